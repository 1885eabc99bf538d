//! Tests the words of every language: complete, well set, with the same gaps to fill, and free of what may never be
//! said.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use engine::day::Day;
use engine::instrument::{ITEM_COUNT, Item, Point, Scale};
use engine::scoring::{Band, Figure, MissingScore};
use leadership_load_words::{Language, Words, date, words};

/// The key of what may never be said.
const NEVER: &str = "never";

/// Every placeholder that a sentence may have.
const PLACEHOLDERS: &str = "a all answer answered b band c character count date day days fact field first gap high how last \
    least length links low lower many max minutes month most n name names now of open own people points \
    position rating results score seats share statement statements step suggestion then times upper what \
    why word year";

/// Every placeholder that a text of a page may have, links included.
const OF_PAGES: &str = "address answers coaching desk embedding end ending example left numbers own_page page paper \
    skip start sum";

/// Returns the file of a language, which has the words of the pages as well.
fn file(language: Language) -> serde_json::Map<String, serde_json::Value> {
    let file = format!("{}/languages/{}.json", env!("CARGO_MANIFEST_DIR"), language.id());
    let file = fs::read_to_string(file).expect("each language is a file");
    serde_json::from_str(&file).expect("it has been read by the build")
}

/// Returns what may never be said in a language: section 6 of the document, in its other forms too, and words as bad.
fn never(language: Language) -> Vec<String> {
    let never = file(language).remove(NEVER);
    let never = never.as_ref().and_then(serde_json::Value::as_str).expect("the words are parted by commas");
    never.split(", ").map(str::to_owned).collect()
}

/// Returns the placeholders of a text, in alphabetical order.
fn placeholders(text: &str) -> Vec<&str> {
    let after = text.split('{').skip(1);
    let mut names: Vec<_> = after.map(|part| part.split_once('}').map_or("an open brace", |(name, _)| name)).collect();
    names.sort_unstable();
    names
}

/// Returns every text of a language, those of the pages included, with its path in the file.
fn texts_by_path(language: Language) -> Vec<(String, String)> {
    fn collect(path: &str, value: serde_json::Value, texts: &mut Vec<(String, String)>) {
        match value {
            serde_json::Value::Object(group) => {
                group.into_iter().for_each(|(key, value)| collect(&format!("{path}.{key}"), value, texts));
            }
            value => texts.push((path.to_owned(), value.as_str().expect("a text").to_owned())),
        }
    }
    let mut texts = Vec::new();
    let said = file(language).into_iter().filter(|(key, _)| key != NEVER);
    said.for_each(|(key, value)| collect(&key, value, &mut texts));
    texts
}

fn texts(language: Language) -> Vec<String> {
    texts_by_path(language).into_iter().map(|(_, text)| text).collect()
}

fn all_texts() -> Vec<String> {
    Language::ALL.iter().flat_map(|language| texts(*language)).collect()
}

/// Returns whether the text has these words, as words and in either case.
fn says(text: &str, unwanted: &str) -> bool {
    let spaced = |text: &str| {
        let words: Vec<_> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        format!(" {} ", words.join(" ").to_lowercase())
    };
    spaced(text).contains(&spaced(unwanted))
}

fn figure(score: f64, low: f64, high: f64) -> Figure {
    Figure { score, sem: 10.0, low, high, band: Band::of_score(score) }
}

#[test]
fn texts_are_complete_and_well_set() {
    for text in all_texts() {
        assert!(!text.trim().is_empty(), "an empty text");
        assert_eq!(text.trim(), text);
        for unwanted in ["  ", "'", "\"", "\\", "\n", " - ", "--", "...", "\u{a0} ", " \u{a0}"] {
            assert!(!text.contains(unwanted), "{unwanted:?} in: {text}");
        }
        let is_range = |part: &[char]| part[1] == '-' && part[0].is_ascii_digit() && part[2].is_ascii_digit();
        assert!(!text.chars().collect::<Vec<_>>().windows(3).any(is_range), "a hyphen for a dash in: {text}");
    }
}

#[test]
fn placeholders_are_known() {
    for text in all_texts() {
        for name in placeholders(&text) {
            let mut known = PLACEHOLDERS.split(' ').chain(OF_PAGES.split(' '));
            assert!(known.any(|known| known == name.trim_start_matches('/')), "an unknown placeholder in: {text}");
        }
    }
}

