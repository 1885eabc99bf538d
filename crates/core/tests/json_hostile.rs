//! Tests JSON from somebody who means no good, or nothing at all: it is answered soon, shortly, and in characters that
//! are seen.

extern crate leadership_load_core as engine;

mod common;

use common::wrong_json::*;

use engine::json::{read_check, read_checks, read_link_options};
use serde_json::{Value, json};

#[test]
fn what_cannot_be_seen_is_shown_by_its_number() {
    let message = "seconds: must be a whole number from 0 to 86400 or null, is";
    set(
        "/seconds",
        json!("\u{202E}a\n\u{1b}[2J\u{200B}"),
        &format!("{message} \"\\u{{202e}}a\\u{{a}}\\u{{1b}}[2J\\u{{200b}}\""),
    );
    let mut keys = valid();
    keys["\u{2066}x\u{0}"] = json!(1);
    let known = "instrument, takenOn, answers, again, facts, disciplines, label, seconds, step, earlierStep";
    check(keys, &format!("\\u{{2066}}x\\u{{0}}: is not known, known are {known}"));
}

#[test]
fn messages_stay_short() {
    let long = "\u{202E}".repeat(100_000);
    let mut keys = valid();
    for number in 0..5_000 {
        keys[format!("key {number}")] = json!(null);
    }
    for wrong in [
        with("/disciplines", Some(json!(vec![json!({ "x": 1 }); 5_000]))),
        with("/answers/overload", Some(json!(vec![long.as_str(); 7]))),
        with("/takenOn", Some(json!(long))),
        keys,
    ] {
        let problems = read_check(&json(wrong)).expect_err("it is wrong");
        let message = problems.to_string();
        assert!(message.len() <= 2_000, "{} bytes", message.len());
    }
    let many = read_checks(&json(json!(vec![0; 5_000]))).expect_err("these are no checks").to_string();
    assert!(many.starts_with("checks[0]: must be an object, is 0; checks[1]: must be an object, is 0; "), "{many}");
    let said = many.matches("must be an object").count();
    assert!(many.ends_with(&format!("; and more problems: {}", 5_000 - said)), "{many}");
}

#[test]
fn a_hostile_value_is_read_quickly() {
    // Each of these takes seconds where reading grows with its square.
    let lines = |count: usize| -> Vec<Value> {
        (0..count).map(|number| json!({ "name": format!("d{number}"), "need": 0, "own": 0, "cover": 0 })).collect()
    };
    check(
        with("/disciplines", Some(json!(lines(50_000)))),
        "disciplines: must list none or 3 to 8 disciplines, has 50000",
    );
    let mut slips = valid();
    for number in 0..50_000 {
        slips[format!("takenO{number}")] = json!(null);
    }
    slips["takenOn".repeat(100_000)] = json!(null);
    for wrong in
        [slips, with("/disciplines", Some(json!(vec![json!([[[[]]]]); 100_000]))), json!(vec![json!([]); 100_000])]
    {
        assert!(read_check(&json(wrong)).is_err());
    }
}

#[test]
fn a_link_opens_a_page_of_the_web() {
    let wrong = |url: &str| {
        let options = read_link_options(&json(json!({ "appUrl": url })));
        let start: String = url.chars().take(40).collect();
        let dots = if start == url { "" } else { "…" };
        refused(
            options,
            &format!("options.appUrl: must be an http or https address without a code or null, is \"{start}{dots}\""),
        );
    };
    for url in [
        "",
        "example.org",
        "/check/",
        "javascript:alert(1)",
        "mailto:a@example.org",
        "file:///check.html",
        "https://",
        "https:///check/",
        "https://example.org/#ll=",
        "https://example.org/#x=1&ll=1H40089TNPSD6J56TJJV2G01N6ZFZX",
        "https://example.org/%23ll=1H4",
        "https://example.org/1H40089TNPSD6J56TJJV2G01N6ZFZX",
        "https://example.org/?ll=1H40089TNPSD6J56TJJV2G01N6ZFZX",
        "https://example.org/a b",
    ] {
        wrong(url);
    }
    for url in [
        "https://example.org/",
        "HTTP://localhost:8080/check?x=1#top",
        "https://[::1]/",
        "https://maps.example.com/?ll=48.1,11.5",
        "https://example.org/a1b2c3d4e5f6a7b8c9d0/",
        "https://münchen.example/über-uns",
    ] {
        assert_eq!(
            read_link_options(&json(json!({ "appUrl": url }))).map(|options| options.app_url),
            Ok(Some(url.to_owned()))
        );
    }
}
