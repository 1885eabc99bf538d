//! Being given a file.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{HtmlInputElement, window};
use yew::Callback;

/// Lets the person choose a file, and gives its text. Nothing is called where none is chosen or it can't be read.
pub fn pick(accept: &str, done: Callback<String>) {
    let Some(document) = window().and_then(|window| window.document()) else { return };
    let Ok(element) = document.create_element("input") else { return };
    let input: HtmlInputElement = element.unchecked_into();
    input.set_type("file");
    input.set_accept(accept);
    let chosen = {
        let input = input.clone();
        Closure::once_into_js(move || {
            let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
            spawn_local(async move {
                let text = JsFuture::from(file.text()).await.ok().and_then(|text| text.as_string());
                if let Some(text) = text {
                    done.emit(text);
                }
            });
        })
    };
    input.set_onchange(Some(chosen.unchecked_ref()));
    input.click();
}
