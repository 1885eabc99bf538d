//! The reading rules, the frame and the checksum.

use super::Refusal;
use super::common::craft::{self, LETTERS};
use super::content::Content;

/// Reads a text, and says what is in it in the words of [`describe`].
pub fn read(text: &str) -> Result<String, Refusal> {
    let text = without_percents(text.to_owned());
    if let Some(code) = behind_key(&text) {
        return read_code(&code);
    }
    let kept = without_gaps(&text);
    let joined: String = kept.iter().map(|(_, c)| c).collect();
    if let Some(code) = behind_key(&joined).filter(|_| text.contains('#')) {
        let start = kept.get(kept.len() - code.chars().count()).map_or(text.len(), |(at, _)| *at);
        return read_code(&text[start..]);
    }
    let code: String = text.chars().skip_while(|c| !c.is_alphanumeric()).collect();
    let run = code.chars().take_while(|c| c.is_alphanumeric()).count();
    read_code(&code).map_err(|refusal| if code.starts_with('1') || run >= 16 { refusal } else { "empty" })
}

fn without_percents(mut text: String) -> String {
    for _ in 0..3 {
        let mut bytes = Vec::new();
        let mut rest = text.as_bytes();
        while let Some((&first, behind)) = rest.split_first() {
            let byte = std::str::from_utf8(behind.get(..2).unwrap_or_default())
                .ok()
                .filter(|digits| first == b'%' && digits.chars().all(|c| c.is_ascii_hexdigit()))
                .and_then(|digits| u8::from_str_radix(digits, 16).ok());
            bytes.push(byte.unwrap_or(first));
            rest = if byte.is_some() { &behind[2..] } else { behind };
        }
        text = String::from_utf8_lossy(&bytes).into_owned();
    }
    text
}

fn behind_key(text: &str) -> Option<String> {
    let chars: Vec<char> = text.chars().collect();
    let is_key = |at: &usize| {
        chars[*at] == '='
            && *at >= 2
            && chars[at - 2..*at].iter().all(|c| matches!(c, 'l' | 'L'))
            && !at.checked_sub(3).is_some_and(|at| chars[at].is_alphanumeric() || "_-.".contains(chars[at]))
    };
    let in_fragment = |at: &usize| chars[..*at].iter().rev().take_while(|c| !c.is_whitespace()).any(|&c| c == '#');
    let keys = || (0..chars.len()).filter(is_key);
    keys().find(in_fragment).or_else(|| keys().next()).map(|at| chars[at + 1..].iter().collect())
}

fn is_gap(c: char) -> bool {
    let others = ['-', '\u{AD}', '\u{2060}', '\u{FEFF}'];
    c.is_whitespace()
        || others.contains(&c)
        || ('\u{200B}'..='\u{200F}').contains(&c)
        || ('\u{2010}'..='\u{2015}').contains(&c)
}

/// The characters that are no gaps, each with its place.
fn without_gaps(text: &str) -> Vec<(usize, char)> {
    let mut kept = Vec::new();
    let mut quoted = false;
    for (at, c) in text.char_indices() {
        quoted = matches!(c, '\n' | '\r') || quoted && (c == '>' || is_gap(c));
        if !quoted && !is_gap(c) {
            kept.push((at, c));
        }
    }
    kept
}

/// The value of a letter.
fn value(c: char) -> Option<usize> {
    let c = match c.to_ascii_uppercase() {
        'I' | 'L' => '1',
        'O' => '0',
        c => c,
    };
    LETTERS.find(c)
}

/// The next letter of a code, and what is behind it; `None` at the end.
fn next_letter(
    rest: &mut Vec<char>,
    letters: &mut String,
    broken: &mut bool,
    quoted: &mut bool,
) -> Result<bool, Refusal> {
    while !rest.is_empty() {
        let c = rest[0];
        if let Some(value) = value(c) {
            rest.remove(0);
            letters.push(char::from(LETTERS.as_bytes()[value]));
            *quoted = false;
            return Ok(true);
        }
        if is_gap(c) {
            *broken |= c.is_whitespace() && !letters.is_empty();
            *quoted |= matches!(c, '\n' | '\r');
        } else if !(*quoted && c == '>') {
            let inside = c.is_alphanumeric() || c != '&' && rest.get(1).is_some_and(|c| c.is_alphanumeric());
            return if inside && !*broken { Err("character") } else { Ok(false) };
        }
        rest.remove(0);
    }
    Ok(false)
}

fn read_code(text: &str) -> Result<String, Refusal> {
    let mut rest: Vec<char> = text.chars().collect();
    let (mut letters, mut broken, mut quoted) = (String::new(), false, false);
    let mut next = |letters: &mut String, rest: &mut Vec<char>| next_letter(rest, letters, &mut broken, &mut quoted);
    if !next(&mut letters, &mut rest)? {
        return Err("empty");
    }
    if letters != "1" && letters != "S" {
        return Err("format");
    }
    let mut length = 0;
    for group in 0.. {
        if !next(&mut letters, &mut rest)? {
            return Err("cut");
        }
        let bits = letters.chars().last().and_then(value).unwrap_or_default();
        if group == 0 && bits == 0b10000 || group == 4 && bits >= 0b10000 {
            return Err("altered");
        }
        length = 16 * length + bits % 16;
        if bits < 16 {
            break;
        }
    }
    let head = letters.len();
    for _ in 0..length + 7 {
        if !next(&mut letters, &mut rest)? {
            return Err("cut");
        }
    }
    let (covered, checksum) = letters.split_at(head + length);
    if craft::with_checksum(covered) != format!("{covered}{checksum}") {
        return Err("altered");
    }
    if rest.first().is_some_and(|c| c.is_alphanumeric()) {
        return Err("too long");
    }
    let bits =
        covered[head..].chars().filter_map(value).flat_map(|value| (0..5).rev().map(move |bit| value >> bit & 1));
    let bits: Vec<_> = bits.collect();
    if letters.starts_with('S') { Err(sealed(&bits)) } else { Content(bits).read() }
}

/// A sealed code holds a salt, a nonce, and more than a tag; this reader has no passphrase.
fn sealed(bits: &[usize]) -> Refusal {
    let (bytes, padding) = bits.split_at(bits.len() / 8 * 8);
    let is_whole = bytes.len() / 8 > 16 + 12 + 16 && padding.len() < 5 && !padding.contains(&1);
    if is_whole { "sealed" } else { "content" }
}
