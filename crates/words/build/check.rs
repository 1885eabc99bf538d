//! Checks every language against English: the same keys, a text for each, and the same placeholders in each text.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

/// The tag of the language whose keys every language must have.
pub const ENGLISH: &str = "en";

/// The key of a language's own tag, which is also the name of its file.
const TAG: &str = "language";

/// Holds the words of a language, by its tag.
pub type Words = (String, Map<String, Value>);

/// Reads and checks the languages of files, each given by its tag and its text. Returns every problem if there are any.
pub fn languages(files: &[(String, String)]) -> Result<Vec<Words>, Vec<String>> {
    let (mut languages, mut problems) = (Vec::new(), Vec::new());
    for (tag, text) in files {
        match serde_json::from_str(text) {
            Ok(words) => languages.push((tag.clone(), words)),
            Err(error) => problems.push(format!("{tag}.json: {error}")),
        }
    }
    match languages.iter().find(|(tag, _)| tag == ENGLISH) {
        Some((_, english)) => {
            problems.extend(languages.iter().flat_map(|(tag, words)| problems_of(tag, words, english)));
        }
        None => problems.push(format!("{ENGLISH}.json: is missing or can't be read")),
    }
    if problems.is_empty() { Ok(languages) } else { Err(problems) }
}

/// Returns the problems of the words of a language.
fn problems_of(tag: &str, words: &Map<String, Value>, english: &Map<String, Value>) -> Vec<String> {
    let mut problems = Vec::new();
    compare("", words, english, &mut problems);
    if words.get(TAG).is_some_and(|said| said != tag) {
        problems.push(format!("{TAG}: should be \"{tag}\", as the file is called"));
    }
    problems.into_iter().map(|problem| format!("{tag}.json: {problem}")).collect()
}

fn compare(path: &str, words: &Map<String, Value>, english: &Map<String, Value>, problems: &mut Vec<String>) {
    let below = |key: &String| if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
    let surplus = words.keys().filter(|key| !english.contains_key(*key));
    problems.extend(surplus.map(|key| format!("{}: is not in English", below(key))));
    for (key, ours) in english {
        let path = below(key);
        match (words.get(key), ours) {
            (None, _) => problems.push(format!("{path}: is missing")),
            (Some(Value::String(text)), Value::String(ours)) => {
                if text.trim().is_empty() {
                    problems.push(format!("{path}: is empty"));
                }
                if text.contains(char::is_control) {
                    problems.push(format!("{path}: has a line break or another control character"));
                }
                let (theirs, ours) = (placeholders(text), placeholders(ours));
                let [missing, surplus] = [ours.difference(&theirs), theirs.difference(&ours)];
                problems.extend(missing.map(|name| format!("{path}: the placeholder {{{name}}} is missing")));
                problems.extend(surplus.map(|name| format!("{path}: the placeholder {{{name}}} is not in English")));
            }
            (Some(Value::Object(words)), Value::Object(ours)) => compare(&path, words, ours, problems),
            (Some(_), Value::Object(_)) => problems.push(format!("{path}: should have keys of its own")),
            (Some(_), _) => problems.push(format!("{path}: should be a text")),
        }
    }
}

/// Returns the names in braces. An unclosed brace counts as a name that no language has.
fn placeholders(text: &str) -> BTreeSet<&str> {
    let after = text.split('{').skip(1);
    after.map(|part| part.split_once('}').map_or(part, |(name, _)| name)).collect()
}
