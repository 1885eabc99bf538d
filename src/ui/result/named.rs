//! Names documents about a check.

use engine::check::Check;
use words::{Words, date};

/// Returns the title of a document about a check, with its label and its day.
pub fn named(title: &str, words: &Words, check: &Check) -> String {
    let label = check.label().map(|label| label.as_str().to_owned());
    let parts = [Some(title.to_owned()), label, Some(date(words, check.taken_on()))];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
