//! Links that say nothing without their passphrase.
//!
//! Sealing needs a browser's cryptography and its randomness, so that this
//! room only knows what a sealed code is made of.

use super::bits::{BitReader, BitWriter};
use super::error::{ContentError, LinkError};
use super::scan::is_hyphen;
use crate::text::is_invisible;

/// The bytes of the salt that the key is derived with.
pub const SALT_BYTES: usize = 16;
/// The bytes of the nonce that the code is encrypted with.
pub const NONCE_BYTES: usize = 12;
/// The bytes that the authentication tag adds to what is encrypted.
const TAG_BYTES: usize = 16;

/// How many words a generated passphrase has.
pub const PASSPHRASE_WORDS: usize = 6;

/// The 2048 English words of BIP 39, made so that none is taken for another.
///
/// As one text: a table of words, such as a crate has, points to each of them,
/// which is 5 kB of compressed wasm.
const WORDS: &str = include_str!("words.txt");
const WORD_COUNT: u16 = 2048;

/// The rounds of PBKDF2 with SHA-256 that make the key of AES-256-GCM.
pub const ROUNDS: u32 = 600_000;

/// An encrypted code of a parcel, and what is needed beside the passphrase to decrypt it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// The salt of the key.
    pub salt: [u8; SALT_BYTES],
    /// The nonce of the encryption.
    pub nonce: [u8; NONCE_BYTES],
    /// The encrypted code of a parcel with its tag.
    pub ciphertext: Vec<u8>,
}

impl Sealed {
    /// The letters of its content.
    pub(super) fn write(&self) -> Vec<u8> {
        let mut bits = BitWriter::default();
        for &byte in self.salt.iter().chain(&self.nonce).chain(&self.ciphertext) {
            bits.put(byte, u8::BITS);
        }
        bits.finish()
    }

    /// Reads the letters of its content.
    pub(super) fn read(mut bits: BitReader<'_>) -> Result<Self, LinkError> {
        let mut bytes = Vec::new();
        while let Some(byte) = bits.take(u8::BITS).and_then(|byte| u8::try_from(byte).ok()) {
            bytes.push(byte);
        }
        if !bits.is_done() {
            return Err(LinkError::Content(ContentError::Leftover));
        }
        let parts = bytes.split_first_chunk().and_then(|(salt, rest)| {
            let (nonce, ciphertext) = rest.split_first_chunk()?;
            (ciphertext.len() > TAG_BYTES).then(|| Self { salt: *salt, nonce: *nonce, ciphertext: ciphertext.to_vec() })
        });
        parts.ok_or(LinkError::Content(ContentError::Short))
    }
}

/// The passphrase that random numbers stand for: 66 bits of them count.
#[must_use]
pub fn passphrase(random: [u16; PASSPHRASE_WORDS]) -> String {
    // 65 536 is a multiple of 2048, so that every word is as likely.
    let words = random.map(|number| WORDS.lines().nth(usize::from(number % WORD_COUNT)).unwrap_or_default());
    words.join(" ")
}

/// A passphrase in the form that keys are made of, however somebody typed it:
/// lower case, one space between words. No other letters than A to Z are in a
/// passphrase, and the tables for them would be 6 kB of compressed wasm.
#[must_use]
pub fn normal_passphrase(typed: &str) -> String {
    let seen: String = typed.chars().filter(|&c| !is_invisible(c)).collect();
    let is_between = |c: char| c.is_whitespace() || is_hyphen(c) || matches!(c, ',' | ';' | '.' | '、' | '，');
    let words = seen.split(is_between).filter(|word| !word.is_empty());
    words.map(str::to_ascii_lowercase).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{WORD_COUNT, WORDS, passphrase};

    #[test]
    fn passphrases_are_words_of_the_list() {
        let different: HashSet<_> = WORDS.lines().map(str::trim).filter(|word| !word.is_empty()).collect();
        assert_eq!((different.len(), WORDS.lines().count()), (WORD_COUNT.into(), WORD_COUNT.into()));
        assert_eq!(passphrase([0, 2047, 2048, 65_535, 1, 1024]), "abandon zoo abandon zoo ability length");
    }
}
