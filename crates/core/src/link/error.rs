//! Defines the reasons why a link was not read, or can't be written.

use std::fmt;

use crate::check::DraftProblem;
use crate::instrument::MAX_CHECKS;
use crate::text::visible;

/// Says why a link was not read. It is never read in part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// There is no code.
    Empty,
    /// A character that no code has.
    Character {
        /// The character.
        found: char,
        /// The place of the character in the code, from 1.
        position: usize,
    },
    /// The code lacks its first letters.
    BeginningMissing,
    /// The code is shorter than it says.
    Cut {
        /// The least number of missing characters.
        missing: usize,
    },
    /// Letters or digits follow the code without a gap.
    TooLong {
        /// The number of letters and digits.
        extra: usize,
    },
    /// The checksum does not match the code.
    Altered,
    /// The code is in a format that this engine does not know.
    NewerFormat(char),
    /// The content is sealed with a passphrase.
    Sealed,
    /// The engine does not know this version of the questionnaire.
    UnknownVersion(u8),
    /// The code is whole, but no writer that follows the format makes such content.
    Content(ContentError),
}

/// Says which fault the content of a whole code has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ContentError {
    /// The content ends before everything that it announces.
    Short,
    /// Something other than zeros, or a whole letter, follows everything that it announces.
    Leftover,
    /// A number has no meaning here.
    Number {
        /// The name of the field.
        what: &'static str,
        /// The number.
        value: u64,
    },
    /// A text is not UTF-8, is empty or too long, or has characters that the engine would not keep.
    Text(&'static str),
    /// Facts are announced, but there are none.
    NoFacts,
    /// The format is the one for steps, but there are none.
    NoSteps,
    /// A check is not valid.
    Check {
        /// The number of the check in the link, from 1.
        number: usize,
        /// The problems of the check.
        problems: Vec<DraftProblem>,
    },
}

impl fmt::Display for LinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("there is no code"),
            Self::Character { found, position } => {
                write!(f, "character {position} of the code is '{}', which no code has", visible(*found))
            }
            Self::BeginningMissing => f.write_str("the beginning of the code is missing"),
            Self::Cut { missing } => write!(f, "the end of the link is missing, at least {}", Characters(*missing)),
            Self::TooLong { extra } => write!(f, "{} too many after the end of the code", Characters(*extra)),
            Self::Altered => f.write_str("the code was altered, its checksum does not fit"),
            Self::NewerFormat(format) => write!(f, "the code is in format {format}, which is newer than this reader"),
            Self::Sealed => f.write_str("the code is sealed; reading it needs the passphrase"),
            Self::UnknownVersion(version) => {
                write!(f, "version {version} of the questionnaire is not known to this reader")
            }
            Self::Content(error) => write!(f, "the code is whole, but its content is not valid: {error}"),
        }
    }
}

impl fmt::Display for ContentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Short => f.write_str("it ends too early"),
            Self::Leftover => f.write_str("something is left over"),
            Self::Number { what, value } => write!(f, "{value} is not a valid {what}"),
            Self::Text(what) => write!(f, "the {what} is not in canonical form"),
            Self::NoFacts => f.write_str("facts are announced, but there are none"),
            Self::NoSteps => f.write_str("it is in the format for steps, but has none"),
            Self::Check { number, problems } => {
                write!(f, "check {number}")?;
                problems.iter().enumerate().try_for_each(|(index, problem)| {
                    let before = if index == 0 { ", " } else { "; " };
                    write!(f, "{before}{problem}")
                })
            }
        }
    }
}

/// Displays a count of characters.
struct Characters(usize);

impl fmt::Display for Characters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            1 => f.write_str("1 character"),
            count => write!(f, "{count} characters"),
        }
    }
}

impl From<ContentError> for LinkError {
    fn from(error: ContentError) -> Self {
        Self::Content(error)
    }
}

impl std::error::Error for LinkError {}

impl std::error::Error for ContentError {}

/// Reports that there are too few or too many checks for a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CheckCount(pub usize);

impl fmt::Display for CheckCount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a link carries 1 to {MAX_CHECKS} checks, not {}", self.0)
    }
}

impl std::error::Error for CheckCount {}
