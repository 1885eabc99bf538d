//! JavaScript values to and from the schema.

use serde::{Deserialize, Serialize};
use serde_wasm_bindgen::{Deserializer, Serializer};
use wasm_bindgen::prelude::*;

use crate::schema::Json;

/// Any JavaScript value as JSON.
///
/// # Errors
///
/// Where it can't be read at all, because it throws or has no end.
pub fn read(value: JsValue) -> Result<Json, JsError> {
    Json::deserialize(Deserializer::from(value)).map_err(|error| {
        let text = error.to_string();
        JsError::new(text.strip_prefix("Error: ").unwrap_or(&text))
    })
}

/// JSON as plain objects and `null`.
///
/// # Errors
///
/// Never for the types of the schema.
pub fn write(value: &impl Serialize) -> Result<JsValue, JsError> {
    value.serialize(&Serializer::json_compatible()).map_err(JsError::from)
}

/// The text of JSON.
pub fn text(value: &impl Serialize) -> Option<String> {
    js_sys::JSON::stringify(&write(value).ok()?).ok()?.as_string()
}

/// The text of JSON, laid out for people.
#[cfg(feature = "app")]
pub fn pretty(value: &impl Serialize) -> Option<String> {
    let value = write(value).ok()?;
    js_sys::JSON::stringify_with_replacer_and_space(&value, &JsValue::NULL, &2.into()).ok()?.as_string()
}

/// Text as JSON, if it is that.
pub fn parse(text: &str) -> Option<Json> {
    read(js_sys::JSON::parse(text).ok()?).ok()
}
