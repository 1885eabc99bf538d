//! Links that say nothing without their passphrase.
//!
//! Sealing needs a browser's cryptography and its randomness, so that this
//! room only knows what a sealed code is made of.

use super::bits::{BitReader, BitWriter};
use super::error::{ContentError, LinkError};

/// The bytes of the salt that the key is derived with.
pub const SALT_BYTES: usize = 16;
/// The bytes of the nonce that the code is encrypted with.
pub const NONCE_BYTES: usize = 12;
/// The bytes that the authentication tag adds to what is encrypted.
const TAG_BYTES: usize = 16;

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
    pub(super) fn write(&self) -> String {
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

/// A passphrase in the form that keys are made of, however somebody typed it:
/// lower case, one space between words. No other letters than A to Z are in a
/// passphrase, and the tables for them would be 6 kB of compressed wasm.
#[must_use]
pub fn normal_passphrase(typed: &str) -> String {
    let words = typed.split(|c: char| c.is_whitespace() || c == '-' || c == ',').filter(|word| !word.is_empty());
    words.map(str::to_ascii_lowercase).collect::<Vec<_>>().join(" ")
}
