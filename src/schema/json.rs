//! Any value of JSON, before anybody has looked what it means.

use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// A value of JSON.
///
/// Why not `serde_json::Value`: it brings a parser and a printer along, about
/// 14 kB of compressed wasm. Why not a derived `Deserialize` on a struct:
/// behind JavaScript values it gives no paths, stops at the first problem and
/// passes over keys that it doesn't know, and it is larger, too.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`, or JavaScript's `undefined`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number; from JavaScript it may be not a number at all, or infinite.
    Number(f64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Self>),
    /// An object, its keys in the order in which they were given.
    Object(Vec<(String, Self)>),
    /// What JSON has no value for, such as a function. It is read, so that
    /// there is a path to report, and refused wherever it stands.
    Foreign,
}

impl Json {
    /// How deep lists and objects may lie in each other. A list of checks needs
    /// four, and one more says what lies where a number should; an object that
    /// contains itself must end somewhere.
    pub const MAX_DEPTH: u8 = 5;
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Depth(Self::MAX_DEPTH).deserialize(deserializer)
    }
}

/// Says what a value is, to end a sentence such as "must be a text, is …".
impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => write!(f, "{value}"),
            Self::Number(value) => f.write_str(&shortened(&value.to_string())),
            Self::Text(text) => write!(f, "\"{}\"", shortened(text)),
            Self::List(_) => f.write_str("a list"),
            Self::Object(_) => f.write_str("an object"),
            Self::Foreign => f.write_str("something that JSON does not know"),
        }
    }
}

/// A text as messages quote it: its first 40 characters.
pub(super) fn shortened(text: &str) -> String {
    let mut chars = text.chars();
    let mut start: String = chars.by_ref().take(40).collect();
    if chars.next().is_some() {
        start.push('…');
    }
    start
}

/// Reads a value that may hold lists and objects so many levels deep.
#[derive(Clone, Copy)]
struct Depth(u8);

impl Depth {
    fn inner<E: Error>(self) -> Result<Self, E> {
        self.0.checked_sub(1).map(Self).ok_or_else(|| E::custom("lies too deep"))
    }
}

impl<'de> DeserializeSeed<'de> for Depth {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Depth {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of JSON")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_none<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    // Every number is a number of JavaScript: above 2^53 it loses digits, and is refused later in any case.
    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Number(value as f64))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Number(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(Json::Number(value))
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Json, E> {
        Ok(Json::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
        let inner = self.inner()?;
        let mut list = Vec::new();
        while let Some(value) = seq.next_element_seed(inner)? {
            list.push(value);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let inner = self.inner()?;
        let mut object = Vec::new();
        while let Some(key) = map.next_key()? {
            object.push((key, map.next_value_seed(inner).unwrap_or(Json::Foreign)));
        }
        Ok(Json::Object(object))
    }
}
