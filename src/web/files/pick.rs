//! Being given a file.

use std::cell::RefCell;

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, File, HtmlInputElement, ShadowRoot, window};
use yew::Callback;

use crate::ui::host::kept::Unreadable;

/// Larger files hold no checks, and reading one would stop the page.
const MOST_BYTES: f64 = 10_000_000.0;

thread_local! {
    /// The input of the last picker, which not every browser closes with an event.
    static INPUT: RefCell<Option<HtmlInputElement>> = const { RefCell::new(None) };
}

/// Lets the person choose a file, and gives its text or why it can't be read. Nothing is called where none is chosen.
///
/// The input stands beside `place` while the picker is open: some browsers forget one that is nowhere.
pub fn pick(accept: &str, place: Option<&Element>, done: Callback<Result<String, Unreadable>>) {
    let Some(document) = window().and_then(|window| window.document()) else { return };
    let Ok(element) = document.create_element("input") else { return };
    let input: HtmlInputElement = element.unchecked_into();
    input.set_type("file");
    input.set_accept(accept);
    input.set_hidden(true);
    let on_chosen = Closure::once_into_js(move || {
        let file = chosen();
        close();
        let Some(file) = file else { return };
        spawn_local(async move { done.emit(read(&file).await) });
    });
    input.set_onchange(Some(on_chosen.unchecked_ref()));
    input.set_oncancel(Some(Closure::once_into_js(close).unchecked_ref()));
    close();
    let root = place.and_then(|place| place.get_root_node().dyn_into::<ShadowRoot>().ok());
    let parent = root.map(Into::into).or_else(|| document.body().map(Into::into));
    let parent: Option<web_sys::Node> = parent;
    if let Some(parent) = parent {
        // An input that stands nowhere opens a picker, too.
        parent.append_child(&input).ok();
    }
    INPUT.set(Some(input.clone()));
    input.click();
}

/// The file in the input.
fn chosen() -> Option<File> {
    INPUT.with_borrow(|input| input.as_ref()?.files()?.get(0))
}

/// Takes the input away.
fn close() {
    if let Some(input) = INPUT.take() {
        input.set_onchange(None);
        input.set_oncancel(None);
        input.remove();
    }
}

/// Reads a file as text.
async fn read(file: &File) -> Result<String, Unreadable> {
    if file.size() > MOST_BYTES {
        return Err(Unreadable::TooLarge);
    }
    let bytes = JsFuture::from(file.array_buffer()).await.map_err(|_| Unreadable::Gone)?;
    let text = String::from_utf8(js_sys::Uint8Array::new(&bytes).to_vec()).map_err(|_| Unreadable::NotText)?;
    if text.contains('\0') {
        return Err(Unreadable::NotText);
    }
    Ok(text.strip_prefix('\u{FEFF}').map(str::to_owned).unwrap_or(text))
}
