//! Tests that links are read although mail, chat and people bend them.

extern crate leadership_load_core as engine;

mod common;

use common::found_link::{CODE, PAGE, check, check_refused};
use common::{answers, valid};
use engine::check::Draft;
use engine::day::Day;
use engine::link::{further, mentions_code, read, url, write};

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
        "\n",
        "\r\n",
        "\n> ",
        "\r\n>> ",
        "\n > > ",
        " \n",
        "\n    ",
        "-",
        "-\n",
        "\u{AD}",
        "\u{200B}",
        "\u{200D}",
        "\u{2060}",
        "\u{FEFF}",
        "\u{A0}",
        "\u{202F}",
        "\u{2011}",
        "–",
        " ",
        "%20",
        "%0D%0A",
        "%C2%AD",
        "\n| ",
        "\n> | ",
        "\u{200E}",
        "\u{200F}",
        "\u{202A}",
        "\u{202C}",
        "\u{202E}",
        "\u{2066}",
        "\u{2068}",
        "\u{2069}",
        "\u{61C}",
        "\u{2063}",
        "\u{2061}",
        "\u{2064}",
        "\u{FE0F}",
        "\u{FE0E}",
        "\u{180E}",
        "\u{34F}",
        "\u{3164}",
        "\u{E0001}",
        "<wbr>",
        "<wbr/>",
        "<WBR />",
        "<br>\n",
        "&nbsp;",
        "&#160;",
        "&#xA0;",
        "&#8203;",
        "&shy;",
        "&lrm;",
        "&amp;nbsp;",
        "%26nbsp%3B",
        "=\n",
        "=\r\n",
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
fn a_script_without_spaces_may_follow_at_once() {
    for after in ["です", "これを見て", "请看", "，谢谢", "。", "입니다", "ครับ", "ໄດ້", "ပါ", "ត្រូវ"]
    {
        check(&format!("{CODE}{after}"));
        check(&format!("{}{after}", url(PAGE, CODE)));
        check_refused(
            &format!("{}{after}", url(PAGE, &CODE[..20])),
            "the end of the link is missing, at least 10 characters",
        );
    }
}

#[test]
fn reads_what_html_and_mail_write_for_characters() {
    check(&format!("https://example.org/check/#ll&#61;{CODE}"));
    check(&format!("https://example.org/check/&#35;ll&#x3d;{CODE}"));
    check(&format!("https://example.org/check/&num;ll&equals;{CODE}"));
    check(&format!("https://example.org/check/#x=1&amp;ll=&nbsp;{CODE}&nbsp;&gt;"));
    check(&format!("https://example.org/check/#ll=3D{CODE}"));
    check(&format!("<a href=3D\"https://example.org/check/#ll=3D{}=\r\n{}\">", &CODE[..9], &CODE[9..]));
    check(&format!("https://example.org/check/#l=\nl=3d{CODE}=20=\n"));
    check(&format!("https://example.org/?mode=3D&x#ll={CODE}"));
    check(&format!("https://example.org/check/#l<wbr>l=<wbr>{CODE}"));
}

#[test]
fn reads_what_filters_make_of_links() {
    check(&format!(
        "https://urldefense.proofpoint.com/v2/url?u=https-3A__example.org_check_-23ll-3D{CODE}&d=DwMFaQ&c=1H4&e="
    ));
    check(&format!(
        "See https://urldefense.proofpoint.com/v2/url?u=http-3A__example.org_-3Fx-3D1-26y-3D2-23ll-3D\r\n{CODE}&d=Dw"
    ));
    check(&format!("https://urldefense.com/v3/__https://example.org/check/*ll={CODE}__;Iw!!NoT1H4!abc-_$"));
    check(&format!("https://urldefense.proofpoint.com/v1/url?u=https://example.org/%23ll%3D{CODE}&k=1"));
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

/// Texts that take minutes where reading grows with its square.
const HOSTILE: [&str; 34] = [
    "ll=",
    "#ll=",
    "#",
    "\n> ",
    "%25",
    "é=",
    "ll=1-",
    "1ZZZZF ",
    "1ZZZZF-",
    "1 ",
    "I like ",
    "1\u{200B}",
    "ll=1ZZZZF\n",
    "ll=\n",
    "#ll=\u{200B}&",
    "=3D",
    "=\n",
    "&",
    "&#61;",
    "&amp;",
    "<",
    "<wbr>",
    "<br",
    "/v2/url?u=",
    "-3D_",
    "S00",
    "1h4 and ",
    "ll=48.1",
    "ll=1ZZZZF=\n",
    "代1",
    "ll=1H4H=\n",
    "1H40089TNPSD6J56TJJV2G01N6ZFZ ",
    "a ",
    "1\u{2063}\u{2063}\u{2063}",
];

#[test]
fn a_hostile_text_is_read_quickly() {
    let long = 300_000;
    for text in HOSTILE {
        let text = text.repeat(long / text.len());
        assert!(read(&text).is_err());
        let _ = further(&text);
    }
    assert!(read(&format!("#ll=1ZZZZF{}", "Z".repeat(long))).is_err());
    // Many different links.
    let codes = (0..3_000_u16).map(|number| {
        let check = Draft::new(Day::from_number(number), answers("3331323 2212332 4-1330-"));
        write(&valid(check).into())
    });
    let text = codes.collect::<Vec<_>>().join("\n");
    assert!(read(&text).is_ok());
    assert_eq!(further(&text), 99);
}
