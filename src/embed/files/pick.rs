//! Files to take in.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{HtmlInputElement, Window};
use yew::Callback;

use super::document;

/// Asks for a file of these kinds, and hands its text over; `None` where it can't be read.
/// Nothing happens where the person chooses none.
pub fn pick(window: &Window, accept: &str, done: Callback<Option<String>>) {
    // Where a browser opens no files, the button does nothing.
    try_pick(window, accept, done).ok();
}

fn try_pick(window: &Window, accept: &str, done: Callback<Option<String>>) -> Result<(), JsValue> {
    let input: HtmlInputElement = document(window)?.create_element("input")?.unchecked_into();
    input.set_type("file");
    input.set_accept(accept);
    let chosen = input.clone();
    let on_change = Closure::once_into_js(move || {
        if let Some(file) = chosen.files().and_then(|files| files.get(0)) {
            let text = file.text();
            spawn_local(async move {
                done.emit(JsFuture::from(text).await.ok().and_then(|text| text.as_string()));
            });
        }
    });
    input.add_event_listener_with_callback("change", on_change.unchecked_ref())?;
    input.click();
    Ok(())
}
