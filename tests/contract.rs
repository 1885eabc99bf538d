//! Tests that what other people's pages may rely on is said alike wherever it is said.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

const MANIFEST: &str = include_str!("../src/entry/custom-elements.json");
const TYPES: &str = include_str!("../src/entry/leadership-load.d.ts");
const ELEMENT: &str = include_str!("../src/entry/leadership-load.js");
const PROPERTIES: &str = include_str!("../src/entry/properties.js");
const GUIDE: &str = include_str!("../docs/embedding.md");

/// Lists the names in a list of the manifest's element.
fn named(list: &str) -> BTreeSet<String> {
    told(list, "name")
}

/// Returns what a list of the manifest's element says under a key.
fn told(list: &str, key: &str) -> BTreeSet<String> {
    let manifest: Value = serde_json::from_str(MANIFEST).expect("the manifest is JSON");
    let element = &manifest["modules"][0]["declarations"][0];
    let list = element[list].as_array().expect("a list");
    list.iter().filter_map(|entry| entry[key].as_str()).map(str::to_owned).collect()
}

/// Returns the text between two texts, wherever the first one stands.
fn between<'a>(text: &'a str, start: &'a str, end: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(start).skip(1).filter_map(move |rest| rest.split(end).next())
}

/// Returns all the text in a folder.
fn text_of(folder: &str) -> String {
    fn add(folder: &Path, text: &mut String) {
        for entry in fs::read_dir(folder).expect("a folder").flatten() {
            let path = entry.path();
            if path.ends_with("node_modules") {
                continue;
            }
            if path.is_dir() {
                add(&path, text);
            } else {
                text.push_str(&fs::read_to_string(&path).expect("a text"));
            }
        }
    }
    let mut text = String::new();
    add(&PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(folder), &mut text);
    text
}

#[test]
fn attributes_are_read_and_explained() {
    for attribute in named("attributes") {
        let quoted = format!("\"{attribute}\"");
        let read = [quoted.as_str(), &format!(" {attribute}: [")];
        assert!(read.iter().any(|read| ELEMENT.contains(read) || PROPERTIES.contains(read)), "{attribute} is not read");
        assert!(GUIDE.contains(&format!("| `{attribute}` |")), "{attribute} is not explained");
    }
}

#[test]
fn properties_and_events_are_explained() {
    for property in told("attributes", "fieldName") {
        assert!(GUIDE.contains(&format!("`{property}`")), "{property} is not explained");
    }
    for event in named("events") {
        assert!(GUIDE.contains(&format!("| `{event}` |")), "{event} is not explained");
    }
}

#[test]
fn parts_are_those_that_are_drawn() {
    let drawn = text_of("src/ui");
    let drawn: BTreeSet<_> =
        between(&drawn, "part=\"", "\"").flat_map(str::split_whitespace).map(str::to_owned).collect();
    assert_eq!(named("cssParts"), drawn);
    for part in drawn {
        assert!(GUIDE.contains(&format!("| `{part}` |")), "{part} is not explained");
    }
}

#[test]
fn custom_properties_are_those_that_are_worn() {
    let styles = text_of("styles");
    let worn: BTreeSet<_> =
        between(&styles, "var(--leadership-load-", ",").map(|name| format!("--leadership-load-{name}")).collect();
    assert_eq!(named("cssProperties"), worn);
    for property in worn {
        assert!(GUIDE.contains(&format!("| `{property}` |")), "{property} is not explained");
    }
}

#[test]
fn the_module_exports_what_is_typed() {
    let typed: BTreeSet<_> = between(TYPES, "\nexport function ", "(").collect();
    let exported: BTreeSet<_> = between(ELEMENT, "\nexport const ", " =").collect();
    assert_eq!(typed, exported);
    for function in typed {
        assert!(GUIDE.contains(&format!("`{function}(")), "{function} is not explained");
    }
}

#[test]
fn every_page_of_the_tests_is_walked_through() {
    let journeys = text_of("tests/journeys");
    let pages = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    for entry in fs::read_dir(pages).expect("pages").flatten() {
        let name = entry.file_name().into_string().expect("a name in Unicode");
        let opened = [format!("\"{name}\""), format!("pages/{name}/")];
        assert!(opened.iter().any(|opened| journeys.contains(opened)), "tests/pages/{name} is opened by no journey");
    }
}
