//! Tests that what other people's pages may rely on is said alike wherever it is said.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

const MANIFEST: &str = include_str!("../src/entry/custom-elements.json");
const TYPES: &str = include_str!("../src/entry/leadership-load.d.ts");
const ELEMENT: &str = include_str!("../src/entry/leadership-load.js");
const PROPERTIES: &str = include_str!("../src/entry/properties.js");
const COMPONENT: &str = include_str!("../src/web/component.rs");
const GUIDE: &str = include_str!("../docs/embedding.md");
const GUIDES: [&str; 2] = [include_str!("../docs/guides.md"), include_str!("../docs/guides.de.md")];

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

/// Returns the classes in the markup of the components and in what scripts and the printer set.
fn marked() -> BTreeSet<String> {
    let [components, browser, entry] = ["src/ui", "src/web", "src/entry"].map(text_of);
    let ends = [("class=\"", &components), ("class=\"", &browser), ("set_class_name(\"", &browser)];
    let scripts = [("className = \"", &entry), ("classList.toggle(\"", &entry), ("classList.add(\"", &entry)];
    let found = ends.iter().chain(&scripts).flat_map(|(start, text)| between(text, start, "\""));
    found.flat_map(str::split_whitespace).map(str::to_owned).collect()
}

/// Returns the classes in the selectors of the styles.
fn styled() -> BTreeSet<String> {
    let styles = text_of("styles");
    let code: String = styles.split("/*").map(|part| part.split_once("*/").map_or(part, |(_, code)| code)).collect();
    let selectors = code.split(['{', '}', ';']).filter(|part| code.contains(&format!("{part}{{")));
    let selectors = selectors.filter(|part| !part.trim_start().starts_with('@'));
    let is_of_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    let classes = selectors.flat_map(|selector| selector.split('.').skip(1));
    classes.map(|class| class.split(|letter| !is_of_name(letter)).next().unwrap_or_default().to_owned()).collect()
}

/// A class that no element has is left over, and one without a style is for something else than looks.
#[test]
fn classes_in_the_markup_are_those_in_the_styles() {
    let (marked, styled) = (marked(), styled());
    assert!(marked.len() > 100, "only {marked:?} were found");
    let [unstyled, unmarked] = [marked.difference(&styled), styled.difference(&marked)].map(Vec::from_iter);
    assert!(unstyled.is_empty(), "{unstyled:?} have no style: mark an element for a script by a `data-` attribute");
    assert!(unmarked.is_empty(), "{unmarked:?} are in no markup");
}

/// Tests that looks can change alone: whoever looks for an element knows it by a reference or by a `data-` attribute.
#[test]
fn nothing_is_found_by_its_class() {
    for folder in ["src/ui", "src/web", "src/entry"] {
        let code = text_of(folder);
        for call in
            ["closest(", "querySelector(", "querySelectorAll(", "query_selector(", "query_selector_all(", "matches("]
        {
            for argument in between(&code, call, ")") {
                let asks = argument.split(['"', '`']).nth(1).is_some_and(has_class);
                assert!(!asks, "{folder}: {call}{argument}) looks for a class");
            }
        }
        assert!(!code.contains("getElementsByClassName"), "{folder} looks for a class");
    }
}

/// Returns whether a selector names a class.
fn has_class(selector: &str) -> bool {
    selector.split('.').skip(1).any(|after| after.starts_with(|letter: char| letter.is_ascii_alphabetic()))
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
fn properties_of_the_component_are_in_the_guides() {
    let (_, properties) = COMPONENT.split_once("struct LeadershipLoadProps {").expect("the properties");
    let (properties, _) = properties.split_once("\n}").expect("the end of the properties");
    let properties: BTreeSet<_> = between(properties, "    pub ", ":").collect();
    assert!(properties.len() > 10, "only {properties:?} were found");
    for guides in GUIDES {
        // The table is the only one that names events of Rust.
        let table = guides.split("\n\n").find(|part| part.contains("| `on_ready`")).expect("a table of properties");
        let names = table.lines().filter_map(|row| row.split('|').nth(1));
        let listed: BTreeSet<_> = names.flat_map(|names| names.split('`').skip(1).step_by(2)).collect();
        for property in &properties {
            assert!(listed.contains(property), "{property} is not in the table of properties");
        }
    }
}

#[test]
fn the_guides_say_alike_what_is_tried() {
    let said = ["tested with every change", "bei jeder änderung erprobt"];
    let [english, german] = [0, 1].map(|language| {
        let guides = GUIDES[language].to_lowercase();
        let parts = guides.split("\n## ").map(|part| part.split_whitespace().collect::<Vec<_>>().join(" "));
        let tried = |part: String| [said[language], "november 2026"].map(|said| part.matches(said).count());
        parts.map(tried).collect::<Vec<_>>()
    });
    assert!(english.iter().filter(|[always, _]| *always > 0).count() > 5, "{english:?}");
    assert_eq!(english, german, "how often each part says \"tested with every change\" and \"by hand\"");
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
