//! JavaScript values to and from the schema.

use js_sys::{Array, Reflect};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use crate::schema::Json;

/// How much of a list or an object is read. None that is allowed has so much in it.
const MAX_LENGTH: u32 = 1_000;

/// Any JavaScript value as JSON. What can't be read, because it throws or has
/// no end, is something that JSON does not know.
///
/// Why not serde-wasm-bindgen: what a getter throws would fly through the
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
        let inner = |index| read_within(&Reflect::get_u32(value, index).ok()?, depth);
        let indices = (0..MAX_LENGTH).take_while(|&index| f64::from(index) < length);
        return Some(Json::List(indices.map(|index| inner(index).unwrap_or(Json::Foreign)).collect()));
    }
    let inner = |key: &JsValue| read_within(&Reflect::get(value, key).ok()?, depth);
    let fields = (0..keys.length().min(MAX_LENGTH)).map(|index| keys.get(index)).filter_map(|key| {
        let name = key.as_string()?;
        Some((name, inner(&key).unwrap_or(Json::Foreign)))
    });
    Some(Json::Object(fields.collect()))
}

/// JSON as plain objects and `null`.
///
/// # Errors
///
/// Never for the types of the schema.
pub fn write(value: &impl Serialize) -> Result<JsValue, JsError> {
    value.serialize(&Serializer::json_compatible()).map_err(JsError::from)
}
