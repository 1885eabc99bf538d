//! Holds the run on the screen.

use std::rc::Rc;
use std::time::Duration;

use yew::prelude::*;

use engine::instrument::{Item, Point};
use engine::session::record::Replay;
use engine::session::{Action, Session, Step};

/// Holds the run, and whether the person has acted since it was rendered.
#[derive(Clone, PartialEq)]
pub struct OwnRun {
    /// The session of the run.
    pub session: Session,
    /// True if the person has acted.
    pub acted: bool,
    /// The time at which its statement came to the screen, until the next action.
    pub since: Option<Duration>,
    /// The answer that the arrow keys had selected, until the next action.
    pub marked: Option<(Item, Point)>,
    /// The statement that was changed last from the list of answers, until the next action.
    pub changed: Option<Item>,
}

impl OwnRun {
    /// Creates the run after a record of presses.
    pub fn going_on(caught_up: &Replay) -> Self {
        let Replay { session, since, marked, .. } = caught_up.clone();
        Self { session, acted: false, since, marked, changed: None }
    }
}

/// Changes the run on the screen.
pub enum RunChange {
    /// The person did something.
    Act(Action),
    /// Another run replaces it.
    Resume(Box<Session>),
}

impl Reducible for OwnRun {
    type Action = RunChange;

    fn reduce(self: Rc<Self>, change: RunChange) -> Rc<Self> {
        let changed = match self.session.step() {
            Step::Change(item) => Some(item),
            _ => None,
        };
        let session = match change {
            RunChange::Act(action) => self.session.reduce(action),
            RunChange::Resume(session) => *session,
        };
        Rc::new(Self { session, acted: true, since: None, marked: None, changed })
    }
}
