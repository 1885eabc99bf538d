//! A value on its path, asked to be what it should be.
//!
//! Every question notes the problem it finds and answers `None`, so that the
//! asking can go on and report everything at once.

use std::fmt;
use std::ops::RangeInclusive;

use crate::json::problem::{Problem, Problems};
use crate::json::value::{Json, shortened};
use crate::text::TextError;

/// A value, and where it stands.
#[derive(Clone)]
pub(super) struct Given<'a> {
    pub(super) json: &'a Json,
    path: String,
    /// What stands behind the kind of value that is asked for: " or null" where that may stand here.
    or_null: &'static str,
}

impl<'a> Given<'a> {
    /// The value of an argument, whose fields are named by themselves if the name is empty.
    pub(super) fn argument(json: &'a Json, path: impl Into<String>) -> Self {
        Self { json, path: path.into(), or_null: "" }
    }

    /// The same value where null may stand, too; `None` where it does.
    pub(super) fn or_null(self) -> Option<Self> {
        (*self.json != Json::Null).then_some(Self { or_null: " or null", ..self })
    }

    /// The path of something in this value.
    pub(super) fn path_of(&self, inner: &str) -> String {
        if self.path.is_empty() { inner.to_owned() } else { format!("{}.{inner}", self.path) }
    }

    pub(super) fn refuse(&self, fault: impl fmt::Display, problems: &mut Problems) {
        let path = if self.path.is_empty() { "check" } else { &self.path };
        problems.add(|| Problem { path: path.to_owned(), fault: fault.to_string() });
    }

    /// Refuses the value for not being such a thing.
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

    /// A whole number, however it is written: 5.0 is one.
    pub(super) fn whole(&self, range: RangeInclusive<u32>, problems: &mut Problems) -> Option<u32> {
        let (least, most) = range.into_inner();
        match self.json {
            // What isn't a number at all lies in no range.
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
        let inner = |(index, json)| Given::argument(json, format!("{}[{index}]", self.path));
        Some(list.iter().enumerate().map(inner).collect())
    }

    /// The fields of an object that may have these keys and no others.
    pub(super) fn fields(&self, keys: &[&str], problems: &mut Problems) -> Option<Fields<'a>> {
        let Json::Object(fields) = self.json else {
            self.must_be("an object", problems);
            return None;
        };
        for (key, _) in fields.iter().filter(|(key, _)| !keys.contains(&key.as_str())) {
            problems.add(|| Problem { path: self.path_of(&shortened(key)), fault: unknown(key, keys) });
        }
        Some(Fields { given: self.clone(), fields })
    }
}

/// What a constructor makes of a text, unless it refuses it.
pub(super) fn limited<T>(
    given: &Given<'_>,
    parse: impl FnOnce(&str) -> Result<T, TextError>,
    problems: &mut Problems,
) -> Option<T> {
    parse(given.text(problems)?).map_err(|error| given.refuse(error, problems)).ok()
}

/// A key with so many letters wrong, missing or too many is taken for the one that it resembles.
const MAX_SLIPS: usize = 2;

/// What is said of a key that isn't known: the nearest one that is, or else all.
fn unknown(key: &str, keys: &[&str]) -> String {
    let distance = |known: &&&str| strsim::levenshtein(&key.to_ascii_lowercase(), &known.to_ascii_lowercase());
    // A key of quite another length is no slip of the finger, and the distance to it takes long.
    let near = keys.iter().filter(|known| known.len().abs_diff(key.len()) <= MAX_SLIPS);
    match near.min_by_key(distance).filter(|nearest| distance(nearest) <= MAX_SLIPS) {
        Some(nearest) => format!("is not known, did you mean {nearest}?"),
        None => format!("is not known, known are {}", keys.join(", ")),
    }
}

/// The fields of an object, and where it stands.
pub(super) struct Fields<'a> {
    given: Given<'a>,
    fields: &'a [(String, Json)],
}

impl<'a> Fields<'a> {
    /// The value of a key that must be there.
    pub(super) fn required(&self, key: &str, problems: &mut Problems) -> Option<Given<'a>> {
        let found = self.find(key).filter(|json| **json != Json::Null);
        self.noted(key, found, problems)
    }

    /// The value of a key that must be there, but may be null.
    pub(super) fn nullable(&self, key: &str, problems: &mut Problems) -> Option<Given<'a>> {
        self.noted(key, self.find(key), problems)
    }

    /// The value of a key that may be null or not there.
    pub(super) fn optional(&self, key: &str) -> Option<Given<'a>> {
        Given::argument(self.find(key)?, self.given.path_of(key)).or_null()
    }

    fn noted(&self, key: &str, found: Option<&'a Json>, problems: &mut Problems) -> Option<Given<'a>> {
        let path = self.given.path_of(key);
        if found.is_none() {
            problems.add(|| Problem { path: path.clone(), fault: "is missing".to_owned() });
        }
        Some(Given::argument(found?, path))
    }

    /// Where a key stands twice, the last one counts, as in JavaScript.
    fn find(&self, key: &str) -> Option<&'a Json> {
        self.fields.iter().rfind(|(name, _)| name == key).map(|(_, json)| json)
    }
}