#[test]
fn every_language_says_the_same_things() {
    let english = texts(Language::EN);
    for language in Language::ALL {
        let theirs = texts(*language);
        assert_eq!(theirs.len(), english.len(), "{language:?}");
        for (ours, theirs) in english.iter().zip(&theirs) {
            assert_eq!(placeholders(ours), placeholders(theirs), "{ours} / {theirs}");
        }
    }
}

#[test]
fn every_text_is_used() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    let mut code = String::new();
    for folder in ["src", "crates/words/src", "crates/core/src", "xtask/src", "pages", "index.html"] {
        collect_code(&Path::new(root).join(folder), &mut code);
    }
    let used: BTreeSet<_> = code.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
    // A page names the texts that it is filled in with by their groups, too.
    let is_filled_in = |key: &str| code.contains(&format!("_{}__", key.to_uppercase()));
    for (path, _) in texts_by_path(Language::EN) {
        for key in path.split('.').filter(|key| key.parse::<u8>().is_err()) {
            // The words of an engine's type are under the names of its variants.
            let is_used = used.contains(key) || used.contains(variant(key).as_str()) || is_filled_in(key);
            assert!(is_used, "nothing uses the key {key} of {path}");
        }
    }
}

/// Returns the name of the variant that a key stands for.
fn variant(key: &str) -> String {
    let capital = |word: &str| word.chars().take(1).flat_map(char::to_uppercase).chain(word.chars().skip(1)).collect();
    key.split('_').map(|word| -> String { capital(word) }).collect()
}

/// Collects the lines of all code in a folder that are no comments.
fn collect_code(path: &Path, code: &mut String) {
    if path.is_dir() {
        let entries = fs::read_dir(path).expect("the folder is read").flatten();
        entries.for_each(|entry| collect_code(&entry.path(), code));
    } else if path.extension().is_some_and(|kind| kind == "rs" || kind == "html" || kind == "js") {
        let text = fs::read_to_string(path).expect("code is text");
        text.lines().filter(|line| !line.trim_start().starts_with("//")).for_each(|line| {
            code.push_str(line);
            code.push('\n');
        });
    }
}

#[test]
fn no_text_is_left_in_another_language() {
    // These are the same in both, and may be.
    let shared = ["ltr", "{rating}, {name}", "Isolation", "Design", "IT", "Marketing", "{score} ({low}–{high})"];
    let months = ["April", "August", "September", "November"];
    let english = texts(Language::EN);
    for text in texts(Language::DE) {
        let is_shared = shared.contains(&text.as_str()) || months.contains(&text.as_str());
        assert!(is_shared || !english.contains(&text), "{text}");
    }
}

#[test]
fn german_has_its_own_marks_and_one_way_to_address() {
    let is_digit = |c: char| c.is_ascii_digit();
    for text in texts(Language::DE) {
        assert_eq!(text.matches('„').count(), text.matches('“').count(), "{text}");
        assert!(!text.contains(['”', '’', '‘']), "{text}");
        for familiar in ["du", "dich", "dir", "dein", "deine", "deinen", "deiner", "ihr alle", "euch", "euer"] {
            assert!(!says(&text, familiar), "{familiar} in: {text}");
        }
        for (before, _) in text.match_indices('%') {
            let before = text.get(..before).expect("the sign begins a character");
            assert!(before.ends_with('\u{a0}'), "no space that holds the sign and its figure together: {text}");
        }
        let parts = text.split('.').collect::<Vec<_>>();
        let point = |pair: &[&str]| pair[0].ends_with(is_digit) && pair[1].starts_with(is_digit);
        assert!(!parts.windows(2).any(point), "a point in a figure: {text}");
    }
}

#[test]
fn figures_have_the_marks_of_the_language() {
    let said = |language| [2.5, -0.25, 7.0, 1.04].map(|figure| words(language).tenths(figure));
    assert_eq!(said(Language::EN), ["2.5", "-0.3", "7", "1"]);
    assert_eq!(said(Language::DE), ["2,5", "-0,3", "7", "1"]);
}

#[test]
fn days_are_written_as_the_language_does() {
    let day = Day::parse("2026-03-05").expect("a day");
    assert_eq!(
        [Language::EN, Language::DE].map(|language| date(words(language), day)),
        ["5 March 2026", "5. März 2026"]
    );
}

#[test]
fn statements_differ_from_each_other() {
    for language in Language::ALL {
        let statements: BTreeSet<_> = Item::all().map(|item| words(*language).instrument.statement(item)).collect();
        assert_eq!(statements.len(), ITEM_COUNT, "{language:?}");
        for scale in Scale::ALL {
            let answers: BTreeSet<_> = words(*language).instrument.answers(scale).iter().collect();
            assert_eq!(answers.len(), Point::ALL.len(), "{language:?}");
        }
    }
}

