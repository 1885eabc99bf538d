//! Follows the reading rules, and reads the frame and the checksum.

use super::Refusal;
use super::common::craft::{self, LETTERS};
use super::content::Content;
use super::encodings::decoded;

/// Reads a text, and says what is in it in the words of [`describe`].
pub fn read(text: &str) -> Result<String, Refusal> {
    let text = decoded(text);
    let keyed = behind_keys(&text);
    if let Some(refused) = keyed.iter().map(|code| read_code(code)).find(|read| *read != Err("empty")) {
        return refused;
    }
    if keyed.is_empty() && text.contains('#') {
        let kept = without_gaps(&text);
        let joined: String = kept.iter().map(|(_, c)| c).collect();
        if let Some(code) = behind_keys(&joined).into_iter().next() {
            let start = kept.get(kept.len() - code.chars().count()).map_or(text.len(), |(at, _)| *at);
            match read_code(&text[start..]) {
                Err("empty") => {}
                read => return read,
            }
        }
    }
    let chars: Vec<char> = text.chars().collect();
    let begins = |at: &usize| {
        chars[*at].is_ascii_alphanumeric() && (*at == 0 || !(of_word(chars[at - 1]) || chars[at - 1] == '='))
    };
    let from = |at: usize| chars[at..].iter().collect::<String>();
    let beginnings: Vec<String> = (0..chars.len()).filter(begins).map(from).collect();
    if let Some(code) = beginnings.iter().find(|code| is_whole(code)) {
        return read_code(code);
    }
    let first: String = text.chars().skip_while(|c| !c.is_alphanumeric()).collect();
    if first.starts_with(['1', '2']) {
        return read_code(&first);
    }
    let is_meant = |code: &&String| {
        let word: Vec<char> = code.chars().take_while(|&c| of_word(c)).collect();
        word.len() >= 16 && word.iter().any(char::is_ascii_digit)
    };
    beginnings.iter().find(is_meant).map_or(Err("empty"), |code| read_code(code))
}

/// Returns whether a whole code of a known format begins here, whatever its content is.
fn is_whole(code: &str) -> bool {
    let is_known = code.chars().next().and_then(value).is_some_and(|value| [1, 2, 25].contains(&value));
    is_known && frame(code).is_ok()
}

/// Returns the texts behind each key, in the order in which they count.
fn behind_keys(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let is_place = |at: usize| {
        let rest = match chars.get(at) {
            Some('-' | '+') => &chars[at + 1..],
            _ => &chars[at..],
        };
        let digits = rest.iter().take_while(|c| c.is_ascii_digit()).count();
        (1..=3).contains(&digits)
            && matches!(rest.get(digits), Some('.' | ','))
            && rest.get(digits + 1).is_some_and(char::is_ascii_digit)
    };
    let is_key = |at: &usize| {
        chars[*at] == '='
            && *at >= 2
            && chars[at - 2..*at].iter().all(|c| matches!(c, 'l' | 'L'))
            && !at.checked_sub(3).is_some_and(|at| of_word(chars[at]) || "_-.".contains(chars[at]))
            && !is_place(at + 1)
    };
    let in_fragment = |at: &usize| chars[..*at].iter().rev().take_while(|c| !c.is_whitespace()).any(|&c| c == '#');
    let (first, then): (Vec<usize>, Vec<usize>) = (0..chars.len()).filter(is_key).partition(in_fragment);
    first.into_iter().chain(then).map(|at| chars[at + 1..].iter().collect()).collect()
}

pub fn is_gap(c: char) -> bool {
    let ranges = [
        (0xAD, 0xAD),
        (0x34F, 0x34F),
        (0x61C, 0x61C),
        (0x115F, 0x1160),
        (0x17B4, 0x17B5),
        (0x180B, 0x180F),
        (0x200B, 0x200F),
        (0x2010, 0x2015),
        (0x202A, 0x202E),
        (0x2060, 0x206F),
        (0x3164, 0x3164),
        (0xFE00, 0xFE0F),
        (0xFEFF, 0xFEFF),
        (0xFFA0, 0xFFA0),
        (0xFFF0, 0xFFF8),
        (0x1BCA0, 0x1BCA3),
        (0x1D173, 0x1D17A),
        (0xE0000, 0xE0FFF),
    ];
    c.is_whitespace() || c == '-' || ranges.iter().any(|(first, last)| (*first..=*last).contains(&u32::from(c)))
}

