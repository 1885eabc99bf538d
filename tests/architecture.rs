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

/// Tests that no crate that ships may do what can panic. Its tests may.
#[test]
fn no_crate_that_ships_may_panic() {
    let denied = |folder: &str| {
        let text = read(&root().join(folder).join("src/lib.rs"));
        let list = text.split_once("#![deny(").and_then(|(_, after)| after.split_once(")]")).map(|(list, _)| list);
        let names =
            list.unwrap_or_default().split(',').map(|name| name.trim().trim_start_matches("clippy::").to_owned());
        names.filter(|name| !name.is_empty()).collect::<BTreeSet<_>>()
    };
    let of_widget = denied("");
    assert!(of_widget.contains("unwrap_used"), "src/lib.rs denies no panic");
    for folder in ["crates/core", "crates/words"] {
        assert_eq!(denied(folder), of_widget, "{folder}/src/lib.rs and src/lib.rs deny the same");
    }
    // The modules have no tests, so that their manifests can deny it.
    let manifest = read(&root().join("Cargo.toml"));
    let list = manifest.split("[workspace.lints.clippy]\n").nth(1).and_then(|after| after.split("\n\n").next());
    let of_modules: BTreeSet<_> =
        list.unwrap_or_default().lines().filter_map(|line| line.strip_suffix(" = \"deny\"")).collect();
    let missing: Vec<_> = of_widget.iter().filter(|name| !of_modules.contains(name.as_str())).collect();
    assert!(missing.is_empty(), "the lints of the workspace lack {missing:?}");
    let manifests = files(&root().join("modules"), "toml");
    assert!(manifests.len() > 2, "only {manifests:?} were found");
    for path in manifests {
        assert!(read(&path).contains("[lints]\nworkspace = true\n"), "{} denies no panic", path.display());
    }
}

/// Tests that all code is compiled everywhere: only tests are set apart, and only languages are features.
#[test]
fn nothing_is_compiled_for_some_only() {
    for folder in ["src", "crates", "modules"] {
        for (path, code) in code_of(folder) {
            let apart = code.replace("#[cfg(test)]", "");
            assert!(!apart.contains("cfg"), "{} has a cfg besides cfg(test)", path.display());
        }
    }
    let manifests =
        ["crates/core", "crates/words", "modules/functions", "modules/post", "modules/sharing", "modules/whole"];
    for folder in std::iter::once("").chain(manifests) {
        let manifest = read(&root().join(folder).join("Cargo.toml"));
        let features =
            manifest.split("\n[features]\n").nth(1).and_then(|after| after.split("\n[").next()).unwrap_or_default();
        let names = features.lines().filter_map(|line| line.split_once(" = ")).map(|(name, _)| name);
        let names: BTreeSet<_> = names.filter(|name| !name.starts_with('#')).collect();
        let of_languages = BTreeSet::from(["all", "de", "default", "en"]);
        assert!(names.is_subset(&of_languages), "{folder} has features besides languages: {names:?}");
    }
}

/// Tests that every example in a doc comment is compiled, and that there are as many as there were.
#[test]
fn examples_are_compiled() {
    let mut count = 0;
    for folder in ["src", "crates", "modules"] {
        for path in files(&root().join(folder), "rs") {
            let text = read(&path);
            let lines =
                text.lines().map(str::trim_start).filter(|line| line.starts_with("//!") || line.starts_with("///"));
            let fences = lines.filter_map(|line| line.get(3..)?.trim_start().strip_prefix("```"));
            for kind in fences.step_by(2) {
                let is_known = ["", "no_run", "text"].contains(&kind);
                assert!(is_known, "{}: an example that is not compiled: {kind}", path.display());
                count += usize::from(kind != "text");
            }
        }
    }
    assert_eq!(count, 7, "the number of examples has changed");
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
            // An arrow of a closure ends no tag, nor does a comparison.
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
            only_imports || worn.contains(name),
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
