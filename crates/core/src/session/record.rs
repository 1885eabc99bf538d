//! Reduces the record of presses that came before the module was loaded.
//!
//! Until then, the page shows the first screens itself and records the presses.
//! [`catch_up`] reduces them afterwards, as if they had come one by one.

use std::time::Duration;

use super::{Action, Response, Session};
use crate::day::Day;
use crate::instrument::{Item, Point};

/// Names the effect of a press on one of the first screens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Leaves the start screen.
    Begin,
    /// Responds to the statement on the screen.
    Respond(Response),
    /// Goes back one step.
    Back,
    /// Saves the run on the device.
    Keep,
    /// Changes what follows an answer.
    Pace,
}

impl Deed {
    /// All variants, in the order in which they are declared.
    pub const ALL: [Self; 10] = [
        Self::Begin,
        Self::Respond(Response::Answer(Point::Zero)),
        Self::Respond(Response::Answer(Point::One)),
        Self::Respond(Response::Answer(Point::Two)),
        Self::Respond(Response::Answer(Point::Three)),
        Self::Respond(Response::Answer(Point::Four)),
        Self::Respond(Response::DidNotComeUp),
        Self::Back,
        Self::Keep,
        Self::Pace,
    ];

    /// Returns the name in the markup and in a record.
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
            Self::Pace => "pace",
        }
    }

    /// Returns the deed with this name, if there is one.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|deed| deed.id() == id)
    }
}

/// Holds a press that was recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Press {
    /// The effect of the press.
    pub deed: Deed,
    /// The time of the press, by the clock that the module uses, too.
    pub at: Duration,
    /// True if an arrow key moved the mark to an answer, which does not submit it.
    pub is_move: bool,
}

/// Holds the state after a record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Replay {
    /// The session after the last press.
    pub session: Session,
    /// The time at which its statement came to the screen, if there was a press.
    pub since: Option<Duration>,
    /// The answer that the arrow keys marked.
    pub marked: Option<(Item, Point)>,
    /// True if the person wants the run to be saved.
    pub keeps: bool,
}

/// Reduces the presses of a record. The run begins `today` unless it had begun before.
#[must_use]
pub fn catch_up(session: Session, record: &[Press], today: Day) -> Replay {
    let before = Replay { session, ..Replay::default() };
    record.iter().fold(before, |before, press| before.after(press, today))
}

impl Replay {
    fn after(self, press: &Press, today: Day) -> Self {
        let action = match press.deed {
            Deed::Keep => return Self { keeps: true, ..self },
            Deed::Pace => {
                let other = self.session.pace().other();
                return Self { session: self.session.reduce(Action::Pace(other)), ..self };
            }
            Deed::Respond(Response::Answer(point)) if press.is_move => {
                let marked = self.session.step().statement().map(|item| (item, point));
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
