//! Holds a second reader of links, written from `docs/link-format.md` alone, against the engine. If the two
//! differ, the document or one of them is wrong.

extern crate leadership_load_core as engine;

#[path = "../common/mod.rs"]
mod common;
mod content;
mod encodings;
mod transport;

use common::craft::{self, LETTERS, code_around};
use common::{describe, strategy};
use engine::link::{self, LinkError};
use proptest::prelude::*;
use proptest::sample::{Index, select};

use transport::read;

/// Names an error of the second reader: the first column of the table, in a word.
type Refusal = &'static str;

/// Returns what the engine says of a text, in the same words.
fn engine(text: &str) -> Result<String, Refusal> {
    link::read(text).map(|payload| describe(&payload)).map_err(|error| match error {
        LinkError::Empty => "empty",
        LinkError::Character { .. } => "character",
        LinkError::BeginningMissing => "beginning",
        LinkError::Cut { .. } => "cut",
        LinkError::TooLong { .. } => "too long",
        LinkError::Altered => "altered",
        LinkError::NewerFormat(_) => "format",
        LinkError::Sealed => "sealed",
        LinkError::UnknownVersion(_) => "version",
        LinkError::Content(_) => "content",
    })
}

#[track_caller]
fn check(text: &str) {
    assert_eq!(read(text), engine(text), "{text:?}");
}

#[test]
fn reads_the_examples_of_the_document() {
    let document = include_str!("../../../../docs/link-format.md");
    let first = "1H40089TNPSD6J56TJJV2G01N6ZFZX";
    assert!(document.contains(&format!("#ll={first}\n")));
    assert_eq!(read(first).as_deref(), Ok("check v1 2026-11-22 3331323 2212332 4-1330-\n"));
    check(first);
    let spaced = "1 K4 G089TN4J94J94JPVDPZJ026833G220KJ3CHWD7Q0WT21C7A8J8D4 2Q2BRBD";
    assert!(document.contains(spaced));
    assert!(read(spaced).is_ok_and(|said| said.ends_with("note \"Hi\"\n")));
    check(spaced);
    let with_steps = "2 JF 0089TNPSD6J56TJJV2GCX0Q6TS085J6317RK56RBS41Q6YG 26M7X64";
    assert!(document.contains(with_steps));
    let steps = "  step \"Ask Ada\" by 2026-12-20\n  earlier step \"Say no\" partly\n";
    assert!(read(with_steps).is_ok_and(|said| said.ends_with(steps)));
    check(with_steps);
}

#[test]
fn both_refuse_a_length_that_nobody_writes_before_what_is_cut() {
    check("1G");
    check("1G ");
    check("1HZZZZ");
    check("1H");
}

#[test]
fn both_take_a_tag_to_end_with_its_bracket() {
    let said = Ok("check v1 2026-11-22 3331323 2212332 4-1330-\n".to_owned());
    for (text, expected) in [
        ("1H<wbr<wbr>>40089TNPSD6J56TJJV2G01N6ZFZX", said.clone()),
        ("1H<br / <wbr>>40089TNPSD6J56TJJV2G01N6ZFZX", said.clone()),
        ("#ll=1H40089TNPSD6J56TJJV2G01N6ZFZX<wbr", said),
        ("#ll=1H<wbr", Err("character")),
        ("#ll=1H<br", Err("character")),
        ("#ll=1H<wbr<40089TNPSD6J56TJJV2G01N6ZFZX", Err("character")),
        ("#ll=1H<br 40089TNPSD6J56TJJV2G01N6ZFZX", Err("character")),
    ] {
        check(text);
        assert_eq!(read(text), expected, "{text:?}");
    }
}

#[test]
fn both_join_the_lines_of_quoted_printable() {
    let said = Ok("check v1 2026-11-22 3331323 2212332 4-1330-\n".to_owned());
    for (text, expected) in [
        ("#ll=3D1H40=C2=\n=AD089TNPSD6J56TJJV2G01N6ZFZX", said.clone()),
        ("#ll=3D1H40=E2=80=\r\n=8B089TNPSD6J56TJJV2G01N6ZFZX", said),
        ("#ll=3D1H40\u{1}089TNPSD6J56TJJV2G01N6ZFZX", Err("character")),
        ("#ll=3D1H40=01089TNPSD6J56TJJV2G01N6ZFZX", Err("character")),
    ] {
        check(text);
        assert_eq!(read(text), expected, "{text:?}");
    }
}

