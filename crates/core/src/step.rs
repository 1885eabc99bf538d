//! Models the step that somebody tries next, and the outcome of the one before.

use crate::day::Day;
use crate::instrument::MAX_STEP;
use crate::text::Text;

/// Describes the one thing that somebody wants to do until the next check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextStep {
    /// The step, in the person's own words or those of a suggestion.
    pub text: Text<MAX_STEP>,
    /// The day by which it is to be done.
    pub by: Option<Day>,
}

/// Describes the step of the check before, and how it went. It is never scored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarlierStep {
    /// The step that was to be done.
    pub text: Text<MAX_STEP>,
    /// The way it went.
    pub how: StepOutcome,
}

/// Says how a step went. None is better than another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepOutcome {
    /// The step is done.
    Done,
    /// Part of the step is done.
    Partly,
    /// The step is not done.
    Not,
    /// The step is no longer wanted.
    Dropped,
}

impl StepOutcome {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Done, Self::Partly, Self::Not, Self::Dropped];

    /// Returns its identifier in JSON.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Partly => "partly",
            Self::Not => "not",
            Self::Dropped => "dropped",
        }
    }

    /// Returns the one with this identifier.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|how| how.id() == id)
    }
}
