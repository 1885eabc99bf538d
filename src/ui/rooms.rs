//! Defines the rooms of a widget beside the person's own check: shared results, the coach's desk, sheets for the paper,
//! and the history of its page.
//!
//! The widget knows these rooms only by the trait [`Rooms`]. The code that mounts it passes them, or none: a post has
//! none, and the linker drops everything that only they need.

use std::ops::Deref;
use std::ptr;
use std::rc::Rc;

use yew::prelude::*;

use crate::ui::host::HostRef;
use crate::ui::keeping::Keeping;
use crate::ui::memory::Memory;
use crate::ui::trail::{FoundPlace, VisitedPlaces};
use crate::ui::voice::Voice;
use engine::board::ClientName;
use engine::check::Check;
use engine::link::{Code, LinkError, Owner};
use engine::session::Session;
use engine::step::NextStep;
use words::{Language, Words};

/// Holds what was read of a link: a code, or the reason why it can't be read.
pub type LinkReading = Result<Code, LinkError>;

/// Records one opening of a link. Opening the same link again is another opening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The number of the opening, different from all before.
    pub number: u32,
    /// The result of reading the link.
    pub brought: LinkReading,
    /// The number of further links beside it, which were not read.
    pub further: usize,
    /// The person whose result the link says it opens.
    pub owner: Owner,
}

/// Renders the rooms beside the person's own check.
pub trait Rooms {
    /// Reads a language with the words of these rooms from its texts, a line each.
    fn read_words(&self, lines: String) -> Option<Language>;

    /// Reads the link in the fragment of a page's address, if there is one.
    fn open(&self, number: u32, fragment: &str) -> Option<Opening>;

    /// Renders the result of reading a link.
    fn shared(&self, voice: &Voice, view: LinkView) -> Html;

    /// Renders the coach's desk.
    fn desk(&self, voice: &Voice, view: DeskView) -> Html;

    /// Renders the section that makes sheets of a check of the person's own, with what came before it.
    fn sheets(&self, voice: &Voice, check: &Check, before: EarlierState<'_>) -> Html;

    /// Keeps the history of the page in step with the screen. It renders nothing.
    fn history(&self, visit: Visit) -> Html;

    /// Returns the title of the screen, if it has one of its own.
    fn title(&self, words: &Words, looking_at: Option<&LinkReading>, shows_result: bool) -> Option<&'static str>;
}

/// Holds what came before a check, as far as its sheets tell.
#[derive(Clone, Copy, Default)]
pub struct EarlierState<'a> {
    /// The check that it is compared with.
    pub check: Option<&'a Check>,
    /// The step of which no check before it says how it went.
    pub step: Option<&'a NextStep>,
}

/// Refers to the rooms of a widget.
#[derive(Clone, Copy)]
pub struct RoomsRef(&'static dyn Rooms);

impl RoomsRef {
    /// Creates a reference. Two references are equal if they have the same address.
    pub const fn new(rooms: &'static dyn Rooms) -> Self {
        Self(rooms)
    }
}

impl Deref for RoomsRef {
    type Target = dyn Rooms;

    fn deref(&self) -> &Self::Target {
        self.0
    }
}

impl PartialEq for RoomsRef {
    fn eq(&self, other: &Self) -> bool {
        ptr::addr_eq(self.0, other.0)
    }
}

/// Holds the state and callbacks of an opened link.
#[derive(Clone, PartialEq)]
pub struct LinkView {
    /// The result of reading the link.
    pub opened: Opening,
    /// Leaves the link for the person's own run.
    pub leave: Callback<()>,
    /// Replaces it by its decrypted code or by another link; the number counts further links beside that one.
    pub replace: Callback<(Code, usize)>,
    /// True if there is a run to go back to.
    pub has_own_run: bool,
    /// Keeps the checks of the link, if the person says that they are theirs.
    pub keeping: Keeping,
    /// Shows a check of the link that is kept now.
    pub on_kept: Callback<Check>,
}

/// Holds the state and callbacks of the desk.
pub struct DeskView {
    /// True if the person opened the desk themselves, rather than a page that shows it at once.
    pub take_focus: bool,
    /// The client whose page is open.
    pub client: Option<ClientName>,
    /// Opens the page of a client, or the board.
    pub on_open: Callback<Option<ClientName>>,
}

/// Holds the state with which a page's history is kept in step.
#[derive(Clone, PartialEq, Properties)]
pub struct Visit {
    /// The browser.
    pub host: HostRef,
    /// The content of the screen.
    pub shown: ScreenContent,
    /// The person's own run, which may be covered by something else.
    pub session: Session,
    /// The checks and clients that were opened since the page was loaded.
    pub visited: Rc<Memory<VisitedPlaces>>,
    /// True if the run was under way before the widget was rendered.
    pub goes_on: bool,
    /// True if leaving the page now would lose something.
    pub is_lost: bool,
    /// Shows the place to which the person went by the browser's buttons.
    pub on_go: Callback<FoundPlace>,
}

/// Says what is on the screen, as far as the page's history distinguishes it.
#[derive(Clone, PartialEq)]
pub enum ScreenContent {
    /// An opened link, which is in the address.
    Link,
    /// A step of the person's own run, or an earlier check.
    Run(Option<Check>),
    /// The coach's board, or the page of a client.
    Desk(Option<ClientName>),
}
