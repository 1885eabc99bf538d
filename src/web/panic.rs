//! Reports a panic to the page at once, because it stops every widget on the page.

use std::cell::Cell;

use js_sys::Function;
use wasm_bindgen::prelude::*;

thread_local! {
    static ON_PANIC: Cell<Option<Function>> = const { Cell::new(None) };
}

/// Registers a function that is called with the message when the module panics. The module can't recover.
pub fn on_panic(told: Function) {
    ON_PANIC.set(Some(told));
    // Use Yew's setter: it overwrites hooks installed with `std::panic::set_hook`.
    yew::set_custom_panic_hook(Box::new(|info| {
        let message = JsValue::from(info.to_string());
        web_sys::console::error_1(&message);
        if let Some(told) = ON_PANIC.take() {
            // If the report itself throws, nobody is left to report that to.
            told.call1(&JsValue::UNDEFINED, &message).ok();
        }
    }));
}
