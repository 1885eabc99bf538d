//! Tests links: their length, their content, and the words in which some are refused.

extern crate leadership_load_core as engine;

mod common;

use common::craft::{LETTERS, code_around, one_check, with_checksum};
use common::{describe, draft, full_draft, goldens, strategy, valid};
use engine::check::{Check, Draft};
use engine::instrument::{MAX_CHECKS, Point};
use engine::link::{self, CheckCount, LinkError, Owner, Payload, read, url, write};
use engine::step::{EarlierStep, NextStep, StepOutcome};
use engine::text::Text;
use proptest::prelude::*;
use proptest::sample::{Index, select};

const PAGE: &str = "https://example.org/check/";
const CODE: &str = "1H40089TNPSD6J56TJJV2G01N6ZFZX";

fn payload_of(draft: Draft) -> Payload {
    valid(draft).into()
}

/// Checks in which words a text is refused.
#[track_caller]
fn check_refused(text: &str, expected: &str) {
    assert_eq!(read(text).expect_err("a refusal").to_string(), expected, "{text:?}");
}

#[test]
fn golden_codes_open_for_ever() {
    let goldens = goldens();
    assert_eq!(goldens.len(), 19);
    for (code, content) in goldens {
        let payload = read(code).unwrap_or_else(|error| panic!("{code}: {error}"));
        assert_eq!(describe(&payload).trim_end(), content.trim_end(), "this link has been sent: change the engine");
        assert_eq!(write(&payload), code, "one content has one code");
    }
}

#[test]
fn codes_are_short() {
    assert_eq!(write(&payload_of(draft("3331323 2212332 4-1330-"))).len(), 30);
    assert_eq!(write(&payload_of(Draft { again: Some(Point::Three), ..draft("3331323 2212332 4-1330-") })).len(), 30);
    assert_eq!(write(&payload_of(full_draft())).len(), 60);
}

#[test]
fn codes_are_letters_and_digits() {
    for (code, _) in goldens() {
        assert!(code.chars().all(|c| LETTERS.contains(c)), "{code}");
    }
}

#[test]
fn every_altered_character_is_refused() {
    for (code, _) in goldens() {
        let head = 2 + code[1..].chars().take_while(|&c| c > 'F').count();
        for (at, letter) in code.char_indices().flat_map(|(at, _)| LETTERS.chars().map(move |letter| (at, letter))) {
            let altered = format!("{}{letter}{}", &code[..at], &code[at + 1..]);
            let error = match read(&altered) {
                Ok(payload) => {
                    assert_eq!((altered.as_str(), write(&payload).as_str()), (code, code));
                    continue;
                }
                Err(error) => error,
            };
            let is_right = match at {
                0 if ['1', '2', 'S'].contains(&letter) => error == LinkError::Altered,
                0 => error == LinkError::NewerFormat(letter) || letter == '0' && error == LinkError::Empty,
                at if at < head => matches!(error, LinkError::Altered | LinkError::Cut { .. }),
                _ => error == LinkError::Altered,
            };
            assert!(is_right, "{altered}: {error}");
        }
    }
}

#[test]
fn every_swap_of_neighbours_is_refused() {
    for (code, _) in goldens() {
        for at in 1..code.len() {
            let mut letters: Vec<u8> = code.bytes().collect();
            letters.swap(at - 1, at);
            let swapped = String::from_utf8(letters).expect("ASCII");
            assert_eq!(read(&swapped).is_ok(), swapped == code, "{swapped}");
        }
    }
}

#[test]
fn every_cut_is_refused_as_a_cut() {
    for (code, _) in goldens() {
        let head = 2 + code[1..].chars().take_while(|&c| c > 'F').count();
        for length in 1..code.len() {
            let missing = if length < head { 8 } else { code.len() - length };
            let cut = &code[..length];
            assert_eq!(read(cut), Err(LinkError::Cut { missing }), "{cut}");
            assert_eq!(read(&url(PAGE, cut)), Err(LinkError::Cut { missing }), "{cut}");
            assert_eq!(read(&format!("<{}>.", url(PAGE, cut))), Err(LinkError::Cut { missing }), "{cut}");
        }
    }
}

