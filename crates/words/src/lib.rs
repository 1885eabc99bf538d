//! Every sentence that somebody can read, by language.
//!
//! A language is one `static` of plain text: a sentence that is missing is a
//! compile error. Where a figure belongs, a sentence has a `{name}`, which
//! [`fill`] replaces. What may be said, and what never, stands in
//! `docs/instrument.md`, and `tests/words.rs` and `tests/languages.rs` hold the words to it.
//!
//! Labels such as the answers and the bands are in lower case, as they stand
//! within a sentence; where one stands alone, the styles raise its first letter.

#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::todo,
    clippy::unimplemented,
    clippy::unreachable,
    clippy::dbg_macro
)]

mod advice;
pub mod coach;
mod counted;
#[cfg(any(feature = "en", not(feature = "de")))]
mod english;
mod findings;
#[cfg(feature = "de")]
mod german;
pub mod history;
mod instrument;
pub mod links;
mod number;
pub mod pages;
mod summary;

pub use advice::{AdviceWords, ChangeWords, FeltFactWords, NudgeWords};
pub use counted::{Counted, Fitted, PartWords};
pub use history::HistoryWords;
pub use instrument::{FactWords, FactsWords, InstrumentWords, RatingWords};
pub use number::{date, points, tenths, whole};
pub use pages::{FieldWords, PageWords, StatementWords};

/// A language that every sentence is there in.
///
/// A widget speaks those that it was built with, by the features that have their tags for names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// English, the one that stands in for languages that are not there.
    #[cfg(any(feature = "en", not(feature = "de")))]
    #[default]
    English,
    /// German.
    #[cfg(feature = "de")]
    #[cfg_attr(not(feature = "en"), default)]
    German,
}

impl Language {
    /// All, in the order they are offered.
    pub const ALL: &[Self] = &[
        #[cfg(any(feature = "en", not(feature = "de")))]
        Self::English,
        #[cfg(feature = "de")]
        Self::German,
    ];

    /// The primary language subtag, as in the `lang` attribute.
    #[must_use]
    pub fn id(self) -> &'static str {
        instrument(self).language
    }

    /// The direction it is written in, as in the `dir` attribute: a page may be written in another one.
    #[must_use]
    pub fn direction(self) -> &'static str {
        instrument(self).direction
    }

    /// The language of a tag such as `en-GB`, the first one where there is none.
    #[must_use]
    pub fn from_tag(tag: &str) -> Self {
        let primary = tag.split(['-', '_']).next().unwrap_or(tag).trim();
        let known = Self::ALL.iter().copied().find(|language| language.id().eq_ignore_ascii_case(primary));
        known.unwrap_or_default()
    }
}

/// The words of one language.
#[derive(Debug)]
pub struct Words {
    /// What is asked.
    pub instrument: &'static InstrumentWords,
    /// What is said about the answers.
    pub advice: AdviceWords,
    /// What stands on the pages around both.
    pub pages: PageWords,
    /// What is said to somebody who comes back.
    pub history: HistoryWords,
    /// What is said of a link that was opened.
    pub links: links::LinksWords,
    /// What stands on the coach's page.
    pub coach: coach::CoachWords,
    /// What stands on the coach's desk.
    pub desk: coach::DeskWords,
}

/// What is asked in a language, without the rest of its words.
#[must_use]
pub fn instrument(language: Language) -> &'static InstrumentWords {
    match language {
        #[cfg(any(feature = "en", not(feature = "de")))]
        Language::English => &english::INSTRUMENT,
        #[cfg(feature = "de")]
        Language::German => &german::INSTRUMENT,
    }
}

/// The words of a language.
#[must_use]
pub fn words(language: Language) -> &'static Words {
    match language {
        #[cfg(any(feature = "en", not(feature = "de")))]
        Language::English => &english::WORDS,
        #[cfg(feature = "de")]
        Language::German => &german::WORDS,
    }
}

/// A label with its first letter raised, where it stands alone and the styles can't raise it.
#[must_use]
pub fn begin_with_capital(label: &str) -> String {
    let mut raised = label.to_owned();
    if let Some(first) = raised.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    raised
}

/// A template with each `{name}` replaced by its value. A name without a value stays visible.
///
/// Values are put in as they are: a `{name}` inside one is not replaced.
#[must_use]
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, inside)) = rest.split_once('{') {
        let known = inside.split_once('}').and_then(|(name, after)| {
            let (_, value) = values.iter().find(|(known, _)| *known == name)?;
            Some((*value, after))
        });
        let (text, after) = known.unwrap_or(("{", inside));
        filled.push_str(before);
        filled.push_str(text);
        rest = after;
    }
    filled + rest
}
