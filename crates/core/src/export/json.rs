//! Writes checks and boards as JSON, to be taken in again.

use super::File;
use crate::board::Board;
use crate::check::Check;
use crate::json::{Json, write_board, write_check};

/// Writes the file of some checks.
#[must_use]
pub fn checks(checks: &[Check]) -> File {
    let checks: Vec<_> = checks.iter().map(write_check).collect();
    file("leadership-load.json", &checks.into())
}

/// Writes the file of a board.
#[must_use]
pub fn board(board: &Board) -> File {
    file("leadership-load-board.json", &write_board(board))
}

fn file(name: &'static str, json: &Json) -> File {
    File { name, media_type: "application/json", text: json.to_lines() }
}