#[test]
fn every_language_fills_its_placeholders() {
    let assert_filled = |text: String, values: &[&str]| {
        assert!(!text.contains(['{', '}']), "{text}");
        assert!(values.iter().all(|value| text.contains(value)), "{values:?} in: {text}");
    };
    let (narrow, wide) = (figure(20.0, 7.2, 32.8), figure(37.5, 20.6, 54.4));
    for Words { advice, .. } in Language::ALL.iter().map(|language| words(*language)) {
        for scale in Scale::ALL {
            assert_filled(advice.presence(scale, &wide, 7), &["38", "21", "54"]);
        }
        let also = |figure| advice.could_also_read_as(figure).expect("the range crosses a line");
        assert_filled(also(&narrow), &[advice.band(Band::Sometimes)]);
        assert_filled(also(&wide), &[advice.band(Band::Rarely), advice.band(Band::Often)]);
        assert_filled(advice.unscored(MissingScore::TooFewAnswers, 3), &["3"]);
    }
}

#[test]
fn what_may_never_be_said_is_not_said() {
    assert!(says("At risk: burnout.", "burnout") && says("At risk.", "at risk") && !says("that riskier", "at risk"));
    for language in Language::ALL {
        let never = never(*language);
        for text in texts(*language) {
            for unwanted in &never {
                assert!(!says(&text, unwanted), "{unwanted:?} in: {text}");
            }
        }
    }
}

#[test]
fn what_may_never_be_said_is_what_the_document_says() {
    let document = include_str!("../../../docs/instrument.md").split_whitespace().collect::<Vec<_>>().join(" ");
    let (_, listed) = document.split_once("Never: ").expect("section 6 says what is never said");
    let listed = listed.split('.').next().unwrap_or_default();
    let listed: Vec<_> = listed.split(", ").map(|word| word.trim_start_matches("a ")).collect();
    assert_eq!(listed.len(), 12, "{listed:?}");
    let never = never(Language::EN);
    for word in listed {
        assert!(never.iter().any(|never| never == word), "{word}");
    }
}

#[test]
fn a_language_is_read_of_its_lines() {
    for language in Language::ALL {
        let lines = language.lines().expect("it is compiled in");
        let read = Language::read(lines.to_owned()).expect("its lines are as many as its keys");
        assert_eq!(read, *language);
        assert_eq!(format!("{:?}", words(read)), format!("{:?}", words(*language)));
    }
}

#[test]
fn a_post_reads_a_language_without_the_words_of_the_rooms() {
    for language in Language::ALL {
        let (own, whole) = (language.own_lines().expect("compiled in"), language.lines().expect("compiled in"));
        assert!(own.len() < whole.len(), "{own}");
        for lines in [&own, whole] {
            let (read, all) = (words(Language::read_own(lines.to_owned()).expect("its words")), words(*language));
            assert_eq!(format!("{:?}", read.next_step), format!("{:?}", all.next_step));
            assert_eq!((read.links.paste, read.coach.title, read.desk.title, read.sheets.title), ("", "", "", ""));
        }
        assert_eq!(Language::read(own), None);
    }
}

#[test]
fn a_language_with_another_number_of_lines_is_not_read() {
    let lines = Language::EN.lines().expect("it is compiled in");
    let (but_one, _) = lines.rsplit_once('\n').expect("several lines");
    for wrong in ["", but_one, &format!("{lines}\nand more")] {
        assert_eq!(Language::read(wrong.to_owned()), None, "{} bytes", wrong.len());
        assert_eq!(Language::read_own(wrong.to_owned()), None, "{} bytes", wrong.len());
    }
}

#[test]
fn tags_find_their_language() {
    for language in Language::ALL.iter().copied() {
        assert_eq!(Language::from_tag(language.id()), Some(language));
    }
    for tag in ["de", "de-AT", "DE", "de_CH", " de "] {
        assert_eq!(Language::from_tag(tag), Some(Language::DE), "{tag}");
    }
    for tag in ["en", "en-GB", "EN-us", "en_GB"] {
        assert_eq!(Language::from_tag(tag), Some(Language::EN), "{tag}");
    }
    for tag in ["tlh", "", "-"] {
        assert_eq!(Language::from_tag(tag), None, "{tag}");
    }
}
