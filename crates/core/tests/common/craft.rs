//! Makes codes by hand, without the engine, by what `docs/link-format.md` says, with nothing that stops somebody from
//! saying nonsense.

use std::fmt::Write as _;

pub const LETTERS: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Holds content in bits, as a string of zeros and ones.
#[derive(Clone, Default)]
pub struct Bits(pub String);

impl Bits {
    pub fn put(mut self, value: u64, width: usize) -> Self {
        write!(self.0, "{value:0width$b}").expect("a string takes everything");
        self
    }

    /// Writes a number in groups of four bits, each behind a bit that says whether another one follows.
    pub fn number(self, value: u64) -> Self {
        let digits = format!("{value:x}");
        let last = digits.len() - 1;
        digits.chars().enumerate().fold(self, |bits, (place, digit)| {
            bits.put(u64::from(place < last), 1).put(digit.to_digit(16).expect("a digit").into(), 4)
        })
    }

    pub fn text(self, text: &[u8]) -> Self {
        text.iter().fold(self.number(text.len() as u64), |bits, &byte| bits.put(byte.into(), 8))
    }

    /// Writes a check of version 1 with all answers 2: version, day, answers; the flags are to follow.
    pub fn plain_check(self) -> Self {
        (0..21).fold(self.put(1, 5).put(2517, 16), |bits, _| bits.put(2, 3))
    }

    /// Returns the letters, with zeros up to the end of the last one.
    pub fn letters(&self) -> String {
        let bits = format!("{}{}", self.0, "0".repeat(self.0.len().next_multiple_of(5) - self.0.len()));
        let value = |five: &[u8]| five.iter().fold(0, |value, bit| 2 * value + usize::from(bit - b'0'));
        bits.as_bytes().chunks(5).map(|five| char::from(LETTERS.as_bytes()[value(five)])).collect()
    }

    /// Returns a whole code of format 1 around this content.
    pub fn code(&self) -> String {
        code_around('1', &self.letters())
    }

    /// Returns a whole code of format 2 around this content.
    pub fn code_with_steps(&self) -> String {
        code_around('2', &self.letters())
    }
}

/// Returns the bits of one check and no note, up to the check.
pub fn one_check() -> Bits {
    Bits::default().put(0, 1).put(0, 6)
}

/// Returns a whole code of a format around the letters of some content.
pub fn code_around(format: char, content: &str) -> String {
    with_checksum(&format!("{format}{}{content}", Bits::default().number(content.len() as u64).letters()))
}

/// Letters with the checksum that fits them.
pub fn with_checksum(letters: &str) -> String {
    format!("{letters}{}", Bits::default().put(crc32(letters.as_bytes()).into(), 35).letters())
}

/// Computes the CRC-32 as in zip files and PNG, one bit at a time.
pub fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, &byte| {
        (0..8).fold(crc ^ u32::from(byte), |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 })
    })
}