fn unspaced(c: char) -> bool {
    let ranges = [
        (0xE00, 0x109F),
        (0x1100, 0x11FF),
        (0x1780, 0x17FF),
        (0x2E80, 0xD7FF),
        (0xF900, 0xFAFF),
        (0xFF66, 0xFFDC),
        (0x1B000, 0x1B2FF),
        (0x20000, 0x3FFFF),
    ];
    ranges.iter().any(|(first, last)| (*first..=*last).contains(&u32::from(c)))
}

fn of_word(c: char) -> bool {
    c.is_alphanumeric() && !unspaced(c)
}

/// Returns the characters that are no gaps, each with its place.
fn without_gaps(text: &str) -> Vec<(usize, char)> {
    let mut kept = Vec::new();
    let mut quoted = false;
    for (at, c) in text.char_indices() {
        quoted = matches!(c, '\n' | '\r') || quoted && (matches!(c, '>' | '|') || is_gap(c));
        if !quoted && !is_gap(c) {
            kept.push((at, c));
        }
    }
    kept
}

/// Returns the value of a letter.
fn value(c: char) -> Option<usize> {
    let c = match c.to_ascii_uppercase() {
        'I' | 'L' => '1',
        'O' => '0',
        c => c,
    };
    LETTERS.find(c)
}

/// Iterates over the letters of a code one by one.
struct Letters {
    rest: Vec<char>,
    read: String,
    broken: bool,
    quoted: bool,
    upper: bool,
    /// The number of letters before the first word of a sentence: behind upper case, and behind either case.
    prose: [Option<usize>; 2],
}

impl Letters {
    fn of(text: &str) -> Self {
        let rest = text.chars().collect();
        Self { rest, read: String::new(), broken: false, quoted: false, upper: false, prose: [None; 2] }
    }

    /// Reads the next letter; `false` at the end.
    fn next(&mut self) -> Result<bool, Refusal> {
        while let Some(&c) = self.rest.first() {
            if let Some(value) = value(c) {
                self.rest.remove(0);
                self.read.push(char::from(LETTERS.as_bytes()[value]));
                self.quoted = false;
                self.upper |= c.is_ascii_uppercase();
                return Ok(true);
            }
            let behind = self.rest.get(1).copied();
            if is_gap(c) {
                if c.is_whitespace() && !self.read.is_empty() {
                    self.broken = true;
                    self.note_prose();
                }
                self.quoted |= matches!(c, '\n' | '\r');
            } else if !(self.quoted && matches!(c, '>' | '|') || c == '=' && matches!(behind, Some('\n' | '\r'))) {
                let ends = matches!(c, '&' | '…') || unspaced(c);
                let inside = of_word(c) || !ends && behind.is_some_and(of_word);
                return if inside && !self.broken { Err("character") } else { Ok(false) };
            }
            self.rest.remove(0);
        }
        Ok(false)
    }

    fn note_prose(&mut self) {
        let behind: String = self.rest[1..].iter().take(32).collect();
        let word: Vec<u8> = behind.bytes().take(32).take_while(|byte| !byte.is_ascii_whitespace()).collect();
        let is_word = !behind.starts_with(char::is_whitespace);
        if !is_word || word.iter().any(u8::is_ascii_digit) || !word.iter().any(u8::is_ascii_lowercase) {
            return;
        }
        let before = Some(self.read.len());
        self.prose[1] = self.prose[1].or(before);
        if self.upper {
            self.prose[0] = self.prose[0].or(before);
        }
    }

    fn is_inside_a_word(&self) -> bool {
        self.rest.first().is_some_and(|&c| of_word(c))
    }

