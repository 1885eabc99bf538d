//! JavaScript values to and from the schema.

use js_sys::{Array, Reflect};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use crate::schema::Json;

/// How much a list or an object may hold: one without end must end somewhere, and no device keeps a board of so many.
const MAX_LENGTH: u32 = 100_000;

/// Any JavaScript value as JSON. What can't be read, because it throws or has
/// no end, is something that JSON does not know.
///
/// Why not serde-wasm-bindgen: it is 5 kB of compressed wasm more, and what a getter throws would fly through the
/// engine, whose stack is a little shorter after every time.
pub fn read(value: &JsValue) -> Json {
    read_within(value, Json::MAX_DEPTH).unwrap_or(Json::Foreign)
}

/// `None` for what JSON does not know.
fn read_within(value: &JsValue, depth: u8) -> Option<Json> {
    if value.is_undefined() || value.is_null() {
        return Some(Json::Null);
    }
    if !value.is_object() {
        let flag = value.as_bool().map(Json::Bool);
        return flag.or_else(|| value.as_f64().map(Json::Number)).or_else(|| value.as_string().map(Json::Text));
    }
    let depth = depth.checked_sub(1)?;
    // Asked first: it throws where nothing can be asked of an object at all.
    let keys = Reflect::own_keys(value).ok()?;
    if Array::is_array(value) {
        let length = Reflect::get(value, &JsValue::from("length")).ok()?.as_f64()?;
        let length = (length <= f64::from(MAX_LENGTH)).then_some(length as u32)?;
        let inner = |index| read_within(&Reflect::get_u32(value, index).ok()?, depth);
        return Some(Json::List((0..length).map(|index| inner(index).unwrap_or(Json::Foreign)).collect()));
    }
    let inner = |key: &JsValue| read_within(&Reflect::get(value, key).ok()?, depth);
    let fields = keys.iter().filter_map(|key| {
        let name = key.as_string()?;
        Some((name, inner(&key).unwrap_or(Json::Foreign)))
    });
    (keys.length() <= MAX_LENGTH).then(|| Json::Object(fields.collect()))
}

/// JSON as plain objects and `null`.
pub fn write(json: &Json) -> JsValue {
    // What serde-wasm-bindgen can refuse is not in JSON.
    json.serialize(&Serializer::json_compatible()).unwrap_or(JsValue::NULL)
}

/// The text of JSON.
#[cfg(feature = "widget")]
pub fn text(json: &Json) -> Option<String> {
    indented(json, "")
}

/// The text of JSON, its levels indented.
///
/// Lists and objects are written here, because `JSON.stringify` asks each for a `toJSON`, which some pages have given to
/// all there are.
#[cfg(feature = "widget")]
pub fn indented(json: &Json, indent: &str) -> Option<String> {
    let mut text = String::new();
    print(json, indent, if indent.is_empty() { "" } else { "\n" }, &mut text)?;
    Some(text)
}

/// Adds the text of JSON whose last line begins with `line`.
#[cfg(feature = "widget")]
fn print(json: &Json, indent: &str, line: &str, text: &mut String) -> Option<()> {
    let (open, close, entries): (_, _, Vec<(Option<&String>, &Json)>) = match json {
        Json::List(list) => ('[', ']', list.iter().map(|value| (None, value)).collect()),
        Json::Object(fields) => ('{', '}', fields.iter().map(|(key, value)| (Some(key), value)).collect()),
        leaf => {
            text.push_str(&text_of_leaf(&write(leaf))?);
            return Some(());
        }
    };
    let inner_line = format!("{line}{indent}");
    text.push(open);
    for (number, (key, value)) in entries.iter().enumerate() {
        if number > 0 {
            text.push(',');
        }
        text.push_str(&inner_line);
        if let Some(key) = key {
            text.push_str(&text_of_leaf(&key.as_str().into())?);
            text.push_str(if indent.is_empty() { ":" } else { ": " });
        }
        print(value, indent, &inner_line, text)?;
    }
    if !entries.is_empty() {
        text.push_str(line);
    }
    text.push(close);
    Some(())
}

#[cfg(feature = "widget")]
fn text_of_leaf(leaf: &JsValue) -> Option<String> {
    js_sys::JSON::stringify(leaf).ok()?.as_string()
}

/// Text as JSON, if it is that.
#[cfg(feature = "widget")]
pub fn parse(text: &str) -> Option<Json> {
    Some(read(&js_sys::JSON::parse(text).ok()?))
}
