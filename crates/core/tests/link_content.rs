//! Tests links whose content no writer writes: each is refused in words that say what is wrong.

extern crate leadership_load_core as engine;

mod common;

use common::craft::{Bits, one_check};
use engine::link::read;

/// Checks in which words a text is refused.
#[track_caller]
fn check_refused(text: &str, expected: &str) {
    assert_eq!(read(text).expect_err("a refusal").to_string(), expected, "{text:?}");
}

/// Checks in which words the content of a whole code is refused.
#[track_caller]
fn check_content(bits: &Bits, expected: &str) {
    check_whole(&bits.code(), expected);
}

/// Checks in which words the content of a whole code of format 2 is refused.
#[track_caller]
fn check_content_with_steps(bits: &Bits, expected: &str) {
    check_whole(&bits.code_with_steps(), expected);
}

#[track_caller]
fn check_whole(code: &str, expected: &str) {
    check_refused(code, &format!("the code is whole, but its content is not valid: {expected}"));
}

#[test]
fn refuses_content_that_no_writer_writes() {
    let plain = || one_check().plain_check();
    assert!(read(&plain().put(0, 5).code()).is_ok());
    check_content(&Bits::default(), "it ends too early");
    check_content(&one_check(), "it ends too early");
    check_content(&plain().put(0b01000, 5).put(0, 4), "it ends too early");
    check_content(&plain().put(0, 5).put(1, 4), "something is left over");
    check_content(&plain().put(0, 5).put(0, 9), "something is left over");
    check_content(&Bits::default().put(60, 7).plain_check().put(0, 5), "61 is not a valid number of checks");
    let answer_6 = one_check().put(1, 5).put(2517, 16).put(6, 3).put(0, 65);
    check_content(&answer_6, "6 is not a valid answer");
    check_content(&plain().put(0b10000, 5).put(5, 3), "5 is not a valid answer");
    check_content(&plain().put(0b01000, 5).put(86_401, 17), "check 1, seconds: must be 0 to 86400, is 86401");
    check_content(&plain().put(0b00100, 5).put(0, 9), "facts are announced, but there are none");
    check_content(
        &plain().put(0b00100, 5).put(0b1_0000_0000, 9).put(39, 6),
        "check 1, facts.seats: must be 2 to 40, is 41",
    );
    let two = plain().put(0b01100, 5).put(90_000, 17).put(0b1_1000_0000, 9).put(7, 6).put(8, 4);
    check_content(&two, "check 1, facts.ownSeats: must be 1 to 8, is 9; seconds: must be 0 to 86400, is 90000");
    let second = Bits::default().put(1, 7).plain_check().put(0, 5).plain_check().put(0b01000, 5).put(86_401, 17);
    check_content(&second, "check 2, seconds: must be 0 to 86400, is 86401");
}

#[test]
fn refuses_disciplines_that_no_writer_writes() {
    let matrix = |count: u64| one_check().plain_check().put(0b00010, 5).put(count, 3);
    let line = |bits: Bits, name: u64| bits.put(name, 4).put(0, 9);
    check_content(&matrix(6), "9 is not a valid number of disciplines");
    check_content(&line(matrix(0), 10), "10 is not a valid discipline");
    check_content(&matrix(0).put(0, 4).put(7, 3), "7 is not a valid answer");
    check_content(&line(line(line(matrix(0), 1), 2), 1), "check 1, disciplines[2].name: is listed twice");
    for known in ["design", "Design", "IT"] {
        check_content(
            &matrix(0).put(15, 4).text(known.as_bytes()),
            "the name of a discipline is not in canonical form",
        );
    }
}

#[test]
fn refuses_texts_that_no_writer_writes() {
    let label = |text: &[u8]| one_check().plain_check().put(1, 5).text(text);
    let note = |text: &[u8]| Bits::default().put(1, 1).put(0, 6).plain_check().put(0, 5).text(text);
    assert!(read(&label(b"a b").code()).is_ok());
    assert!(read(&note(b"a\n b").code()).is_ok());
    for text in
        ["", " a", "a ", "a  b", "a\nb", "a\tb", "a\u{202E}b", "\u{A0}", "\u{200B}", "\u{2800}", &"a".repeat(61)]
    {
        check_content(&label(text.as_bytes()), "the label is not in canonical form");
    }
    for text in ["", "a\n", "a\r\nb", "a\tb", "a\u{2066}b", &"a".repeat(501), &"a".repeat(5000)] {
        check_content(&note(text.as_bytes()), "the note is not in canonical form");
    }
    check_content(&label(&[0xC3]), "the label is not in canonical form");
    check_content(&label(&[0xC0, 0x80]), "the label is not in canonical form");
    // A length of 1 in two groups, and one that never ends.
    check_content(
        &one_check().plain_check().put(1, 5).put(0b10000_00001, 10).put(97, 8),
        "the label is not in canonical form",
    );
    check_content(&one_check().plain_check().put(1, 5).put(u64::MAX >> 34, 30), "the label is not in canonical form");
}

#[test]
fn refuses_steps_that_no_writer_writes() {
    let with = |flags: u64| one_check().plain_check().put(flags, 7);
    assert!(read(&with(0b10).text(b"a").put(0, 1).code_with_steps()).is_ok());
    assert!(read(&with(0b01).text(b"a").put(3, 2).code_with_steps()).is_ok());
    assert!(read(&with(0b11).text(b"a").put(1, 1).put(65_535, 16).text(b"b").put(0, 2).code_with_steps()).is_ok());
    // A check without a step has its place in format 1.
    check_content_with_steps(&with(0), "it is in the format for steps, but has none");
    let two = Bits::default().put(1, 7).plain_check().put(0, 7).plain_check().put(0, 7);
    check_content_with_steps(&two, "it is in the format for steps, but has none");
    check_content_with_steps(&with(0b10).put(1, 5), "it ends too early");
    check_content_with_steps(&with(0b10).text(b"a").put(1, 1).put(0, 9), "it ends too early");
    check_content_with_steps(&with(0b01).text(b"a").put(0, 12), "something is left over");
    for text in
        ["", " a", "a ", "a  b", "a\nb", "a\tb", "a\u{202E}b", "\u{A0}", "\u{200B}", "\u{2800}", &"🧭".repeat(121)]
    {
        check_content_with_steps(&with(0b10).text(text.as_bytes()), "the step is not in canonical form");
        check_content_with_steps(&with(0b01).text(text.as_bytes()), "the earlier step is not in canonical form");
    }
    // In format 1 the flags are the beginning of what follows.
    check_content(&with(0b10).text(b"a").put(0, 1), "something is left over");
}
