//! Printing one part of a widget, whatever the page around it does.
//!
//! The page may scroll in a box, hide what overflows or forget to think of
//! paper, so a copy of the part is printed from an empty frame. The page stays
//! as it is.

use wasm_bindgen::prelude::*;
use web_sys::{
    CssStyleSheet, Document, Element, HtmlIFrameElement, Node, ShadowRoot, ShadowRootInit, ShadowRootMode, Window,
};

/// The frame, which styles/print.css puts out of sight.
const FRAME: &str = "print-frame";

/// What a document of its own needs on paper.
const PAPER: &str = "@page{margin:14mm}\
    html{color-scheme:light;background:#fff;color:#000;font:9.5pt/1.4 system-ui,sans-serif}body{margin:0}";

/// Prints a part of a widget by itself, or else the page.
pub fn print(window: &Window, part: Option<Element>) {
    if part.is_none_or(|part| print_part(part).is_err()) {
        // A page that may not print has said so by itself.
        window.print().ok();
    }
}

fn print_part(part: Element) -> Result<(), JsValue> {
    let root: ShadowRoot = part.get_root_node().dyn_into()?;
    if let Some(last) = root.query_selector(&format!(".{FRAME}"))? {
        last.remove();
    }
    let document = part.owner_document().ok_or("the part is in no document")?;
    let frame: HtmlIFrameElement = document.create_element("iframe")?.unchecked_into();
    frame.set_class_name(FRAME);
    frame.set_attribute("aria-hidden", "true")?;
    frame.set_attribute("tabindex", "-1")?;
    let styles = css(&root)?;
    let filled = frame.clone();
    // Some browsers load even an empty frame later.
    frame.set_onload(Some(
        Closure::once_into_js(move || {
            filled.set_onload(None);
            fill(&filled, &part, &styles).map(|window| window.print()).ok();
        })
        .unchecked_ref(),
    ));
    root.append_child(&frame)?;
    Ok(())
}

/// Puts a copy of the part into the frame, with every detail open.
fn fill(frame: &HtmlIFrameElement, part: &Element, styles: &str) -> Result<Window, JsValue> {
    let window = frame.content_window().ok_or("the frame has no window")?;
    let document = window.document().ok_or("the frame has no document")?;
    let body = document.body().ok_or("the frame has no body")?;
    let host = document.create_element("div")?;
    body.append_child(&host)?;
    let root = host.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open))?;
    wear(&window, &root, styles)?;
    wear(&window, &document, PAPER)?;
    let base = wrapped(&document, &root, "base")?;
    let copy: Element = document.import_node_with_deep(part, true)?.unchecked_into();
    let details = copy.query_selector_all("details")?;
    for detail in (0..details.length()).filter_map(|index| details.get(index)) {
        detail.unchecked_into::<Element>().set_attribute("open", "")?;
    }
    wrapped(&document, &base, "widget")?.append_child(&copy)?;
    let gone = frame.clone();
    let on_printed = Closure::once_into_js(move || gone.remove());
    window.add_event_listener_with_callback("afterprint", on_printed.unchecked_ref())?;
    Ok(window)
}

fn wrapped(document: &Document, parent: &Node, class: &str) -> Result<Node, JsValue> {
    let wrapper = document.create_element("div")?;
    wrapper.set_class_name(class);
    parent.append_child(&wrapper)
}

/// All rules that a root has adopted.
fn css(root: &ShadowRoot) -> Result<String, JsValue> {
    let mut css = String::new();
    for sheet in js_sys::Array::from(&js_sys::Reflect::get(root, &"adoptedStyleSheets".into())?) {
        let rules = sheet.unchecked_into::<CssStyleSheet>().css_rules()?;
        for rule in (0..rules.length()).filter_map(|index| rules.get(index)) {
            css += &rule.css_text();
        }
    }
    Ok(css)
}

/// Has a root adopt a sheet of a window, which may be made only by that window.
fn wear(window: &Window, root: &JsValue, css: &str) -> Result<(), JsValue> {
    let constructor: js_sys::Function = js_sys::Reflect::get(window, &"CSSStyleSheet".into())?.dyn_into()?;
    let sheet = js_sys::Reflect::construct(&constructor, &js_sys::Array::new())?;
    let replace: js_sys::Function = js_sys::Reflect::get(&sheet, &"replaceSync".into())?.dyn_into()?;
    replace.call1(&sheet, &css.into())?;
    js_sys::Reflect::set(root, &"adoptedStyleSheets".into(), &js_sys::Array::of1(&sheet)).map(drop)
}
