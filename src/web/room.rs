//! Attaches a shadow root for a component, and follows its surroundings on the page.

use std::rc::Rc;

use gloo_events::EventListener;
use wasm_bindgen::prelude::*;
use web_sys::{
    CssStyleSheet, Element, MutationObserver, MutationObserverInit, ShadowRoot, ShadowRootInit, ShadowRootMode, Url,
    Window,
};
use yew::prelude::*;

use super::browser::Browser;
use super::coach::ExtraRooms;
use super::focus::keep_focus;
use super::translation::outlive_translation;
use crate::ui::host::HostRef;
use engine::link::mentions_code;
use words::Language;

/// The default level of the widget's first heading.
const USUAL_LEVEL: u8 = 2;

/// The styles of the widget, in the order of `styles/widget.css` and
/// `styles/whole.css`; `tests/architecture.rs` compares them.
const STYLES: [&str; 21] = [
    include_str!("../../styles/tokens.css"),
    include_str!("../../styles/base.css"),
    include_str!("../../styles/buttons.css"),
    include_str!("../../styles/card.css"),
    include_str!("../../styles/way.css"),
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
    include_str!("../../styles/sheets.css"),
    include_str!("../../styles/print.css"),
    include_str!("../../styles/print-coach.css"),
];

#[wasm_bindgen(module = "/src/entry/presses.js")]
extern "C" {
    /// Drops the second press of a gesture, as in the shadow root of `leadership-load.js`.
    #[wasm_bindgen(js_name = watchPresses)]
    fn watch_presses(root: &ShadowRoot);
}

/// Holds the place in which a widget is rendered.
pub struct Room {
    /// The element in the shadow root in which it is rendered.
    pub stage: Element,
    /// The browser around it.
    pub host: HostRef,
    /// The language of the place in the page.
    pub language: Language,
    window: Window,
}

impl Room {
    /// Returns the whole address of the page where links open; by default that of this page.
    pub fn app_url(&self, wanted: Option<&str>) -> String {
        let page = self.window.location().href().unwrap_or_default();
        let base = self.stage.base_uri().ok().flatten();
        let wanted = wanted.zip(base).and_then(|(wanted, base)| Url::new_with_base(wanted, &base).ok());
        // Other schemes could run as a script.
        let wanted = wanted.filter(|url| matches!(url.protocol().as_str(), "http:" | "https:"));
        wanted.map_or_else(|| page.split('#').next().unwrap_or_default().to_owned(), |url| url.href())
    }

    /// Returns whether an address is that of this page.
    pub fn is_here(&self, address: &str) -> bool {
        let location = self.window.location();
        let here = location.hostname().ok().zip(location.pathname().ok());
        let here = here.map(|(host, path)| page_of(&host, &path));
        Url::new(address).is_ok_and(|url| here == Some(page_of(&url.hostname(), &url.pathname())))
    }
}

/// Returns a form of an address that is equal for all ways to write the address of one page, like `pageOf` in
/// `leadership-load.js`.
fn page_of(host: &str, path: &str) -> String {
    let is_index = |file: &str| file.is_empty() || file == "index" || file.starts_with("index.");
    let folder = path.rsplit_once('/').filter(|(_, file)| is_index(&file.to_lowercase()));
    let path = folder.map_or(path, |(folder, _)| folder.trim_end_matches('/'));
    format!("{}{path}", host.strip_prefix("www.").unwrap_or(host))
}

/// Makes the headings in an element, present and future, begin at this level instead of the second.
#[hook]
pub fn use_heading_level(stage: Option<Element>, first: u8) {
    use_effect_with((stage, first), |(stage, first)| {
        // The elements already have the usual level.
        let unusual = stage.clone().filter(|_| *first != USUAL_LEVEL);
        let observer = unusual.and_then(|stage| watch_headings(stage, *first).ok());
        move || drop(observer)
    });
}

