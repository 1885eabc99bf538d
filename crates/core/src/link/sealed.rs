//! Writes and reads links that are encrypted with a passphrase.
//!
//! The browser does the encryption and provides the randomness; this module only
//! knows the parts of a sealed code.

use super::bits::{BitReader, BitWriter};
use super::error::{ContentError, LinkError};
use super::scan::is_hyphen;
use crate::text::is_invisible;

/// The number of bytes of the salt of the key.
pub const SALT_BYTES: usize = 16;
/// The number of bytes of the nonce of the encryption.
pub const NONCE_BYTES: usize = 12;
/// The number of bytes that the authentication tag adds.
const TAG_BYTES: usize = 16;

/// The number of words in a generated passphrase.
pub const PASSPHRASE_WORDS: usize = 6;

/// The 2048 English words of BIP 39, chosen so that none is mistaken for another.
///
/// They are one text because a table with a pointer to each word, such as a crate
/// has, adds 5 kB of compressed wasm.
const WORDS: &str = include_str!("words.txt");
const WORD_COUNT: u16 = 2048;

/// The rounds of PBKDF2 with SHA-256 that make the key of AES-256-GCM.
pub const ROUNDS: u32 = 600_000;

/// Holds an encrypted code of a payload, with everything but the passphrase that decryption needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedPayload {
    /// The salt of the key.
    pub salt: [u8; SALT_BYTES],
    /// The nonce of the encryption.
    pub nonce: [u8; NONCE_BYTES],
    /// The encrypted code with its authentication tag.
    pub ciphertext: Vec<u8>,
}

impl SealedPayload {
    /// Writes the letters of its content.
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

/// Makes a passphrase from random numbers, a word of each; of each number, 11 bits count.
#[must_use]
pub fn passphrase(random: &[u16]) -> String {
    // 65 536 is a multiple of 2048, so every word is equally likely.
    let word = |number: &u16| WORDS.lines().nth(usize::from(number % WORD_COUNT)).unwrap_or_default();
    random.iter().map(word).collect::<Vec<_>>().join(" ")
}

/// Normalizes a typed passphrase to the form from which the key is derived: lower
/// case, one space between words. Only A to Z change, because no other letters occur in
/// a passphrase and tables for all letters would add 6 kB of compressed wasm.
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
        assert_eq!(passphrase(&[0, 2047, 2048, 65_535, 1, 1024]), "abandon zoo abandon zoo ability length");
    }
}
