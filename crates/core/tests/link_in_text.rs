//! Tests where in a text a link is found, what is said of a damaged one among words, and that no second one is passed
//! over in silence.

extern crate leadership_load_core as engine;

mod common;

use common::found_link::{CODE, PAGE, check, check_refused};
use common::goldens;
use engine::link::{LinkError, further, read, url, write};
use proptest::prelude::*;

#[test]
fn reads_in_the_middle_of_a_mail() {
    check(&format!("Hi Ada,\n\nhere is mine: {}\nTalk on Monday?\n\nBest, Al", url(PAGE, CODE)));
    check(&format!("Hi Ada, here is mine ({}), as I said = promised.", url(PAGE, CODE)));
    check(&format!("> here is mine:\n> {}\n>\n> Al\n\nThanks!", url(PAGE, CODE)));
    check(&format!("Mine: {}\nand the older one: {}", url(PAGE, CODE), url(PAGE, goldens()[1].0)));
}

#[test]
fn reads_a_code_behind_words() {
    for before in [
        "My code: ",
        "Code:",
        "Here it is (",
        "I said it is ",
        "Look, 1 of 2: ",
        "Mein Code lautet „",
        "Ссылка: ",
        "我的代码是",
        "私のコードは「",
        "الرمز ",
        "On 21.11. at 16:00, ",
        "https://example.org/check/ and its code ",
        "https://maps.example.com/?ll=48.1,11.5, then ",
    ] {
        check(&format!("{before}{CODE}"));
        check(&format!("{before}{}\nThanks", CODE.to_lowercase()));
        check(&format!("{before}{}\r\n{}", &CODE[..12], &CODE[12..]));
    }
}

#[test]
fn a_place_on_a_map_is_no_link() {
    for map in [
        "https://maps.example.com/?ll=48.1,11.5",
        "https://maps.example.com/?q=x&ll=48.1",
        "https://maps.example.com/?ll=",
        "https://maps.example.com/#map=1&ll=48.1,11.5",
        "https://maps.example.com/#?ll=-33.9%2C151.2",
        "https://maps.example.com/?ll=11,48",
        "https://maps.example.com/#ll=1.3,103.8",
    ] {
        check(&format!("Meet at {map} and bring {}", url(PAGE, CODE)));
        check(&format!("{map}\n{CODE}"));
        assert_eq!(further(&format!("Meet at {map} and bring {}", url(PAGE, CODE))), 0, "{map}");
        check_refused(map, "there is no code");
    }
}

#[test]
fn a_further_link_is_counted() {
    let (mine, hers, with_step) = (url(PAGE, CODE), url(PAGE, goldens()[1].0), url(PAGE, goldens()[12].0));
    let sealed = include_str!("../../../tests/golden/link-v1.txt")
        .lines()
        .find(|line| line.starts_with('S'))
        .unwrap_or(goldens()[5].0);
    for (text, count) in [
        (mine.clone(), 0),
        (CODE.to_owned(), 0),
        (format!("{mine} and {hers}"), 1),
        (format!("{mine} and {with_step}"), 1),
        (format!("{with_step}\n{CODE}"), 1),
        (format!("My code: {}, hers: {CODE}", goldens()[12].0), 1),
        (format!("{mine}\n{}", goldens()[1].0), 1),
        (format!("{CODE}\n{}", goldens()[1].0), 1),
        (format!("My code: {CODE}, hers: {}", goldens()[1].0), 1),
        (format!("{mine}\n{hers}\n{}", url(PAGE, sealed)), 2),
        // The same link, in other forms.
        (format!("<a href=\"{mine}\">{mine}</a>"), 0),
        (format!("[{mine}]({mine})"), 0),
        (format!("{mine} ({})", CODE.to_lowercase()), 0),
        (format!("<a href=\"{mine}\">{}…</a>", &mine[..mine.len() - 9]), 0),
        // Damaged ones count, too.
        (format!("{mine} and {}", &hers[..hers.len() - 3]), 1),
        (format!("{} and {hers}", &mine[..mine.len() - 3]), 1),
        (format!("#ll={CODE}&ll={}", goldens()[1].0), 1),
        (format!("{mine}, as I said 1 of 2 = all, ll=en"), 0),
        (String::new(), 0),
    ] {
        assert_eq!(further(&text), count, "{text}");
    }
}

