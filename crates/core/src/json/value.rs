//! Models a value of JSON that is not interpreted yet.

use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};

use crate::text::visible;

/// Holds a value of JSON.
///
/// `serde_json::Value` is not used because it adds a parser and a printer, about
/// 14 kB of compressed wasm. A derived `Deserialize` is not used because with
/// JavaScript values it gives no paths, stops at the first problem, ignores
/// unknown keys and is larger; a derived `Serialize` is larger, too, because it
/// has code of its own for every struct.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`, or JavaScript's `undefined`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number. From JavaScript it may be NaN or infinite.
    Number(f64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Self>),
    /// An object, its keys in the order in which they were given.
    Object(Vec<(String, Self)>),
    /// A description of something that JSON has no value for, such as `a function`. It
    /// is read so that its path can be reported, and it is refused everywhere.
    Foreign(&'static str),
}

impl Json {
    /// The greatest depth of nested lists and objects. A list of checks needs four, and
    /// one more level tells what is there instead of a number. The limit ends an object
    /// that contains itself.
    pub const MAX_DEPTH: u8 = 5;
    /// The description of a list or object that is nested deeper than [`Json::MAX_DEPTH`].
    pub const TOO_DEEP: &'static str = "something that lies too deep";
    /// The description of the rest where there is more than can be read.
    pub const TOO_MANY: &'static str = "more than can be read";
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Depth(Self::MAX_DEPTH).deserialize(deserializer)
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null | Self::Foreign(_) => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            // JavaScript writes 5, not 5.0.
            Self::Number(value) if value.fract() == 0.0 && value.abs() < 1e15 => {
                serializer.serialize_i64(*value as i64)
            }
            Self::Number(value) => serializer.serialize_f64(*value),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(list) => serializer.collect_seq(list),
            Self::Object(fields) => serializer.collect_map(fields.iter().map(|(key, value)| (key, value))),
        }
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<f64> for Json {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<u8> for Json {
    fn from(value: u8) -> Self {
        Self::Number(value.into())
    }
}

impl From<u16> for Json {
    fn from(value: u16) -> Self {
        Self::Number(value.into())
    }
}

impl From<u32> for Json {
    fn from(value: u32) -> Self {
        Self::Number(value.into())
    }
}

impl From<usize> for Json {
    fn from(value: usize) -> Self {
        Self::Number(value as f64)
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Vec<Self>> for Json {
    fn from(list: Vec<Self>) -> Self {
        Self::List(list)
    }
}

impl<T: Into<Self>> From<Option<T>> for Json {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// Describes a value, to end a sentence such as "must be a text, is …".
impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => write!(f, "{value}"),
            Self::Number(value) => f.write_str(&shortened(&in_digits(*value))),
            Self::Text(text) => write!(f, "\"{}\"", shortened(text)),
            Self::List(_) => f.write_str("a list"),
            Self::Object(_) => f.write_str("an object"),
            Self::Foreign(what) => f.write_str(what),
        }
    }
}

/// Writes a number with as few decimals as distinguish it from all others. `f64`'s own
/// `Display` does the same, apart from the last digits of numbers above 10^17, but adds
/// 6 kB of compressed wasm.
pub(super) fn in_digits(number: f64) -> String {
    let (sign, size) = (if number < 0.0 { "-" } else { "" }, number.abs());
    if number.is_nan() {
        return "NaN".to_owned();
    }
    if size.is_infinite() {
        return format!("{sign}inf");
    }
    if size >= 1e17 {
        let (mut start, mut zeros) = (size, 0);
        while start >= 1e15 {
            start /= 10.0;
            zeros += 1;
        }
        return format!("{sign}{}{}", start.round() as u64, "0".repeat(zeros));
    }
    let (mut power, mut decimals) = (1.0, 0);
    while (size * power).round() / power != size && size * power < 1e16 {
        power *= 10.0;
        decimals += 1;
    }
    let digits = format!("{:0>1$}", (size * power).round() as u64, decimals + 1);
    let (whole, rest) = digits.split_at_checked(digits.len() - decimals).unwrap_or((&digits, ""));
    let point = if rest.is_empty() { "" } else { "." };
    format!("{sign}{whole}{point}{rest}")
}

/// Quotes a text for a message: its first 40 characters, invisible ones by their numbers.
pub(super) fn shortened(text: &str) -> String {
    let mut chars = text.chars();
    let mut start: String = chars.by_ref().take(40).map(visible).collect();
    if chars.next().is_some() {
        start.push('…');
    }
    start
}

/// Deserializes a value with at most this many levels of nested lists and objects.
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

    // All numbers are JavaScript's: above 2^53 digits are lost, but such numbers are refused later anyway.
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
            object.push((key, map.next_value_seed(inner).unwrap_or(Json::Foreign(Json::TOO_DEEP))));
        }
        Ok(Json::Object(object))
    }
}

#[cfg(test)]
mod tests {
    use super::in_digits;

    #[test]
    fn numbers_are_written_as_rust_writes_them() {
        let fractions = [0.5, 0.1, 0.3, 1.1, 0.1 + 0.2, 1.0 / 3.0, 100.0 / 7.0, 4.999_999_999, 1e-7, 86_400.5];
        let whole = [0.0, 1.0, 86_400.0, 1e15, 9_007_199_254_740_992.0, 1e17, 1e21, 1e300, f64::INFINITY, f64::NAN];
        for number in fractions.into_iter().chain(whole).flat_map(|number| [number, -number]) {
            let written = in_digits(number);
            assert!(written == number.to_string() || number == 0.0 && written == "0", "{written} for {number}");
        }
    }
}
