//! What mail, chat and people do to links, and that they are read all the same.

mod common;

use common::goldens;
use leadership_load::engine::link::{mentions_code, read, url, write};

const PAGE: &str = "https://example.org/check/";
const CODE: &str = "1H40089TNPSD6J56TJJV2G01N6ZFZX";

/// Checks that a text with [`CODE`] in it is read as [`CODE`] alone is.
#[track_caller]
fn check(text: &str) {
    assert_eq!(read(text).map(|parcel| write(&parcel)), Ok(CODE.to_owned()), "{text:?}");
}

/// Checks in which words a text is refused.
#[track_caller]
fn check_refused(text: &str, expected: &str) {
    assert_eq!(read(text).expect_err("a refusal").to_string(), expected, "{text:?}");
}

#[test]
fn reads_links_and_codes() {
    check(CODE);
    check(&url(PAGE, CODE));
    check(&format!("#ll={CODE}"));
    check(&format!("ll={CODE}"));
    check(&format!("/#ll={CODE}"));
    check(&format!("example.org/check#LL={CODE}"));
}

#[test]
fn reads_either_case_and_lookalikes() {
    check(&CODE.to_lowercase());
    check(&format!("#ll={}", CODE.to_lowercase()));
    check(&CODE.replace('1', "I").replace('0', "O"));
    check(&CODE.replace('1', "l").replace('0', "o"));
    check(&CODE.replace('1', "L"));
    check(&CODE.replace('1', "i"));
}

#[test]
fn reads_percent_encoding() {
    check(&format!("https://example.org/check/%23ll={CODE}"));
    check(&format!("https://example.org/check/%23ll%3D{CODE}"));
    check(&format!("https://example.org/check/%2523ll%253d{CODE}"));
    check(&format!("https://example.org/check/%23x%3D1%26ll%3D{CODE}%26y%3D2"));
    check(&format!("https://filter.example.com/?url=https%3A%2F%2Fexample.org%2F%23ll%3D{CODE}&data=05%7C01%7C&x=0"));
    check(&format!("%20{CODE}%0A"));
    check(&format!("100 % sure: {}", url(PAGE, CODE)));
}

#[test]
fn reads_what_stands_around() {
    let link = url(PAGE, CODE);
    for (before, after) in [
        (" ", " "),
        ("\n\t", "\r\n"),
        ("\"", "\""),
        ("'", "'"),
        ("“", "”"),
        ("„", "“"),
        ("‘", "’"),
        ("«\u{A0}", "\u{A0}»"),
        ("<", ">"),
        ("(", ")"),
        ("[", "]"),
        ("{", "}"),
        ("", "."),
        ("", ","),
        ("", "!"),
        ("", "?)"),
        ("", ";"),
        ("", ":"),
        ("", "…"),
        ("*", "*"),
        ("_", "_"),
        ("`", "`"),
        ("<", "|my result>"),
        ("[my result](", ")"),
        ("\u{FEFF}", "\u{200B}"),
        ("<a href=\"", "\">result</a>"),
    ] {
        check(&format!("{before}{link}{after}"));
        if !before.contains(char::is_alphabetic) {
            check(&format!("{before}{CODE}{after}"));
        }
    }
}

#[test]
fn reads_what_stands_inside() {
    for gap in [
        "\n", "\r\n", "\n> ", "\r\n>> ", "\n > > ", " \n", "\n    ", "-", "-\n", "\u{AD}", "\u{200B}", "\u{200D}",
        "\u{2060}", "\u{FEFF}", "\u{A0}", "\u{202F}", "\u{2011}", "–", " ", "%20", "%0D%0A", "%C2%AD",
    ] {
        let grouped: Vec<&str> =
            CODE.as_bytes().chunks(4).map(|four| std::str::from_utf8(four).expect("ASCII")).collect();
        check(&grouped.join(gap));
        check(&format!("#ll={}", grouped.join(gap)));
        check(&format!("#ll={gap}{CODE}{gap}"));
    }
}

#[test]
fn reads_a_link_that_was_broken_anywhere() {
    let link = url(PAGE, CODE);
    for at in 1..link.len() {
        check(&format!("{}\n{}", &link[..at], &link[at..]));
        check(&format!("> {}\r\n> {}\r\n> Regards", &link[..at], &link[at..]));
    }
}

#[test]
fn reads_beside_other_keys() {
    check(&format!("#x=1&ll={CODE}"));
    check(&format!("#ll={CODE}&x=1"));
    check(&format!("#x=1&ll={CODE}&y=2"));
    check(&format!("#x=1&amp;ll={CODE}&amp;y=2"));
    check(&format!("#all=1&ll={CODE}"));
    check(&format!("#/path?ll={CODE}"));
    check(&format!("#!/path/?x=1&ll={CODE}#top"));
    check(&format!("https://example.org/?ll=48.1,11.5#ll={CODE}"));
    check(&format!("See https://maps.example.com/?ll=48.1,11.5 and {}", url(PAGE, CODE)));
}

#[test]
fn reads_in_the_middle_of_a_mail() {
    check(&format!("Hi Ada,\n\nhere is mine: {}\nTalk on Monday?\n\nBest, Al", url(PAGE, CODE)));
    check(&format!("Hi Ada, here is mine ({}), as I said = promised.", url(PAGE, CODE)));
    check(&format!("> here is mine:\n> {}\n>\n> Al\n\nThanks!", url(PAGE, CODE)));
    check(&format!("Mine: {}\nand the older one: {}", url(PAGE, CODE), url(PAGE, goldens()[1].0)));
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
fn a_damaged_link_does_not_give_way_to_another_one() {
    let text = format!("Mine: {}\nand hers: {}", url(PAGE, &CODE[..20]), url(PAGE, goldens()[1].0));
    assert!(read(&text).is_err());
}

#[test]
fn tells_no_link_from_a_damaged_one() {
    for fragment in [&format!("#ll={CODE}"), "#ll=", "ll=", "#x=1&ll=oops", "%23ll%3D", "#/path?ll=1"] {
        assert!(mentions_code(fragment), "{fragment}");
    }
    for fragment in ["", "#", "#ll", "#all=1", "#x-ll=1", "#section-2", "#l=1", CODE, "#skill=1&x=ll"] {
        assert!(!mentions_code(fragment), "{fragment}");
    }
    check_refused(&format!("#all={CODE}"), "there is no code");
}

#[test]
fn a_hostile_text_is_read_quickly() {
    // Each of these takes minutes where reading is quadratic.
    let many = 300_000;
    for text in ["ll=", "#ll=", "#", "\n> ", "%25", "é=", "ll=1-"] {
        assert!(read(&text.repeat(many)).is_err());
    }
    assert!(read(&format!("#ll=1ZZZZF{}", "Z".repeat(many))).is_err());
}
