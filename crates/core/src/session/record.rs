//! What was pressed while nothing could reduce it yet, and where that leads.
//!
//! Before the module is there, a page shows the first screens by itself and
//! records the presses. [`catch_up`] reduces them afterwards, as if they had
//! come one by one.

use std::time::Duration;

use super::{Action, Response, Session, Step};
use crate::day::Day;
use crate::instrument::{Item, Point};

/// What a press on one of the first screens does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Leaves the start screen.
    Begin,
    /// Says something to the statement on the screen.
    Respond(Response),
    /// Goes back one step.
    Back,
    /// Keeps the run on the device.
    Keep,
}

impl Deed {
    /// All that there are.
    pub const ALL: [Self; 9] = [
        Self::Begin,
        Self::Respond(Response::Answer(Point::Zero)),
        Self::Respond(Response::Answer(Point::One)),
        Self::Respond(Response::Answer(Point::Two)),
        Self::Respond(Response::Answer(Point::Three)),
        Self::Respond(Response::Answer(Point::Four)),
        Self::Respond(Response::DidNotComeUp),
        Self::Back,
        Self::Keep,
    ];

    /// The name that stands in the markup and in a record.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Begin => "begin",
            Self::Respond(Response::Answer(point)) => {
                point.of::<&str>(&["answer-0", "answer-1", "answer-2", "answer-3", "answer-4"])
            }
            Self::Respond(Response::DidNotComeUp) => "skip",
            Self::Back => "back",
            Self::Keep => "keep",
        }
    }

    /// The deed of a name, if it is one.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|deed| deed.id() == id)
    }
}

/// A press that was recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Press {
    /// What was pressed.
    pub deed: Deed,
    /// When, by the clock that the module goes on with.
    pub at: Duration,
    /// Whether an arrow key moved there, which marks an answer and says nothing yet.
    pub is_move: bool,
}

/// Where a record leads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaughtUp {
    /// The session after the last press.
    pub session: Session,
    /// When its statement came to the screen, if there was a press.
    pub since: Option<Duration>,
    /// The answer that the arrows have moved to.
    pub marked: Option<(Item, Point)>,
    /// Whether the person wants the run to be kept.
    pub keeps: bool,
}

/// Reduces the presses of a record, in a run that is begun `today` unless it was under way before.
#[must_use]
pub fn catch_up(session: Session, record: &[Press], today: Day) -> CaughtUp {
    let before = CaughtUp { session, ..CaughtUp::default() };
    record.iter().fold(before, |before, press| before.after(press, today))
}

impl CaughtUp {
    fn after(self, press: &Press, today: Day) -> Self {
        let action = match press.deed {
            Deed::Keep => return Self { keeps: true, ..self },
            Deed::Respond(Response::Answer(point)) if press.is_move => {
                let marked = match self.session.step() {
                    Step::Statement(item) => Some((item, point)),
                    _ => None,
                };
                return Self { marked, ..self };
            }
            Deed::Respond(response) => {
                let spent = self.since.and_then(|since| press.at.checked_sub(since)).unwrap_or_default();
                Action::Respond { response, spent }
            }
            Deed::Begin => Action::Begin(today),
            Deed::Back => Action::Back,
        };
        Self { session: self.session.reduce(action), since: Some(press.at), marked: None, ..self }
    }
}
