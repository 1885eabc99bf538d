//! The letters of a code, without what mail and chat put between them.

use super::base32;
use super::error::LinkError;
use crate::text::is_invisible;

/// Reads the letters of a code, and keeps their values.
pub(super) struct Scanner<'a> {
    rest: &'a str,
    letters: Vec<u8>,
    /// Whether nothing but white space and quote marks came since the last line break.
    at_line_start: bool,
    /// Whether white space stood between two letters, so that other text may follow.
    is_broken: bool,
    /// Whether a letter was in upper case.
    has_upper: bool,
    prose: Prose,
}

/// So much of a word is looked at to see whether it is one of a sentence.
const MAX_WORD: usize = 32;

/// How many letters stand before the first word that looks like one of a sentence.
#[derive(Default)]
struct Prose {
    /// A word in lower case behind letters in upper case.
    in_other_case: Option<usize>,
    /// A word behind letters of either case.
    in_any_case: Option<usize>,
}

impl<'a> Scanner<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            rest: text,
            letters: Vec::new(),
            at_line_start: false,
            is_broken: false,
            has_upper: false,
            prose: Prose::default(),
        }
    }

    /// The letters so far.
    pub(super) fn letters(&self) -> &[u8] {
        &self.letters
    }

    /// The letters so far, which the scanner has no more.
    pub(super) fn take_letters(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.letters)
    }

    /// How many bytes of the text it was made with are behind it.
    pub(super) fn read_bytes(&self, text: &str) -> usize {
        text.len().saturating_sub(self.rest.len())
    }

    /// Reads on until there are `count` letters. Whether there are so many.
    pub(super) fn read_up_to(&mut self, count: usize) -> Result<bool, LinkError> {
        self.read_run(count);
        while self.letters.len() < count {
            let mut rest = self.rest.chars();
            match rest.next() {
                Some(c) if self.goes_on_after(c, rest.clone().next())? => self.rest = rest.as_str(),
                _ => return Ok(false),
            }
            self.read_run(count);
        }
        Ok(true)
    }

    /// How many letters and digits follow the letters without a gap.
    pub(super) fn extra(&self) -> usize {
        self.rest.chars().take_while(|&c| is_of_word(c)).count()
    }

    /// How many letters the code has if it was cut, and the words of a sentence were read as its end.
    pub(super) fn before_prose(&self) -> Option<usize> {
        let ends_inside_a_word = || self.extra() > 0;
        self.prose.in_other_case.or_else(|| self.prose.in_any_case.filter(|_| ends_inside_a_word()))
    }

    /// Reads letters that stand side by side.
    fn read_run(&mut self, count: usize) {
        let before = self.letters.len();
        let values = self.rest.bytes().map_while(base32::value);
        self.letters.extend(values.take(count.saturating_sub(before)));
        let read = self.letters.len() - before;
        self.at_line_start &= read == 0;
        let (run, rest) = self.rest.split_at_checked(read).unwrap_or_default();
        self.has_upper |= run.bytes().any(|byte| byte.is_ascii_uppercase());
        self.rest = rest;
    }

    /// Whether a character that is no letter stands inside a code, or at its end.
    fn goes_on_after(&mut self, c: char, next: Option<char>) -> Result<bool, LinkError> {
        if is_gap(c) {
            if c.is_whitespace() && !self.letters.is_empty() {
                self.is_broken = true;
                self.note_prose();
            }
            self.at_line_start |= is_line_break(c);
            return Ok(true);
        }
        let is_quote_mark = self.at_line_start && matches!(c, '>' | '|');
        let is_soft_break = c == '=' && next.is_some_and(is_line_break);
        if is_quote_mark || is_soft_break {
            return Ok(true);
        }
        let ends = matches!(c, '&' | '…') || is_unspaced(c);
        let is_inside = is_of_word(c) || !ends && next.is_some_and(is_of_word);
        if is_inside && !self.is_broken {
            return Err(LinkError::Character { found: c, position: self.letters.len() + 1 });
        }
        Ok(false)
    }

    /// Notes where the first word of a sentence stands: it has no digit, and a letter in lower case.
    fn note_prose(&mut self) {
        let word = || self.rest.trim_start().bytes().take_while(|byte| !byte.is_ascii_whitespace()).take(MAX_WORD);
        let is_known = self.prose.in_other_case.is_some() || self.prose.in_any_case.is_some() && !self.has_upper;
        // White space in a row has one word behind it, which is looked at once.
        let is_last = self.rest.chars().nth(1).is_some_and(|c| !c.is_whitespace());
        if is_known || !is_last || word().any(|byte| byte.is_ascii_digit()) || !word().any(|b| b.is_ascii_lowercase()) {
            return;
        }
        self.prose.in_any_case.get_or_insert(self.letters.len());
        if self.has_upper {
            self.prose.in_other_case = Some(self.letters.len());
        }
    }
}

/// The first letters of a code that is not whole, by which it is told from another one.
pub(super) fn beginning(code: &str) -> Vec<u8> {
    let mut scanner = Scanner::new(code);
    // Whatever ends the code, its letters are those before.
    scanner.read_up_to(64).ok();
    scanner.letters
}

/// Whether a character may stand between two letters of a code: white space,
/// hyphens, and characters that are not seen.
pub(super) fn is_gap(c: char) -> bool {
    c.is_whitespace() || is_hyphen(c) || is_invisible(c)
}

/// Whether a character is a hyphen or a dash.
pub(super) fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}')
}

/// Whether a mail may go on with quote marks after a character.
pub(super) fn is_line_break(c: char) -> bool {
    matches!(c, '\n' | '\r')
}

/// Whether a character, beside a letter of a code, would belong to the same word.
pub(super) fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() && !is_unspaced(c)
}

/// Whether a script has no spaces between its words, or lets its particles cling to a word of another script:
/// those of South East Asia, and Chinese, Japanese and Korean.
fn is_unspaced(c: char) -> bool {
    matches!(
        c,
        '\u{E00}'..='\u{109F}'
            | '\u{1100}'..='\u{11FF}'
            | '\u{1780}'..='\u{17FF}'
            | '\u{2E80}'..='\u{D7FF}'
            | '\u{F900}'..='\u{FAFF}'
            | '\u{FF66}'..='\u{FFDC}'
            | '\u{1B000}'..='\u{1B2FF}'
            | '\u{20000}'..='\u{3FFFF}'
    )
}