    fn has_prose(&self) -> bool {
        self.prose[0].is_some() || self.prose[1].is_some() && self.is_inside_a_word()
    }
}

fn has_right_checksum(letters: &str) -> bool {
    letters.len() >= 7 && craft::with_checksum(&letters[..letters.len() - 7]) == letters
}

/// Returns the letters of a whole code, and how many of them are its head.
fn frame(text: &str) -> Result<(String, usize), Refusal> {
    let mut letters = Letters::of(text);
    if !letters.next()? {
        return Err("empty");
    }
    let is_known = ["1", "2", "S"].contains(&letters.read.as_str());
    let length = match length(&mut letters) {
        Ok(length) => length,
        Err(_) if !is_known => return Err("beginning"),
        Err(_) if letters.has_prose() => return Err("cut"),
        Err(refusal) => return Err(refusal),
    };
    let head = letters.read.len();
    let mut there = Ok(true);
    for _ in 0..length + 7 {
        there = letters.next();
        if there != Ok(true) {
            break;
        }
    }
    if !is_known {
        let fits = length >= 16 && there == Ok(true) && !letters.is_inside_a_word();
        return Err(if fits { "format" } else { "beginning" });
    }
    if !there? {
        return Err("cut");
    }
    if !has_right_checksum(&letters.read) {
        return Err(if letters.has_prose() { "cut" } else { "altered" });
    }
    if letters.is_inside_a_word() { Err("too long") } else { Ok((letters.read, head)) }
}

fn length(letters: &mut Letters) -> Result<usize, Refusal> {
    let mut length = 0;
    for group in 0.. {
        if !letters.next()? {
            return Err("cut");
        }
        let bits = letters.read.chars().last().and_then(value).unwrap_or_default();
        if group == 0 && bits == 0b10000 || group == 4 && bits >= 0b10000 {
            return Err("altered");
        }
        length = 16 * length + bits % 16;
        if bits < 16 {
            break;
        }
    }
    Ok(length)
}

/// Returns whether letters before the content were lost: with them, the checksum is right.
fn has_lost_its_head(text: &str) -> bool {
    let first_word: String = text.chars().take_while(|c| !c.is_whitespace()).collect();
    [text, first_word.as_str()].into_iter().any(|text| {
        let mut letters = Letters::of(text);
        while letters.next() == Ok(true) {}
        let read = letters.read;
        (0..=5).any(|kept| {
            let Some(length) = read.len().checked_sub(kept + 7) else { return false };
            let number = craft::Bits::default().number(length as u64).letters();
            ["1", "2", "S"].into_iter().any(|format| {
                let head = format!("{format}{number}");
                head.len() > kept
                    && read.starts_with(&head[head.len() - kept..])
                    && has_right_checksum(&format!("{}{read}", &head[..head.len() - kept]))
            })
        })
    })
}

fn read_code(text: &str) -> Result<String, Refusal> {
    let (letters, head) = match frame(text) {
        Ok(whole) => whole,
        Err(refusal) if refusal != "empty" && has_lost_its_head(text) => return Err("beginning"),
        Err(refusal) => return Err(refusal),
    };
    let content = &letters[head..letters.len() - 7];
    let bits = content.chars().filter_map(value).flat_map(|value| (0..5).rev().map(move |bit| value >> bit & 1));
    let bits: Vec<_> = bits.collect();
    match letters.chars().next().and_then(value) {
        Some(format @ (1 | 2)) => Content::of(format, bits).read(),
        _ => Err(sealed(&bits)),
    }
}

/// Refuses a sealed code, which holds a salt, a nonce, and more than a tag; this reader has no passphrase.
fn sealed(bits: &[usize]) -> Refusal {
    let (bytes, padding) = bits.split_at(bits.len() / 8 * 8);
    let is_whole = bytes.len() / 8 > 16 + 12 + 16 && padding.len() < 5 && !padding.contains(&1);
    if is_whole { "sealed" } else { "content" }
}
