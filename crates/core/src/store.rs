//! Stores what somebody keeps on their device: texts under keys, read and changed without knowing where they lie.
//!
//! A [`Store`] persists every kind of data in the same way. Each change reads the entries on the [`Device`], whichever
//! tab wrote them, edits them in memory, and writes the difference: all of it or nothing. Its result comes from memory;
//! nothing is read back.
//!
//! A [`Collection`] knows the meaning of the texts: [`CheckCollection`] has one's own run and checks,
//! [`BoardCollection`] the coach's board. Neither writes over a text that it can't read: such a text is set aside.

mod board;
mod checks;
mod entries;

use std::cell::Cell;
use std::fmt;

pub use board::{BoardCollection, KeptBoard, SavedBoard};
pub use checks::{CheckCollection, CheckEdit, KeptChecks, UnreadEntries};
pub use entries::{Entries, RemovedEntries};

use super::board::EditError;
use super::json::Json;

/// Says why something is not persisted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// The browser lets the page keep nothing.
    Blocked,
    /// There is no room left.
    Full,
    /// A newer version of this page keeps something here, which is left alone.
    Newer,
    /// The change does not go with what another tab or window has done meanwhile.
    Conflict(Conflict),
}

/// Names the change by another tab or window that stands in the way of this one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conflict {
    /// The other one keeps a run of its own.
    Run,
    /// The other one has wiped what was kept.
    Wiped,
    /// The other one has left a board to which the edit can't be done.
    Edit(EditError),
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Blocked => f.write_str("nothing can be stored here"),
            Self::Full => f.write_str("there is no room left"),
            Self::Newer => f.write_str("a newer version has stored something here"),
            Self::Conflict(Conflict::Run) => f.write_str("another run is stored here"),
            Self::Conflict(Conflict::Wiped) => f.write_str("what was stored is gone"),
            Self::Conflict(Conflict::Edit(error)) => error.fmt(f),
        }
    }
}

impl std::error::Error for StoreError {}

/// Reads and writes texts under keys, in the place where they lie.
pub trait Device {
    /// Reads all entries whose keys begin with one of these.
    ///
    /// # Errors
    ///
    /// Fails where nothing may be read.
    fn read(&self, prefixes: &[&str]) -> Result<Entries, StoreError>;

    /// Writes a text in place of the one that lies under this key.
    ///
    /// # Errors
    ///
    /// Fails where it is not written.
    fn write(&self, key: &str, text: &str) -> Result<(), StoreError>;

    /// Removes a key. If that is not allowed, nothing could be written either.
    fn remove(&self, key: &str);

    /// Notifies everybody else who watches the device that some of these entries have changed.
    fn notify(&self);
}

/// Reads a text, if it is JSON. Browsers have such a function.
pub type JsonParser = fn(&str) -> Option<Json>;

/// Defines entries that belong together: what they mean, and what can be done to them.
///
/// It remembers what it has read and written. Of a change that could not be written it remembers nothing.
pub trait Collection: Clone {
    /// Holds what the entries mean.
    type Kept;
    /// Describes one thing that somebody does to them.
    type Edit;

    /// The keys of all entries begin with one of these.
    const PREFIXES: &'static [&'static str];
    /// The keys of texts that could not be read, and were set aside, begin with this.
    const ASIDE: &'static str;

    /// Reads the entries.
    fn read(&mut self, entries: &Entries) -> Self::Kept;

    /// Remembers what somebody wants, even if it can't be written.
    fn note(&mut self, _edit: &Self::Edit) {}

    /// Applies an edit to the entries.
    ///
    /// # Errors
    ///
    /// Returns why it can't be done to these entries.
    fn edit(&mut self, entries: &mut Entries, edit: Self::Edit) -> Result<(), StoreError>;

    /// Remembers that entries were wiped.
    fn note_wipe(&mut self) {}

    /// Puts back a text under whose key another one lies by now.
    ///
    /// # Errors
    ///
    /// Returns why it can't take its place.
    fn rejoin(&mut self, entries: &mut Entries, key: &str, text: &str) -> Result<(), StoreError>;
}

/// Says how much is wiped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// Everything, whether it can be read or not.
    All,
    /// The entries that were set aside.
    Aside,
}

