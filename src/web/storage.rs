//! What is kept on the device, after a yes: the run, and the finished checks.
//!
//! Every check lies under a key of its own, so that two tabs add and delete
//! checks without writing over each other. The run has one key: a tab writes
//! there only over what it has read or written itself, or over what can't be
//! lost. What can't be read is never written over, only set aside.

use std::cell::{Cell, RefCell};

use wasm_bindgen::prelude::*;
use web_sys::{Storage, Window};
use yew::Callback;

use super::{js, watch};
use crate::ui::host::kept::{Kept, Removed, Unkept, Unread, Watch};
use engine::check::Check;
use engine::history::KeptRun;
use engine::json::{self, Json};
use engine::link::{self, Parcel};
use engine::session::Step;

const RUN: &str = json::RUN_KEY;
const CHECK: &str = "leadership-load:check:";
const ASIDE: &str = "leadership-load:aside:";

/// The keys that this room writes begin with one of these.
const OURS: [&str; 3] = [RUN, CHECK, ASIDE];

/// The storage of this origin, as one widget uses it.
#[derive(Default)]
pub struct Shelf {
    window: Option<Window>,
    storage: Option<Storage>,
    /// The run as this widget read or wrote it last, if there was one; `None` before it has looked.
    seen: RefCell<Option<Option<String>>>,
    /// Whether the person's yes stands although nothing could be written since.
    is_pending: Cell<bool>,
}

