//! Writes the formats that are exported as files, each in one module here.

mod csv;
mod ics;

pub use csv::csv;
pub use ics::Reminder;
