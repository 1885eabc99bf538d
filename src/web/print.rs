//! Prints one part of a widget, regardless of the page around it.
//!
//! The page may scroll in a box, hide its overflow or have no styles for paper, so
//! a copy of the part is printed from a separate frame. The page does not change.

use std::cell::Cell;
use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::future::TimeoutFuture;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{
    CssStyleSheet, Document, Element, HtmlIFrameElement, Node, ShadowRoot, ShadowRootInit, ShadowRootMode, Window,
};
use yew::Callback;

/// The beginning of the frame's document. Without a doctype, browsers use quirks mode.
const DOCUMENT: &str = "<!doctype html>";

/// The styles of the document around the copy.
const PAPER: &str =
    "html{color-scheme:light;background:#fff;color:#000;font:9.5pt/1.4 system-ui,sans-serif}body{margin:0}";

/// The details that are open on paper however they are on the screen: why ranges are assumed. All others print as they
/// are.
const OPENED: &str = "[data-open-on-paper]";

/// The time within which a second press counts as part of the first, in milliseconds.
const ONE_GESTURE: f64 = 1000.0;

/// The time within which a browser that prints has begun to, in milliseconds.
const BEGUN: u32 = 1000;

/// The time for which the frame stays after printing, in milliseconds: some browsers report the end of printing while
/// they still show the preview.
const STAYS: u32 = 60_000;

thread_local! {
    static LAST: Cell<f64> = const { Cell::new(f64::NEG_INFINITY) };

    /// The last frame, which may still be there when the next one comes.
    static FRAME: Cell<Option<HtmlIFrameElement>> = const { Cell::new(None) };
}

/// Prints a part of a widget alone under a title, or else the page, and calls back with whether that worked.
pub fn print(window: &Window, part: Option<Element>, title: String, done: Callback<bool>) {
    let now = now(window);
    // A press that counts as part of an earlier one doesn't make the gesture longer.
    if now - LAST.get() < ONE_GESTURE {
        return;
    }
    LAST.set(now);
    let page = window.clone();
    let print_page = {
        let done = done.clone();
        move || print_window(&page, &page, &done)
    };
    match part {
        Some(part) => {
            let otherwise = print_page.clone();
            if print_part(window, part, title, done, otherwise).is_err() {
                print_page();
            }
        }
        None => print_page(),
    }
}

fn now(window: &Window) -> f64 {
    window.performance().map(|performance| performance.now()).unwrap_or_default()
}

fn print_part(
    window: &Window,
    part: Element,
    title: String,
    done: Callback<bool>,
    otherwise: impl FnOnce() + 'static,
) -> Result<(), JsValue> {
    let root: ShadowRoot = part.get_root_node().dyn_into()?;
    if let Some(last) = FRAME.take() {
        last.remove();
    }
    let document = part.owner_document().ok_or("the part is in no document")?;
    let frame: HtmlIFrameElement = document.create_element("iframe")?.unchecked_into();
    frame.set_class_name("print-frame");
    frame.set_attribute("aria-hidden", "true")?;
    frame.set_attribute("tabindex", "-1")?;
    // On a page with Trusted Types, this fails; the doctype is added below.
    frame.set_attribute("srcdoc", DOCUMENT).ok();
    let styles = css(&root)?;
    let (filled, page) = (frame.clone(), window.clone());
    frame.set_onload(Some(
        Closure::once_into_js(move || {
            filled.set_onload(None);
            match fill(&filled, &part, &title, &styles) {
                Ok(window) => {
                    remove_after_printing(&window, filled);
                    print_window(&window, &page, &done);
                }
                Err(_) => otherwise(),
            }
        })
        .unchecked_ref(),
    ));
    root.append_child(&frame)?;
    FRAME.set(Some(frame));
    Ok(())
}

