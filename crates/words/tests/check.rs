//! Tests that a language that differs from English is refused, with every file and key.

#[path = "../build/check.rs"]
mod check;

const ENGLISH: &str = r#"{ "language": "en", "start": { "title": "Load", "left": "{n} of {of}" }, "end": "Done" }"#;

/// Returns the problems of a language beside English.
fn problems(text: &str) -> Vec<String> {
    let file = |tag: &str, text: &str| (tag.to_owned(), text.to_owned());
    check::languages(&[file(check::ENGLISH, ENGLISH), file("de", text)])
        .map_or_else(|problems| problems, |_| Vec::new())
}

#[test]
fn a_whole_language_has_no_problems() {
    let german = r#"{ "language": "de", "end": "Fertig", "start": { "left": "von {of}: {n}", "title": "Last" } }"#;
    assert!(problems(german).is_empty());
}

#[test]
fn every_missing_surplus_and_empty_key_is_named_at_once() {
    let german =
        r#"{ "language": "de", "start": { "title": " ", "left": "{n} von {of}", "lead": "Hallo" }, "More": "" }"#;
    assert_eq!(
        problems(german),
        [
            "de.json: More: is not in English",
            "de.json: start.lead: is not in English",
            "de.json: start.title: is empty",
            "de.json: end: is missing",
        ]
    );
}

#[test]
fn a_placeholder_that_differs_is_named() {
    let german = r#"{ "language": "de", "start": { "title": "Last {n}", "left": "{n} von {off}" }, "end": "F {" }"#;
    assert_eq!(
        problems(german),
        [
            "de.json: start.title: the placeholder {n} is not in English",
            "de.json: start.left: the placeholder {of} is missing",
            "de.json: start.left: the placeholder {off} is not in English",
            "de.json: end: the placeholder {} is not in English",
        ]
    );
}

#[test]
fn a_text_in_the_place_of_keys_is_refused_and_so_is_the_reverse() {
    let german = r#"{ "language": "en", "start": "Last", "end": { "a": "b" } }"#;
    assert_eq!(
        problems(german),
        [
            "de.json: start: should have keys of its own",
            "de.json: end: should be a text",
            "de.json: language: should be \"de\", as the file is called",
        ]
    );
    assert_eq!(problems(r#"{ "language": "de", "start": {"#).len(), 1);
}

#[test]
fn a_key_that_is_there_twice_is_named() {
    let german = r#"{ "language": "de", "start": { "title": "Last", "left": "{n} von {of}", "title": "Lasten" },
                      "end": "Fertig", "end": "Ende" }"#;
    assert_eq!(problems(german), ["de.json: start.title: is there twice", "de.json: end: is there twice"]);
}

#[test]
fn a_text_is_one_line() {
    let german = r#"{ "language": "de", "start": { "title": "La\nst", "left": "{n} von {of}" }, "end": "Fertig" }"#;
    assert_eq!(problems(german), ["de.json: start.title: has a line break or another control character"]);
}

#[test]
fn without_english_there_is_no_shape() {
    let german = [("de".to_owned(), r#"{ "language": "de" }"#.to_owned())];
    assert_eq!(check::languages(&german), Err(vec!["en.json: is missing or can't be read".to_owned()]));
}