#[test]
fn a_cut_beginning_is_refused() {
    for (code, _) in goldens() {
        for start in 1..code.len() {
            assert!(read(&url(PAGE, &code[start..])).is_err(), "{code} from {start}");
        }
    }
}

#[test]
fn letters_and_digits_behind_a_code_are_refused() {
    check_refused(&format!("{CODE}Z"), "1 character too many after the end of the code");
    check_refused(&format!("#ll={CODE}and more"), "3 characters too many after the end of the code");
    check_refused(&format!("{CODE}é"), "1 character too many after the end of the code");
    check_refused(&format!("{CODE}{CODE}"), "30 characters too many after the end of the code");
}

#[test]
fn says_what_is_wrong_with_a_code() {
    check_refused("", "there is no code");
    check_refused("  \n", "there is no code");
    check_refused("https://example.org/check/", "there is no code");
    check_refused("https://example.org/check/#ll=", "there is no code");
    check_refused("#ll=&x=1", "there is no code");
    check_refused("I liked it", "there is no code");
    check_refused("1H40*89TNPSD6J56TJJV2G01N6ZFZX", "character 5 of the code is '*', which no code has");
    check_refused("1H40U89TNPSD6J56TJJV2G01N6ZFZX", "character 5 of the code is 'U', which no code has");
    check_refused("1h40u89tnpsd6j56tjjv2g01n6zfzx", "character 5 of the code is 'u', which no code has");
    check_refused("#ll=é", "character 1 of the code is 'é', which no code has");
    check_refused("1H40-089T.NPSD6J56TJJV2G01N6ZFZX", "character 9 of the code is '.', which no code has");
    check_refused("#ll=1", "the end of the link is missing, at least 8 characters");
    check_refused("1H40089TNPSD6J56TJJV2G01N6ZFZ", "the end of the link is missing, at least 1 character");
    check_refused("1H40089TNPSD6J56TJ…", "the end of the link is missing, at least 12 characters");
    check_refused("1H40189TNPSD6J56TJJV2G01N6ZFZX", "the code was altered, its checksum does not fit");
    check_refused("2H40089TNPSD6J56TJJV2G01N6ZFZX", "the code was altered, its checksum does not fit");
    check_refused("3H40089TNPSD6J56TJJV2G01N6ZFZX", "the code is in format 3, which is newer than this reader");
    check_refused("#ll=2", "the end of the link is missing, at least 8 characters");
    check_refused("2H40089TNPSD6J56TJ…", "the end of the link is missing, at least 12 characters");
    check_refused("#ll=t", "the beginning of the code is missing");
    check_refused("#ll=s", "the end of the link is missing, at least 8 characters");
    check_refused(
        &one_check().put(2, 5).put(0, 11).code(),
        "version 2 of the questionnaire is not known to this reader",
    );
}

#[test]
fn refuses_lengths_that_no_writer_writes() {
    // 20 in three groups instead of two; a sixth group.
    check_refused(&with_checksum("1GH40089TNPSD6J56TJJV2G0"), "the code was altered, its checksum does not fit");
    check_refused(&with_checksum("1HGGGG4"), "the code was altered, its checksum does not fit");
}

#[test]
fn a_link_is_the_page_and_the_code() {
    assert_eq!(url("https://example.org/check/", CODE), format!("https://example.org/check/#ll={CODE}"));
    assert_eq!(url("https://example.org/?a=b#top", CODE), format!("https://example.org/?a=b#ll={CODE}"));
    assert_eq!(url("", CODE), format!("#ll={CODE}"));
}

#[test]
fn a_payload_has_1_to_60_checks() {
    let checks = |count| vec![valid(full_draft()); count];
    assert_eq!(Payload::new(checks(0), None), Err(CheckCount(0)));
    assert_eq!(Payload::new(checks(61), None), Err(CheckCount(61)));
    assert_eq!(CheckCount(61).to_string(), "a link carries 1 to 60 checks, not 61");
    let most = Payload::new(checks(MAX_CHECKS), None).expect("as many as there may be");
    assert_eq!(read(&write(&most)), Ok(most.clone()));
    assert_eq!(most.into_parts(), (checks(60), None));
}

