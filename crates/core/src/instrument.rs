//! Defines the instrument: scales, items, facts, disciplines, limits and versions.
//!
//! The single source of every identifier and limit. The words for them live
//! in the crate `leadership-load-words`, by language.

mod discipline;
mod fact;
mod scale;

pub use discipline::{Discipline, DisciplineName, KnownDiscipline, MAX_DISCIPLINES, MIN_DISCIPLINES, Rating};
pub use fact::{Fact, Facts};
pub use scale::{ITEMS_PER_SCALE, Item, Scale};

/// The number of statements over all scales.
pub const ITEM_COUNT: usize = Scale::ALL.len() * ITEMS_PER_SCALE;

/// The fewest management meetings with which isolation is asked and scored.
pub const MIN_MEETINGS: u16 = 2;

/// The longest time on the statements that a check can state: one day, in seconds.
pub const MAX_SECONDS: u32 = 86_400;

/// The greatest length of a check's label, in characters.
pub const MAX_LABEL: usize = 60;

/// The greatest length of a discipline's own name, in characters.
pub const MAX_OWN_NAME: usize = 24;

/// The greatest length of the note in a link, in characters.
pub const MAX_NOTE: usize = 500;

/// The greatest length of a step, in characters.
pub const MAX_STEP: usize = 120;

/// The most topics on the sheet for a session.
pub const MAX_TOPICS: usize = 3;

/// The greatest length of a topic in one's own words, in characters.
pub const MAX_TOPIC: usize = 80;

/// The greatest length of the request on the sheet for a talk, in characters.
pub const MAX_REQUEST: usize = 300;

/// The most checks in a link: five years of one a month.
pub const MAX_CHECKS: usize = 60;

/// Identifies the version of the questionnaire that a check was answered with.
///
/// Checks of different versions are never compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version(u8);

impl Version {
    /// The version that a new check is answered with.
    pub const CURRENT: Self = Self(1);

    /// Returns the version with this number, if the engine knows it.
    #[must_use]
    pub fn from_number(number: u8) -> Option<Self> {
        (number == 1).then_some(Self(number))
    }

    /// Returns the number that links and JSON carry.
    #[must_use]
    pub fn number(self) -> u8 {
        self.0
    }
}

/// Lists five evenly spaced points, worth 0 to 4.
///
/// Statements, the three ratings of a discipline and the closing question are
/// all answered on five points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Point {
    /// The answer that counts as 0.
    Zero,
    /// The answer that counts as 1.
    One,
    /// The answer that counts as 2.
    Two,
    /// The answer that counts as 3.
    Three,
    /// The answer that counts as 4.
    Four,
}

impl Point {
    /// All five, from 0 to 4.
    pub const ALL: [Self; 5] = [Self::Zero, Self::One, Self::Two, Self::Three, Self::Four];

    /// Returns the point worth `value`, if it is 0 to 4.
    #[must_use]
    pub fn from_value(value: u8) -> Option<Self> {
        Self::ALL.get(usize::from(value)).copied()
    }

    /// Returns its value, 0 to 4.
    #[must_use]
    pub fn value(self) -> u8 {
        self as u8
    }

    /// Returns the point at the same distance from the other end: `4 - x`.
    #[must_use]
    pub fn reversed(self) -> Self {
        match self {
            Self::Zero => Self::Four,
            Self::One => Self::Three,
            Self::Two => Self::Two,
            Self::Three => Self::One,
            Self::Four => Self::Zero,
        }
    }

    /// Picks this point's entry.
    #[must_use]
    pub fn of<T>(self, five: &[T; 5]) -> &T {
        let [zero, one, two, three, four] = five;
        match self {
            Self::Zero => zero,
            Self::One => one,
            Self::Two => two,
            Self::Three => three,
            Self::Four => four,
        }
    }
}
