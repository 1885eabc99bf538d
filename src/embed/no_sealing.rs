//! The place of sealing in a widget that leaves it out: nothing is offered.

use wasm_bindgen::JsValue;
use web_sys::Window;

use crate::engine::link::Sealed;
use crate::ui::host::SealedCode;

/// It can't.
pub fn can_seal(_window: &Window) -> bool {
    false
}

/// Never called where [`can_seal`] is false.
///
/// # Errors
///
/// Always.
pub async fn seal(_window: &Window, _code: &str) -> Result<SealedCode, JsValue> {
    Err(JsValue::NULL)
}

/// Never called where [`can_seal`] is false.
///
/// # Errors
///
/// Always.
pub async fn unseal(_window: &Window, _sealed: &Sealed, _typed: &str) -> Result<String, JsValue> {
    Err(JsValue::NULL)
}
