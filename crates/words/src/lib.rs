//! Has every sentence of the widget, by language.
//!
//! A language is one file, `languages/<tag>.json`, with a key for each sentence.
//! The build generates the types from the keys of English, so that code can't ask
//! for a missing key, and refuses a language with other keys or other placeholders
//! (`build/check.rs`). A sentence has a `{name}` in the place of a figure, which
//! [`fill`] replaces. `docs/instrument.md` has the rules for the sentences, and
//! `tests/words.rs` and `tests/languages.rs` check them.
//!
//! Labels such as the answers and the bands are in lower case, as within a
//! sentence; where one is displayed alone, the styles capitalize its first letter.

#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    clippy::disallowed_methods,
    clippy::disallowed_types,
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
mod next_step;
mod number;
mod pages;
mod session_sheet;
mod summary;
mod talk_sheet;

pub use counted::FittingText;
pub use language::Language;
pub use number::{date, points, tenths, whole};
pub use session_sheet::{AskedAnswer, OfferedTopic, ScaleLine, SessionSheet, StepLine};
pub use talk_sheet::TalkSheet;

use language::{Texts, leaked};

// The types of the words, `read`, `COUNT`, and the languages that are compiled in.
include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// Returns the words of a language.
#[must_use]
pub fn words(language: Language) -> &'static Words {
    language.words()
}

/// Capitalizes the first letter of a label that is displayed alone, where the styles can't do so.
#[must_use]
pub fn begin_with_capital(label: &str) -> String {
    let mut raised = label.to_owned();
    if let Some(first) = raised.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    raised
}

/// Replaces each `{name}` in a template by its value. A name without a value stays visible.
///
/// Values are inserted unchanged: a `{name}` inside one is not replaced.
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
