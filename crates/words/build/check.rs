//! Checks every language against English: the same keys, a text for each, and the same placeholders in each text.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{DeserializeSeed, Error, MapAccess, Visitor};
use serde_json::{Deserializer, Map, Value};

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
        let mut twice = Vec::new();
        match read(text, &mut twice) {
            Ok(words) => languages.push((tag.clone(), words)),
            Err(error) => problems.push(format!("{tag}.json: {error}")),
        }
        problems.extend(twice.into_iter().map(|path| format!("{tag}.json: {path}: is there twice")));
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
    let surplus = words.keys().filter(|key| !english.contains_key(*key));
    problems.extend(surplus.map(|key| format!("{}: is not in English", below(path, key))));
    for (key, ours) in english {
        let path = below(path, key);
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

/// Reads the words of a file, and lists the paths of keys that it has twice.
fn read(text: &str, twice: &mut Vec<String>) -> serde_json::Result<Map<String, Value>> {
    let mut file = Deserializer::from_str(text);
    let read = Reader { path: String::new(), twice }.deserialize(&mut file)?;
    file.end()?;
    match read {
        Value::Object(words) => Ok(words),
        _ => Err(Error::custom("should have keys")),
    }
}

/// Reads the value at a path: a text, or keys with values. Of a key that is there twice, serde_json would take the last.
struct Reader<'a> {
    path: String,
    twice: &'a mut Vec<String>,
}

impl<'de> DeserializeSeed<'de> for Reader<'_> {
    type Value = Value;

    fn deserialize<D: serde::Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Reader<'_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "a text or keys at \"{}\"", self.path)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut keys: A) -> Result<Value, A::Error> {
        let mut words = Map::new();
        while let Some(key) = keys.next_key::<String>()? {
            let path = below(&self.path, &key);
            let value = keys.next_value_seed(Reader { path: path.clone(), twice: &mut *self.twice })?;
            if words.insert(key, value).is_some() {
                self.twice.push(path);
            }
        }
        Ok(Value::Object(words))
    }
}

/// Returns the path of a key below another path.
fn below(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}
