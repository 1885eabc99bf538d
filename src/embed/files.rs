//! Files: handing one over, and being given one.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlInputElement, Url, window};
use yew::Callback;

/// Hands a text over as a file of this name and type.
pub fn download(name: &str, mime: &str, text: &str) {
    // A browser that hands no file over says so by itself.
    try_download(name, mime, text).ok();
}

fn try_download(name: &str, mime: &str, text: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let blob = Blob::new_with_str_sequence_and_options(&js_sys::Array::of1(&text.into()), &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let document = window().and_then(|window| window.document()).ok_or("there is no page")?;
    let anchor: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    anchor.set_href(&address);
    anchor.set_download(name);
    anchor.click();
    // The browser has taken the file over with the click.
    Url::revoke_object_url(&address)
}

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
