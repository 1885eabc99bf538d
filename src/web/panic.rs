//! Reports a panic to the page at once, because it stops every widget on the page.

use std::cell::RefCell;

use js_sys::Function;
use wasm_bindgen::prelude::*;

thread_local! {
    static ON_PANIC: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Registers a function that is called with the message when the module panics. The module can't recover.
pub fn on_panic(told: Function) {
    ON_PANIC.with(|place| place.replace(Some(told)));
    // Use Yew's setter: it overwrites hooks installed with `std::panic::set_hook`.
    yew::set_custom_panic_hook(Box::new(|info| {
        let message = JsValue::from(info.to_string());
        web_sys::console::error_1(&message);
        // Taken out first, so that no borrow is held while the page's function runs.
        let told = ON_PANIC.with(|place| place.try_borrow_mut().ok().and_then(|mut place| place.take()));
        if let Some(told) = told {
            // If the report itself throws, nobody is left to report that to.
            told.call1(&JsValue::UNDEFINED, &message).ok();
        }
    }));
}
