//! Writes and reads the frame around the content: the format, the length and the checksum.

use crc::{CRC_32_ISO_HDLC, Crc};

use super::base32;
use super::bits::{BitReader, BitWriter, GROUP_BITS, MAX_GROUPS};
use super::error::LinkError;
use super::scan::Scanner;

/// Distinguishes the formats of a code, by its first character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// `1` or `2`: the content is readable.
    Plain(Layout),
    /// `S`: the content is encrypted.
    Sealed,
}

/// Distinguishes the layouts of readable content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Layout {
    /// `1`: no check has a step.
    WithoutSteps,
    /// `2`: a check has a step or an earlier step.
    WithSteps,
}

impl Format {
    const ALL: [Self; 3] = [Self::Plain(Layout::WithoutSteps), Self::Plain(Layout::WithSteps), Self::Sealed];

    /// Returns the format whose first character has this value.
    pub(super) fn of(value: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.value() == value)
    }

    /// Returns the value of the first character.
    fn value(self) -> u8 {
        match self {
            Self::Plain(Layout::WithoutSteps) => 1,
            Self::Plain(Layout::WithSteps) => 2,
            Self::Sealed => 25,
        }
    }
}

const FORMAT_BITS: u32 = 5;
const FORMAT_LETTERS: usize = 1;
const CHECKSUM_BITS: u32 = 35;
const CHECKSUM_LETTERS: usize = 7;
/// The fewest letters of content in any format.
const LEAST_CONTENT: usize = 16;

/// Puts a frame around the letters of some content.
pub(super) fn write(format: Format, content: &[u8]) -> String {
    let mut code = head(format, content.len());
    code.extend_from_slice(content);
    code.extend_from_slice(&checksum_letters(&code));
    code.into_iter().map(base32::letter).collect()
}

/// Returns the letters of the format and the length.
fn head(format: Format, length: usize) -> Vec<u8> {
    let mut head = BitWriter::default();
    head.put(format.value(), FORMAT_BITS);
    head.put_number(length);
    head.finish()
}

/// Returns the letters of the checksum of some letters.
fn checksum_letters(covered: &[u8]) -> Vec<u8> {
    let mut sum = BitWriter::default();
    sum.put(checksum(covered), CHECKSUM_BITS);
    sum.finish()
}

/// Computes the checksum of letters as they are written, from their values.
fn checksum(letters: &[u8]) -> u32 {
    static CRC: Crc<u32> = Crc::<u32>::new(&CRC_32_ISO_HDLC);
    let written: Vec<u8> = letters.iter().map(|&letter| base32::letter(letter) as u8).collect();
    CRC.checksum(&written)
}

/// Holds a code whose length and checksum are correct.
pub(super) struct Frame {
    /// The format of the content.
    pub(super) format: Format,
    letters: Vec<u8>,
    head: usize,
}

impl Frame {
    /// Reads the code at the beginning of a text.
    pub(super) fn read(text: &str) -> Result<Self, LinkError> {
        let mut scanner = Scanner::new(text);
        Self::scan(&mut scanner).map_err(|error| match error {
            LinkError::Empty => error,
            _ if has_lost_its_head(text) => LinkError::BeginningMissing,
            _ => error,
        })
    }

    /// Reads the code at the beginning of a text, if it is whole, and returns the number of bytes that were read.
    pub(super) fn whole(text: &str) -> (Option<Self>, usize) {
        let mut scanner = Scanner::new(text);
        (Self::scan(&mut scanner).ok(), scanner.read_bytes(text))
    }

    fn scan(scanner: &mut Scanner<'_>) -> Result<Self, LinkError> {
        scanner.read_up_to(FORMAT_LETTERS)?;
        let first = scanner.letters().first().copied().ok_or(LinkError::Empty)?;
        let format = Format::of(first);
        let length = match (read_length(scanner), format) {
            (Ok(length), _) => length,
            (Err(_), None) => return Err(LinkError::BeginningMissing),
            (Err(error), Some(_)) => return Err(cut_by_words(scanner, usize::MAX).unwrap_or(error)),
        };
        let head = scanner.letters().len();
        let whole = head + length + CHECKSUM_LETTERS;
        let is_there = scanner.read_up_to(whole);
        let Some(format) = format else {
            // Future formats also have a length, and at least as much content as a check.
            let fits = length >= LEAST_CONTENT && is_there == Ok(true) && scanner.extra() == 0;
            return Err(if fits { LinkError::NewerFormat(base32::letter(first)) } else { LinkError::BeginningMissing });
        };
        if !is_there? {
            return Err(LinkError::Cut { missing: whole - scanner.letters().len() });
        }
        let extra = scanner.extra();
        if !has_right_checksum(scanner.letters()) {
            Err(cut_by_words(scanner, whole).unwrap_or(LinkError::Altered))
        } else if extra > 0 {
            Err(LinkError::TooLong { extra })
        } else {
            Ok(Self { format, letters: scanner.take_letters(), head })
        }
    }

