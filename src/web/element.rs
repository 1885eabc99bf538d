//! Mounts a widget in the host that the custom element gives it.
//!
//! Yew never removes the listeners of a root, so a root whose element is gone is
//! emptied and reused for the next one: the number of roots is bounded by the
//! largest number of widgets that were mounted at once.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::prelude::*;

use super::browser::Browser;
use super::coach::ExtraRooms;
use super::focus::keep_focus;
use super::js;
use super::languages::language;
use super::sharing::{SharingModule, SharingTools};
use super::translation::outlive_translation;
use crate::ui::host::HostRef;
use crate::ui::rooms::RoomsRef;
use crate::ui::widget::{Desk, Happening, Widget, WidgetProps};
use engine::history::KeptRun;
use engine::json::{self, Json};
use words::Language;

/// The fragment that opens the coach's desk.
const DESK: &str = "#desk";

thread_local! {
    static WIDGETS: Cell<Widgets> = const { Cell::new(Widgets { mounted: Vec::new(), free: Vec::new(), last: 0 }) };
}

/// Lists all roots on the page.
#[derive(Default)]
struct Widgets {
    mounted: Vec<MountedWidget>,
    free: Vec<Root>,
    last: u32,
}

impl Widgets {
    /// Changes the list, which is taken out meanwhile. Nothing may call back until it is back.
    fn change<T>(changed: impl FnOnce(&mut Self) -> T) -> T {
        let mut widgets = WIDGETS.take();
        let result = changed(&mut widgets);
        WIDGETS.set(widgets);
        result
    }

    /// Takes the root of a mounted element out of the list.
    fn take(&mut self, id: u32) -> Option<MountedWidget> {
        self.mounted.extract_if(.., |mounted| mounted.stage.id == id).next()
    }
}

/// Holds a Yew root in a `div` of its own.
struct Root {
    host: Element,
    app: AppHandle<Stage>,
}

/// Holds a root, and the properties of its widget.
struct MountedWidget {
    root: Root,
    stage: StageProps,
}

/// Holds the properties of [`Stage`].
#[derive(Clone, PartialEq, Properties)]
struct StageProps {
    /// The number of the mounted element; 0 in a free root.
    #[prop_or_default]
    id: u32,
    /// The properties of the widget; `None` in a free root.
    #[prop_or_default]
    widget: Option<WidgetProps>,
    /// Called when the widget is on the page for the first time.
    #[prop_or_default]
    on_drawn: Callback<()>,
}

/// Renders the widget of a root, a new one for every element.
#[component]
fn Stage(props: &StageProps) -> Html {
    let on_drawn = props.on_drawn.clone();
    use_effect_with(props.id, move |_| on_drawn.emit(()));
    let widget = props.widget.clone().map(|widget| {
        let WidgetProps { host, language, app_url, may_keep, is_compact, run, record, rooms, desk, opened, on_happening, on_run } =
            widget;
        html! {
            <Widget
                key={props.id} {host} {language} {app_url} {may_keep} {is_compact} {run} {record} {rooms} {desk} {opened}
                {on_happening} {on_run}
            />
        }
    });
    html! { <>{ widget }</> }
}

#[wasm_bindgen]
extern "C" {
    /// Reads the values of the element's attributes, in an object of `leadership-load.js`.
    pub type Options;

    /// Returns the tag of the language to speak.
    #[wasm_bindgen(method, getter)]
    fn lang(this: &Options) -> String;

    /// Returns the texts of that language, a line each.
    #[wasm_bindgen(method, getter)]
    fn words(this: &Options) -> String;

    /// Returns the address of the page where shared links open.
    #[wasm_bindgen(method, getter, js_name = appUrl)]
    fn app_url(this: &Options) -> String;

    /// Returns whether to offer to save answers on the device.
    #[wasm_bindgen(method, getter, js_name = mayKeep)]
    fn may_keep(this: &Options) -> bool;

    /// Returns whether a result shows its first part only.
    #[wasm_bindgen(method, getter, js_name = isCompact)]
    fn is_compact(this: &Options) -> bool;

    /// Returns the fragment of the page's address, if links open on this page.
    #[wasm_bindgen(method, getter)]
    fn fragment(this: &Options) -> String;

    /// Returns the number of changes of the fragment.
    #[wasm_bindgen(method, getter)]
    fn changes(this: &Options) -> u32;

    /// Returns the function that loads the module `sharing`.
    #[wasm_bindgen(method, getter)]
    fn sharing(this: &Options) -> Function;
}

impl Options {
    /// Returns the language, with the words of the rooms if there are any.
    fn language(&self, rooms: Option<RoomsRef>) -> Option<Language> {
        language(
            &self.lang(),
            || self.words(),
            |lines| match rooms {
                Some(rooms) => rooms.read_words(lines),
                None => Language::read_own(lines),
            },
        )
    }

