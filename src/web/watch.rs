//! Watches for changes of the storage: by another tab, by another widget on the page, or while the page was suspended.

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Event, StorageEvent, Window};
use yew::Callback;

use crate::ui::host::kept::Watch;

/// The event that tells every widget of the page that one of them has changed the storage: the browser's own event only
/// reaches other tabs. It is dispatched on the window because the widgets of a page may belong to different modules.
const STORED: &str = "leadership-load:stored";

/// The events after which the storage may have changed. A page that comes back from the
/// back-forward cache, or to the front, may have missed what happened meanwhile.
const EVENTS: [&str; 5] = ["storage", STORED, "pageshow", "focus", "visibilitychange"];

/// Dispatches the event that the storage was changed.
pub fn tell(window: &Window) {
    // A widget that misses the event reads the storage again when the page is shown.
    Event::new(STORED).and_then(|event| window.dispatch_event(&event)).ok();
}

/// Calls back whenever keys that begin with one of `prefixes` may have changed, until the watch is dropped.
pub fn watch(window: &Window, prefixes: &'static [&'static str], changed: Callback<()>) -> Watch {
    let listeners = EVENTS.map(|event| {
        let changed = changed.clone();
        EventListener::new(window, event, move |event| {
            // The key is null if everything was cleared.
            let key = event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key);
            if key.is_none_or(|key| prefixes.iter().any(|prefix| key.starts_with(prefix))) {
                changed.emit(());
            }
        })
    });
    Watch::new(move || drop(listeners))
}
