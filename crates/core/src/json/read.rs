//! Converts JSON to the engine's types.

mod board;
mod check;
mod given;
mod kept;
mod options;
mod record;
mod run;

pub use board::{ReadBoard, read_board};
pub use check::{read_check, read_checks, read_pair};
pub use kept::{Unread, read_kept_check, read_kept_run};
pub use options::{LinkOptions, read_link_options, read_occasion};
pub use record::read_record;
