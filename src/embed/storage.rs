//! What is kept on the device, after a yes: the run, and the finished checks.
//!
//! Every check lies under a key of its own, so that two tabs add and delete
//! checks without writing over each other. The run has one key: a tab writes
//! there only over what it has read or written itself, or over what can't be
//! lost. What can't be read is never written over, only set aside.

use std::cell::RefCell;

use wasm_bindgen::prelude::*;
use web_sys::{Storage, StorageEvent, Window};
use yew::Callback;

use super::json;
use crate::engine::check::Check;
use crate::engine::history::KeptRun;
use crate::engine::link::{self, Parcel};
use crate::engine::session::Step;
use crate::schema::{self, Json};
use crate::ui::kept::{Kept, Unkept, Unread, Watch};

/// The event of changes by other tabs.
const STORAGE: &str = "storage";

const RUN: &str = schema::RUN_KEY;
const CHECK: &str = "leadership-load:check:";
const ASIDE: &str = "leadership-load:aside:";

/// The storage of this origin, as one widget uses it.
#[derive(Default)]
pub struct Shelf {
    storage: Option<Storage>,
    /// The run as this widget read or wrote it last, if there was one; `None` before it has looked.
    seen: RefCell<Option<Option<String>>>,
}

impl Shelf {
    /// The storage of a window, where the browser allows it.
    pub fn of(window: &Window) -> Self {
        Self { storage: window.local_storage().ok().flatten(), seen: RefCell::default() }
    }

    /// All that is kept, as far as it can be read.
    pub fn read(&self) -> Kept {
        let mut kept = Kept::default();
        let text = self.get(RUN);
        match text.as_deref().map(read_run) {
            Some(Ok(run)) => kept.run = Some(run),
            Some(Err(unread)) => note(&mut kept.unread, &unread),
            None => {}
        }
        // What could not be read was not seen, so it is not written over.
        self.seen.borrow_mut().get_or_insert_with(|| text.filter(|_| kept.run.is_some()));
        for (_, text) in self.entries(CHECK) {
            match read_check(&text) {
                Ok(check) => drop(kept.history.add(check)),
                Err(unread) => note(&mut kept.unread, &unread),
            }
        }
        for (_, text) in self.entries(ASIDE) {
            if let Err(unread) = read_run(&text) {
                note(&mut kept.unread, &unread);
            }
        }
        kept
    }

    /// Keeps a run in place of the one that this widget has kept; in place of any if it must.
    /// A run that has not begun is no reason to begin keeping.
    pub fn keep_run(&self, run: &KeptRun, insist: bool) -> Result<(), Unkept> {
        let seen = self.seen.borrow().clone().flatten();
        if run.session.step == Step::Start && seen.is_none() && !insist {
            return Ok(());
        }
        let storage = self.storage.as_ref().ok_or(Unkept::Blocked)?;
        let current = self.get(RUN);
        if current != seen {
            match &current {
                None if !insist => return Err(Unkept::Wiped),
                None => {}
                Some(other) => match read_run(other) {
                    Ok(other) if other.is_under_way() && !insist => return Err(Unkept::Elsewhere),
                    Ok(_) => {}
                    Err(_) => set(storage, &self.next_key(ASIDE), other)?,
                },
            }
        }
        let text = json::text(&schema::write_run(run)).ok_or(Unkept::Blocked)?;
        set(storage, RUN, &text)?;
        self.seen.replace(Some(Some(text)));
        Ok(())
    }

    /// Forgets the run.
    pub fn forget_run(&self) {
        self.remove(RUN);
        self.seen.replace(Some(None));
    }

    /// Keeps a check beside the others.
    pub fn keep_check(&self, check: &Check) -> Result<(), Unkept> {
        let storage = self.storage.as_ref().ok_or(Unkept::Blocked)?;
        if self.entries(CHECK).iter().any(|(_, text)| read_check(text).as_ref() == Ok(check)) {
            return Ok(());
        }
        // Two tabs may come to the same number at once, but not to the same code for different checks.
        let key = format!("{}:{}", self.next_key(CHECK), link::write(&Parcel::from(check.clone())));
        let text = json::text(&schema::write_kept_check(check)).ok_or(Unkept::Blocked)?;
        set(storage, &key, &text)
    }

