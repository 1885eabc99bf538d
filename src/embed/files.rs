//! Files to keep and files to take in. Nothing of either leaves the browser.

#[cfg(feature = "app")]
mod pick;

use wasm_bindgen::prelude::*;
use web_sys::{Blob, BlobPropertyBag, Document, HtmlElement, Url, Window};

#[cfg(feature = "app")]
pub use pick::pick;

/// How long a file may be saved from its address, in milliseconds: some browsers ask where to first.
const SAVING: i32 = 60_000;

/// Offers a text as a file to save.
pub fn download(window: &Window, name: &str, mime: &str, text: &str) {
    // Where a browser saves no files, the button does nothing.
    try_download(window, name, mime, text).ok();
}

fn try_download(window: &Window, name: &str, mime: &str, text: &str) -> Result<(), JsValue> {
    let kind = BlobPropertyBag::new();
    kind.set_type(&format!("{mime};charset=utf-8"));
    let blob = Blob::new_with_str_sequence_and_options(&js_sys::Array::of1(&text.into()), &kind)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlElement = document(window)?.create_element("a")?.unchecked_into();
    link.set_attribute("href", &address)?;
    link.set_attribute("download", name)?;
    link.click();
    let forget = Closure::once_into_js(move || {
        // An address that is gone already is as well.
        Url::revoke_object_url(&address).ok();
    });
    window.set_timeout_with_callback_and_timeout_and_arguments_0(forget.unchecked_ref(), SAVING)?;
    Ok(())
}

fn document(window: &Window) -> Result<Document, JsValue> {
    window.document().ok_or_else(|| "there is no document".into())
}
