//! Writes numbers as letters and reads them back: the most significant bit first, five bits a letter.
//!
//! A letter is a value from 0 to 31 here; `base32` has its character.

/// The bits of a letter.
const LETTER_BITS: u32 = 5;
/// The bits of a number in each of its groups. A fifth bit says whether another group follows.
pub(super) const GROUP_BITS: u32 = 4;
/// The most groups of a number.
pub(super) const MAX_GROUPS: usize = 5;

/// Writes letters bit by bit.
#[derive(Default)]
pub(super) struct BitWriter {
    letters: Vec<u8>,
    pending: u64,
    count: u32,
}

impl BitWriter {
    /// Writes the lowest bits of a value, at most 35.
    pub(super) fn put(&mut self, value: impl Into<u64>, bits: u32) {
        self.pending = self.pending << bits | value.into();
        self.count += bits;
        while self.count >= LETTER_BITS {
            self.count -= LETTER_BITS;
            self.letters.push((self.pending >> self.count) as u8 & 0b1_1111);
        }
    }

    /// Writes one bit.
    pub(super) fn put_flag(&mut self, flag: bool) {
        self.put(flag, 1);
    }

    /// Writes a number below 2^20 in as few groups as it needs.
    pub(super) fn put_number(&mut self, number: usize) {
        let groups = (1..MAX_GROUPS as u32).find(|groups| number >> (GROUP_BITS * groups) == 0);
        for group in (0..groups.unwrap_or(MAX_GROUPS as u32)).rev() {
            self.put_flag(group > 0);
            self.put((number >> (GROUP_BITS * group)) as u64 & 0b1111, GROUP_BITS);
        }
    }

    /// Fills the last letter with zeros and returns the letters.
    pub(super) fn finish(mut self) -> Vec<u8> {
        let over = self.count % LETTER_BITS;
        if over > 0 {
            self.put(0_u8, LETTER_BITS - over);
        }
        self.letters
    }
}

/// Reads letters bit by bit.
pub(super) struct BitReader<'a> {
    letters: &'a [u8],
    pending: u64,
    count: u32,
}

impl<'a> BitReader<'a> {
    pub(super) fn new(letters: &'a [u8]) -> Self {
        Self { letters, pending: 0, count: 0 }
    }

    /// Reads the next bits, at most 35, if there are so many.
    pub(super) fn take(&mut self, bits: u32) -> Option<u64> {
        while self.count < bits {
            let (&letter, rest) = self.letters.split_first()?;
            self.pending = self.pending << LETTER_BITS | u64::from(letter);
            self.count += LETTER_BITS;
            self.letters = rest;
        }
        self.count -= bits;
        Some(self.pending >> self.count & ((1 << bits) - 1))
    }

    /// Reads the next bit.
    pub(super) fn take_flag(&mut self) -> Option<bool> {
        self.take(1).map(|bit| bit == 1)
    }

    /// Reads the next number, unless it has more groups than it needs.
    pub(super) fn take_number(&mut self) -> Option<usize> {
        let mut number = 0;
        for group in 0..MAX_GROUPS {
            let more = self.take_flag()?;
            let value = self.take(GROUP_BITS)?;
            number = number << GROUP_BITS | value;
            match (group, more, value) {
                (0, true, 0) => return None,
                (_, true, _) => {}
                (_, false, _) => return usize::try_from(number).ok(),
            }
        }
        None
    }

    /// Returns whether only zeros are left, up to the end of the last letter.
    pub(super) fn is_done(&self) -> bool {
        self.letters.is_empty() && self.count < LETTER_BITS && self.pending & ((1 << self.count) - 1) == 0
    }
}
