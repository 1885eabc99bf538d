//! Builds the module of the standalone page, and of a post that opens a link: the widget with everything that a coach
//! needs.

use js_sys::Function;
use leadership_load::web::{coach::ExtraRooms, element, panic, stack};
use wasm_bindgen::prelude::*;
use web_sys::Element;

/// The allocator, half the size of the one that comes with Rust.
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
    element::mount(parent, options, told, run, record, Some(&ExtraRooms::COACH))
}

/// Changes the options of a mounted widget. Its state stays.
#[wasm_bindgen]
pub fn update(id: u32, options: &element::Options) {
    element::update(id, options);
}

/// Unmounts a widget. A second call does nothing.
#[wasm_bindgen]
pub fn unmount(id: u32) {
    element::unmount(id);
}

/// Registers a function that is called with the message when the module panics.
#[wasm_bindgen(js_name = onPanic)]
pub fn on_panic(told: Function) {
    panic::on_panic(told);
}

/// Returns the address of the top of the stack, which is the same between any two calls.
#[wasm_bindgen(js_name = stackDepth)]
pub fn stack_depth() -> usize {
    stack::stack_depth()
}
