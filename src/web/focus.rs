//! Keeps the focus in a widget when the focused element disappears or is disabled:
//! a deleted row, a finished button, a full field.
//!
//! Components move the focus where they know a better place. This handles all
//! other cases, in which the browser would move the focus to the page.

use std::cell::Cell;
use std::rc::Rc;

use gloo_timers::future::TimeoutFuture;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{
    Element, FocusEvent, FocusOptions, HtmlElement, MutationObserver, MutationObserverInit, ScrollBehavior,
    ScrollIntoViewOptions, ScrollLogicalPosition, ShadowRoot,
};

/// The elements that take the focus, except those that are laid out behind others.
const FOCUSABLE: &str = ":is(a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, \
                         [tabindex]):not([aria-hidden=true] *)";

/// Holds the element with the focus, and its surroundings.
struct FocusPlace {
    element: HtmlElement,
    /// The element and its ancestors up to the widget, each with its next and previous sibling.
    path: Vec<[Option<Element>; 3]>,
}

/// Keeps the focus in `stage` from now on.
///
/// # Errors
///
/// Fails if the browser has no observers.
pub fn keep_focus(stage: &Element) -> Result<(), JsValue> {
    let held = Rc::new(Cell::new(None::<FocusPlace>));
    let on_focus = {
        let (held, stage) = (held.clone(), stage.clone());
        Closure::<dyn Fn(FocusEvent)>::new(move |event: FocusEvent| {
            let element = event.target().and_then(|target| target.dyn_into().ok());
            held.set(element.map(|element| FocusPlace::of(element, &stage)));
        })
    };
    let on_leave = {
        let held = held.clone();
        Closure::<dyn Fn(FocusEvent)>::new(move |event: FocusEvent| {
            let held = held.clone();
            let target = event.target();
            spawn_local(async move {
                // Some browsers dispatch this also for an element that is being removed, before it is gone.
                TimeoutFuture::new(0).await;
                held.set(held.take().filter(|held| target.as_ref() != Some(held.element.as_ref())));
            });
        })
    };
    let on_change = {
        let stage = stage.clone();
        Closure::<dyn Fn()>::new(move || match held.take() {
            Some(lost) if lost.is_lost() => lost.hand_on(&stage),
            kept => held.set(kept),
        })
    };
    // A listener of gloo-events ends when its handle is dropped. These end with the stage.
    stage.add_event_listener_with_callback("focusin", on_focus.into_js_value().unchecked_ref())?;
    stage.add_event_listener_with_callback("focusout", on_leave.into_js_value().unchecked_ref())?;
    let observed = MutationObserverInit::new();
    observed.set_child_list(true);
    observed.set_subtree(true);
    observed.set_attribute_filter(&js_sys::Array::of1(&"disabled".into()));
    MutationObserver::new(on_change.into_js_value().unchecked_ref())?.observe_with_options(stage, &observed)
}

impl FocusPlace {
    fn of(element: HtmlElement, stage: &Element) -> Self {
        let mut path = Vec::new();
        let mut around = Some(Element::from(element.clone()));
        while let Some(element) = around.filter(|around| around != stage) {
            path.push([Some(element.clone()), element.next_element_sibling(), element.previous_element_sibling()]);
            around = element.parent_element();
        }
        Self { element, path }
    }

    /// Returns whether the element is gone or disabled.
    fn is_lost(&self) -> bool {
        !self.element.is_connected() || self.element.matches(":disabled").unwrap_or(false)
    }

    /// Moves the focus to the nearest element, unless another one has it already. It scrolls no further than to show
    /// that element.
    fn hand_on(&self, stage: &Element) {
        let Ok(root) = stage.get_root_node().dyn_into::<ShadowRoot>() else { return };
        let is_free = || root.active_element().is_none_or(|active| active == *self.element.as_ref());
        if !is_free() || is_elsewhere(&root) {
            return;
        }
        let places = self.path.iter().flatten().flatten().filter(|place| stage.contains(Some(place)));
        places.chain([stage]).find(|place| focus_in(place, &is_free).is_some());
    }
}

/// Returns whether something else on the page has the focus.
fn is_elsewhere(root: &ShadowRoot) -> bool {
    let document = root.owner_document();
    let active = document.as_ref().and_then(|document| document.active_element());
    active.is_some_and(|active| active != root.host() && active.tag_name() != "BODY")
}

/// Focuses an element or the first one in it that takes the focus, preferably its heading.
fn focus_in(place: &Element, is_free: &dyn Fn() -> bool) -> Option<()> {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    let own = place.matches(FOCUSABLE).unwrap_or(false).then(|| place.clone());
    let heading = place.query_selector("h2[tabindex]").ok().flatten();
    let within = place.query_selector_all(FOCUSABLE).ok()?;
    let within = (0..within.length()).filter_map(|index| within.get(index)?.dyn_into::<Element>().ok());
    let shown = ScrollIntoViewOptions::new();
    shown.set_block(ScrollLogicalPosition::Nearest);
    shown.set_behavior(ScrollBehavior::Instant);
    let takes = |element: Element| {
        element.unchecked_ref::<HtmlElement>().focus_with_options(&options).ok();
        // Not before it has the focus: others that were tried are not what the person looks for.
        (!is_free()).then(|| element.scroll_into_view_with_scroll_into_view_options(&shown))
    };
    own.into_iter().chain(heading).chain(within).find_map(takes)
}

/// Scrolls to a heading, as to an anchor, and focuses it.
pub fn lead_to(heading: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Start);
    heading.scroll_into_view_with_scroll_into_view_options(&options);
    if let Some(heading) = heading.dyn_ref::<HtmlElement>() {
        let in_place = FocusOptions::new();
        in_place.set_prevent_scroll(true);
        heading.focus_with_options(&in_place).ok();
    }
}
