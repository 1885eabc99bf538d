//! Uses the clipboard and the system share sheet.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Element, FocusOptions, HtmlDocument, HtmlElement, HtmlTextAreaElement, Navigator, ShadowRoot, ShareData, Window,
};
use yew::Callback;

/// Copies a text, and calls back with whether that worked.
///
/// Pages without a secure origin have no clipboard, and frames have none unless the page around them allows it. There
/// the old `copy` command is used, with a field beside the pressed button.
pub fn copy(window: &Window, text: String, near: Option<Element>, done: Callback<bool>) {
    let navigator = window.navigator();
    let written = has(&navigator, "clipboard").then(|| navigator.clipboard().write_text(&text));
    spawn_local(async move {
        let is_written = match written {
            Some(written) => JsFuture::from(written).await.is_ok(),
            None => false,
        };
        done.emit(is_written || near.is_some_and(|near| copy_by_command(&near, &text).unwrap_or(false)));
    });
}

/// Copies a text from a temporary field. The field is inside the widget, where the page's own script does not see it,
/// and where a dialogue around the widget lets it have the focus.
fn copy_by_command(near: &Element, text: &str) -> Result<bool, JsValue> {
    let document: HtmlDocument = near.owner_document().ok_or("what was pressed is in no document")?.dyn_into()?;
    let place = near.parent_node().ok_or("what was pressed is gone")?;
    let focused = near.get_root_node().dyn_into::<ShadowRoot>().ok().and_then(|root| root.active_element());
    let field: HtmlTextAreaElement = document.create_element("textarea")?.unchecked_into();
    field.set_class_name("visually-hidden");
    field.set_attribute("aria-hidden", "true")?;
    field.set_read_only(true);
    field.set_value(text);
    place.append_child(&field)?;
    focus(&field)?;
    field.select();
    let is_copied = document.exec_command("copy");
    field.remove();
    if let Some(focused) = focused.and_then(|focused| focused.dyn_into::<HtmlElement>().ok()) {
        focus(&focused)?;
    }
    is_copied
}

/// Focuses an element without scrolling to it.
fn focus(element: &HtmlElement) -> Result<(), JsValue> {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    element.focus_with_options(&options)
}

/// Returns whether there is a system share sheet that the page may open.
pub fn can_share(window: &Window) -> bool {
    let navigator = window.navigator();
    let data = ShareData::new();
    data.set_title("-");
    has(&navigator, "share") && (!has(&navigator, "canShare") || navigator.can_share_with_data(&data))
}

/// Opens the system share sheet for a link.
pub fn share(window: &Window, title: &str, link: &str, refused: Callback<()>) {
    let data = ShareData::new();
    data.set_title(title);
    data.set_url(link);
    let shared = window.navigator().share_with_data(&data);
    spawn_local(async move {
        let name = |error: JsValue| js_sys::Reflect::get(&error, &"name".into()).ok()?.as_string();
        let error = JsFuture::from(shared).await.err().map(name);
        // The person has closed the sheet, or it is still open after an earlier press: neither needs a report.
        let is_refused = error.is_some_and(|name| !matches!(name.as_deref(), Some("AbortError" | "InvalidStateError")));
        if is_refused {
            refused.emit(());
        }
    });
}

fn has(navigator: &Navigator, member: &str) -> bool {
    js_sys::Reflect::get(navigator, &JsValue::from(member)).is_ok_and(|member| !member.is_undefined())
}
