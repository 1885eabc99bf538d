//! Implements the store of this browser: its local storage, after a yes.
//!
//! [`engine::store`] knows what the texts mean and how they change. Here they are read and written, and everybody else
//! who watches them is notified: another tab, another widget of the page, or this one when it comes back to the front.

use std::cell::Cell;
use std::rc::Rc;

use gloo_events::EventListener;
use wasm_bindgen::prelude::*;
use web_sys::{Event, Storage, StorageEvent, StorageEventInit, Window};
use yew::Callback;

use crate::ui::host::store::Keeper;
use crate::ui::host::watch::Watch;
use engine::store::{Collection, Device, Entries, Extent, RemovedEntries, Store, StoreChange, StoreError};

/// Notifies every widget of the page that one of them has changed the storage: the browser's own event reaches other
/// tabs only. It is an event of the window, since the widgets of a page may be drawn by different modules.
const STORED: &str = "leadership-load:stored";

/// The events after which the storage may hold something else than before. A page that comes back from the
/// back-forward cache, or to the front, may have missed what happened meanwhile.
const EVENTS: [&str; 5] = ["storage", STORED, "pageshow", "focus", "visibilitychange"];

/// Keeps a collection in the local storage of a window.
pub struct LocalStore<C> {
    store: Store<C, LocalStorage>,
    storage: LocalStorage,
}

impl<C: Collection> LocalStore<C> {
    /// Keeps a collection in the storage of a window, where the browser allows it. Nothing is read or written yet.
    pub fn new(window: Option<Window>, collection: C) -> Self {
        let storage = LocalStorage { window, prefixes: C::PREFIXES, is_notifying: Rc::default() };
        Self { store: Store::new(storage.clone(), collection), storage }
    }
}

impl<C: Collection> Keeper<C> for LocalStore<C> {
    fn load(&self) -> Result<C::Kept, StoreError> {
        self.store.load()
    }

    fn change(&self, edit: C::Edit) -> Result<StoreChange<C::Kept>, StoreError> {
        self.store.change(edit)
    }

    fn wipe(&self, extent: Extent) -> Result<StoreChange<C::Kept>, StoreError> {
        self.store.wipe(extent)
    }

    fn put_back(&self, removed: &RemovedEntries) -> Result<StoreChange<C::Kept>, StoreError> {
        self.store.put_back(removed)
    }

    fn watch(&self, changed: Callback<()>) -> Option<Watch> {
        self.storage.watch(changed)
    }
}

/// Holds the entries of a collection in the storage of a window.
#[derive(Clone)]
struct LocalStorage {
    window: Option<Window>,
    /// The keys begin with one of these.
    prefixes: &'static [&'static str],
    /// True while others are notified: who made a change knows of it.
    is_notifying: Rc<Cell<bool>>,
}

impl LocalStorage {
    fn storage(&self) -> Result<Storage, StoreError> {
        let storage = self.window.as_ref().and_then(|window| window.local_storage().ok().flatten());
        storage.ok_or(StoreError::Blocked)
    }

    fn watch(&self, changed: Callback<()>) -> Option<Watch> {
        let window = self.window.as_ref()?;
        let (prefixes, is_notifying) = (self.prefixes, self.is_notifying.clone());
        let on_event = Callback::from(move |event: Event| {
            // There is no key where everything was cleared, or where nobody knows.
            let key = event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key);
            let is_ours = key.is_none_or(|key| prefixes.iter().any(|prefix| key.starts_with(prefix)));
            if is_ours && !is_notifying.get() {
                changed.emit(());
            }
        });
        let listeners = EVENTS.map(|event| {
            let on_event = on_event.clone();
            EventListener::new(window, event, move |event| on_event.emit(event.clone()))
        });
        Some(Watch::new(move || drop(listeners)))
    }
}

impl Device for LocalStorage {
    fn read(&self, prefixes: &[&str]) -> Result<Entries, StoreError> {
        let storage = self.storage()?;
        let count = storage.length().map_err(|_| StoreError::Blocked)?;
        let keys = (0..count).filter_map(|index| storage.key(index).ok().flatten());
        let ours = keys.filter(|key| prefixes.iter().any(|prefix| key.starts_with(prefix)));
        let entry = |key: String| {
            let text = storage.get_item(&key).map_err(|_| StoreError::Blocked).transpose()?;
            Some(text.map(|text| (key, text)))
        };
        ours.filter_map(entry).collect()
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.storage()?.set_item(key, text).map_err(|error| {
            let name = js_sys::Reflect::get(&error, &JsValue::from("name")).ok().and_then(|name| name.as_string());
            let is_full = name.is_some_and(|name| name.starts_with("Quota"));
            if is_full { StoreError::Full } else { StoreError::Blocked }
        })
    }

    fn remove(&self, key: &str) {
        // If removal is blocked, so was writing: there is nothing to remove.
        self.storage().and_then(|storage| storage.remove_item(key).map_err(|_| StoreError::Blocked)).ok();
    }

    fn notify(&self) {
        let Some(window) = &self.window else { return };
        let changed = StorageEventInit::new();
        changed.set_key(self.prefixes.first().copied());
        self.is_notifying.set(true);
        // A tab that can't be notified reads again when the page is shown.
        StorageEvent::new_with_event_init_dict(STORED, &changed).and_then(|event| window.dispatch_event(&event)).ok();
        self.is_notifying.set(false);
    }
}
