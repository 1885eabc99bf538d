//! Tests whole numbers as people type them.

extern crate leadership_load_core as engine;

use engine::number::{NumberError, digit, read_number};
use proptest::prelude::*;

const TWELVE: [&str; 24] = [
    "12",
    " 12 ",
    "\u{a0}12\u{202f}",
    "\u{2007}12\t",
    "\u{feff}12",
    "12\u{200e}",
    "\u{61c}١٢",
    "+12",
    "+ 12",
    "＋１２",
    "012",
    "12.0",
    "12,0",
    "12.00",
    "12.",
    "12.0000",
    "１２",
    "１２．０",
    "١٢",
    "۱۲",
    "१२",
    "১২",
    "๑๒",
    "𝟏𝟐",
];

#[test]
fn twelve_is_read_however_it_is_typed() {
    for text in TWELVE {
        assert_eq!(read_number(text), Ok(Some(12)), "{text:?}");
    }
}

#[test]
fn a_field_with_nothing_visible_is_empty() {
    for text in ["", " ", "\u{a0}", "\u{200b}\u{feff}", "\n\t"] {
        assert_eq!(read_number(text), Ok(None), "{text:?}");
    }
}

#[test]
fn what_could_be_another_number_is_refused_with_the_reason() {
    use NumberError::{Ambiguous, Negative, NotOnlyDigits, NotWhole, Several};
    for (text, reason) in [
        ("1.200", Ambiguous),
        ("1,200", Ambiguous),
        ("12.000", Ambiguous),
        ("+1,000", Ambiguous),
        ("12,5", NotWhole),
        ("12.5", NotWhole),
        ("0.500", NotWhole),
        (".5", NotWhole),
        ("1,200.50", NotWhole),
        ("1.200,5", NotWhole),
        ("1234.567", NotWhole),
        ("-3", Negative),
        ("\u{2212}3", Negative),
        ("–3", Negative),
        ("1e3", NotOnlyDigits),
        ("1E3", NotOnlyDigits),
        ("0x10", NotOnlyDigits),
        ("12 people", NotOnlyDigits),
        ("~12", NotOnlyDigits),
        ("12+", NotOnlyDigits),
        ("½", NotWhole),
        ("12-13", Several),
        ("12 – 13", Several),
        ("12/13", Several),
        ("10 to 15", Several),
        ("12 13", Several),
        ("1.2.3", Several),
        ("about half", NotWhole),
        ("twelve", NotWhole),
        ("-", NotWhole),
        (".", NotWhole),
        ("∞", NotWhole),
    ] {
        assert_eq!(read_number(text), Err(reason), "{text:?}");
    }
}

#[test]
fn thousands_that_can_be_nothing_else_are_read() {
    for text in ["1200", "1 200", "1\u{202f}200", "1'200", "1’200", "1,200.0", "1.200,00"] {
        assert_eq!(read_number(text), Ok(Some(1200)), "{text:?}");
    }
    for text in ["1.200.000", "1,200,000", "65536", "99999999999999999999", &"9".repeat(400)] {
        assert_eq!(read_number(text), Ok(Some(u16::MAX)), "{text:?}");
    }
    for text in ["0", "-0", "+0", "000", "0.0", "0,000"] {
        assert_eq!(read_number(text), Ok(Some(0)), "{text:?}");
    }
}

#[test]
fn digits_of_every_script_count_from_their_zero() {
    for zero in "0٠۰०௦๐༠０𝟎𞥐".chars() {
        for value in 0..10 {
            let c = char::from_u32(u32::from(zero) + value);
            assert_eq!(c.and_then(digit).map(u32::from), Some(value), "{c:?}");
        }
    }
    for c in "/:²½Ⅻ一a\u{65f}\u{66a}".chars() {
        assert_eq!(digit(c), None, "{c:?}");
    }
}

proptest! {
    #[test]
    fn a_number_reads_back_from_any_script(number: u16, zero in prop::sample::select("0٠۰०௦๐０𝟎".chars().collect::<Vec<_>>())) {
        let in_script = |c: char| c.to_digit(10).and_then(|value| char::from_u32(u32::from(zero) + value)).unwrap_or(c);
        let typed: String = number.to_string().chars().map(in_script).collect();
        prop_assert_eq!(read_number(&typed), Ok(Some(number)));
    }

    #[test]
    fn a_text_is_a_number_or_has_a_reason(text: String) {
        read_number(&text).ok();
    }

    /// Tests that a number that is read has no digit but its own and zeros after a decimal mark.
    #[test]
    fn nothing_is_guessed(text in "[0-9., '+-]{0,8}") {
        if let Ok(Some(number)) = read_number(&text) && number < u16::MAX {
            let digits: String = text.chars().filter(char::is_ascii_digit).collect();
            let own = number.to_string();
            let rest = digits.trim_start_matches('0').strip_prefix(own.trim_start_matches('0'));
            prop_assert!(rest.is_some_and(|rest| rest.chars().all(|c| c == '0')), "{text:?} is read as {number}");
        }
    }
}
