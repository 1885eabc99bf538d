//! The disciplines that one leads, and what each is rated on.

use super::{MAX_OWN_NAME, Point};
use crate::text::{Text, TextError};

/// The fewest disciplines in a matrix.
pub const MIN_DISCIPLINES: usize = 3;

/// The most disciplines in a matrix.
pub const MAX_DISCIPLINES: usize = 8;

/// A discipline that the questionnaire knows by name.
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

    /// The name in JSON.
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

/// A discipline by a known name, or by a name of one's own.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DisciplineName {
    /// One that the questionnaire knows.
    Known(KnownDiscipline),
    /// One that somebody named. In a check it is one line, and never the identifier of a known one.
    Own(Text<MAX_OWN_NAME>),
}

impl DisciplineName {
    /// The known discipline of this identifier in either case, else a name of one's own.
    ///
    /// # Errors
    ///
    /// Where the name is empty or longer than [`MAX_OWN_NAME`].
    pub fn parse(name: &str) -> Result<Self, TextError> {
        let own = Text::line(name)?;
        let known = KnownDiscipline::ALL.into_iter().find(|known| known.id().eq_ignore_ascii_case(own.as_str()));
        Ok(known.map_or(Self::Own(own), Self::Known))
    }

    /// The same name as [`DisciplineName::parse`] would have made it.
    #[must_use]
    pub fn into_parsed(self) -> Self {
        match self {
            Self::Known(known) => Self::Known(known),
            Self::Own(name) => Self::parse(name.as_str()).unwrap_or(Self::Own(name)),
        }
    }

    /// Whether both are the same in either case.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        self == other || self.id().to_lowercase() == other.id().to_lowercase()
    }

    /// The identifier of a known discipline, or the name of one's own.
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

/// What a discipline is rated on, in the same units, so that subtraction is fair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rating {
    /// What the next quarter asks of one here.
    Need,
    /// What one can do today.
    Own,
    /// Trusted expertise to lean on.
    Cover,
}

impl Rating {
    /// All three, in the order they are asked.
    pub const ALL: [Self; 3] = [Self::Need, Self::Own, Self::Cover];

    /// The name in JSON.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Need => "need",
            Self::Own => "own",
            Self::Cover => "cover",
        }
    }
}

/// One rated line of the discipline matrix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Discipline {
    /// Which discipline.
    pub name: DisciplineName,
    /// What the next quarter asks of one here.
    pub need: Point,
    /// What one can do today.
    pub own: Point,
    /// Trusted expertise to lean on.
    pub cover: Point,
}

impl Discipline {
    /// The point given to a rating.
    #[must_use]
    pub fn rated(&self, rating: Rating) -> Point {
        match rating {
            Rating::Need => self.need,
            Rating::Own => self.own,
            Rating::Cover => self.cover,
        }
    }

    /// What is needed above what one can do: `g = max(0, need - own)`, 0 to 4.
    #[must_use]
    pub fn gap(&self) -> u8 {
        self.need.value().saturating_sub(self.own.value())
    }
}
