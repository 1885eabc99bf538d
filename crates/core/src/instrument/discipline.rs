//! Defines the disciplines that a person leads, and the ratings of each.

use super::{MAX_OWN_NAME, Point};
use crate::text::{Text, TextError};

/// The fewest disciplines in a matrix.
pub const MIN_DISCIPLINES: usize = 3;

/// The most disciplines in a matrix.
pub const MAX_DISCIPLINES: usize = 8;

/// Lists the disciplines that the questionnaire knows by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say all that there is to say")]
pub enum KnownDiscipline {
    Engineering,
    Product,
    Design,
    Data,
    Security,
    Research,
    Operations,
    It,
    Quality,
    Marketing,
}

impl KnownDiscipline {
    /// All, in the order they are offered.
    pub const ALL: [Self; 10] = [
        Self::Engineering,
        Self::Product,
        Self::Design,
        Self::Data,
        Self::Security,
        Self::Research,
        Self::Operations,
        Self::It,
        Self::Quality,
        Self::Marketing,
    ];

    /// Returns the name in JSON.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Engineering => "engineering",
            Self::Product => "product",
            Self::Design => "design",
            Self::Data => "data",
            Self::Security => "security",
            Self::Research => "research",
            Self::Operations => "operations",
            Self::It => "it",
            Self::Quality => "quality",
            Self::Marketing => "marketing",
        }
    }
}

/// Names a discipline by a known name, or by a name of one's own.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DisciplineName {
    /// One that the questionnaire knows.
    Known(KnownDiscipline),
    /// One that somebody named. In a check it is one line, and never the identifier of a known one.
    Own(Text<MAX_OWN_NAME>),
}

impl DisciplineName {
    /// Reads a name: the known discipline with this identifier, in upper or lower case, else a name of one's own.
    ///
    /// # Errors
    ///
    /// Fails if the name is empty or longer than [`MAX_OWN_NAME`].
    pub fn parse(name: &str) -> Result<Self, TextError> {
        let own = Text::line(name)?;
        let known = KnownDiscipline::ALL.into_iter().find(|known| known.id().eq_ignore_ascii_case(own.as_str()));
        Ok(known.map_or(Self::Own(own), Self::Known))
    }

    /// Returns the name that [`DisciplineName::parse`] would have made of this one.
    #[must_use]
    pub fn into_parsed(self) -> Self {
        match self {
            Self::Known(known) => Self::Known(known),
            Self::Own(name) => Self::parse(name.as_str()).unwrap_or(Self::Own(name)),
        }
    }

    /// Returns whether both names are the same but for upper and lower case.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        self == other || self.id().to_lowercase() == other.id().to_lowercase()
    }

    /// Returns the identifier of a known discipline, or the name of one's own.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Known(known) => known.id(),
            Self::Own(name) => name.as_str(),
        }
    }
}

impl From<KnownDiscipline> for DisciplineName {
    fn from(known: KnownDiscipline) -> Self {
        Self::Known(known)
    }
}

/// Lists the three ratings of a discipline. They share one unit, so that they can be subtracted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rating {
    /// The skill that the next quarter asks for.
    Need,
    /// The skill that the person has today.
    Own,
    /// The trusted expertise of others to rely on.
    Cover,
}

impl Rating {
    /// All three, in the order they are asked.
    pub const ALL: [Self; 3] = [Self::Need, Self::Own, Self::Cover];

    /// Returns the name in JSON.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Need => "need",
            Self::Own => "own",
            Self::Cover => "cover",
        }
    }
}

/// Holds one rated line of the discipline matrix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Discipline {
    /// The discipline.
    pub name: DisciplineName,
    /// The skill that the next quarter asks for.
    pub need: Point,
    /// The skill that the person has today.
    pub own: Point,
    /// The trusted expertise of others to rely on.
    pub cover: Point,
}

impl Discipline {
    /// Returns the points of a rating.
    #[must_use]
    pub fn rated(&self, rating: Rating) -> Point {
        match rating {
            Rating::Need => self.need,
            Rating::Own => self.own,
            Rating::Cover => self.cover,
        }
    }

    /// Returns the gap between need and own skill: `g = max(0, need - own)`, 0 to 4.
    #[must_use]
    pub fn gap(&self) -> u8 {
        self.need.value().saturating_sub(self.own.value())
    }
}
