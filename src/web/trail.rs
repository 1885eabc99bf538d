//! Changes the history of the standalone page, which is the widget's own.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{History, ScrollRestoration, Window};
use yew::Callback;

use crate::ui::host::trail::Trail;
use crate::ui::host::watch::Watch;

/// The key of the trail in the state of an entry, beside the state of others.
const KEY: &str = "leadershipLoad";

/// Changes the history of a window.
pub struct PageHistory {
    window: Option<Window>,
}

impl PageHistory {
    /// Returns the history of a window.
    pub fn new(window: Option<Window>) -> Self {
        Self { window }
    }

    fn history(&self) -> Option<History> {
        self.window.as_ref()?.history().ok()
    }
}

impl Trail for PageHistory {
    fn here(&self) -> Vec<String> {
        let state = self.history().and_then(|history| history.state().ok()).unwrap_or_default();
        let trail = js_sys::Reflect::get(&state, &JsValue::from_str(KEY)).unwrap_or_default();
        let names = trail.dyn_into::<js_sys::Array>().unwrap_or_default();
        names.iter().filter_map(|name| name.as_string()).collect()
    }

    fn lay(&self, trail: &[String], is_new: bool) {
        let Some(history) = self.history() else { return };
        let state = js_sys::Object::new();
        if let Ok(Ok(theirs)) = history.state().map(JsCast::dyn_into::<js_sys::Object>) {
            js_sys::Object::assign(&state, &theirs);
        }
        let names: js_sys::Array = trail.iter().map(|name| JsValue::from_str(name)).collect();
        js_sys::Reflect::set(&state, &JsValue::from_str(KEY), &names).ok();
        // If the history may not be changed, Back leaves the page, as usual.
        if is_new { history.push_state(&state, "") } else { history.replace_state(&state, "") }.ok();
    }

    fn go_back(&self, entries: usize) {
        if let (Some(history), Ok(entries)) = (self.history(), i32::try_from(entries)) {
            history.go_with_delta(-entries).ok();
        }
    }

    fn watch(&self, moved: Callback<()>) -> Option<Watch> {
        let listener = EventListener::new(self.window.as_ref()?, "popstate", move |_| moved.emit(()));
        // The place that a browser remembers is one of the other screen, which may have been lower: each screen shows what
        // has the focus.
        let restore = |history: Option<History>, how| history.map(|history| history.set_scroll_restoration(how));
        restore(self.history(), ScrollRestoration::Manual);
        let history = self.history();
        Some(Watch::new(move || {
            drop(listener);
            restore(history, ScrollRestoration::Auto);
        }))
    }

    fn ask_before_leaving(&self) -> Option<Watch> {
        let mut has_asked = false;
        let asks = EventListenerOptions::enable_prevent_default();
        let listener = EventListener::new_with_options(self.window.as_ref()?, "beforeunload", asks, move |event| {
            if !has_asked {
                has_asked = true;
                event.prevent_default();
            }
        });
        Some(Watch::new(move || drop(listener)))
    }
}