/// Sets the levels of the headings until the watch is dropped.
fn watch_headings(stage: Element, first: u8) -> Result<HeadingWatch, JsValue> {
    let root = stage.clone();
    let level: Closure<dyn Fn()> = Closure::new(move || {
        level_headings(&root, first).ok();
    });
    let observer = MutationObserver::new(level.as_ref().unchecked_ref())?;
    let options = MutationObserverInit::new();
    options.set_child_list(true);
    options.set_subtree(true);
    observer.observe_with_options(&stage, &options)?;
    level_headings(&stage, first)?;
    Ok(HeadingWatch { stage, observer, _level: level })
}

fn headings(stage: &Element) -> Result<Vec<Element>, JsValue> {
    let headings = stage.query_selector_all("h2, h3, h4")?;
    Ok((0..headings.length()).filter_map(|index| headings.get(index)).map(JsCast::unchecked_into).collect())
}

fn level_headings(stage: &Element, first: u8) -> Result<(), JsValue> {
    for heading in headings(stage)? {
        let own: u8 = heading.local_name().trim_start_matches('h').parse().unwrap_or(2);
        let level = own.saturating_add(first).saturating_sub(USUAL_LEVEL).min(6);
        heading.set_attribute("aria-level", &level.to_string())?;
    }
    Ok(())
}

/// Watches headings. When the watch is dropped, they get their own levels back.
struct HeadingWatch {
    stage: Element,
    observer: MutationObserver,
    _level: Closure<dyn Fn()>,
}

impl Drop for HeadingWatch {
    fn drop(&mut self) {
        self.observer.disconnect();
        for heading in headings(&self.stage).unwrap_or_default() {
            // If one heading keeps its level, go on with the others.
            heading.remove_attribute("aria-level").ok();
        }
    }
}

/// Opens a shadow root in an element, with the widget's styles.
///
/// # Errors
///
/// Returns the reason why it can't.
pub fn open(place: &NodeRef) -> Result<Room, AttrValue> {
    let place = place.cast::<Element>().ok_or("there is no element on the page")?;
    dress(&place).map_err(|error| AttrValue::from(format!("{error:?}")))
}

fn dress(place: &Element) -> Result<Room, JsValue> {
    let window = web_sys::window().ok_or("there is no window")?;
    let document = place.owner_document().ok_or("the element is in no document")?;
    let root: ShadowRoot = place.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open))?;
    watch_presses(&root);
    let sheet = CssStyleSheet::new()?;
    sheet.replace_sync(&STYLES.concat())?;
    root.adopted_style_sheets().push(&sheet);
    let stage = document.create_element("div")?;
    stage.set_class_name("base");
    outlive_translation(&stage)?;
    root.append_child(&stage)?;
    keep_focus(&stage)?;
    let lang = place.closest("[lang]")?.and_then(|around| around.get_attribute("lang"));
    let (spoken, first) = (lang.and_then(|tag| Language::from_tag(&tag)), Language::ALL.first().copied());
    Ok(Room {
        stage,
        host: HostRef::new(Browser::with((ExtraRooms::COACH.sharing)(), Some(&ExtraRooms::COACH))),
        language: spoken.or(first).ok_or("the application is built without a language")?,
        window,
    })
}

/// Holds the last fragment of the page's address that could be a link.
pub struct Fragment {
    /// The present fragment.
    pub text: String,
    /// The number of its changes.
    pub changes: u32,
}

impl Reducible for Fragment {
    type Action = ();

    fn reduce(self: Rc<Self>, (): ()) -> Rc<Self> {
        let text = now();
        let is_ours = mentions_code(&text) || text.is_empty() && !self.text.is_empty();
        // The page's own anchors count as no change.
        if is_ours { Rc::new(Self { text, changes: self.changes.wrapping_add(1) }) } else { self }
    }
}

fn now() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Returns the fragment of the page's address, and follows its changes.
#[hook]
pub fn use_fragment() -> UseReducerHandle<Fragment> {
    let fragment = use_reducer(|| Fragment { text: now(), changes: 0 });
    {
        let dispatcher = fragment.dispatcher();
        use_effect_with((), move |()| {
            let listener = web_sys::window()
                .map(|window| EventListener::new(&window, "hashchange", move |_| dispatcher.dispatch(())));
            move || drop(listener)
        });
    }
    fragment
}