#[test]
fn a_damaged_link_does_not_give_way_to_another_one() {
    let text = format!("Mine: {}\nand hers: {}", url(PAGE, &CODE[..20]), url(PAGE, goldens()[1].0));
    assert!(read(&text).is_err());
}

#[test]
fn a_cut_link_in_a_mail_stays_a_cut() {
    let cut = url(PAGE, &CODE[..20]);
    check_refused(&format!("Here: {cut}\n\n– Al"), "the end of the link is missing, at least 8 characters");
    check_refused(&format!("Hier: {cut}\nÜbrigens"), "the end of the link is missing, at least 10 characters");
    check_refused(&format!("Here: {cut}…, you see"), "the end of the link is missing, at least 10 characters");
    check_refused(&format!("Here: {cut}&x=1"), "the end of the link is missing, at least 10 characters");
}

#[test]
fn words_behind_a_cut_link_are_not_its_end() {
    for words in [
        " and see you there",
        " see also the second page, best regards, Ada",
        "\nBest regards",
        "\n\nAda\nSent by my handheld",
        "… and see what she said then",
        "…and the rest",
        " Beste Gesundheit",
        "&nbsp;see that",
    ] {
        for at in [1, 2, 3, 9, 20, 23, 29] {
            let error = read(&format!("{}{words}", url(PAGE, &CODE[..at]))).expect_err("a refusal");
            assert!(matches!(error, LinkError::Cut { .. }), "{at} letters, then {words:?}: {error}");
        }
    }
    // In lower case, too, unless the last word happens to end where the code would.
    let error = read(&format!("{} and that is all she said", url(PAGE, &CODE[..20].to_lowercase())));
    assert!(matches!(error, Err(LinkError::Cut { .. })), "{error:?}");
    // A wrong code that was typed in groups was altered.
    for code in ["1H40 189T NPSD 6J56 TJJV 2G01 N6ZF ZX", "1h40 189t npsd 6j56 tjjv 2g01 n6zf zx"] {
        check_refused(code, "the code was altered, its checksum does not fit");
    }
}

#[test]
fn a_lost_beginning_is_said() {
    let says = "the beginning of the code is missing";
    for (code, _) in goldens() {
        let head = 2 + code[1..].chars().take_while(|&c| c > 'F').count();
        for lost in 1..=head {
            check_refused(&url(PAGE, &code[lost..]), says);
            check_refused(&format!("{}, she said", url(PAGE, &code[lost..])), says);
            check_refused(&format!("{} she said", url(PAGE, &code[lost..].to_lowercase())), says);
        }
        // The rest of a code is taken for one of a later format by chance alone.
        for lost in head + 1..code.len() {
            let error = read(&url(PAGE, &code[lost..])).expect_err("a refusal");
            assert!(!matches!(error, LinkError::NewerFormat(_)), "{code} from {lost}: {error}");
        }
    }
    check_refused(&CODE[1..], says);
    check_refused(&format!("Mine: {}", &CODE[1..]), says);
}

proptest! {
    #[test]
    fn words_around_a_code_change_nothing(
        before in prop::collection::vec("[A-Za-z]{1,9}[,:.]?|[0-9]{1,2}", 0..12),
        after in prop::collection::vec("[A-Za-z]{1,9}[,:.]?|[0-9]{1,2}", 0..12),
        key in prop::sample::select(vec!["", "https://example.org/#ll="]),
    ) {
        let text = format!("{} {key}{CODE} {}", before.join(" "), after.join(" "));
        prop_assert_eq!(read(&text).map(|payload| write(&payload)), Ok(CODE.to_owned()));
        prop_assert_eq!(further(&text), 0);
    }

    #[test]
    fn two_links_are_never_taken_for_one(one in 0..19_usize, other in 0..19_usize, between in "[ ,.;\\n]{1,3}[a-z ]{0,20}[ \\n(]") {
        let text = format!("{}{between}{}", url(PAGE, goldens()[one].0), url(PAGE, goldens()[other].0));
        prop_assert_eq!(read(&text).map(|payload| write(&payload)), Ok(goldens()[one].0.to_owned()));
        prop_assert_eq!(further(&text), usize::from(one != other), "{}", text);
    }
}
