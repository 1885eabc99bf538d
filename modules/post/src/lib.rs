//! What a post loads: the widget with one's own check, from the first statement to a link.

use js_sys::Function;
use leadership_load::web::{element, panic, stack};
use wasm_bindgen::prelude::*;
use web_sys::Element;

/// Half the size of the allocator that comes with Rust.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Mounts a widget as a child of `parent` and returns its number.
#[wasm_bindgen]
pub fn mount(
    parent: &Element,
    options: &element::Options,
    told: Function,
    run: &JsValue,
    record: &JsValue,
) -> Result<u32, JsValue> {
    element::mount(parent, options, told, run, record, None)
}

/// Gives a mounted widget other options; its state stays.
#[wasm_bindgen]
pub fn update(id: u32, options: &element::Options) {
    element::update(id, options);
}

/// Takes a widget away. Doing so twice does nothing.
#[wasm_bindgen]
pub fn unmount(id: u32) {
    element::unmount(id);
}

/// Calls a function with the message when the module panics.
#[wasm_bindgen(js_name = onPanic)]
pub fn on_panic(told: Function) {
    panic::on_panic(told);
}

/// Returns the place of the stack's top, which is the same between any two calls.
#[wasm_bindgen(js_name = stackDepth)]
pub fn stack_depth() -> usize {
    stack::stack_depth()
}
