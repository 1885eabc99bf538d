//! Files: handing one over, and being given one.

mod pick;

use wasm_bindgen::prelude::*;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url, window};

pub use pick::pick;

/// How long a file may be saved from its address, in milliseconds: some browsers ask where to first.
const SAVING: i32 = 60_000;

/// Hands a text over as a file of this name and type, and says whether that worked.
pub fn download(name: &str, mime: &str, text: &str) -> bool {
    try_download(name, mime, text).is_ok()
}

fn try_download(name: &str, mime: &str, text: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let blob = Blob::new_with_str_sequence_and_options(&js_sys::Array::of1(&text.into()), &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let window = window().ok_or("there is no window")?;
    let document = window.document().ok_or("there is no page")?;
    let anchor: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    anchor.set_href(&address);
    anchor.set_download(name);
    anchor.click();
    let forget = Closure::once_into_js(move || {
        // An address that is gone already is as well.
        Url::revoke_object_url(&address).ok();
    });
    window.set_timeout_with_callback_and_timeout_and_arguments_0(forget.unchecked_ref(), SAVING)?;
    Ok(())
}
