//! Where in a text a code may begin.

use std::iter;

use super::scan::{is_gap, is_line_break, is_of_word};

/// The key that stands before a code.
pub(super) const KEY: &str = "ll";

/// A word of so many letters and digits is taken for a code even if it can't be read.
const MIN_BARE: usize = 16;

/// What follows each key, those behind a `#` in their word first. The place on a map, which has the same key in the
/// links of maps, is passed over.
pub(super) fn after_keys(text: &str) -> impl Iterator<Item = &str> {
    let (in_fragment, others): (Vec<_>, Vec<_>) = keys(text).partition(|(_, in_fragment)| *in_fragment);
    in_fragment.into_iter().chain(others).map(|(code, _)| code)
}

/// What follows each key, and whether there is a `#` before it in its word.
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

/// Whether a text begins with a degree of latitude: one to three digits, a point or comma, and a digit.
fn is_place(text: &str) -> bool {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let rest = unsigned.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = unsigned.len() - rest.len();
    let mut rest = rest.chars();
    (1..=3).contains(&digits)
        && rest.next().is_some_and(|c| matches!(c, '.' | ','))
        && rest.next().is_some_and(|c| c.is_ascii_digit())
}

/// Like [`after_keys`] for a link that was broken in two at its key.
pub(super) fn after_broken_key(text: &str) -> Option<&str> {
    let mut at_line_start = false;
    let is_kept = |&(_, c): &(usize, char)| {
        at_line_start = is_line_break(c) || at_line_start && (is_gap(c) || matches!(c, '>' | '|'));
        !at_line_start && !is_gap(c)
    };
    let kept: Vec<(usize, char)> = text.char_indices().filter(is_kept).collect();
    let joined: String = kept.iter().map(|(_, c)| c).collect();
    let code = after_keys(&joined).next()?.chars().count();
    // From the text itself, whose gaps tell the code from what follows it.
    kept.get(kept.len() - code..)?.first().map_or(Some(""), |&(at, _)| text.get(at..))
}

/// Every place where a code may begin that has no key before it: at the beginning of a word.
pub(super) fn bare(text: &str) -> impl Iterator<Item = &str> {
    let before = iter::once(' ').chain(text.chars());
    let begins = |&((_, c), before): &((usize, char), char)| {
        // Behind another key stands what is not ours.
        c.is_ascii_alphanumeric() && before != '=' && !is_of_word(before)
    };
    text.char_indices().zip(before).filter(begins).filter_map(|((at, _), _)| text.get(at..))
}

/// The code that somebody meant, though it can't be read: a long word with a digit, or a text that begins with a 1.
pub(super) fn meant(text: &str) -> Option<&str> {
    // Prose begins with I and L, which are read as 1, more often than a code does.
    let first = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    if first.starts_with('1') { Some(first) } else { bare(text).find(|code| looks_like_code(code, MIN_BARE)) }
}

/// Whether a text begins with a word of so many letters and digits, one digit at least.
pub(super) fn looks_like_code(text: &str, least: usize) -> bool {
    let (mut length, mut has_digit) = (0, false);
    for c in text.chars().take_while(|&c| is_of_word(c)) {
        length += 1;
        has_digit |= c.is_ascii_digit();
    }
    length >= least && has_digit
}

/// Whether a character before `ll=` makes it another key.
fn is_of_key(c: char) -> bool {
    is_of_word(c) || matches!(c, '_' | '-' | '.')
}
