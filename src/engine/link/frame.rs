//! What stands around the content: the format, the length and the checksum.

use super::base32;
use super::bits::{BitReader, BitWriter, GROUP_BITS, MAX_GROUPS};
use super::checksum::checksum;
use super::error::LinkError;
use super::scan::Scanner;

/// The format of a code, by its first character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// `1`: what it carries is readable.
    Plain,
    /// `S`: what it carries is encrypted.
    Sealed,
}

impl Format {
    const ALL: [Self; 2] = [Self::Plain, Self::Sealed];

    /// The first character, as a value.
    fn value(self) -> u8 {
        match self {
            Self::Plain => 1,
            Self::Sealed => 25,
        }
    }
}

const FORMAT_BITS: u32 = 5;
const FORMAT_LETTERS: usize = 1;
const CHECKSUM_BITS: u32 = 35;
const CHECKSUM_LETTERS: usize = 7;

/// Puts a frame around the letters of some content.
pub(super) fn write(format: Format, content: &[u8]) -> String {
    let mut head = BitWriter::default();
    head.put(format.value(), FORMAT_BITS);
    head.put_number(content.len());
    let mut code = head.finish();
    code.extend_from_slice(content);
    let mut sum = BitWriter::default();
    sum.put(checksum(&code), CHECKSUM_BITS);
    code.extend_from_slice(&sum.finish());
    code.into_iter().map(base32::letter).collect()
}

/// A code whose length and checksum are right.
pub(super) struct Frame {
    /// What the content is.
    pub(super) format: Format,
    letters: Vec<u8>,
    head: usize,
}

impl Frame {
    /// Reads the code that a text begins with.
    pub(super) fn read(text: &str) -> Result<Self, LinkError> {
        let mut scanner = Scanner::new(text);
        scanner.read_up_to(1)?;
        let first = scanner.letters().first().copied().ok_or(LinkError::Empty)?;
        let known = Format::ALL.into_iter().find(|format| format.value() == first);
        let format = known.ok_or_else(|| LinkError::NewerFormat(base32::letter(first)))?;
        let length = read_length(&mut scanner)?;
        let head = scanner.letters().len();
        let whole = head + length + CHECKSUM_LETTERS;
        if !scanner.read_up_to(whole)? {
            return Err(LinkError::Cut { missing: whole - scanner.letters().len() });
        }
        let (letters, extra) = scanner.finish();
        let frame = Self { format, letters, head };
        if !frame.has_right_checksum() {
            Err(LinkError::Altered)
        } else if extra > 0 {
            Err(LinkError::TooLong { extra })
        } else {
            Ok(frame)
        }
    }

    /// The content, to be read bit by bit.
    pub(super) fn content(&self) -> BitReader<'_> {
        let content = self.letters.len().saturating_sub(self.head + CHECKSUM_LETTERS);
        let from_head = self.letters.get(self.head..).unwrap_or_default();
        BitReader::new(from_head.get(..content).unwrap_or_default())
    }

    fn has_right_checksum(&self) -> bool {
        self.letters
            .split_last_chunk::<CHECKSUM_LETTERS>()
            .is_some_and(|(covered, sum)| BitReader::new(sum).take(CHECKSUM_BITS) == Some(checksum(covered).into()))
    }
}

/// The length of the content, in letters.
fn read_length(scanner: &mut Scanner<'_>) -> Result<usize, LinkError> {
    for groups in 1..=MAX_GROUPS {
        if !scanner.read_up_to(FORMAT_LETTERS + groups)? {
            // Nothing is known yet but that a group and the checksum must come.
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
    // No writer makes a number that can't be read.
    BitReader::new(groups).take_number().ok_or(LinkError::Altered)
}

/// A first group that says only that another one follows: no writer makes it, whatever comes behind.
const EMPTY_FIRST: u8 = 1 << GROUP_BITS;

/// Whether the top bit of a group says that another one follows.
fn has_next(group: u8) -> bool {
    group >> GROUP_BITS == 1
}
