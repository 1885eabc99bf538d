//! Tests the rules of the house that the compiler can't hold.

#[path = "tree/sources.rs"]
mod sources;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use sources::{files, read, root};

/// The greatest length of a file, in lines: longer ones are more than one thing.
const MAX_LINES: usize = 400;

/// The names that no component may use: it asks its host for what only a browser can do.
const NOT_IN_UI: [&str; 10] = [
    "engine::json",
    "crate::web",
    "serde",
    "js_sys",
    "wasm_bindgen",
    "web_sys::window",
    "Window",
    "Document",
    "Storage",
    "gloo",
];

/// The names that no part of a screen may use: it knows points, numbers and days, and no check.
const NOT_IN_PARTS: [&str; 8] = ["session", "check", "scoring", "link", "store", "history", "board", "step"];

/// Clocks and randomness, which the pure rings have none of.
const IMPURE: [&str; 5] = ["SystemTime", "Instant", "std::env", "std::fs", "rand::"];

#[test]
fn components_ask_their_host() {
    for (path, code) in code_of("src/ui") {
        let named = NOT_IN_UI.iter().find(|name| code.contains(*name));
        assert!(named.is_none(), "{} names {named:?}: `ui` may not (see ARCHITECTURE.md)", path.display());
    }
}

#[test]
fn parts_know_no_check() {
    for (path, code) in code_of("src/ui/parts") {
        let named = NOT_IN_PARTS.iter().find(|name| code.contains(&format!("engine::{name}")));
        assert!(named.is_none(), "{} names {named:?}: hand it in as words and numbers", path.display());
        assert!(!code.contains("engine::{"), "{}: name each part of the engine in a line of its own", path.display());
    }
}

#[test]
fn the_inner_rings_are_pure() {
    for ring in ["crates/core/src", "crates/words/src"] {
        for (path, code) in code_of(ring) {
            let named = IMPURE.iter().find(|name| code.contains(*name));
            assert!(named.is_none(), "{} names {named:?}: hand it in from outside", path.display());
        }
    }
}

/// Tests that classes are written out in two arms. Yew keeps classes that it is handed in a set of hashes, for 3 kB of
/// compressed wasm.
#[test]
fn classes_are_written_out() {
    for (path, code) in code_of("src/ui") {
        let made = ["class={", "{class}", "classes!"].into_iter().find(|made| code.contains(made));
        assert!(made.is_none(), "{} has {made:?}: write one element for each class", path.display());
    }
}

/// A style for a list would lay out a table, too, if both had one class.
#[test]
fn a_class_is_one_thing() {
    let mut worn: BTreeMap<String, (&str, String)> = BTreeMap::new();
    for (path, code) in code_of("src/ui") {
        let classes = code.match_indices("class=\"").filter_map(|(at, found)| {
            let names = code.get(at + found.len()..)?.split('"').next()?;
            let tag =
                code.get(..at)?.rsplit('<').find(|tag| tag.starts_with(|first: char| first.is_ascii_lowercase()))?;
            Some((tag.split_whitespace().next()?, names))
        });
        for (tag, names) in classes {
            for name in names.split_whitespace() {
                let here = (kind(tag), format!("<{tag}> of {}", path.display()));
                let there = worn.entry(name.to_owned()).or_insert_with(|| here.clone());
                assert_eq!(there.0, here.0, "the class {name} is worn by {} and by {}", there.1, here.1);
            }
        }
    }
    assert!(worn.len() > 150, "only {} classes were found", worn.len());
}

/// Returns the kind of elements that are laid out alike.
fn kind(tag: &str) -> &'static str {
    match tag {
        "table" | "thead" | "tbody" | "tr" | "th" | "td" => "table",
        "ul" | "ol" | "dl" => "list",
        "button" | "a" => "press",
        "input" | "textarea" | "select" => "field",
        "svg" | "line" | "rect" | "circle" | "path" => "picture",
        _ => "text",
    }
}

/// Scripts that run from the right begin there: a style names start and end, not left and right.
#[test]
fn styles_are_for_both_directions() {
    for path in ["styles", "pages", "demo"].iter().flat_map(|folder| files(&root().join(folder), "css")) {
        let sheet = read(&path);
        let declarations = sheet.split([';', '{', '}']).filter_map(|declaration| declaration.trim().split_once(':'));
        for (property, value) in declarations {
            let is_named = property.split('-').any(|part| part == "left" || part == "right")
                || ["text-align", "float"].contains(&property) && ["left", "right"].contains(&value.trim());
            // The four sides of a box from the top on, clockwise.
            let is_box = matches!(property, "padding" | "margin" | "inset");
            let is_uneven = is_box && matches!(sides(value).as_slice(), [_, right, _, left] if right != left);
            assert!(!is_named && !is_uneven, "{}: {property}: {value} is for one direction", path.display());
        }
    }
}

/// Returns the values of a property with one for each side, of which functions may have spaces.
fn sides(value: &str) -> Vec<String> {
    let mut sides = vec![String::new()];
    let mut depth = 0_usize;
    for letter in value.trim().chars() {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            ' ' if depth == 0 => sides.push(String::new()),
            _ => {}
        }
        sides.last_mut().expect("a side").push(letter);
    }
    sides.iter().map(|side| side.trim().to_owned()).collect()
}

