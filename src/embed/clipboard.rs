//! Copying, the system share sheet and printing.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Navigator, ShareData, Window};
use yew::Callback;

/// Copies a text, and says whether that worked. Pages without a secure origin have no clipboard.
pub fn copy(window: &Window, text: &str, done: Callback<bool>) {
    let navigator = window.navigator();
    if !has(&navigator, "clipboard") {
        done.emit(false);
        return;
    }
    let written = navigator.clipboard().write_text(text);
    spawn_local(async move { done.emit(JsFuture::from(written).await.is_ok()) });
}

/// Whether there is a system share sheet.
pub fn can_share(window: &Window) -> bool {
    has(&window.navigator(), "share")
}

/// Opens the system share sheet for a link.
pub fn share(window: &Window, title: &str, link: &str) {
    let data = ShareData::new();
    data.set_title(title);
    data.set_url(link);
    let shared = window.navigator().share_with_data(&data);
    // Somebody who closes the sheet has not met an error.
    spawn_local(async move { drop(JsFuture::from(shared).await) });
}

fn has(navigator: &Navigator, member: &str) -> bool {
    js_sys::Reflect::get(navigator, &JsValue::from(member)).is_ok_and(|member| !member.is_undefined())
}
