//! Defines the choice of what follows an answer.

/// Says what follows an answer to a statement.
///
/// Somebody whose hand slips, or who thinks with a finger on the screen, may want a moment between the two.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pace {
    /// The next statement, at once.
    #[default]
    ByItself,
    /// The answer is marked, and "Next" leads on.
    AfterNext,
}

impl Pace {
    /// All variants, in the order in which they are declared.
    pub const ALL: [Self; 2] = [Self::ByItself, Self::AfterNext];

    /// Returns the name in a saved run.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::ByItself => "by-itself",
            Self::AfterNext => "after-next",
        }
    }

    /// Returns the pace with this name, if there is one.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|pace| pace.id() == id)
    }

    /// Returns the other one.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::ByItself => Self::AfterNext,
            Self::AfterNext => Self::ByItself,
        }
    }
}
