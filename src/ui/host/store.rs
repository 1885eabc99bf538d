//! Defines what the components ask of the store on this device.

use yew::Callback;

use super::watch::Watch;
use engine::store::{Collection, Extent, RemovedEntries, StoreChange, StoreError};

/// Keeps a collection on this device. Every change is done to what is kept at that moment, whichever tab wrote it, and
/// hands back what is kept from then on.
pub trait Keeper<C: Collection> {
    /// Reads what is kept.
    ///
    /// # Errors
    ///
    /// Fails where nothing may be read.
    fn load(&self) -> Result<C::Kept, StoreError>;

    /// Does an edit to what is kept.
    ///
    /// # Errors
    ///
    /// Returns why nothing was changed.
    fn change(&self, edit: C::Edit) -> Result<StoreChange<C::Kept>, StoreError>;

    /// Wipes what is kept.
    ///
    /// # Errors
    ///
    /// Fails where nothing may be read, and so nothing is kept.
    fn wipe(&self, extent: Extent) -> Result<StoreChange<C::Kept>, StoreError>;

    /// Puts back what was taken out.
    ///
    /// # Errors
    ///
    /// Returns why nothing was put back.
    fn put_back(&self, removed: &RemovedEntries) -> Result<StoreChange<C::Kept>, StoreError>;

    /// Calls back when somebody else may have changed what is kept, until the watch is dropped.
    fn watch(&self, changed: Callback<()>) -> Option<Watch>;
}
