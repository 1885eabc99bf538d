//! Where in a text the code of a link begins.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use super::scan::{is_gap, is_line_break};

/// The key that stands before a code.
pub(super) const KEY: &str = "ll";

/// How often a text may have been percent-encoded, one time after another.
const MAX_ENCODINGS: usize = 3;

/// A word of letters and digits without a key is taken for a code from this length on.
const MIN_BARE: usize = 16;

/// The text before it was percent-encoded, perhaps more than once.
pub(super) fn unescaped(text: &str) -> Cow<'_, str> {
    let mut text = Cow::Borrowed(text);
    for _ in 0..MAX_ENCODINGS {
        if !text.contains('%') {
            break;
        }
        let bytes: Vec<u8> = percent_decode_str(&text).collect();
        text = Cow::Owned(String::from_utf8_lossy(&bytes).into_owned());
    }
    text
}

/// What follows the key. Where there are several, the first one after a `#` in its word counts, else the first one.
pub(super) fn after_key(text: &str) -> Option<&str> {
    let mut first = None;
    let mut seen = 0;
    let mut in_fragment = false;
    for (at, _) in text.match_indices('=') {
        let since = text.get(seen..at)?;
        seen = at;
        in_fragment = match since.rsplit_once(char::is_whitespace) {
            Some((_, word)) => word.contains('#'),
            None => in_fragment || since.contains('#'),
        };
        if text.get(..at).is_some_and(ends_with_key) {
            first = first.or(text.get(at + 1..));
            if in_fragment {
                return text.get(at + 1..);
            }
        }
    }
    first
}

fn ends_with_key(text: &str) -> bool {
    let before = text.len().checked_sub(KEY.len()).and_then(|at| text.split_at_checked(at));
    before.is_some_and(|(before, key)| key.eq_ignore_ascii_case(KEY) && !before.ends_with(is_of_key))
}

/// Like [`after_key`] for a link that was broken in two at its key.
pub(super) fn after_broken_key(text: &str) -> Option<&str> {
    let mut at_line_start = false;
    let is_kept = |&(_, c): &(usize, char)| {
        at_line_start = is_line_break(c) || at_line_start && (is_gap(c) || c == '>');
        !at_line_start && !is_gap(c)
    };
    let kept: Vec<(usize, char)> = text.char_indices().filter(is_kept).collect();
    let joined: String = kept.iter().map(|(_, c)| c).collect();
    let code = after_key(&joined)?.chars().count();
    // From the text itself, whose gaps tell the code from what follows it.
    kept.get(kept.len() - code..)?.first().map_or(Some(""), |&(at, _)| text.get(at..))
}

/// A code without a key before it, and whether it is to be taken for one even if it can't be read.
pub(super) fn bare(text: &str) -> Option<(&str, bool)> {
    let text = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    let is_long = || text.chars().take_while(|c| c.is_alphanumeric()).nth(MIN_BARE - 1).is_some();
    // Prose begins with I and L, which are read as 1, more often than a code does.
    (!text.is_empty()).then(|| (text, text.starts_with('1') || is_long()))
}

/// Whether a character before `ll=` makes it another key.
fn is_of_key(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '-' | '.')
}
