//! Converts JavaScript values to and from the public JSON.

use js_sys::{Function, Reflect};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use engine::json::Json;

/// The most values that are read from saved data or a file. No board has so many.
const MAX_KEPT: u32 = 200_000;
/// The most values that are read from an argument. No checks in a link have so many; the limit soon ends an object that
/// contains itself many times.
const MAX_GIVEN: u32 = 20_000;

/// Reads an argument of a function.
pub fn given(value: &JsValue) -> Json {
    read_at_most(MAX_GIVEN, value)
}

/// Reads saved data.
pub fn read(value: &JsValue) -> Json {
    read_at_most(MAX_KEPT, value)
}

/// Reads any JavaScript value as JSON. A value that can't be read, because it throws or never ends, or that is more
/// than data, becomes [`Json::Foreign`].
///
/// serde-wasm-bindgen is not used for reading because it adds 5 kB of compressed wasm, and because an exception of a
/// getter would pass through the module, which leaks a part of its stack each time.
fn read_at_most(left: u32, value: &JsValue) -> Json {
    if value.is_undefined() {
        return Json::Null;
    }
    let array = Reflect::get(&js_sys::global(), &"Array".into()).ok();
    let is_array = array.and_then(|array| Reflect::get(&array, &"isArray".into()).ok()?.dyn_into().ok());
    let mut reader = Reader { is_array, left };
    reader.read(value, Json::MAX_DEPTH).unwrap_or_else(Json::Foreign)
}

/// Reads a value and its contents. It calls everything that may run the value's own code through `Reflect`, which
/// catches exceptions.
struct Reader {
    /// The function `Array.isArray`, which throws for a revoked proxy.
    is_array: Option<Function>,
    /// The number of values that may still be read.
    left: u32,
}

impl Reader {
    /// Reads a value, or describes one that JSON does not have.
    fn read(&mut self, value: &JsValue, depth: u8) -> Result<Json, &'static str> {
        self.left = self.left.checked_sub(1).ok_or(Json::TOO_MANY)?;
        if value.is_null() {
            return Ok(Json::Null);
        }
        if value.is_undefined() {
            return Err("undefined");
        }
        if !value.is_object() {
            let flag = value.as_bool().map(Json::Bool);
            let number = || value.as_f64().map(Json::Number);
            return flag.or_else(number).map_or_else(|| text_of(value), Ok);
        }
        let depth = depth.checked_sub(1).ok_or(Json::TOO_DEEP)?;
        if self.is_array(value).ok_or(THROWS)? { self.list(value, depth) } else { self.object(value, depth) }
    }

    fn list(&mut self, list: &JsValue, depth: u8) -> Result<Json, &'static str> {
        let length = Reflect::get(list, &"length".into()).ok().and_then(|length| length.as_f64()).ok_or(THROWS)?;
        if length > f64::from(self.left) {
            return Err(Json::TOO_MANY);
        }
        let mut values = Vec::new();
        for index in 0..length as u32 {
            let value = match Reflect::get_u32(list, index) {
                Ok(value) => self.read(&value, depth),
                Err(_) => Err(THROWS),
            };
            values.push(value.unwrap_or_else(Json::Foreign));
        }
        Ok(Json::List(values))
    }

    /// Reads an object. Keys whose value is `undefined` are left out, as `JSON.stringify` does.
    fn object(&mut self, object: &JsValue, depth: u8) -> Result<Json, &'static str> {
        if !is_plain(object).ok_or(THROWS)? {
            return Err("an object of a class");
        }
        let keys = Reflect::own_keys(object).map_err(|_| THROWS)?;
        if keys.length() > self.left {
            return Err(Json::TOO_MANY);
        }
        let mut fields = Vec::new();
        for key in keys.iter() {
            let Some(name) = key.as_string() else { continue };
            let value = match Reflect::get(object, &key) {
                Ok(value) if value.is_undefined() => continue,
                Ok(value) => self.read(&value, depth),
                Err(_) => Err(THROWS),
            };
            fields.push((name, value.unwrap_or_else(Json::Foreign)));
        }
        Ok(Json::Object(fields))
    }

    fn is_array(&self, value: &JsValue) -> Option<bool> {
        self.is_array.as_ref()?.call1(&JsValue::UNDEFINED, value).ok()?.as_bool()
    }
}

const THROWS: &str = "something that throws when it is read";

/// Reads a text, unless it has half of a surrogate pair.
fn text_of(value: &JsValue) -> Result<Json, &'static str> {
    let Some(text) = value.as_string() else {
        return Err(if value.is_function() { "a function" } else { "something that JSON does not know" });
    };
    // Such a half becomes the replacement character, which the text may also have itself.
    let is_whole = !text.contains(char::REPLACEMENT_CHARACTER) || *value == *text.as_str();
    if is_whole { Ok(Json::Text(text)) } else { Err("a text with half a character") }
}

/// Returns whether an object has no prototype but `Object.prototype`, of this page or another one. Objects of classes,
/// such as `Map` and `Date`, have data that no key shows.
fn is_plain(object: &JsValue) -> Option<bool> {
    let prototype_of = |value: &JsValue| Reflect::get_prototype_of(value).ok();
    let prototype = prototype_of(object)?;
    let prototype = JsValue::from(prototype);
    Some(prototype.is_null() || JsValue::from(prototype_of(&prototype)?).is_null())
}

/// Writes JSON as plain objects and `null`.
pub fn write(json: &Json) -> JsValue {
    // JSON has no value that serde-wasm-bindgen refuses.
    json.serialize(&Serializer::json_compatible()).unwrap_or(JsValue::NULL)
}

/// Writes a number in full precision, with a point.
pub fn digits(number: f64) -> String {
    js_sys::JSON::stringify(&number.into()).map(String::from).unwrap_or_default()
}

/// Parses a text as JSON, if it is valid.
pub fn parse(text: &str) -> Option<Json> {
    Some(read(&js_sys::JSON::parse(text).ok()?))
}