/// Prints a window. A browser that may not print fails silently, so `beforeprint` is what counts.
fn print_window(window: &Window, page: &Window, done: &Callback<bool>) {
    let has_begun = Rc::new(Cell::new(false));
    let begins = {
        let (has_begun, done) = (has_begun.clone(), done.clone());
        EventListener::new(window, "beforeprint", move |_| {
            has_begun.set(true);
            done.emit(true);
        })
    };
    let printed = window.print();
    LAST.set(now(page));
    let done = done.clone();
    spawn_local(async move {
        TimeoutFuture::new(if printed.is_ok() { BEGUN } else { 0 }).await;
        drop(begins);
        if !has_begun.get() {
            done.emit(false);
        }
    });
}

/// Puts a copy of the part into the frame, with every `<details>` of [`OPENED`] open.
fn fill(frame: &HtmlIFrameElement, part: &Element, title: &str, styles: &str) -> Result<Window, JsValue> {
    let window = frame.content_window().ok_or("the frame has no window")?;
    let document = window.document().ok_or("the frame has no document")?;
    if document.doctype().is_none() {
        let html = document.implementation()?.create_document_type("html", "", "")?;
        document.insert_before(&html, document.first_child().as_ref())?;
    }
    if let (Some(html), Some(around)) = (document.document_element(), part.closest("[lang]")?) {
        for name in ["lang", "dir"] {
            html.set_attribute(name, &around.get_attribute(name).unwrap_or_default())?;
        }
    }
    document.set_title(title);
    let body = document.body().ok_or("the frame has no body")?;
    let host = document.create_element("div")?;
    body.append_child(&host)?;
    let root = host.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open))?;
    wear(&window, &root, styles)?;
    wear(&window, &document, &(page_rule(title) + PAPER))?;
    let base = wrapped(&document, &root, "base")?;
    let copy: Element = document.import_node_with_deep(part, true)?.unchecked_into();
    let details = copy.query_selector_all(OPENED)?;
    for detail in (0..details.length()).filter_map(|index| details.get(index)) {
        detail.unchecked_into::<Element>().set_attribute("open", "")?;
    }
    wrapped(&document, &base, "widget")?.append_child(&copy)?;
    Ok(window)
}

/// Returns the rule of a page: its margins, with the title and the number of the page in its foot.
fn page_rule(title: &str) -> String {
    let quoted = title.replace('\\', "\\\\").replace('"', "\\\"");
    format!(
        "@page{{margin:14mm;font:8pt system-ui,sans-serif;\
         @bottom-left{{content:\"{quoted}\"}}@bottom-right{{content:counter(page) \"/\" counter(pages)}}}}"
    )
}

/// Removes the frame some time after its window was printed for the first time.
fn remove_after_printing(window: &Window, frame: HtmlIFrameElement) {
    let printed = window.clone();
    // A listener of gloo-events ends when its handle is dropped; this one lasts until it is called.
    let on_printed = Closure::once_into_js(move || {
        printed.set_onafterprint(None);
        spawn_local(async move {
            TimeoutFuture::new(STAYS).await;
            frame.remove();
        });
    });
    window.set_onafterprint(Some(on_printed.unchecked_ref()));
}

fn wrapped(document: &Document, parent: &Node, class: &str) -> Result<Node, JsValue> {
    let wrapper = document.create_element("div")?;
    wrapper.set_class_name(class);
    parent.append_child(&wrapper)
}

/// Returns the text of all style rules that a root has adopted.
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

/// Makes a root adopt a style sheet, which only the window of that root can create.
fn wear(window: &Window, root: &JsValue, css: &str) -> Result<(), JsValue> {
    let constructor: js_sys::Function = js_sys::Reflect::get(window, &"CSSStyleSheet".into())?.dyn_into()?;
    let sheet = js_sys::Reflect::construct(&constructor, &js_sys::Array::new())?;
    let replace: js_sys::Function = js_sys::Reflect::get(&sheet, &"replaceSync".into())?.dyn_into()?;
    replace.call1(&sheet, &css.into())?;
    js_sys::Reflect::set(root, &"adoptedStyleSheets".into(), &js_sys::Array::of1(&sheet)).map(drop)
}
