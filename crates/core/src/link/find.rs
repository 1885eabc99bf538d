//! Finds the places in a text where a code may begin.

use std::iter;

use super::scan::{is_gap, is_line_break, is_of_word};

/// The key that stands before a code.
pub(super) const KEY: &str = "ll";

/// The least length of a word of letters and digits that counts as a code even if it can't be read.
const MIN_BARE: usize = 16;

/// Returns the text after each key; keys after a `#` in the same word come first. Coordinates are skipped: links to
/// maps have the same key.
pub(super) fn after_keys(text: &str) -> impl Iterator<Item = &str> {
    let (in_fragment, others): (Vec<_>, Vec<_>) = keys(text).partition(|(_, in_fragment)| *in_fragment);
    in_fragment.into_iter().chain(others).map(|(code, _)| code)
}

/// Returns the text after each key, and whether there is a `#` before the key in its word.
fn keys(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let mut seen = 0;
    let mut in_fragment = false;
    let key = move |(at, _): (usize, _)| {
        let since = text.get(seen..at)?;
        seen = at;
        in_fragment = match since.rsplit_once(char::is_whitespace) {
            Some((_, word)) => word.contains('#'),
            None => in_fragment || since.contains('#'),
        };
        let code = text.get(at + 1..)?;
        (text.get(..at).is_some_and(ends_with_key) && !is_place(code)).then_some((code, in_fragment))
    };
    text.match_indices('=').filter_map(key)
}

fn ends_with_key(text: &str) -> bool {
    let before = text.len().checked_sub(KEY.len()).and_then(|at| text.split_at_checked(at));
    before.is_some_and(|(before, key)| key.eq_ignore_ascii_case(KEY) && !before.ends_with(is_of_key))
}

/// Returns whether a text begins with a degree of latitude: one to three digits, a point or comma, and a digit.
fn is_place(text: &str) -> bool {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let rest = unsigned.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = unsigned.len() - rest.len();
    let mut rest = rest.chars();
    (1..=3).contains(&digits)
        && rest.next().is_some_and(|c| matches!(c, '.' | ','))
        && rest.next().is_some_and(|c| c.is_ascii_digit())
}

/// Returns the text after the key of a link that was broken in two at its key.
pub(super) fn after_broken_key(text: &str) -> Option<&str> {
    let mut at_line_start = false;
    let is_kept = |&(_, c): &(usize, char)| {
        at_line_start = is_line_break(c) || at_line_start && (is_gap(c) || matches!(c, '>' | '|'));
        !at_line_start && !is_gap(c)
    };
    let kept: Vec<(usize, char)> = text.char_indices().filter(is_kept).collect();
    let joined: String = kept.iter().map(|(_, c)| c).collect();
    let code = after_keys(&joined).next()?.chars().count();
    // The original text is returned because its gaps show where the code ends.
    kept.get(kept.len() - code..)?.first().map_or(Some(""), |&(at, _)| text.get(at..))
}

/// Returns every place where a code may begin without a key: at the beginning of a word.
pub(super) fn bare(text: &str) -> impl Iterator<Item = &str> {
    let before = iter::once(' ').chain(text.chars());
    let begins = |&((_, c), before): &((usize, char), char)| {
        // The value of another key is not a code.
        c.is_ascii_alphanumeric() && before != '=' && !is_of_word(before)
    };
    text.char_indices().zip(before).filter(begins).filter_map(|((at, _), _)| text.get(at..))
}

/// Returns the text that is probably meant as a code, though it can't be read: a long word with a digit, or a text
/// that begins with the digit of a format.
pub(super) fn meant(text: &str) -> Option<&str> {
    // I and L are read as 1, but they begin prose more often than a code.
    let first = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    if first.starts_with(['1', '2']) { Some(first) } else { bare(text).find(|code| looks_like_code(code, MIN_BARE)) }
}

/// Returns whether a text begins with a word of at least this many letters and digits, one digit among them.
pub(super) fn looks_like_code(text: &str, least: usize) -> bool {
    let (mut length, mut has_digit) = (0, false);
    for c in text.chars().take_while(|&c| is_of_word(c)) {
        length += 1;
        has_digit |= c.is_ascii_digit();
    }
    length >= least && has_digit
}

/// Returns whether a character before `ll=` makes it part of another key.
fn is_of_key(c: char) -> bool {
    is_of_word(c) || matches!(c, '_' | '-' | '.')
}