    /// Writes the options into the properties of a widget.
    fn apply(&self, widget: &mut WidgetProps) {
        let fragment = self.fragment();
        widget.language = self.language(widget.rooms).unwrap_or(widget.language);
        widget.app_url = self.app_url().into();
        widget.may_keep = self.may_keep();
        widget.is_compact = self.is_compact();
        widget.opened = widget.rooms.and_then(|rooms| rooms.open(self.changes(), &fragment));
        if widget.desk != Desk::None {
            widget.desk = if fragment == DESK { Desk::Open } else { Desk::There };
        }
    }
}

/// Mounts a widget as a child of `parent` and returns its number.
///
/// `run` is a run to resume, as `told` received it, and `record` has the presses since. `told` is called with a name
/// and a detail: for each event; with `ready` when the widget is rendered; and with `run` and the run so far, which is
/// for the element only. The widget has the rooms `beside` the person's own check, if there are any.
///
/// # Errors
///
/// Fails if the words belong to another build, `parent` is in no document, or the browser refuses an element.
pub fn mount(
    parent: &Element,
    options: &Options,
    told: Function,
    run: &JsValue,
    record: &JsValue,
    beside: Option<&ExtraRooms>,
) -> Result<u32, JsValue> {
    let tell = Callback::from(move |(name, detail)| {
        // If a listener of the page throws, the browser reports it.
        told.call2(&JsValue::UNDEFINED, &JsValue::from_str(name), &detail).ok();
    });
    let sharing = beside
        .map_or_else(|| Rc::new(SharingModule(options.sharing())) as Rc<dyn SharingTools>, |beside| (beside.sharing)());
    let rooms = beside.map(|beside| beside.rooms);
    let mut widget = WidgetProps {
        host: HostRef::new(Browser::with(sharing, beside)),
        language: options.language(rooms).ok_or("the words belong to another build")?,
        app_url: AttrValue::default(),
        may_keep: true,
        is_compact: false,
        run: json::read_kept_run(&js::read(run)).ok().map(|kept| kept.session),
        record: json::read_record(&js::read(record)).unwrap_or_default().into(),
        rooms,
        desk: if beside.is_some() { desk_of(parent) } else { Desk::None },
        opened: None,
        on_happening: tell.reform(happened),
        on_run: tell.reform(|session| {
            let run = KeptRun { session, check: None };
            ("run", js::write(&json::write_run(&run)))
        }),
    };
    options.apply(&mut widget);

    let (id, free) = Widgets::change(|widgets| {
        widgets.last = widgets.last.wrapping_add(1);
        (widgets.last, widgets.free.pop())
    });
    let stage = StageProps { id, widget: Some(widget), on_drawn: tell.reform(|()| ("ready", JsValue::NULL)) };
    let root = match free {
        Some(mut root) => {
            parent.append_child(&root.host)?;
            root.app.update(stage.clone());
            root
        }
        None => {
            let document = parent.owner_document().ok_or("the element is in no document")?;
            let host = document.create_element("div")?;
            outlive_translation(&host)?;
            parent.append_child(&host)?;
            keep_focus(&host)?;
            let app = yew::Renderer::<Stage>::with_root_and_props(host.clone(), stage.clone()).render();
            Root { host, app }
        }
    };
    Widgets::change(|widgets| widgets.mounted.push(MountedWidget { root, stage }));
    Ok(id)
}

/// Returns whether the custom element around a widget has a desk: one with the attribute `desk`.
fn desk_of(parent: &Element) -> Desk {
    let root = parent.get_root_node().dyn_into::<web_sys::ShadowRoot>();
    if root.is_ok_and(|root| root.host().has_attribute("desk")) { Desk::There } else { Desk::None }
}

/// Changes the options of a mounted widget. Its state stays.
pub fn update(id: u32, options: &Options) {
    // Taken out of the list while Yew works, because Yew may call back.
    let Some(mut mounted) = Widgets::change(|widgets| widgets.take(id)) else {
        return;
    };
    if let Some(widget) = &mut mounted.stage.widget {
        options.apply(widget);
    }
    mounted.root.app.update(mounted.stage.clone());
    Widgets::change(|widgets| widgets.mounted.push(mounted));
}

/// Unmounts a widget. A second call does nothing.
pub fn unmount(id: u32) {
    let Some(MountedWidget { mut root, .. }) = Widgets::change(|widgets| widgets.take(id)) else {
        return;
    };
    root.app.update(StageProps { id: 0, widget: None, on_drawn: Callback::noop() });
    root.host.remove();
    Widgets::change(|widgets| widgets.free.push(root));
}

/// Returns the name of an event, and its detail: no answers, no scores.
fn happened(happening: Happening) -> (&'static str, JsValue) {
    match happening {
        Happening::Start => ("start", JsValue::NULL),
        Happening::Progress { answered, of } => {
            let detail = [("answered", answered), ("of", of)].map(|(key, count)| (key.to_owned(), count.into()));
            ("progress", js::write(&Json::Object(detail.into())))
        }
        Happening::Complete => ("complete", JsValue::NULL),
    }
}
