//! The checksum of a code: CRC-32/ISO-HDLC, two letters a step.
//!
//! By hand, because every step waits for the one before. Bit by bit, as a crate
//! does it without a table, they are a third of the time that a link takes to
//! be read, and its smallest table is 1 kB that can't be compressed.

use super::base32;

/// The polynomial 04C11DB7, reflected.
const POLYNOMIAL: u32 = 0xEDB8_8320;

/// The remainders of half a byte, by the bits from its beginning to the end of the step.
static LAST_4: [u32; 16] = remainders(4);
static LAST_8: [u32; 16] = remainders(8);
static LAST_12: [u32; 16] = remainders(12);
static LAST_16: [u32; 16] = remainders(16);

const fn remainders(bits: u32) -> [u32; 16] {
    let mut remainders = [0; 16];
    let mut half = 0;
    let mut left: &mut [u32] = &mut remainders;
    while let [remainder, rest @ ..] = left {
        *remainder = half;
        let mut bit = 0;
        while bit < bits {
            *remainder = (*remainder >> 1) ^ ((*remainder & 1) * POLYNOMIAL);
            bit += 1;
        }
        half += 1;
        left = rest;
    }
    remainders
}

/// The checksum of letters, by their values.
pub(super) fn checksum(letters: &[u8]) -> u32 {
    let byte = |letter: u8| u32::from(base32::letter(letter));
    let (pairs, last) = letters.as_chunks();
    let sum = pairs.iter().fold(u32::MAX, |sum, &[first, second]| {
        let sum = sum ^ byte(first) ^ byte(second) << 8;
        sum >> 16 ^ of(&LAST_16, sum) ^ of(&LAST_12, sum >> 4) ^ of(&LAST_8, sum >> 8) ^ of(&LAST_4, sum >> 12)
    });
    !last.iter().fold(sum, |sum, &letter| {
        let sum = sum ^ byte(letter);
        sum >> 8 ^ of(&LAST_8, sum) ^ of(&LAST_4, sum >> 4)
    })
}

/// The remainder of the lowest half a byte.
fn of(remainders: &[u32; 16], bits: u32) -> u32 {
    // Four bits always find their remainder, so the fallback is never met.
    remainders.get((bits & 0b1111) as usize).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::checksum;

    #[test]
    fn the_check_value_is_that_of_the_standard() {
        assert_eq!(checksum(&[1, 2, 3, 4, 5, 6, 7, 8, 9]), 0xCBF4_3926);
    }
}
