//! Models a device in memory, which several tabs share.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use engine::json::Json;
use engine::store::{BoardCollection, CheckCollection, Device, Entries, Store, StoreError};

/// The key of the board.
pub const BOARD: &str = "leadership-load:board";

/// Reads JSON, as browsers do.
fn parse(text: &str) -> Option<Json> {
    serde_json::from_str(text).ok()
}

/// Holds a device that several tabs share.
#[derive(Clone, Default)]
pub struct Shared {
    texts: Rc<RefCell<BTreeMap<String, String>>>,
    /// The number of texts that may still be written, where there is an end.
    pub room: Rc<Cell<Option<u32>>>,
    /// True if nothing may be read or written.
    pub is_blocked: Rc<Cell<bool>>,
    /// The number of times that it was read.
    pub reads: Rc<Cell<u32>>,
    /// The number of times that somebody was told of a change.
    pub told: Rc<Cell<u32>>,
}

impl Shared {
    /// Holds some entries.
    pub fn holding(entries: &[(&str, &str)]) -> Self {
        let shared = Self::default();
        entries.iter().for_each(|(key, text)| shared.put(key, text));
        shared
    }

    /// Puts a text there, as another hand does.
    pub fn put(&self, key: &str, text: &str) {
        self.texts.borrow_mut().insert(key.to_owned(), text.to_owned());
    }

    /// Returns all that lies there.
    pub fn all(&self) -> BTreeMap<String, String> {
        self.texts.borrow().clone()
    }

    /// Returns the text under a key.
    pub fn text(&self, key: &str) -> Option<String> {
        self.texts.borrow().get(key).cloned()
    }

    /// Counts the keys that begin so.
    pub fn keys(&self, prefix: &str) -> usize {
        self.texts.borrow().keys().filter(|key| key.starts_with(prefix)).count()
    }

    /// Opens another tab, which has looked at the run and the checks.
    pub fn checks(&self) -> Store<CheckCollection, Self> {
        let store = Store::new(self.clone(), CheckCollection::new(parse));
        store.load().ok();
        store
    }

    /// Opens another tab, which has looked at the board.
    pub fn board(&self) -> Store<BoardCollection, Self> {
        let store = Store::new(self.clone(), BoardCollection::new(parse));
        store.load().ok();
        store
    }
}

impl Device for Shared {
    fn read(&self, prefixes: &[&str]) -> Result<Entries, StoreError> {
        self.reads.set(self.reads.get() + 1);
        if self.is_blocked.get() {
            return Err(StoreError::Blocked);
        }
        let is_meant = |key: &String| prefixes.iter().any(|prefix| key.starts_with(prefix));
        Ok(self.all().into_iter().filter(|(key, _)| is_meant(key)).collect())
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StoreError> {
        let is_replaced = self.text(key).is_some_and(|now| now.len() >= text.len());
        match self.room.get() {
            Some(0) if !is_replaced => return Err(StoreError::Full),
            Some(room) => self.room.set(Some(room.saturating_sub(1))),
            None => {}
        }
        self.put(key, text);
        Ok(())
    }

    fn remove(&self, key: &str) {
        self.texts.borrow_mut().remove(key);
    }

    fn notify(&self) {
        self.told.set(self.told.get() + 1);
    }
}
