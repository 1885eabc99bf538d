//! Writes the formats that are exported as files, each in one module here.

mod csv;
mod ics;
mod json;
mod text;

pub use csv::csv;
pub use ics::Reminder;
pub use json::{board, checks};
pub use text::{session_sheet, talk_sheet, unread, unread_board};

/// Holds a file that a browser can save.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// The name.
    pub name: &'static str,
    /// The media type.
    pub media_type: &'static str,
    /// The text.
    pub text: String,
}

/// Holds what formats need from outside the engine.
#[derive(Clone, Copy, Debug)]
pub struct Outside {
    /// The time, in seconds since 1970 in UTC.
    pub now: u64,
    /// A random number.
    pub token: u64,
    /// Writes a figure in full precision, with a point. A browser does so itself, which saves 7 kB of compressed wasm.
    pub print: fn(f64) -> String,
}
