//! What only a coach's rooms ask of the browser.

use std::rc::Rc;

use yew::Callback;

use super::keeper::Keeper;
use super::trail::Trail;
use engine::link::Sealed;

/// The browser, as far as the rooms beside one's own check need it.
pub trait CoachHost {
    /// Opens a sealed code; `None` where the passphrase is not the right one.
    fn unseal(&self, sealed: Sealed, passphrase: String, done: Callback<Option<String>>);

    /// Who keeps the coach's board on this device.
    fn keeper(&self) -> Rc<dyn Keeper>;

    /// The history of the standalone page.
    fn trail(&self) -> Rc<dyn Trail>;
}
