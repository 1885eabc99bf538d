//! The words of what a link brought.

use super::fill;
use engine::link::LinkError;
use engine::text::visible;

/// A link that was opened, in one language.
#[derive(Debug)]
#[expect(missing_docs, reason = "each sentence is named after what it says")]
pub struct LinksWords {
    pub not_yours: &'static str,
    pub untouched: &'static str,
    pub start_own: &'static str,
    pub back_to_own: &'static str,
    pub several: &'static str,
    pub sealed_title: &'static str,
    pub sealed_lead: &'static str,
    pub sealed_words: &'static str,
    pub sealed_open: &'static str,
    pub sealed_opening: &'static str,
    pub sealed_wrong: &'static str,
    pub sealed_not_here: &'static str,
    pub paste: &'static str,
    pub sealed_unreadable: &'static str,
    pub(super) further_one: &'static str,
    /// Takes `{count}`.
    pub(super) further_many: &'static str,
    pub damaged_title: &'static str,
    pub damaged_way_on: &'static str,
    pub(super) errors: LinkErrorWords,
}

/// Why a link can't be read.
#[derive(Debug)]
#[expect(missing_docs, reason = "each sentence is named after what it says")]
pub struct LinkErrorWords {
    pub empty: &'static str,
    /// Takes `{character}` and `{position}`.
    pub character: &'static str,
    pub beginning_missing: &'static str,
    pub end_missing: &'static str,
    pub too_long: &'static str,
    pub altered: &'static str,
    pub sealed: &'static str,
    pub newer: &'static str,
    pub content: &'static str,
}

impl LinksWords {
    /// Says that there were further links beside the one that was read, if there were.
    #[must_use]
    pub fn further(&self, count: usize) -> Option<String> {
        match count {
            0 => None,
            1 => Some(self.further_one.to_owned()),
            count => Some(fill(self.further_many, &[("count", &count.to_string())])),
        }
    }

    /// Why a link can't be read, and what to do.
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