impl Shelf {
    /// The storage of a window, where the browser allows it.
    pub fn of(window: &Window) -> Self {
        let storage = window.local_storage().ok().flatten();
        Self { window: Some(window.clone()), storage, seen: RefCell::default(), is_pending: Cell::default() }
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

    /// Says whether the run that this widget read or wrote last is stored still: `false` where there was none.
    ///
    /// # Errors
    ///
    /// Where it is gone, or another one lies in its place.
    pub fn standing(&self) -> Result<bool, Unkept> {
        let seen = self.seen.borrow().clone().flatten();
        match self.get(RUN) {
            current if current == seen => Ok(current.is_some()),
            None => Err(Unkept::Wiped),
            Some(_) => Err(Unkept::Elsewhere),
        }
    }

    /// Keeps a run in place of the one that this widget has kept; in place of any if it must.
    /// A run that has not begun is no reason to begin keeping.
    pub fn keep_run(&self, run: &KeptRun, insist: bool) -> Result<(), Unkept> {
        let seen = self.seen.borrow().clone().flatten();
        if run.session.step() == Step::Start && seen.is_none() && !insist {
            return Ok(());
        }
        let storage = self.allowed(insist)?;
        let current = self.get(RUN);
        if current != seen
            && let Some(other) = &current
        {
            match read_run(other) {
                Ok(other) if other.is_under_way() && !insist => return Err(Unkept::Elsewhere),
                Ok(_) => {}
                Err(_) => set(storage, &self.next_key(ASIDE), other)?,
            }
        }
        let text = js::text(&json::write_run(run)).ok_or(Unkept::Blocked)?;
        set(storage, RUN, &text)?;
        self.is_pending.set(false);
        self.seen.replace(Some(Some(text)));
        self.tell();
        Ok(())
    }

    /// Keeps a check beside the others.
    pub fn keep_check(&self, check: &Check, insist: bool) -> Result<(), Unkept> {
        let storage = self.allowed(insist)?;
        if self.entries(CHECK).iter().any(|(_, text)| read_check(text).as_ref() == Ok(check)) {
            return Ok(());
        }
        // Two tabs may come to the same number at once, but not to the same code for different checks.
        let key = format!("{}:{}", self.next_key(CHECK), link::write(&Parcel::from(check.clone())));
        let text = js::text(&json::write_kept_check(check)).ok_or(Unkept::Blocked)?;
        set(storage, &key, &text)?;
        self.is_pending.set(false);
        self.tell();
        Ok(())
    }

    /// The storage, where the person's yes still stands: what was wiped, by whomever, is not written again by itself.
    fn allowed(&self, insist: bool) -> Result<&Storage, Unkept> {
        let storage = self.storage.as_ref().ok_or(Unkept::Blocked)?;
        let is_gone = self.standing() == Err(Unkept::Wiped);
        let is_empty = || self.entries(RUN).is_empty() && self.entries(CHECK).is_empty();
        if insist {
            self.is_pending.set(true);
        } else if !self.is_pending.get() && (is_gone || is_empty()) {
            return Err(Unkept::Wiped);
        }
        Ok(storage)
    }

    /// Forgets the run that this widget has read, unless another one was stored since.
    pub fn forget_expired_run(&self) {
        if self.standing() == Ok(true) {
            self.forget_run();
            self.seen.replace(Some(None));
        }
    }

    /// Forgets the run, and leaves the checks.
    pub fn forget_run(&self) -> Removed {
        self.take_out(self.entries(RUN))
    }

    /// Deletes checks.
    pub fn delete_checks(&self, checks: &[Check]) -> Removed {
        let is_one = |(_, text): &(String, String)| read_check(text).is_ok_and(|check| checks.contains(&check));
        self.take_out(self.entries(CHECK).into_iter().filter(is_one).collect())
    }

    /// Wipes everything, whether it can be read or not.
    pub fn wipe(&self) -> Removed {
        self.take_out(OURS.into_iter().flat_map(|prefix| self.entries(prefix)).collect())
    }

    fn take_out(&self, entries: Vec<(String, String)>) -> Removed {
        if let Some(storage) = &self.storage {
            for (key, _) in &entries {
                // If removal is blocked, so was writing: there is nothing to remove.
                storage.remove_item(key).ok();
            }
        }
        self.is_pending.set(false);
        self.tell();
        Removed(entries)
    }

    /// Puts back what was taken out, under the same keys, but not over a run that was begun since.
    pub fn put_back(&self, removed: &Removed) -> Result<(), Unkept> {
        let storage = self.storage.as_ref().ok_or(Unkept::Blocked)?;
        let put = |(key, text): &(String, String)| match self.get(key) {
            Some(now) if key == RUN && read_run(&now).is_ok_and(|run| run.is_under_way()) => Err(Unkept::Elsewhere),
            _ => set(storage, key, text),
        };
        let done = removed.0.iter().try_for_each(put);
        self.tell();
        done
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

    /// Calls back when something of ours may have changed.
    pub fn watch(window: &Window, changed: Callback<()>) -> Watch {
        watch::watch(window, &OURS, changed)
    }

    fn tell(&self) {
        self.window.iter().for_each(watch::tell);
    }

    fn get(&self, key: &str) -> Option<String> {
        self.storage.as_ref()?.get_item(key).ok().flatten()
    }
}

fn set(storage: &Storage, key: &str, text: &str) -> Result<(), Unkept> {
    storage.set_item(key, text).map_err(|error| {
        let name = js_sys::Reflect::get(&error, &JsValue::from("name")).ok().and_then(|name| name.as_string());
        if name.is_some_and(|name| name.starts_with("Quota")) { Unkept::Full } else { Unkept::Blocked }
    })
}

fn read_run(text: &str) -> Result<KeptRun, json::Unread> {
    json::read_kept_run(&parsed(text))
}

fn read_check(text: &str) -> Result<Check, json::Unread> {
    json::read_kept_check(&parsed(text))
}

/// What is no JSON is read as something that JSON does not know, which no reader takes.
fn parsed(text: &str) -> Json {
    js::parse(text).unwrap_or(Json::Foreign("no JSON"))
}

fn note(unread: &mut Unread, found: &json::Unread) {
    match found {
        json::Unread::Newer => unread.newer = true,
        json::Unread::Damaged(_) => unread.damaged = true,
    }
}
