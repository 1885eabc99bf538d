//! The formats that are exported as files: each is one module here.

mod csv;
mod ics;

pub use csv::csv;
pub use ics::Reminder;
