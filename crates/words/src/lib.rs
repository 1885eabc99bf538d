//! Every sentence that somebody can read, by language.
//!
//! A language is one file, `languages/<tag>.json`, with a key for each sentence.
//! The build makes the types here of the keys of English, so that code can't ask
//! for a key that is not there, and refuses a language that has other keys or
//! other placeholders (`build/check.rs`). Where a figure belongs, a sentence has a
//! `{name}`, which [`fill`] replaces. What may be said, and what never, stands in
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
mod coach;
mod counted;
mod findings;
mod instrument;
mod language;
mod links;
mod number;
mod pages;
mod summary;

pub use counted::Fitted;
pub use language::Language;
pub use number::{date, points, tenths, whole};

use language::{Texts, leaked};

// The types of the words, `read`, `COUNT`, and the languages that are compiled in.
include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// The words of a language.
#[must_use]
pub fn words(language: Language) -> &'static Words {
    language.words()
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
