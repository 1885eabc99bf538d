//! Reads a value with its path as the kind of value that it should be.
//!
//! Every reading function notes the problem it finds and returns `None`, so
//! that reading can go on and report everything at once.

use std::fmt;
use std::ops::RangeInclusive;

use crate::json::problem::{Problem, Problems};
use crate::json::value::{Json, shortened};
use crate::text::TextError;

/// Pairs a value with its path.
#[derive(Clone)]
pub(super) struct Input<'a> {
    pub(super) json: &'a Json,
    path: String,
    /// The words after the expected kind of value: " or null" if null is allowed.
    or_null: &'static str,
}

impl<'a> Input<'a> {
    /// Creates the value of an argument. If the path is empty, its fields are named without a prefix.
    pub(super) fn argument(json: &'a Json, path: impl Into<String>) -> Self {
        Self { json, path: path.into(), or_null: "" }
    }

    /// Allows null: returns `None` for null, else the same value.
    pub(super) fn or_null(self) -> Option<Self> {
        (*self.json != Json::Null).then_some(Self { or_null: " or null", ..self })
    }

    /// Returns the path of something inside this value.
    pub(super) fn path_of(&self, inner: &str) -> String {
        if self.path.is_empty() { inner.to_owned() } else { format!("{}.{inner}", self.path) }
    }

    pub(super) fn refuse(&self, fault: impl fmt::Display, problems: &mut Problems) {
        let path = if self.path.is_empty() { "check" } else { &self.path };
        problems.add(|| Problem { path: path.to_owned(), fault: fault.to_string() });
    }

    /// Notes the problem that the value is not what it must be.
    pub(super) fn must_be(&self, what: impl fmt::Display, problems: &mut Problems) {
        self.refuse(format_args!("must be {what}{}, is {}", self.or_null, self.json), problems);
    }

    pub(super) fn flag(&self, problems: &mut Problems) -> Option<bool> {
        let Json::Bool(flag) = self.json else {
            self.must_be("a boolean", problems);
            return None;
        };
        Some(*flag)
    }

    pub(super) fn text(&self, problems: &mut Problems) -> Option<&'a str> {
        let Json::Text(text) = self.json else {
            self.must_be("a text", problems);
            return None;
        };
        Some(text)
    }

    /// Reads a whole number, however it is written: 5.0 is one.
    pub(super) fn whole(&self, range: RangeInclusive<u32>, problems: &mut Problems) -> Option<u32> {
        let (least, most) = range.into_inner();
        match self.json {
            // NaN is in no range.
            &Json::Number(number)
                if number.fract() == 0.0 && (f64::from(least)..=f64::from(most)).contains(&number) =>
            {
                Some(number as u32)
            }
            _ => {
                self.must_be(format_args!("a whole number from {least} to {most}"), problems);
                None
            }
        }
    }

    pub(super) fn list(&self, problems: &mut Problems) -> Option<Vec<Self>> {
        let Json::List(list) = self.json else {
            self.must_be("a list", problems);
            return None;
        };
        let inner = |(index, json)| Input::argument(json, format!("{}[{index}]", self.path));
        Some(list.iter().enumerate().map(inner).collect())
    }

    /// Reads an object that may have these keys and no others.
    pub(super) fn fields(&self, keys: &[&str], problems: &mut Problems) -> Option<InputFields<'a>> {
        let Json::Object(fields) = self.json else {
            self.must_be("an object", problems);
            return None;
        };
        for (key, _) in fields.iter().filter(|(key, _)| !keys.contains(&key.as_str())) {
            problems.add(|| Problem { path: self.path_of(&shortened(key)), fault: unknown(key, keys) });
        }
        Some(InputFields { input: self.clone(), fields })
    }
}

/// Reads a text and converts it by a constructor, which may refuse it.
pub(super) fn limited<T>(
    input: &Input<'_>,
    parse: impl FnOnce(&str) -> Result<T, TextError>,
    problems: &mut Problems,
) -> Option<T> {
    parse(input.text(problems)?).map_err(|error| input.refuse(error, problems)).ok()
}

/// The most letters that may be wrong, missing or superfluous in a key for which a similar one is suggested.
const MAX_SLIPS: usize = 2;

/// Describes an unknown key: by the most similar known one, or else by all.
fn unknown(key: &str, keys: &[&str]) -> String {
    let distance = |known: &&&str| strsim::levenshtein(&key.to_ascii_lowercase(), &known.to_ascii_lowercase());
    // A key of a very different length is no typing error, and its distance takes long to compute.
    let near = keys.iter().filter(|known| known.len().abs_diff(key.len()) <= MAX_SLIPS);
    match near.min_by_key(distance).filter(|nearest| distance(nearest) <= MAX_SLIPS) {
        Some(nearest) => format!("is not known, did you mean {nearest}?"),
        None => format!("is not known, known are {}", keys.join(", ")),
    }
}

/// Holds the fields of an object, and its path.
pub(super) struct InputFields<'a> {
    input: Input<'a>,
    fields: &'a [(String, Json)],
}

impl<'a> InputFields<'a> {
    /// Returns the value of a key that must be present.
    pub(super) fn required(&self, key: &str, problems: &mut Problems) -> Option<Input<'a>> {
        let found = self.find(key).filter(|json| **json != Json::Null);
        self.noted(key, found, problems)
    }

    /// Returns the value of a key that must be present, but may be null.
    pub(super) fn nullable(&self, key: &str, problems: &mut Problems) -> Option<Input<'a>> {
        self.noted(key, self.find(key), problems)
    }

    /// Returns the value of a key that may be null or missing.
    pub(super) fn optional(&self, key: &str) -> Option<Input<'a>> {
        Input::argument(self.find(key)?, self.input.path_of(key)).or_null()
    }

    fn noted(&self, key: &str, found: Option<&'a Json>, problems: &mut Problems) -> Option<Input<'a>> {
        let path = self.input.path_of(key);
        if found.is_none() {
            problems.add(|| Problem { path: path.clone(), fault: "is missing".to_owned() });
        }
        Some(Input::argument(found?, path))
    }

    /// Finds the value of a key. If the key occurs twice, the last one counts, as in JavaScript.
    fn find(&self, key: &str) -> Option<&'a Json> {
        self.fields.iter().rfind(|(name, _)| name == key).map(|(_, json)| json)
    }
}
