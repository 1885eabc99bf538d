//! Mounts a widget in the host that the custom element gives it.
//!
//! Yew keeps the listeners of every root for ever, so a root whose element has
//! gone is emptied and used again for the next one: what stays behind is
//! bounded by the largest number of widgets that were there at once.

use std::cell::RefCell;
use std::collections::BTreeMap;

use serde::Serialize;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::prelude::*;

use super::browser::Browser;
use super::json;
use crate::engine::link;
use crate::ui::host::HostRef;
use crate::ui::widget::{Desk, Happening, LeadershipLoad, LeadershipLoadProps};
use crate::words::Language;

/// The fragment that opens the coach's desk.
const DESK: &str = "#desk";

thread_local! {
    static WIDGETS: RefCell<Widgets> = RefCell::default();
}

/// All roots on the page.
#[derive(Default)]
struct Widgets {
    mounted: BTreeMap<u32, Root>,
    free: Vec<Root>,
    last: u32,
}

/// A Yew root in a `div` of its own.
struct Root {
    host: Element,
    app: AppHandle<Stage>,
    shown: LeadershipLoadProps,
}

/// Properties of [`Stage`].
#[derive(Clone, PartialEq, Properties)]
struct StageProps {
    /// The number of the mounted element.
    #[prop_or_default]
    id: u32,
    /// What is shown; nothing in a root that is free.
    #[prop_or_default]
    widget: Option<LeadershipLoadProps>,
}

/// What a root shows: one widget, a new one for every element.
#[component]
fn Stage(props: &StageProps) -> Html {
    let widget = props.widget.clone().map(|widget| {
        let LeadershipLoadProps { host, language, app_url, may_keep, desk, opened, on_happening } = widget;
        html! {
            <LeadershipLoad key={props.id} {host} {language} {app_url} {may_keep} {desk} {opened} {on_happening} />
        }
    });
    html! { <>{ widget }</> }
}

/// What the element's attributes say.
#[wasm_bindgen(getter_with_clone)]
pub struct Options {
    /// The language tag.
    pub lang: String,
    /// Where shared links open.
    pub app_url: String,
    /// Whether to offer keeping answers on the device.
    pub may_keep: bool,
    /// The fragment of the page's address, where links open on this page.
    pub fragment: String,
}

#[wasm_bindgen]
impl Options {
    /// Options of an element.
    #[wasm_bindgen(constructor)]
    pub fn new(lang: String, app_url: String, may_keep: bool, fragment: String) -> Self {
        Self { lang, app_url, may_keep, fragment }
    }

    /// Puts them into the properties of a widget.
    fn apply(self, widget: &mut LeadershipLoadProps) {
        widget.language = Language::from_tag(&self.lang);
        widget.app_url = self.app_url.into();
        widget.may_keep = self.may_keep;
        widget.opened = link::mentions_code(&self.fragment).then(|| link::read_any(&self.fragment));
        if widget.desk != Desk::None {
            widget.desk = if self.fragment == DESK { Desk::Open } else { Desk::There };
        }
    }
}

/// Mounts a widget as a child of `parent` and returns its number.
///
/// `told` is called with the name of an event and its detail.
#[wasm_bindgen]
pub fn mount(parent: &Element, options: Options, told: js_sys::Function) -> Result<u32, JsValue> {
    let on_happening = Callback::from(move |happening| tell(&told, happening));
    let mut shown = LeadershipLoadProps {
        host: HostRef::new(Browser::new()),
        language: Language::default(),
        app_url: AttrValue::default(),
        may_keep: true,
        desk: desk_of(parent),
        opened: None,
        on_happening,
    };
    options.apply(&mut shown);

    let (id, free) = WIDGETS.with_borrow_mut(|widgets| {
        widgets.last = widgets.last.wrapping_add(1);
        (widgets.last, widgets.free.pop())
    });
    let props = StageProps { id, widget: Some(shown.clone()) };
    let root = match free {
        Some(mut root) => {
            parent.append_child(&root.host)?;
            root.app.update(props);
            Root { shown, ..root }
        }
        None => {
            let document = parent.owner_document().ok_or("the element is in no document")?;
            let host = document.create_element("div")?;
            parent.append_child(&host)?;
            let app = yew::Renderer::<Stage>::with_root_and_props(host.clone(), props).render();
            Root { host, app, shown }
        }
    };
    WIDGETS.with_borrow_mut(|widgets| widgets.mounted.insert(id, root));
    Ok(id)
}

/// Whether the custom element around a widget is one with a desk: one that says so.
#[cfg(feature = "app")]
fn desk_of(parent: &Element) -> Desk {
    let root = parent.get_root_node().dyn_into::<web_sys::ShadowRoot>();
    if root.is_ok_and(|root| root.host().has_attribute("desk")) { Desk::There } else { Desk::None }
}

#[cfg(not(feature = "app"))]
fn desk_of(_parent: &Element) -> Desk {
    Desk::None
}

/// Gives a mounted widget other options; its state stays.
#[wasm_bindgen]
pub fn update(id: u32, options: Options) {
    // Taken out while Yew works, which may call back.
    let Some(mut root) = WIDGETS.with_borrow_mut(|widgets| widgets.mounted.remove(&id)) else {
        return;
    };
    options.apply(&mut root.shown);
    root.app.update(StageProps { id, widget: Some(root.shown.clone()) });
    WIDGETS.with_borrow_mut(|widgets| widgets.mounted.insert(id, root));
}

/// Takes a widget away. Doing so twice does nothing.
#[wasm_bindgen]
pub fn unmount(id: u32) {
    let Some(mut root) = WIDGETS.with_borrow_mut(|widgets| widgets.mounted.remove(&id)) else {
        return;
    };
    root.app.update(StageProps { id: 0, widget: None });
    root.host.remove();
    WIDGETS.with_borrow_mut(|widgets| widgets.free.push(root));
}

/// The detail of a progress event: no answers, no scores.
#[derive(Serialize)]
struct ProgressDetail {
    answered: usize,
    of: usize,
}

fn tell(told: &js_sys::Function, happening: Happening) {
    let (name, detail) = match happening {
        Happening::Start => ("start", JsValue::NULL),
        Happening::Progress { answered, of } => {
            let detail = ProgressDetail { answered, of };
            ("progress", json::write(&detail).unwrap_or(JsValue::NULL))
        }
        Happening::Complete => ("complete", JsValue::NULL),
    };
    // A listener that throws is the page's own affair: the browser reports it.
    told.call2(&JsValue::UNDEFINED, &JsValue::from(name), &detail).ok();
}
