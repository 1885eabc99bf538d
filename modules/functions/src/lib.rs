//! What somebody loads who only computes: the functions of `leadership-load.js`, on JSON and without a widget.

use leadership_load::web::api::{self, Thrown};
use leadership_load::web::stack;
use wasm_bindgen::prelude::*;

/// Half the size of the allocator that comes with Rust.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Scores a check.
#[wasm_bindgen]
pub fn score(check: &JsValue, options: &JsValue) -> Thrown {
    api::score(check, options)
}

/// Compares an earlier check with a later one.
#[wasm_bindgen]
pub fn compare(earlier: &JsValue, later: &JsValue) -> Thrown {
    api::compare(earlier, later)
}

/// Reads the checks and the note in a link.
#[wasm_bindgen(js_name = readLink)]
pub fn read_link(text: &JsValue) -> Thrown {
    api::read_link(text)
}

/// Writes the link of a check or several ones; only its code without an `appUrl`.
#[wasm_bindgen(js_name = writeLink)]
pub fn write_link(checks: &JsValue, options: &JsValue) -> Thrown {
    api::write_link(checks, options)
}

/// Says what is asked, in the language of a tag and its texts, a line each.
#[wasm_bindgen]
pub fn questionnaire(lang: &str, words: &str) -> Thrown {
    api::questionnaire(lang, words)
}

/// Returns the place of the stack's top, which is the same between any two calls.
#[wasm_bindgen(js_name = stackDepth)]
pub fn stack_depth() -> usize {
    stack::stack_depth()
}