    /// Deletes a check.
    pub fn delete_check(&self, check: &Check) {
        for (key, text) in self.entries(CHECK) {
            if read_check(&text).as_ref() == Ok(check) {
                self.remove(&key);
            }
        }
    }

    /// Wipes everything, whether it can be read or not.
    pub fn wipe(&self) {
        for prefix in [RUN, CHECK, ASIDE] {
            for (key, _) in self.entries(prefix) {
                self.remove(&key);
            }
        }
        self.seen.replace(Some(None));
    }

    /// All texts that can't be read, a line each.
    pub fn unread(&self) -> String {
        let runs = [RUN, ASIDE].into_iter().flat_map(|prefix| self.entries(prefix));
        let runs = runs.filter(|(_, text)| read_run(text).is_err());
        let checks = self.entries(CHECK).into_iter().filter(|(_, text)| read_check(text).is_err());
        runs.chain(checks).map(|(_, text)| text + "\n").collect()
    }

    /// The keys that begin so, in their order, and what lies there.
    fn entries(&self, prefix: &str) -> Vec<(String, String)> {
        let Some(storage) = &self.storage else { return Vec::new() };
        let keys = (0..storage.length().unwrap_or(0)).filter_map(|index| storage.key(index).ok().flatten());
        let ours = keys.filter(|key| key.starts_with(prefix));
        let mut entries = Vec::new();
        for entry in ours.filter_map(|key| self.get(&key).map(|text| (key, text))) {
            // Put where it belongs: sorting is 1 kB of compressed wasm.
            let place = entries.partition_point(|before| *before < entry);
            entries.insert(place, entry);
        }
        entries
    }

    /// A key behind all others that begin so.
    fn next_key(&self, prefix: &str) -> String {
        let number = |(key, _): (String, String)| key.get(prefix.len()..)?.split(':').next()?.parse::<u32>().ok();
        let last = self.entries(prefix).into_iter().filter_map(number).max();
        format!("{prefix}{:06}", last.map_or(0, |last| last.saturating_add(1)))
    }

    /// Calls back when another tab has changed something of ours.
    pub fn watch(window: &Window, changed: Callback<()>) -> Option<Watch> {
        let on_storage = Closure::<dyn Fn(StorageEvent)>::new(move |event: StorageEvent| {
            // Without a key, everything was cleared.
            if event.key().is_none_or(|key| [RUN, CHECK, ASIDE].iter().any(|ours| key.starts_with(ours))) {
                changed.emit(());
            }
        });
        window.add_event_listener_with_callback(STORAGE, on_storage.as_ref().unchecked_ref()).ok()?;
        let window = window.clone();
        Some(Watch::new(move || {
            // What can't be removed was not there.
            window.remove_event_listener_with_callback(STORAGE, on_storage.as_ref().unchecked_ref()).ok();
        }))
    }

    fn get(&self, key: &str) -> Option<String> {
        self.storage.as_ref()?.get_item(key).ok().flatten()
    }

    fn remove(&self, key: &str) {
        if let Some(storage) = &self.storage {
            // Storage that refuses to remove has let nothing be kept either.
            storage.remove_item(key).ok();
        }
    }
}

fn set(storage: &Storage, key: &str, text: &str) -> Result<(), Unkept> {
    storage.set_item(key, text).map_err(|error| {
        let name = js_sys::Reflect::get(&error, &JsValue::from("name")).ok().and_then(|name| name.as_string());
        if name.is_some_and(|name| name.starts_with("Quota")) { Unkept::Full } else { Unkept::Blocked }
    })
}

fn read_run(text: &str) -> Result<KeptRun, schema::Unread> {
    schema::read_kept_run(&parsed(text))
}

fn read_check(text: &str) -> Result<Check, schema::Unread> {
    schema::read_kept_check(&parsed(text))
}

/// What is no JSON is read as something that JSON does not know, which no reader takes.
fn parsed(text: &str) -> Json {
    json::parse(text).unwrap_or(Json::Foreign("no JSON"))
}

fn note(unread: &mut Unread, found: &schema::Unread) {
    match found {
        schema::Unread::Newer => unread.newer = true,
        schema::Unread::Damaged(_) => unread.damaged = true,
    }
}
