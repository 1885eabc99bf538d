//! Free text: limited, counted, and never anything but text.

use std::fmt;

/// Text of 1 to `MAX` characters (Unicode scalar values) without control characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text<const MAX: usize>(String);

impl<const MAX: usize> Text<MAX> {
    /// One line: runs of white space and control characters become one space.
    ///
    /// # Errors
    ///
    /// Where nothing is left, or more than `MAX` characters.
    pub fn line(raw: &str) -> Result<Self, TextError> {
        Self::limited(one_line(raw))
    }

    /// Several lines: line breaks stay, tabs become spaces, other control characters go.
    ///
    /// # Errors
    ///
    /// Where nothing is left, or more than `MAX` characters.
    pub fn lines(raw: &str) -> Result<Self, TextError> {
        Self::limited(several_lines(raw))
    }

    /// The same text in one line.
    #[must_use]
    pub fn into_line(self) -> Self {
        // Joining lines neither empties a text nor makes it longer, so the fallback is never met.
        Self::line(self.as_str()).unwrap_or(self)
    }

    fn limited(text: String) -> Result<Self, TextError> {
        match text.chars().count() {
            0 => Err(TextError::Empty),
            length if length > MAX => Err(TextError::TooLong { length, max: MAX }),
            _ => Ok(Self(text)),
        }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Control characters, and those that turn the direction of the text around them.
fn one_line(raw: &str) -> String {
    let words = raw.split(|c: char| c.is_whitespace() || is_unwanted(c));
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn several_lines(raw: &str) -> String {
    let mut before = ' ';
    let kept = |c: char| match (std::mem::replace(&mut before, c), c) {
        ('\r', '\n') => None,
        (_, '\n' | '\r') => Some('\n'),
        // Dropping it would glue two words together.
        _ if is_unwanted(c) => c.is_whitespace().then_some(' '),
        _ => Some(c),
    };
    raw.chars().filter_map(kept).collect::<String>().trim().to_owned()
}

fn is_unwanted(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
}

/// Why a text was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextError {
    /// No visible character is left.
    Empty,
    /// Longer than allowed.
    TooLong {
        /// How many characters it has.
        length: usize,
        /// How many are allowed.
        max: usize,
    },
}

impl fmt::Display for TextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("must not be empty"),
            Self::TooLong { length, max } => write!(f, "has {length} characters, at most {max} are allowed"),
        }
    }
}

impl std::error::Error for TextError {}
