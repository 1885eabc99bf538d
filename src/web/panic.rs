//! A panic stops every widget on the page, so the page is told at once.

use std::cell::RefCell;

use js_sys::Function;
use wasm_bindgen::prelude::*;

thread_local! {
    static ON_PANIC: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Calls a function with the message when the module panics, which it can't recover from.
pub fn on_panic(told: Function) {
    ON_PANIC.with(|place| place.replace(Some(told)));
    // A hook that is set without Yew's knowing it replaces with its own.
    yew::set_custom_panic_hook(Box::new(|info| {
        let message = JsValue::from(info.to_string());
        web_sys::console::error_1(&message);
        // Taken out first: whatever the page does then, no borrow is held.
        let told = ON_PANIC.with(|place| place.try_borrow_mut().ok().and_then(|mut place| place.take()));
        if let Some(told) = told {
            // There is nobody left to tell that telling failed.
            told.call1(&JsValue::UNDEFINED, &message).ok();
        }
    }));
}