/// Holds what is kept after a change, and what the change took out.
#[derive(Clone, Debug, PartialEq)]
pub struct StoreChange<K> {
    /// All that is kept now.
    pub kept: K,
    /// The entries that the change took out, to be put back.
    pub removed: RemovedEntries,
}

/// Keeps a collection on a device.
pub struct Store<C, D> {
    device: D,
    /// The collection, which is `None` only while it is copied: changes are made to the copy.
    collection: Cell<Option<C>>,
}

impl<C: Collection, D: Device> Store<C, D> {
    /// Keeps a collection on a device. Nothing is read or written yet.
    pub fn new(device: D, collection: C) -> Self {
        Self { device, collection: Cell::new(Some(collection)) }
    }

    /// Reads what is kept.
    ///
    /// # Errors
    ///
    /// Fails where nothing may be read.
    pub fn load(&self) -> Result<C::Kept, StoreError> {
        let entries = self.device.read(C::PREFIXES)?;
        let mut collection = self.collection()?;
        let kept = collection.read(&entries);
        self.collection.set(Some(collection));
        Ok(kept)
    }

    /// Applies an edit to the entries that are on the device now.
    ///
    /// # Errors
    ///
    /// Returns why nothing was changed.
    pub fn change(&self, edit: C::Edit) -> Result<StoreChange<C::Kept>, StoreError> {
        let mut collection = self.collection()?;
        collection.note(&edit);
        self.collection.set(Some(collection));
        self.write(|collection, entries| collection.edit(entries, edit))
    }

    /// Wipes what is kept.
    ///
    /// # Errors
    ///
    /// Fails where nothing may be read, and so nothing is kept.
    pub fn wipe(&self, extent: Extent) -> Result<StoreChange<C::Kept>, StoreError> {
        self.write(|collection, entries| {
            entries.retain(|key, _| extent == Extent::Aside && !key.starts_with(C::ASIDE));
            collection.note_wipe();
            Ok(())
        })
    }

    /// Puts back what was taken out, under the same keys. Nothing that was written there since is lost.
    ///
    /// # Errors
    ///
    /// Returns why nothing was put back.
    pub fn put_back(&self, removed: &RemovedEntries) -> Result<StoreChange<C::Kept>, StoreError> {
        self.write(|collection, entries| {
            removed.entries().iter().try_for_each(|(key, text)| match entries.get(key) {
                None => {
                    entries.set(key, text);
                    Ok(())
                }
                Some(now) if now == text => Ok(()),
                Some(_) => collection.rejoin(entries, key, text),
            })
        })
    }

    /// Returns a copy of the collection. Reading entries and asking the device may call back, so nothing is borrowed.
    fn collection(&self) -> Result<C, StoreError> {
        let collection = self.collection.take();
        self.collection.set(collection.clone());
        collection.ok_or(StoreError::Blocked)
    }

    fn write(
        &self,
        edit: impl FnOnce(&mut C, &mut Entries) -> Result<(), StoreError>,
    ) -> Result<StoreChange<C::Kept>, StoreError> {
        let before = self.device.read(C::PREFIXES)?;
        let mut collection = self.collection()?;
        let mut after = before.clone();
        edit(&mut collection, &mut after)?;
        self.write_difference(&before, &after)?;
        let kept = collection.read(&after);
        self.collection.set(Some(collection));
        if before != after {
            self.device.notify();
        }
        Ok(StoreChange { kept, removed: before.without(&after) })
    }

    /// Writes all that differs, or nothing: what has been written already is taken back.
    fn write_difference(&self, before: &Entries, after: &Entries) -> Result<(), StoreError> {
        let mut written = Vec::new();
        for (key, text) in after.written_since(before) {
            if let Err(error) = self.device.write(key, text) {
                for key in written {
                    match before.get(key) {
                        // There was room for it before.
                        Some(text) => drop(self.device.write(key, text)),
                        None => self.device.remove(key),
                    }
                }
                return Err(error);
            }
            written.push(key);
        }
        for (key, _) in before.without(after).entries().iter() {
            self.device.remove(key);
        }
        Ok(())
    }
}