    /// Returns the letters, which identify the code.
    pub(super) fn into_letters(self) -> Vec<u8> {
        self.letters
    }

    /// Returns a reader of the content.
    pub(super) fn content(&self) -> BitReader<'_> {
        let content = self.letters.len().saturating_sub(self.head + CHECKSUM_LETTERS);
        let from_head = self.letters.get(self.head..).unwrap_or_default();
        BitReader::new(from_head.get(..content).unwrap_or_default())
    }
}

fn has_right_checksum(letters: &[u8]) -> bool {
    let parts = letters.split_last_chunk::<CHECKSUM_LETTERS>();
    parts.is_some_and(|(covered, sum)| checksum_letters(covered) == sum)
}

/// Returns the error of a cut code if the words of a sentence seem to have been read as its end.
fn cut_by_words(scanner: &Scanner<'_>, whole: usize) -> Option<LinkError> {
    let there = scanner.before_prose()?;
    let is_in_head = whole == usize::MAX || there <= FORMAT_LETTERS;
    // In the head nothing is known but that a group and the checksum must follow.
    Some(LinkError::Cut { missing: if is_in_head { 1 + CHECKSUM_LETTERS } else { whole - there } })
}

/// Returns whether a text begins with a code that lacks some or all of the letters before its content: with these
/// put back, its checksum is correct.
fn has_lost_its_head(text: &str) -> bool {
    let whole_word = text.find(char::is_whitespace).and_then(|end| text.get(..end));
    [Some(text), whole_word].into_iter().flatten().any(|text| {
        let mut scanner = Scanner::new(text);
        // An error only ends the code; the letters before it are what counts.
        scanner.read_up_to(usize::MAX).ok();
        let letters = scanner.letters();
        Format::ALL.into_iter().any(|format| (0..=MAX_GROUPS).any(|kept| is_whole_with_head(letters, format, kept)))
    })
}

/// Returns whether letters become a whole code when the rest of the head is put before them. The first `kept` of them
/// are the end of that head.
fn is_whole_with_head(letters: &[u8], format: Format, kept: usize) -> bool {
    let Some(length) = letters.len().checked_sub(kept + CHECKSUM_LETTERS) else { return false };
    let head = head(format, length);
    let (start, end) = head.split_at_checked(head.len().saturating_sub(kept)).unwrap_or_default();
    let fits = !start.is_empty() && end.len() == kept && letters.starts_with(end);
    fits && has_right_checksum(&[start, letters].concat())
}

/// Reads the length of the content, in letters.
fn read_length(scanner: &mut Scanner<'_>) -> Result<usize, LinkError> {
    for groups in 1..=MAX_GROUPS {
        if !scanner.read_up_to(FORMAT_LETTERS + groups)? {
            // Nothing is known yet but that a group and the checksum must follow.
            return Err(LinkError::Cut { missing: 1 + CHECKSUM_LETTERS });
        }
        let group = scanner.letters().last().copied().unwrap_or_default();
        if groups == 1 && group == EMPTY_FIRST {
            return Err(LinkError::Altered);
        }
        if !has_next(group) {
            break;
        }
    }
    let groups = scanner.letters().get(FORMAT_LETTERS..).unwrap_or_default();
    // No writer makes an unreadable number.
    BitReader::new(groups).take_number().ok_or(LinkError::Altered)
}

/// A first group that holds only the mark that another one follows. No writer makes it.
const EMPTY_FIRST: u8 = 1 << GROUP_BITS;

/// Returns whether the top bit of a group says that another one follows.
fn has_next(group: u8) -> bool {
    group >> GROUP_BITS == 1
}
