//! Encodes base 32 in the letters of Douglas Crockford, who leaves out I, L, O and U.

/// Returns the letter of a value from 0 to 31.
pub(super) fn letter(value: u8) -> char {
    const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    // Five bits always have a letter, so the fallback is never used.
    LETTERS.get(usize::from(value & 0b1_1111)).map_or('0', |&letter| char::from(letter))
}

/// Returns the value of a letter in either case. I and L are read as 1, O as 0.
pub(super) fn value(letter: u8) -> Option<u8> {
    // One arm for each value lets the compiler make a table.
    Some(match letter.to_ascii_uppercase() {
        b'0' | b'O' => 0,
        b'1' | b'I' | b'L' => 1,
        b'2' => 2,
        b'3' => 3,
        b'4' => 4,
        b'5' => 5,
        b'6' => 6,
        b'7' => 7,
        b'8' => 8,
        b'9' => 9,
        b'A' => 10,
        b'B' => 11,
        b'C' => 12,
        b'D' => 13,
        b'E' => 14,
        b'F' => 15,
        b'G' => 16,
        b'H' => 17,
        b'J' => 18,
        b'K' => 19,
        b'M' => 20,
        b'N' => 21,
        b'P' => 22,
        b'Q' => 23,
        b'R' => 24,
        b'S' => 25,
        b'T' => 26,
        b'V' => 27,
        b'W' => 28,
        b'X' => 29,
        b'Y' => 30,
        b'Z' => 31,
        _ => return None,
    })
}
