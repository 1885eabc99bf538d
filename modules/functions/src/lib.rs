//! Builds the module of pages that only compute: the functions of `leadership-load.js`, on JSON and without a widget.

use leadership_load::web::api::{self, JsResult};
use leadership_load::web::stack;
use wasm_bindgen::prelude::*;

/// The allocator, half the size of the one that comes with Rust.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Scores a check.
#[wasm_bindgen]
pub fn score(check: &JsValue, options: &JsValue) -> JsResult {
    api::score(check, options)
}

/// Compares an earlier check with a later one.
#[wasm_bindgen]
pub fn compare(earlier: &JsValue, later: &JsValue) -> JsResult {
    api::compare(earlier, later)
}

/// Reads the checks and the note in a link.
#[wasm_bindgen(js_name = readLink)]
pub fn read_link(text: &JsValue) -> JsResult {
    api::read_link(text)
}

/// Writes the link of one check or several; without an `appUrl`, only its code.
#[wasm_bindgen(js_name = writeLink)]
pub fn write_link(checks: &JsValue, options: &JsValue) -> JsResult {
    api::write_link(checks, options)
}

/// Returns the questionnaire, in the language of a tag and its texts, a line each.
#[wasm_bindgen]
pub fn questionnaire(lang: &str, words: &str) -> JsResult {
    api::questionnaire(lang, words)
}

/// Returns the address of the top of the stack, which is the same between any two calls.
#[wasm_bindgen(js_name = stackDepth)]
pub fn stack_depth() -> usize {
    stack::stack_depth()
}
