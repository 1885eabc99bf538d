//! What the desk asks of the browser: to keep a board, and to hand files over.

use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use super::kept::{Removed, Unreadable, Watch};
use engine::board::{Board, Edit, EditError};

/// What is kept of a board on this device.
#[derive(Clone, Debug, PartialEq)]
pub enum Kept {
    /// The browser lets the page keep nothing.
    Blocked,
    /// Nothing: nobody has said yes.
    Nothing,
    /// A board of a newer version, which is left alone.
    Newer,
    /// A board, and what of it could not be read, each with its path.
    Board(Rc<Board>, Vec<String>),
}

/// What there is on this device.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The board.
    pub kept: Kept,
    /// Texts that could not be read, or not in full.
    pub unreadable: Vec<String>,
    /// Whether any of them lies aside.
    pub has_aside: bool,
}

/// Why a change was not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The browser lets the page keep nothing.
    Blocked,
    /// There is no room left.
    Full,
    /// A newer version keeps its board here.
    Newer,
    /// The board was wiped meanwhile.
    Wiped,
    /// The board does not allow it.
    Edit(EditError),
}

/// Why a file was not brought in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It can't be read.
    Unreadable(Unreadable),
    /// It is not JSON.
    NoJson,
    /// A newer version has written it.
    Newer,
    /// All that is wrong with it, each with its path.
    Problems(Vec<String>),
}

/// Keeps a board. Every change is done to what is kept at that moment, whichever tab wrote it.
pub trait Keeper {
    /// What there is now.
    fn look(&self) -> Found;

    /// Does an edit to the board that is kept, and keeps what comes of it.
    ///
    /// # Errors
    ///
    /// Why nothing was changed.
    fn change(&self, edit: Edit) -> Result<(), Refusal>;

    /// Wipes the board and what lies aside.
    fn wipe(&self) -> Removed;

    /// Wipes what lies aside.
    fn wipe_aside(&self) -> Removed;

    /// Puts back what was wiped; a board that was begun since is joined with the one that was there.
    ///
    /// # Errors
    ///
    /// Where not all of it is kept again.
    fn put_back(&self, removed: &Removed) -> Result<(), Refusal>;

    /// Calls back when the board may have changed, by whomever, until the watch is dropped.
    fn watch(&self, changed: Callback<()>) -> Option<Watch>;

    /// Hands a board over as a file, and says whether that worked.
    fn save(&self, board: &Board) -> bool;

    /// Hands over a text that could not be read, and says whether that worked.
    fn save_text(&self, text: &str) -> bool;

    /// Lets the person choose a file with a board in it, beside a `place` in the widget.
    fn bring_in(&self, place: Option<Element>, done: Callback<Result<Board, Unfit>>);
}
