//! Opens a picker of files.

use std::cell::Cell;

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, File, HtmlInputElement, Node, ShadowRoot, window};
use yew::Callback;

use crate::ui::host::files::FileError;

/// The size of the largest file that is read, in bytes. A larger one has no checks, and would block the page.
const MOST_BYTES: f64 = 10_000_000.0;

thread_local! {
    /// The last picker. It is kept because not every browser closes it with an event.
    static LAST: Cell<Option<Picker>> = const { Cell::new(None) };
}

/// Keeps an input on the page until this is dropped.
struct Picker {
    input: HtmlInputElement,
    _listeners: [EventListener; 2],
}

impl Drop for Picker {
    fn drop(&mut self) {
        self.input.remove();
    }
}

/// Lets the person choose a file, and calls back with its text or the reason why it can't be read. Nothing is called if
/// none is chosen.
///
/// The input is on the page beside `place` while the picker is open, because some browsers forget a detached one.
pub fn pick(accept: &str, place: Option<&Element>, done: Callback<Result<String, FileError>>) {
    let Some(document) = window().and_then(|window| window.document()) else { return };
    let Ok(element) = document.create_element("input") else { return };
    let input: HtmlInputElement = element.unchecked_into();
    input.set_type("file");
    input.set_accept(accept);
    input.set_hidden(true);
    let on_chosen = {
        let chosen = input.clone();
        EventListener::once(&input, "change", move |_| {
            LAST.take();
            let Some(file) = chosen.files().and_then(|files| files.get(0)) else { return };
            spawn_local(async move { done.emit(read(&file).await) });
        })
    };
    let on_cancelled = EventListener::once(&input, "cancel", |_| drop(LAST.take()));
    LAST.take();
    let root = place.and_then(|place| place.get_root_node().dyn_into::<ShadowRoot>().ok());
    let parent: Option<Node> = root.map(Into::into).or_else(|| document.body().map(Into::into));
    if let Some(parent) = parent {
        // A detached input opens a picker, too, so a failure does not matter.
        parent.append_child(&input).ok();
    }
    LAST.set(Some(Picker { input: input.clone(), _listeners: [on_chosen, on_cancelled] }));
    input.click();
}

/// Reads a file as text.
async fn read(file: &File) -> Result<String, FileError> {
    if file.size() > MOST_BYTES {
        return Err(FileError::TooLarge);
    }
    // gloo-file's reader throws at an error that it does not know.
    let bytes = JsFuture::from(file.array_buffer()).await.map_err(|_| FileError::Gone)?;
    let text = String::from_utf8(js_sys::Uint8Array::new(&bytes).to_vec()).map_err(|_| FileError::NotText)?;
    if text.contains('\0') {
        return Err(FileError::NotText);
    }
    Ok(text.strip_prefix('\u{FEFF}').map(str::to_owned).unwrap_or(text))
}
