//! Converts JSON to the engine's types.
//!
//! It is read by hand, since no crate reports every problem with its path: `serde_path_to_error` reports the first one,
//! `eserde` has paths only in texts and skips unknown keys, and `deserr` has no kind of value for what JavaScript passes
//! beside JSON, such as a function.

mod board;
mod check;
mod input;
mod kept;
mod options;
mod record;
mod run;

pub use board::{ReadBoard, read_board};
pub use check::{read_check, read_checks, read_pair};
pub use kept::{ReadFailure, read_kept_check, read_kept_run};
pub use options::{LinkOptions, read_link_options, read_occasion};
pub use record::read_record;
