//! Defines what only a coach's rooms ask of the browser.

use std::cell::Cell;
use std::rc::Rc;

use web_sys::Element;
use yew::Callback;

use super::files::BoardFileError;
use super::sheets::SheetDrafts;
use super::store::Keeper;
use super::trail::Trail;
use super::watch::Watch;
use engine::board::Board;
use engine::link::SealedPayload;
use engine::store::BoardCollection;

/// Answers for the browser, as far as the rooms beside one's own check need it.
pub trait CoachHost {
    /// Takes the link that was opened out of the address, where `adds_entry` in a new entry of the page's history.
    fn leave_link(&self, adds_entry: bool);

    /// Opens a sealed code; `None` where the passphrase is not the right one.
    fn unseal(&self, sealed: SealedPayload, passphrase: String, done: Callback<Option<String>>);

    /// Keeps the coach's board on this device.
    fn board(&self) -> &dyn Keeper<BoardCollection>;

    /// Asks the browser not to delete what is kept when room is short.
    fn ask_to_last(&self);

    /// Calls back with whether the browser has agreed to that.
    fn lasts(&self, done: Callback<bool>);

    /// Returns whether the coach has been told since the page was loaded that the browser may delete what is kept.
    fn was_warned(&self) -> &Cell<bool>;

    /// Returns what is chosen and typed for sheets, until the page goes.
    fn sheets(&self) -> &SheetDrafts;

    /// Lets the person choose a file with a board in it, beside a `place` in the widget.
    fn pick_board(&self, place: Option<Element>, done: Callback<Result<Board, BoardFileError>>);

    /// Calls back whenever the page is about to go, or to be out of sight, until the watch is dropped.
    fn when_leaving(&self, then: Callback<()>) -> Option<Watch>;

    /// Returns the history of the standalone page.
    fn trail(&self) -> Rc<dyn Trail>;
}
