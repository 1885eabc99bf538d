//! Tests what becomes of free text and of dates.

extern crate leadership_load_core as engine;

use engine::day::Day;
use engine::text::{Text, TextError, is_typed};

#[track_caller]
fn check_line(raw: &str, expected: &str) {
    assert_eq!(shown(Text::<8>::line(raw)), expected);
}

#[track_caller]
fn check_lines(raw: &str, expected: &str) {
    assert_eq!(shown(Text::<8>::lines(raw)), expected);
}

fn shown(text: Result<Text<8>, TextError>) -> String {
    text.map_or_else(|error| error.to_string(), |text| text.as_str().to_owned())
}

#[test]
fn one_line_has_single_spaces() {
    check_line("  a \t b\r\nc ", "a b c");
    check_line("a\u{202E}b\u{2029}c", "a b c");
    check_line("ünïcödé!", "ünïcödé!");
}

#[test]
fn several_lines_keep_their_breaks() {
    check_lines(" a\r\nb\rc\n", "a\nb\nc");
    check_lines("a\tb\u{2028}c", "a b c");
    check_lines("a\u{0}b\u{202E}c", "abc");
}

#[test]
fn a_text_that_grows_by_more_than_a_character_is_not_typed() {
    for (before, after) in [("", "h"), ("h", "he"), ("hllo", "hello"), ("hello", "hell"), ("hello", ""), ("hat", "hut")]
    {
        assert!(is_typed(before, after), "{before:?}, {after:?}");
    }
    for (before, after) in [("", "he"), ("hello", "hello world"), ("hello world", "a b"), ("aa", "aaaa")] {
        assert!(!is_typed(before, after), "{before:?}, {after:?}");
    }
}

#[test]
fn says_why_a_text_is_refused() {
    check_line(" \n\u{7}", "must not be empty");
    check_lines("\u{2066} \n", "must not be empty");
    check_line("123456789", "has 9 characters, at most 8 are allowed");
    check_lines("1234567\n9", "has 9 characters, at most 8 are allowed");
}

#[test]
fn a_day_is_written_in_full_and_exists() {
    let shown = |text| Day::parse(text).map(|day| (day.number(), day.to_string()));
    assert_eq!(shown("2020-01-01"), Some((0, "2020-01-01".to_owned())));
    assert_eq!(shown("2026-11-22"), Some((2517, "2026-11-22".to_owned())));
    assert_eq!(shown("2199-06-06"), Some((65_535, "2199-06-06".to_owned())));
    for wrong in [
        "",
        "2019-12-31",
        "2199-06-07",
        "2026-02-29",
        "2026-13-01",
        "2026-1-01",
        "26-01-01",
        "2026-11-22 ",
        "+026-11-22",
        "2026-11-221",
        "2026/11/22",
        "2026-11",
        "2026-11-22-1",
    ] {
        assert_eq!(shown(wrong), None, "{wrong}");
    }
}
