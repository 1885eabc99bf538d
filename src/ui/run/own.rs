//! The run on the screen.

use std::rc::Rc;
use std::time::Duration;

use yew::prelude::*;

use engine::instrument::{Item, Point};
use engine::session::record::CaughtUp;
use engine::session::{Action, Session};

/// The run, and whether the person had a hand in it since it was drawn.
#[derive(Clone, PartialEq)]
pub struct OwnRun {
    /// Where it is.
    pub session: Session,
    /// Whether the person has acted.
    pub acted: bool,
    /// When its statement came to the screen, until the next act.
    pub since: Option<Duration>,
    /// The answer that the arrows had moved to, until the next act.
    pub marked: Option<(Item, Point)>,
}

impl OwnRun {
    /// The run where a record leads.
    pub fn going_on(caught_up: &CaughtUp) -> Self {
        let CaughtUp { session, since, marked, .. } = caught_up.clone();
        Self { session, acted: false, since, marked }
    }
}

/// What changes the run on the screen.
pub enum Change {
    /// Something that the person did.
    Act(Action),
    /// A run that takes its place.
    Resume(Session),
}

impl Reducible for OwnRun {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let session = match change {
            Change::Act(action) => self.session.reduce(action),
            Change::Resume(session) => session,
        };
        Rc::new(Self { session, acted: true, since: None, marked: None })
    }
}
