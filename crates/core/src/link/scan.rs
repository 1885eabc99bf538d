//! Reads the letters of a code and skips what mail and chat programs put between them.

use super::base32;
use super::error::LinkError;
use crate::text::is_invisible;

/// Reads the letters of a code, and keeps their values.
pub(super) struct Scanner<'a> {
    rest: &'a str,
    letters: Vec<u8>,
    /// True if nothing but white space and quote marks came since the last line break.
    at_line_start: bool,
    /// True if white space stood between two letters, so that other text may follow.
    is_broken: bool,
    /// True if a letter was in upper case.
    has_upper: bool,
    prose: Prose,
}

/// The number of characters of a word that are checked to see whether it belongs to a sentence.
const MAX_WORD: usize = 32;

/// Counts the letters before the first word that looks like part of a sentence.
#[derive(Default)]
struct Prose {
    /// Letters before the first word in lower case after letters in upper case.
    in_other_case: Option<usize>,
    /// Letters before the first word after letters of either case.
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

    /// Returns the letters so far.
    pub(super) fn letters(&self) -> &[u8] {
        &self.letters
    }

    /// Takes the letters so far out of the scanner.
    pub(super) fn take_letters(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.letters)
    }

    /// Returns how many bytes of the text have been read.
    pub(super) fn read_bytes(&self, text: &str) -> usize {
        text.len().saturating_sub(self.rest.len())
    }

    /// Reads on until there are `count` letters, and returns whether there are so many.
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

    /// Counts the letters and digits that follow without a gap.
    pub(super) fn extra(&self) -> usize {
        self.rest.chars().take_while(|&c| is_of_word(c)).count()
    }

    /// Returns the number of letters of a cut code whose end seems to be the words of a sentence.
    pub(super) fn before_prose(&self) -> Option<usize> {
        let ends_inside_a_word = || self.extra() > 0;
        self.prose.in_other_case.or_else(|| self.prose.in_any_case.filter(|_| ends_inside_a_word()))
    }

    /// Reads adjacent letters.
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

    /// Returns whether the code goes on after a character that is no letter.
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

    /// Notes the place of the first word of a sentence: one without a digit and with a letter in lower case.
    fn note_prose(&mut self) {
        let word = || self.rest.trim_start().bytes().take_while(|byte| !byte.is_ascii_whitespace()).take(MAX_WORD);
        let is_known = self.prose.in_other_case.is_some() || self.prose.in_any_case.is_some() && !self.has_upper;
        // Only the last of several white-space characters is followed by a word.
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

/// Returns the first letters of an incomplete code, which distinguish it from another one.
pub(super) fn beginning(code: &str) -> Vec<u8> {
    let mut scanner = Scanner::new(code);
    // An error only ends the code; the letters before it are what counts.
    scanner.read_up_to(64).ok();
    scanner.letters
}

/// Returns whether a character may stand between two letters of a code: white space,
/// hyphens, and invisible characters.
pub(super) fn is_gap(c: char) -> bool {
    c.is_whitespace() || is_hyphen(c) || is_invisible(c)
}

/// Returns whether a character is a hyphen or a dash.
pub(super) fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}')
}

/// Returns whether a character ends a line, after which a mail may have quote marks.
pub(super) fn is_line_break(c: char) -> bool {
    matches!(c, '\n' | '\r')
}

/// Returns whether a character, beside a letter of a code, would belong to the same word.
pub(super) fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() && !is_unspaced(c)
}

/// Returns whether a script has no spaces between its words, or lets its particles cling to a word of another script:
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
