//! A second reader of links, written from `docs/link-format.md` alone, and
//! held against the engine. Where the two differ, the document or one of them
//! is wrong.

mod common;

use common::craft::{self, LETTERS, code_around};
use common::{describe, strategy};
use leadership_load::engine::link::{self, LinkError};
use proptest::prelude::*;
use proptest::sample::Index;

/// What the second reader calls an error: the first column of the table, in a word.
type Refusal = &'static str;

/// Reads a text, and says what is in it in the words of [`describe`].
fn read(text: &str) -> Result<String, Refusal> {
    let text = without_percents(text.to_owned());
    if let Some(code) = behind_key(&text) {
        return read_code(&code);
    }
    let kept = without_gaps(&text);
    let joined: String = kept.iter().map(|(_, c)| c).collect();
    if let Some(code) = behind_key(&joined).filter(|_| text.contains('#')) {
        let start = kept.iter().rev().take(code.chars().count()).last().map_or(text.len(), |(at, _)| *at);
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
    if letters != "1" {
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
    Content(bits.collect()).read()
}

/// Bits that are yet to be read.
struct Content(Vec<usize>);

/// What a check says of itself.
#[derive(Default)]
struct Figures([Option<usize>; 8]);

const NAMES: [&str; 10] =
    ["engineering", "product", "design", "data", "security", "research", "operations", "it", "quality", "marketing"];

/// Name in JSON, least, most, bits.
const FACTS: [(&str, usize, usize, usize); 8] = [
    ("seats", 2, 40, 6),
    ("ownSeats", 1, 10, 4),
    ("employeeShare", 0, 100, 7),
    ("dependentSeats", 0, 39, 6),
    ("rolesPlanned", 0, 40, 6),
    ("rolesUnfilled", 0, 40, 6),
    ("meetings", 0, 60, 6),
    ("monthsInRole", 0, 600, 10),
];

impl Content {
    fn read(mut self) -> Result<String, Refusal> {
        let has_note = self.flag()?;
        let count = self.at_most(59, 6)? + 1;
        let mut said = String::new();
        for _ in 0..count {
            said += &self.check()?;
        }
        if has_note {
            said += &format!("note {:?}\n", self.text(500, true)?);
        }
        if self.0.len() < 5 && !self.0.contains(&1) { Ok(said) } else { Err("content") }
    }

    fn bits(&mut self, width: usize) -> Result<usize, Refusal> {
        if self.0.len() < width {
            return Err("content");
        }
        Ok(self.0.drain(..width).fold(0, |value, bit| 2 * value + bit))
    }

    fn flag(&mut self) -> Result<bool, Refusal> {
        Ok(self.bits(1)? == 1)
    }

    fn at_most(&mut self, most: usize, width: usize) -> Result<usize, Refusal> {
        self.bits(width).and_then(|value| if value <= most { Ok(value) } else { Err("content") })
    }

    fn check(&mut self) -> Result<String, Refusal> {
        if self.bits(5)? != 1 {
            return Err("version");
        }
        let mut said = format!("check v1 {}", date(self.bits(16)?));
        for item in 0..21 {
            let space = if item % 7 == 0 { " " } else { "" };
            let answer = self.at_most(5, 3)?;
            said += &if answer == 5 { format!("{space}-") } else { format!("{space}{answer}") };
        }
        said.push('\n');
        let [again, seconds, facts, disciplines, label] =
            [self.flag()?, self.flag()?, self.flag()?, self.flag()?, self.flag()?];
        if again {
            said += &format!("  again {}\n", self.at_most(4, 3)?);
        }
        if seconds {
            said += &format!("  seconds {}\n", self.at_most(86400, 17)?);
        }
        if facts {
            said += &self.facts()?;
        }
        if disciplines {
            said += &self.disciplines()?;
        }
        if label {
            said += &format!("  label {:?}\n", self.text(60, false)?);
        }
        Ok(said)
    }

    fn facts(&mut self) -> Result<String, Refusal> {
        let given = (0..9).map(|_| self.flag()).collect::<Result<Vec<_>, _>>()?;
        if !given.contains(&true) {
            return Err("content");
        }
        let mut figures = Figures::default();
        let mut said = String::new();
        for (at, (name, least, most, width)) in FACTS.into_iter().enumerate().filter(|(at, _)| given[*at]) {
            let figure = self.at_most(most - least, width)? + least;
            figures.0[at] = Some(figure);
            said += &format!("  {name} {figure}\n");
        }
        if given[8] {
            said += &format!("  home {}\n", self.name()?);
        }
        let [seats, own, _, dependent, planned, unfilled, _, _] = figures.0;
        let fits = own.is_none_or(|own| seats.is_none_or(|seats| own < seats))
            && dependent.is_none_or(|dependent| seats.is_none_or(|seats| dependent + own.unwrap_or(1) <= seats))
            && unfilled.is_none_or(|unfilled| planned.is_none_or(|planned| unfilled <= planned));
        if fits { Ok(said) } else { Err("content") }
    }

    fn disciplines(&mut self) -> Result<String, Refusal> {
        let count = self.at_most(5, 3)? + 3;
        let mut names = Vec::new();
        let mut said = String::new();
        for _ in 0..count {
            let name = self.name()?;
            let [need, own, cover] = [self.at_most(4, 3)?, self.at_most(4, 3)?, self.at_most(4, 3)?];
            said += &format!("  discipline {name} {need}{own}{cover}\n");
            if names.contains(&name) {
                return Err("content");
            }
            names.push(name);
        }
        Ok(said)
    }

    fn name(&mut self) -> Result<String, Refusal> {
        match self.bits(4)? {
            15 => {
                let own = self.text(24, false)?;
                if NAMES.contains(&own.to_ascii_lowercase().as_str()) { Err("content") } else { Ok(format!("{own:?}")) }
            }
            known => NAMES.get(known).map(|name| (*name).to_owned()).ok_or("content"),
        }
    }

    fn text(&mut self, most: usize, lines: bool) -> Result<String, Refusal> {
        let mut length = 0;
        for group in 0.. {
            let (more, digit) = (self.flag()?, self.bits(4)?);
            if more && (group == 0 && digit == 0 || group == 4) {
                return Err("content");
            }
            length = 16 * length + digit;
            if !more {
                break;
            }
        }
        let bytes = (0..length).map(|_| self.bits(8).map(|byte| byte as u8)).collect::<Result<Vec<_>, _>>()?;
        let text = String::from_utf8(bytes).map_err(|_| "content")?;
        let chars: Vec<char> = text.chars().collect();
        let space = |c: &char| c.is_whitespace();
        let ends = |c: Option<&char>| c.is_none_or(space);
        let good = (1..=most).contains(&chars.len())
            && !ends(chars.first())
            && !ends(chars.last())
            && chars.iter().all(|&c| !is_unwanted(c) || lines && c == '\n')
            && (lines || chars.iter().all(|c| !space(c) || *c == ' ') && !text.contains("  "));
        if good { Ok(text) } else { Err("content") }
    }
}

fn is_unwanted(c: char) -> bool {
    c.is_control() || matches!(u32::from(c), 0x2028..=0x202E | 0x2066..=0x2069)
}

/// The date so many days after 2020-01-01.
fn date(mut days: usize) -> String {
    let is_leap = |year: usize| year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let mut year = 2020;
    while days >= 365 + usize::from(is_leap(year)) {
        days -= 365 + usize::from(is_leap(year));
        year += 1;
    }
    let february = 28 + usize::from(is_leap(year));
    let mut month = 1;
    for length in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
        if days < length {
            break;
        }
        days -= length;
        month += 1;
    }
    format!("{year}-{month:02}-{:02}", days + 1)
}

/// What the engine says of a text, in the same words.
fn engine(text: &str) -> Result<String, Refusal> {
    link::read(text).map(|parcel| describe(&parcel)).map_err(|error| match error {
        LinkError::Empty => "empty",
        LinkError::Character { .. } => "character",
        LinkError::Cut { .. } => "cut",
        LinkError::TooLong { .. } => "too long",
        LinkError::Altered => "altered",
        LinkError::NewerFormat(_) => "format",
        LinkError::UnknownVersion(_) => "version",
        LinkError::Content(_) => "content",
    })
}

#[track_caller]
fn check(text: &str) {
    assert_eq!(read(text), engine(text), "{text:?}");
}

#[test]
fn reads_the_examples_of_the_document() {
    let document = include_str!("../docs/link-format.md");
    let first = "1H40089TNPSD6J56TJJV2G01N6ZFZX";
    assert!(document.contains(&format!("#ll={first}\n")));
    assert_eq!(read(first).as_deref(), Ok("check v1 2026-11-22 3331323 2212332 4-1330-\n"));
    check(first);
    let spaced = "1 K4 G089TN4J94J94JPVDPZJ026833G220KJ3CHWD7Q0WT21C7A8J8D4 2Q2BRBD";
    assert!(document.contains(spaced));
    assert!(read(spaced).is_ok_and(|said| said.ends_with("note \"Hi\"\n")));
    check(spaced);
}

#[test]
fn knows_the_checksum_of_the_document() {
    assert_eq!(craft::crc32(b"123456789"), 0xCBF4_3926);
}

proptest! {
    #[test]
    fn both_readers_read_what_the_engine_writes(parcel in strategy::parcel()) {
        let code = link::write(&parcel);
        prop_assert_eq!(read(&code), Ok(describe(&parcel)));
        prop_assert_eq!(engine(&code), Ok(describe(&parcel)));
    }

    #[test]
    fn both_refuse_the_same_content(
        parcel in strategy::parcel(),
        changes in prop::collection::vec((any::<Index>(), 0..32_usize, 0..3), 1..4),
    ) {
        let code = link::write(&parcel);
        let head = 1 + code[1..].chars().take_while(|&c| c > 'F').count() + 1;
        let mut content: Vec<char> = code[head..code.len() - 7].chars().collect();
        for (at, letter, kind) in changes {
            let at = at.index(content.len());
            let letter = char::from(LETTERS.as_bytes()[letter]);
            match kind {
                0 => content[at] = letter,
                1 => content.insert(at, letter),
                _ => drop(content.drain(at..)),
            }
            if content.is_empty() {
                break;
            }
        }
        let code = code_around(&content.iter().collect::<String>());
        prop_assert_eq!(read(&code), engine(&code), "{}", code);
        if let Ok(parcel) = link::read(&code) {
            prop_assert_eq!(link::write(&parcel), code, "one content has one code");
        }
    }

    #[test]
    fn both_refuse_the_same_letters(content in "[0-9A-HJKMNP-TV-Z]{0,80}", rest in "[0-9A-Za-z]{0,3}") {
        let code = code_around(&content) + &rest;
        prop_assert_eq!(read(&code), engine(&code), "{}", code);
    }

    #[test]
    fn both_find_the_same_code(
        before in "([a-z#?&=/.% \n]|ll=|#ll=|%23|%3D|%25){0,12}",
        gaps in prop::collection::vec((any::<Index>(), "[- \n\r>\u{AD}\u{200B}\u{A0}.,*U&é%]{1,3}"), 0..4),
        after in "([a-zU0-9 .,;)>\n&]){0,12}",
        key in "|#ll=|&ll=|%23LL%3D|#all=|ll=|#\nll=|#l\n> l=",
    ) {
        let mut code = String::from("1H40089TNPSD6J56TJJV2G01N6ZFZX");
        for (at, gap) in gaps {
            let places: Vec<usize> = code.char_indices().map(|(at, _)| at).collect();
            code.insert_str(places[at.index(places.len())], &gap);
        }
        let text = format!("{before}{key}{code}{after}");
        prop_assert_eq!(read(&text), engine(&text), "{:?}", text);
    }

    #[test]
    fn both_make_the_same_of_anything(text in any::<String>()) {
        prop_assert_eq!(read(&text), engine(&text), "{:?}", text);
    }
}