#[test]
fn the_largest_payload_reads_back() {
    let long = |count| "🧭".repeat(count);
    let mut draft = full_draft();
    draft.label = Text::line(&long(60)).ok();
    draft.step = Text::line(&long(120)).ok().map(|text| NextStep { text, by: Some(common::day("2026-12-20")) });
    draft.earlier_step = Text::line(&long(120)).ok().map(|text| EarlierStep { text, how: StepOutcome::Dropped });
    draft.disciplines = common::disciplines(
        &["a", "b", "c", "d", "e", "f", "g", "h"]
            .map(|c| format!("{c}{} 444", long(23)))
            .each_ref()
            .map(String::as_str),
    );
    let payload = Payload::new(vec![valid(draft); MAX_CHECKS], Text::lines(&long(500)).ok()).expect("60 checks");
    let code = write(&payload);
    assert!(code.len() > 80_000 && code.len() < 1 << 20, "{}", code.len());
    assert_eq!(read(&code), Ok(payload));
}

proptest! {
    #[test]
    fn every_payload_reads_back(payload in strategy::payload()) {
        let code = write(&payload);
        prop_assert!(code.chars().all(|c| LETTERS.contains(c)));
        prop_assert_eq!(read(&code), Ok(payload.clone()));
        prop_assert_eq!(read(&url(PAGE, &code.to_lowercase())), Ok(payload));
    }

    #[test]
    fn what_is_read_is_written_the_same(content in "[0-9A-HJKMNP-TV-Z]{20,60}", format in select(vec!['1', '2'])) {
        // One check without a note, so that a good part of these is valid.
        let code = code_around(format, &format!("00{}", &content[2..]));
        if let Ok(payload) = read(&code) {
            prop_assert_eq!(write(&payload), code);
        }
    }

    #[test]
    fn a_step_takes_a_link_to_the_new_format_and_back(
        check in strategy::check_without_steps(),
        step in strategy::step(),
        earlier_step in strategy::earlier_step(),
    ) {
        let code = |check: &Check| write(&check.clone().into());
        let old = code(&check);
        prop_assert!(old.starts_with('1'));
        for (step, earlier_step) in
            [(Some(step.clone()), None), (None, Some(earlier_step.clone())), (Some(step), Some(earlier_step))]
        {
            let with_steps = valid(Draft { step, earlier_step, ..check.clone().into_draft() });
            let new = code(&with_steps);
            prop_assert!(new.starts_with('2') && new.len() > old.len());
            let (read, _) = read(&new).expect("what was written").into_parts();
            prop_assert_eq!(&read[0], &with_steps);
            let without = valid(Draft { step: None, earlier_step: None, ..read[0].clone().into_draft() });
            prop_assert_eq!(code(&without), old.clone());
        }
    }

    #[test]
    fn a_damaged_link_is_refused_for_the_right_reason(
        payload in strategy::payload(),
        at in any::<Index>(),
        letter in select(LETTERS.chars().collect::<Vec<_>>()),
    ) {
        let code = write(&payload);
        let head = 2 + code[1..].chars().take_while(|&c| c > 'F').count();
        let at = 1 + at.index(code.len() - 1);
        let missing = if at < head { 8 } else { code.len() - at };
        prop_assert_eq!(read(&code[..at]), Err(LinkError::Cut { missing }));
        let altered = format!("{}{letter}{}", &code[..at], &code[at + 1..]);
        if at >= head && altered != code {
            prop_assert_eq!(read(&altered), Err(LinkError::Altered));
        }
        prop_assert_eq!(read(&(code.clone() + "Z")), Err(LinkError::TooLong { extra: 1 }));
        if at <= head {
            prop_assert_eq!(read(&url(PAGE, &code[at..])), Err(LinkError::BeginningMissing));
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>(), code in "[ -~]{0,80}") {
        let _ = read(&text);
        let _ = link::read(&format!("#ll={code}"));
        let _ = read(&format!("1{code}"));
    }
}

#[test]
fn sealed_codes_keep_their_parts_and_need_their_passphrase() {
    let sealed = link::SealedPayload { salt: [7; 16], nonce: [9; 12], ciphertext: (0..60).collect() };
    let code = link::write_sealed(&sealed);
    assert!(code.starts_with('S'));
    assert_eq!(link::read_any(&link::url("https://example.org/", &code)), Ok(link::Code::Sealed(sealed)));
    assert_eq!(link::read(&code), Err(LinkError::Sealed));
    assert!(matches!(link::read(&code[..code.len() - 3]), Err(LinkError::Cut { missing: 3 })));
    assert_eq!(link::read(&code.replacen("E1", "E2", 1)), Err(LinkError::Altered));
}

#[test]
fn sealed_golden_codes_open_for_ever() {
    let goldens = common::sealed_goldens();
    assert_eq!(goldens.len(), 3);
    let digits = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    for [code, words, salt, nonce, opens] in goldens {
        let read = link::read_any(code);
        let Ok(link::Code::Sealed(sealed)) = read else { panic!("{code}: {read:?}") };
        assert_eq!([digits(&sealed.salt), digits(&sealed.nonce)], [salt, nonce]);
        assert_eq!(sealed.ciphertext.len(), opens.len() + 16);
        assert_eq!(link::write_sealed(&sealed), code, "one content has one code");
        assert_eq!(link::normal_passphrase(words), words);
        assert!(link::read(opens).is_ok());
        // However it is bent.
        for text in
            [format!("The words will follow: {code}"), url(PAGE, &code.to_lowercase()), code.replace('A', "A-\n> ")]
        {
            assert_eq!(link::read_any(&text), Ok(link::Code::Sealed(sealed.clone())), "{text}");
        }
    }
}

#[test]
fn passphrases_are_the_same_however_they_are_typed() {
    for typed in [
        "Abandon ability  ABLE",
        "abandon-ability-able",
        "abandon, ability,\nable ",
        "abandon‐ability–able.",
        "aban\u{AD}don\u{200B} ability\u{A0}able",
        "abandon; ability; able",
    ] {
        assert_eq!(link::normal_passphrase(typed), "abandon ability able");
    }
}

#[test]
fn a_link_says_whose_result_it_opens_and_leaves_nothing_in_the_address() {
    let code = write(&valid(full_draft()).into());
    for (owner, key) in [(Owner::Somebody, ""), (Owner::Reader, "&ll-own=1"), (Owner::Example, "&ll-example=1")] {
        let url = link::url_of("https://example.org/check/#old", &code, owner);
        assert_eq!(url, format!("https://example.org/check/#ll={code}{key}"));
        assert_eq!(read(&url), read(&code));
        let fragment = url.trim_start_matches("https://example.org/check/");
        assert_eq!(Owner::of(fragment), owner);
        assert_eq!(link::without_code(fragment), "");
        assert_eq!(link::without_code(&format!("{fragment}&chapter=2")), "#chapter=2");
    }
    assert_eq!(Owner::of(&format!("#ll={code}&ll-own=2&ll-examples=1")), Owner::Somebody);
}

#[test]
fn a_step_of_any_script_fits_a_qr_code() {
    let compass = |count| "🧭".repeat(count);
    let own = ["a", "b", "c", "d", "e"].map(|first| format!("{first}{} 444", compass(23)));
    let mut draft = full_draft();
    draft.disciplines = common::disciplines(&own.each_ref().map(String::as_str));
    draft.facts.home = draft.disciplines.first().map(|discipline| discipline.name.clone());
    draft.label = Text::line(&compass(60)).ok();
    draft.step = Text::line(&compass(120)).ok().map(|text| NextStep { text, by: Some(common::day("2026-12-20")) });
    let page = "https://example.org/".to_owned() + &"check/".repeat(20);
    let fits = |draft: &Draft, note: Option<usize>| {
        let note = note.map(|length| Text::lines(&compass(length)).expect("a note"));
        let link = url(&page, &write(&Payload::new(vec![valid(draft.clone())], note).expect("one check")));
        // The page goes by the same limit as the drawing.
        assert_eq!(link::qr(&link).is_some(), link::fits_qr(&link));
        link::fits_qr(&link)
    };
    assert!(fits(&draft, None));
    // An earlier step as well, where the questionnaire knows the disciplines.
    draft.disciplines = full_draft().disciplines;
    draft.facts.home = full_draft().facts.home;
    draft.earlier_step = Text::line(&compass(120)).ok().map(|text| EarlierStep { text, how: StepOutcome::Dropped });
    assert!(fits(&draft, None));
    // Not the longest note as well.
    assert!(fits(&draft, Some(100)) && !fits(&draft, Some(500)));
}
