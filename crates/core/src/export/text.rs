//! Makes files of plain text: the sheets of a check, and what is kept and can't be read.

use super::File;

/// Makes the file of a sheet for a session.
#[must_use]
pub fn session_sheet(text: String) -> File {
    file("leadership-load-session.txt", text)
}

/// Makes the file of a sheet for a talk with the CEO.
#[must_use]
pub fn talk_sheet(text: String) -> File {
    file("leadership-load-talk.txt", text)
}

/// Makes the file of a run or check that can't be read.
#[must_use]
pub fn unread(text: String) -> File {
    file("leadership-load-unread.txt", text)
}

/// Makes the file of a board that can't be read.
#[must_use]
pub fn unread_board(text: String) -> File {
    file("leadership-load-board-unreadable.txt", text)
}

fn file(name: &'static str, text: String) -> File {
    File { name, media_type: "text/plain", text }
}
