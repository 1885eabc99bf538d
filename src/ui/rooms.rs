//! What a widget has beside one's own check: what shared links bring, the coach's desk, and a history of its page.
//!
//! The widget knows these rooms by the trait [`Rooms`] alone. Whoever mounts it hands them in, or leaves them out: a post
//! has none, and the linker drops all that only they need.

use std::cell::RefCell;
use std::ops::Deref;
use std::ptr;
use std::rc::Rc;

use yew::prelude::*;

use crate::ui::host::HostRef;
use crate::ui::trail::{Found, Visited};
use crate::ui::voice::Voice;
use engine::board::ClientName;
use engine::check::Check;
use engine::link::{Code, LinkError};
use engine::session::Session;
use words::Words;

/// What a link brought: what somebody shared, or why it can't be read.
pub type Opened = Result<Code, LinkError>;

/// One opening of a link: the same link opened again is another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// Which opening it is, different from those before.
    pub number: u32,
    /// What the link brought.
    pub brought: Opened,
    /// How many further links stood beside it, which were not read.
    pub further: usize,
}

/// Draws the rooms beside one's own check.
pub trait Rooms {
    /// Reads a link in the fragment of a page's address, or in another text.
    fn open(&self, number: u32, text: &str) -> Opening;

    /// Draws what a link brought.
    fn shared(&self, voice: &Voice, looking: Looking) -> Html;

    /// Draws the coach's desk.
    fn desk(&self, voice: &Voice, sitting: Sitting) -> Html;

    /// Keeps the history of the page in step with what is shown. Draws nothing.
    fn history(&self, visit: Visit) -> Html;

    /// The title of what is shown, where it has one of its own.
    fn title(&self, words: &Words, looking_at: Option<&Opened>, shows_result: bool) -> Option<&'static str>;
}

/// The rooms that a widget has.
#[derive(Clone, Copy)]
pub struct RoomsRef(&'static dyn Rooms);

impl RoomsRef {
    /// Shares rooms between components, which know them again by their address.
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

/// A look at what a link brought.
pub struct Looking {
    /// What the link brought.
    pub opened: Opening,
    /// Leaves it for one's own run.
    pub leave: Callback<()>,
    /// Replaces it by what it hides, or by another link, beside which so many further ones stood.
    pub replace: Callback<(Code, usize)>,
    /// Whether there is a run to go back to.
    pub has_own_run: bool,
}

/// A coach at the desk.
pub struct Sitting {
    /// Whether the person opened the desk, and not the page with it.
    pub take_focus: bool,
    /// The client whose page is open.
    pub client: Option<ClientName>,
    /// Opens the page of a client, or the board.
    pub on_open: Callback<Option<ClientName>>,
}

/// What a page's history is kept in step with.
#[derive(Clone, PartialEq, Properties)]
pub struct Visit {
    /// The browser.
    pub host: HostRef,
    /// What is on the screen.
    pub shown: Shown,
    /// One's own run, which may be behind it.
    pub session: Session,
    /// What was opened since the page was loaded.
    pub visited: Rc<RefCell<Visited>>,
    /// Whether the run was under way before the widget was drawn.
    pub goes_on: bool,
    /// Whether something would be lost if the page were left now.
    pub is_lost: bool,
    /// Shows what the person has gone to by the browser's buttons.
    pub on_go: Callback<Found>,
}

/// What is on the screen, as far as the page's history tells it apart.
#[derive(Clone, PartialEq)]
pub enum Shown {
    /// What a link brought, which the address says.
    Link,
    /// A step of one's own run, or an earlier check.
    Run(Option<Check>),
    /// The coach's board, or the page of a client.
    Desk(Option<ClientName>),
}
