//! A shadow root for a component, and what it finds around it.

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{CssStyleSheet, Element, ShadowRoot, ShadowRootInit, ShadowRootMode, Url, Window};
use yew::prelude::*;

use super::browser::Browser;
use crate::ui::host::HostRef;
use crate::words::Language;

/// All that the widget wears, in the order of `styles/widget.css` and
/// `styles/later.css`; `tests/architecture.rs` holds them to each other.
const STYLES: [&str; 18] = [
    include_str!("../../styles/tokens.css"),
    include_str!("../../styles/base.css"),
    include_str!("../../styles/buttons.css"),
    include_str!("../../styles/card.css"),
    include_str!("../../styles/options.css"),
    include_str!("../../styles/text.css"),
    include_str!("../../styles/pressed.css"),
    include_str!("../../styles/note.css"),
    include_str!("../../styles/ratings.css"),
    include_str!("../../styles/fields.css"),
    include_str!("../../styles/result.css"),
    include_str!("../../styles/bar.css"),
    include_str!("../../styles/pictures.css"),
    include_str!("../../styles/share.css"),
    include_str!("../../styles/history.css"),
    include_str!("../../styles/coach.css"),
    include_str!("../../styles/desk.css"),
    include_str!("../../styles/print.css"),
];

/// Where a widget is drawn.
pub struct Room {
    /// What it is drawn in, inside the shadow root.
    pub stage: Element,
    /// The browser around it.
    pub host: HostRef,
    /// The language of the place in the page.
    pub language: Language,
    window: Window,
}

impl Room {
    /// The whole address of where links open; without one, that of the page.
    pub fn app_url(&self, wanted: Option<&str>) -> String {
        let page = self.window.location().href().unwrap_or_default();
        let base = self.stage.base_uri().ok().flatten();
        let wanted = wanted.zip(base).and_then(|(wanted, base)| Url::new_with_base(wanted, &base).ok());
        wanted.map_or_else(|| page.split('#').next().unwrap_or_default().to_owned(), |url| url.href())
    }

    /// Whether an address is that of this page.
    pub fn is_here(&self, address: &str) -> bool {
        let location = self.window.location();
        let here = location.origin().ok().zip(location.pathname().ok());
        Url::new(address).is_ok_and(|url| here == Some((url.origin(), url.pathname())))
    }
}

/// Opens a shadow root in an element, and dresses it.
///
/// # Errors
///
/// Why it can't.
pub fn open(place: &NodeRef) -> Result<Room, AttrValue> {
    let place = place.cast::<Element>().ok_or("there is no element on the page")?;
    dress(&place).map_err(|error| AttrValue::from(format!("{error:?}")))
}

fn dress(place: &Element) -> Result<Room, JsValue> {
    let window = web_sys::window().ok_or("there is no window")?;
    let document = place.owner_document().ok_or("the element is in no document")?;
    let root: ShadowRoot = place.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open))?;
    let sheet = CssStyleSheet::new()?;
    sheet.replace_sync(&STYLES.concat())?;
    root.adopted_style_sheets().push(&sheet);
    let stage = document.create_element("div")?;
    stage.set_class_name("base");
    root.append_child(&stage)?;
    let lang = place.closest("[lang]")?.and_then(|around| around.get_attribute("lang"));
    Ok(Room {
        stage,
        host: HostRef::new(Browser::new()),
        language: lang.map(|tag| Language::from_tag(&tag)).unwrap_or_default(),
        window,
    })
}

/// The fragment of the page's address.
pub struct Fragment {
    /// What it is now.
    pub text: String,
    /// How often it has changed.
    pub changes: u32,
}

impl Reducible for Fragment {
    type Action = ();

    fn reduce(self: Rc<Self>, (): ()) -> Rc<Self> {
        Rc::new(Self { text: now(), changes: self.changes.wrapping_add(1) })
    }
}

fn now() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// The fragment of the page's address, as it changes.
#[hook]
pub fn use_fragment() -> UseReducerHandle<Fragment> {
    let fragment = use_reducer(|| Fragment { text: now(), changes: 0 });
    {
        let dispatcher = fragment.dispatcher();
        use_effect_with((), move |()| {
            let changed: Closure<dyn Fn()> = Closure::new(move || dispatcher.dispatch(()));
            let window = web_sys::window();
            if let Some(window) = &window {
                window.add_event_listener_with_callback("hashchange", changed.as_ref().unchecked_ref()).ok();
            }
            move || {
                if let Some(window) = &window {
                    window.remove_event_listener_with_callback("hashchange", changed.as_ref().unchecked_ref()).ok();
                }
            }
        });
    }
    fragment
}