#[test]
fn both_take_the_same_for_a_word_of_a_sentence() {
    let unseen = "\u{200B}".repeat(11);
    for (words, expected) in [
        (" abacdefghj".to_owned(), "cut"),
        (" \u{A0} abacdefghj".to_owned(), "cut"),
        // White space that is not ASCII does not end a word, and this one has a digit.
        (" ab\u{A0}1cdefghj".to_owned(), "altered"),
        (" ab\u{B}1cdefghj".to_owned(), "altered"),
        // The digit stands behind the first 32 bytes.
        (format!(" a{unseen}1bcdefghj"), "cut"),
    ] {
        let text = format!("#ll=1H40089TNPSD6J56TJJV{words}");
        check(&text);
        assert_eq!(read(&text), Err(expected), "{text:?}");
    }
}

#[test]
fn knows_the_checksum_of_the_document() {
    assert_eq!(craft::crc32(b"123456789"), 0xCBF4_3926);
}

proptest! {
    #[test]
    fn both_readers_read_what_the_engine_writes(payload in strategy::payload()) {
        let code = link::write(&payload);
        prop_assert_eq!(read(&code), Ok(describe(&payload)));
        prop_assert_eq!(engine(&code), Ok(describe(&payload)));
    }

    #[test]
    fn both_refuse_the_same_content(
        payload in strategy::payload(),
        changes in prop::collection::vec((any::<Index>(), 0..32_usize, 0..3), 0..4),
        format in select(vec!['1', '2']),
    ) {
        let code = link::write(&payload);
        let head = 1 + code[1..].chars().take_while(|&c| c > 'F').count() + 1;
        let mut content: Vec<char> = code[head..code.len() - 7].chars().collect();
        for (at, letter, kind) in changes {
            let at = at.index(content.len());
            let letter = char::from(LETTERS.as_bytes()[letter]);
            match kind {
                0 => content[at] = letter,
                1 => content.insert(at, letter),
                _ => drop(content.drain(at..)),
            }
            if content.is_empty() {
                break;
            }
        }
        let code = code_around(format, &content.iter().collect::<String>());
        prop_assert_eq!(read(&code), engine(&code), "{}", code);
        if let Ok(payload) = link::read(&code) {
            prop_assert_eq!(link::write(&payload), code, "one content has one code");
        }
    }

    #[test]
    fn both_refuse_the_same_letters(
        format in select(vec!['1', '2', '3']),
        content in "[0-9A-HJKMNP-TV-Z]{0,80}",
        rest in "[0-9A-Za-z]{0,3}",
    ) {
        let code = code_around(format, &content) + &rest;
        prop_assert_eq!(read(&code), engine(&code), "{}", code);
    }

    #[test]
    fn both_find_the_same_code(
        code in select(vec![
            "1H40089TNPSD6J56TJJV2G01N6ZFZX",
            "2JF0089TNPSD6J56TJJV2GCX0Q6TS085J6317RK56RBS41Q6YG26M7X64",
        ]),
        before in "([a-z#?&=/.% \n]|ll=|#ll=|%23|%3D|%25|=3D|&amp;|/v2/url\\?u=|ll=4.1|1 |2 |是){0,12}",
        gaps in prop::collection::vec(
            (any::<Index>(), "[- \n\r>|\u{1}\u{B}\u{AD}\u{200B}\u{A0}.,*U&é%=是…\u{2063}]{1,3}|<wbr>|<br/>|<wbr|<br |=C2=\n=AD|&nbsp;|&#8203;|&shy|=\n|=3D|-3D|Ada "),
            0..4,
        ),
        after in "([a-zU0-9 .,;)>\n&です…=]|and ){0,12}",
        key in "|#ll=|&ll=|%23LL%3D|#all=|ll=|#\nll=|#l\n> l=|-23ll-3D|#ll=3D|#ll&#61;|&num;ll&equals;|ll=1.2#ll=",
        lost in 0..5_usize,
    ) {
        let mut code = code.to_owned();
        for (at, gap) in gaps {
            let places: Vec<usize> = code.char_indices().map(|(at, _)| at).collect();
            code.insert_str(places[at.index(places.len())], &gap);
        }
        let code = code.chars().skip(lost.saturating_sub(1)).collect::<String>();
        let text = format!("{before}{key}{code}{after}");
        prop_assert_eq!(read(&text), engine(&text), "{:?}", text);
    }

    #[test]
    fn both_make_the_same_of_anything(text in any::<String>()) {
        prop_assert_eq!(read(&text), engine(&text), "{:?}", text);
    }
}