/// Browsers send what they check or write along with to servers, and nothing may leave this one.
#[test]
fn no_field_for_text_is_sent_to_a_spelling_checker() {
    let src = ["src", "pages"].map(|folder| root().join(folder));
    let kinds = ["rs", "js", "html"];
    let mut paths: Vec<_> = src.iter().flat_map(|folder| kinds.iter().flat_map(|kind| files(folder, kind))).collect();
    paths.push(root().join("index.html"));
    let mut fields = 0;
    for path in paths {
        let text = read(&path);
        for field in
            ["<input", "<textarea", "contenteditable", "createElement(\"input\")", "createElement(\"textarea\")"]
                .iter()
                .flat_map(|field| text.match_indices(field).filter_map(|(at, _)| text.get(at..)))
        {
            // An arrow of a closure ends no tag, and nor does a comparison.
            let tag = field.split("/>").next().unwrap_or(field).split(" />").next().unwrap_or(field);
            let is_free = !["checkbox", "radio", "color", "date", "file"]
                .iter()
                .any(|kind| tag.contains(&format!("type=\"{kind}\"")));
            if is_free {
                fields += 1;
                for attribute in ["spellcheck=\"false\"", "writingsuggestions=\"false\"", "autocomplete=\"off\""] {
                    assert!(tag.contains(attribute), "{}: {attribute} is missing in {tag}", path.display());
                }
            }
        }
    }
    assert!(fields >= 3, "only {fields} fields were found");
}

#[test]
fn no_file_is_more_than_one_thing() {
    let folders = ["src", "crates", "modules", "tests", "xtask/src", "benches"];
    let files = folders.iter().flat_map(|folder| files(&root().join(folder), "rs"));
    for path in files {
        let lines = read(&path).lines().count();
        assert!(lines <= MAX_LINES, "{} has {lines} lines, at most {MAX_LINES}: split it", path.display());
    }
}

#[test]
fn no_folder_hides_behind_mod_rs() {
    let hidden = ["src", "crates/core/src", "crates/words/src", "modules"]
        .iter()
        .flat_map(|folder| files(&root().join(folder), "rs"));
    let hidden = hidden.into_iter().find(|path| path.ends_with("mod.rs"));
    assert!(hidden.is_none(), "{hidden:?}: name the file after the folder beside it");
}

#[test]
fn every_sheet_is_worn() {
    let bundles = ["widget.css", "post.css", "whole.css"];
    let worn: BTreeSet<_> = bundles.iter().flat_map(|bundle| worn_by(bundle)).collect();
    for path in files(&root().join("styles"), "css") {
        let name = path.file_name().and_then(|name| name.to_str()).expect("a name in Unicode");
        let only_imports = !imports(name).is_empty();
        assert!(
            only_imports || name == "page.css" || worn.contains(name),
            "styles/{name} is imported nowhere: add it to styles/own.css, or to styles/whole.css if a post needs it not"
        );
    }
}

/// Only the rooms beside the person's own check have these words: a post reads them empty.
#[test]
fn a_post_needs_no_words_of_the_rooms() {
    let rooms = [
        "coach",
        "coach.rs",
        "coach_rooms.rs",
        "desk",
        "desk.rs",
        "shared",
        "shared.rs",
        "sheets",
        "sheets.rs",
        "shelf.rs",
    ];
    let is_of_rooms = |path: &Path| {
        let name = path.strip_prefix(root().join("src/ui")).ok().and_then(|path| path.iter().next()?.to_str());
        name.is_some_and(|name| rooms.contains(&name))
    };
    for (path, code) in code_of("src/ui").into_iter().filter(|(path, _)| !is_of_rooms(path)) {
        for words in ["links", "coach", "desk", "sheets"].map(|key| format!("words.{key}")) {
            assert!(!code.contains(&words), "{} needs {words}: keep its words among those of a post", path.display());
        }
    }
}

#[test]
fn the_component_wears_what_the_element_wears() {
    let worn = ["widget.css", "whole.css"].map(worn_by).concat();
    let room = read(&root().join("src/web/room.rs"));
    assert_eq!(sheets(&room, "include_str!(\"../../styles/"), worn);
}

/// Returns the sheets that one imports, each with those that it imports itself in its place.
fn worn_by(sheet: &str) -> Vec<String> {
    match imports(sheet) {
        names if names.is_empty() => vec![sheet.to_owned()],
        names => names.iter().flat_map(|name| worn_by(name)).collect(),
    }
}

/// Returns the names of the sheets that one imports.
fn imports(sheet: &str) -> Vec<String> {
    sheets(&read(&root().join("styles").join(sheet)), "@import \"./")
}

/// The names that follow a text at the beginnings of lines.
fn sheets(text: &str, before: &str) -> Vec<String> {
    let names = text.lines().filter_map(|line| line.trim().strip_prefix(before)?.split('"').next());
    names.map(str::to_owned).collect()
}

/// Returns the code of a folder and of the file beside it, without comments, which may name what they like.
fn code_of(folder: &str) -> Vec<(PathBuf, String)> {
    let folder = root().join(folder);
    let mut paths = files(&folder, "rs");
    paths.extend(Some(folder.with_extension("rs")).filter(|path| path.exists()));
    let code = |path: &Path| {
        let text = read(path);
        text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
    };
    assert!(!paths.is_empty(), "{} has no code", folder.display());
    paths.into_iter().map(|path| (path.clone(), code(&path))).collect()
}
