//! Chooses the words about links.

use super::{LinksWords, fill};
use engine::link::LinkError;
use engine::text::visible;

impl LinksWords {
    /// Returns the sentence about further links beside the one that was read, if there were any.
    #[must_use]
    pub fn further(&self, count: usize) -> Option<String> {
        match count {
            0 => None,
            1 => Some(self.further_one.to_owned()),
            count => Some(fill(self.further_many, &[("count", &count.to_string())])),
        }
    }

    /// Returns the reason why a link can't be read, and what to do.
    #[must_use]
    pub fn error(&self, error: &LinkError) -> String {
        let words = &self.errors;
        match error {
            LinkError::Empty => words.empty.to_owned(),
            LinkError::Character { found, position } => {
                fill(words.character, &[("character", &visible(*found)), ("position", &position.to_string())])
            }
            LinkError::BeginningMissing => words.beginning_missing.to_owned(),
            LinkError::Cut { .. } => words.end_missing.to_owned(),
            LinkError::Sealed => words.sealed.to_owned(),
            LinkError::TooLong { .. } => words.too_long.to_owned(),
            LinkError::Altered => words.altered.to_owned(),
            LinkError::NewerFormat(_) | LinkError::UnknownVersion(_) => words.newer.to_owned(),
            LinkError::Content(_) => words.content.to_owned(),
        }
    }
}
