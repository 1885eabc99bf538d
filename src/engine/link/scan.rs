//! The letters of a code, without what mail and chat put between them.

use super::base32;
use super::error::LinkError;

/// Reads the letters of a code, and keeps their values.
pub(super) struct Scanner<'a> {
    rest: &'a str,
    letters: Vec<u8>,
    /// Whether nothing but white space and quote marks came since the last line break.
    at_line_start: bool,
    /// Whether white space stood between two letters, so that other text may follow.
    is_broken: bool,
}

impl<'a> Scanner<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { rest: text, letters: Vec::with_capacity(text.len()), at_line_start: false, is_broken: false }
    }

    /// The letters so far.
    pub(super) fn letters(&self) -> &[u8] {
        &self.letters
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

    /// The letters, and how many letters and digits follow them without a gap.
    pub(super) fn finish(self) -> (Vec<u8>, usize) {
        let extra = self.rest.chars().take_while(|c| c.is_alphanumeric()).count();
        (self.letters, extra)
    }

    /// Reads letters that stand side by side.
    fn read_run(&mut self, count: usize) {
        let before = self.letters.len();
        let values = self.rest.bytes().map_while(base32::value);
        self.letters.extend(values.take(count.saturating_sub(before)));
        let read = self.letters.len() - before;
        self.at_line_start &= read == 0;
        self.rest = self.rest.get(read..).unwrap_or_default();
    }

    /// Whether a character that is no letter stands inside a code, or at its end.
    fn goes_on_after(&mut self, c: char, next: Option<char>) -> Result<bool, LinkError> {
        if is_gap(c) {
            self.is_broken |= c.is_whitespace() && !self.letters.is_empty();
            self.at_line_start |= is_line_break(c);
            return Ok(true);
        }
        if self.at_line_start && c == '>' {
            return Ok(true);
        }
        let is_inside = c.is_alphanumeric() || c != '&' && next.is_some_and(char::is_alphanumeric);
        if is_inside && !self.is_broken {
            return Err(LinkError::Character { found: c, position: self.letters.len() + 1 });
        }
        Ok(false)
    }
}

/// Whether a character may stand between two letters of a code: white space,
/// hyphens, and characters that are not seen.
pub(super) fn is_gap(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '-' | '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2010}'..='\u{2015}' | '\u{2060}' | '\u{FEFF}')
}

/// Whether a mail may go on with quote marks after a character.
pub(super) fn is_line_break(c: char) -> bool {
    matches!(c, '\n' | '\r')
}
