//! What leaves as a file: each format is one file here.

mod csv;
mod ics;

pub use csv::csv;
pub use ics::Reminder;
