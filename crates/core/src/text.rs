//! Models free text of limited length, without control characters.

use std::fmt;

/// Holds text of 1 to `MAX` characters (Unicode scalar values) without control characters. At least one is visible.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text<const MAX: usize>(String);

impl<const MAX: usize> Text<MAX> {
    /// Makes one line: each run of white space and control characters becomes one space.
    ///
    /// # Errors
    ///
    /// Fails if no character is left, or more than `MAX`.
    pub fn line(raw: &str) -> Result<Self, TextError> {
        Self::limited(one_line(raw))
    }

    /// Makes several lines: line breaks stay, tabs become spaces, other control characters are removed.
    ///
    /// # Errors
    ///
    /// Fails if no character is left, or more than `MAX`.
    pub fn lines(raw: &str) -> Result<Self, TextError> {
        Self::limited(several_lines(raw))
    }

    /// Returns the same text in one line.
    #[must_use]
    pub fn into_line(self) -> Self {
        // Joining lines neither empties a text nor makes it longer, so the fallback is never used.
        Self::line(self.as_str()).unwrap_or(self)
    }

    fn limited(text: String) -> Result<Self, TextError> {
        match text.chars().count() {
            _ if !text.chars().any(is_seen) => Err(TextError::Empty),
            length if length > MAX => Err(TextError::TooLong { length, max: MAX }),
            _ => Ok(Self(text)),
        }
    }

    /// Returns the text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn one_line(raw: &str) -> String {
    let words = raw.split(|c: char| c.is_whitespace() || is_unwanted(c));
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn several_lines(raw: &str) -> String {
    let mut before = ' ';
    let kept = |c: char| match (std::mem::replace(&mut before, c), c) {
        ('\r', '\n') => None,
        (_, '\n' | '\r') => Some('\n'),
        // Removing it would join two words.
        _ if is_unwanted(c) => c.is_whitespace().then_some(' '),
        _ => Some(c),
    };
    raw.chars().filter_map(kept).collect::<String>().trim().to_owned()
}

/// Returns whether a character is a control character, or changes the direction of the text around it.
fn is_unwanted(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
}

/// Returns whether a character is visible, by itself or on another one.
fn is_seen(c: char) -> bool {
    // U+2800 is the empty Braille pattern.
    !c.is_whitespace() && !is_invisible(c) && c != '\u{2800}'
}

/// Returns a character as messages show it: by its number if it is invisible or changes the direction of the text.
#[must_use]
pub fn visible(c: char) -> String {
    let is_hidden = is_unwanted(c) || is_invisible(c) || c.is_whitespace() && c != ' ';
    if is_hidden { c.escape_unicode().collect() } else { c.into() }
}

/// Returns whether a character is invisible: Unicode calls these `Default_Ignorable_Code_Point`.
#[must_use]
pub fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{AD}'
            | '\u{34F}'
            | '\u{61C}'
            | '\u{115F}'..='\u{1160}'
            | '\u{17B4}'..='\u{17B5}'
            | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
            | '\u{FFA0}'
            | '\u{FFF0}'..='\u{FFF8}'
            | '\u{1BCA0}'..='\u{1BCA3}'
            | '\u{1D173}'..='\u{1D17A}'
            | '\u{E0000}'..='\u{E0FFF}'
    )
}

/// Returns whether a text may come from another one by a single key: at most one character of it is new.
#[must_use]
pub fn is_typed(before: &str, after: &str) -> bool {
    let (old, new) = (before.chars().count(), after.chars().count());
    let start = before.chars().zip(after.chars()).take_while(|(old, new)| old == new).count();
    let end = before.chars().rev().zip(after.chars().rev()).take_while(|(old, new)| old == new).count();
    // A character at the start is not counted again at the end.
    new <= (start + end).min(old).min(new) + 1
}

/// Says why a text was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextError {
    /// The text has no visible character.
    Empty,
    /// The text is longer than allowed.
    TooLong {
        /// The number of its characters.
        length: usize,
        /// The number of characters that are allowed.
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
