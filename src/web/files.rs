//! Saves files, and reads those that the person chooses.

mod pick;

use gloo_timers::future::TimeoutFuture;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url, window};

pub use pick::pick;

use engine::export::File;

/// The time for which a file's address stays valid, in milliseconds: some browsers first ask where to save.
const SAVING: u32 = 60_000;

/// Saves a file.
///
/// # Errors
///
/// Fails where the browser does not.
pub fn download(file: &File) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(file.media_type);
    // gloo-file throws if it can't make an address, which could not be reported.
    let blob = Blob::new_with_str_sequence_and_options(&js_sys::Array::of1(&file.text.as_str().into()), &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let document = window().and_then(|window| window.document()).ok_or("there is no page")?;
    let anchor: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    anchor.set_href(&address);
    anchor.set_download(file.name);
    anchor.click();
    spawn_local(async move {
        TimeoutFuture::new(SAVING).await;
        // Already revoked is fine.
        Url::revoke_object_url(&address).ok();
    });
    Ok(())
}
