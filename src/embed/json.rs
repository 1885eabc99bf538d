//! JavaScript values to and from the schema.

use js_sys::{Array, JsString, Object, Reflect, Symbol};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use crate::schema::Json;

/// Any JavaScript value as JSON.
///
/// By hand, and not by [`Json`]'s `Deserialize`: the way over serde is 5 kB of
/// compressed wasm more.
///
/// # Errors
///
/// Where it can't be read at all, because it has no end.
pub fn read(value: JsValue) -> Result<Json, JsError> {
    read_levels(&value, Json::MAX_DEPTH)
}

/// A value that may hold lists and objects so many levels deep.
fn read_levels(value: &JsValue, depth: u8) -> Result<Json, JsError> {
    let inner = || depth.checked_sub(1).ok_or_else(|| JsError::new("lies too deep"));
    if value.is_null() || value.is_undefined() {
        Ok(Json::Null)
    } else if let Some(value) = value.as_bool() {
        Ok(Json::Bool(value))
    } else if let Some(number) = value.as_f64() {
        Ok(Json::Number(number))
    } else if let Some(text) = value.as_string() {
        Ok(Json::Text(text))
    } else if let Some(list) = value.dyn_ref::<Array>() {
        let inner = inner()?;
        let values = list.iter().map(|value| read_levels(&value, inner));
        values.collect::<Result<_, _>>().map(Json::List)
    } else if value.is_object() && !Reflect::has(value, &Symbol::iterator()).unwrap_or(true) {
        let inner = inner()?;
        let field = |entry: JsValue| {
            let entry: Array = entry.unchecked_into();
            let key = String::from(entry.get(0).unchecked_ref::<JsString>());
            (key, read_levels(&entry.get(1), inner).unwrap_or(Json::Foreign))
        };
        Ok(Json::Object(Object::entries(value.unchecked_ref()).iter().map(field).collect()))
    } else {
        Ok(Json::Foreign)
    }
}

/// JSON as plain objects and `null`.
///
/// # Errors
///
/// Never for the types of the schema.
pub fn write(value: &impl Serialize) -> Result<JsValue, JsError> {
    value.serialize(&Serializer::json_compatible()).map_err(JsError::from)
}
