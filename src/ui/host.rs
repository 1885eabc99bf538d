//! What the components ask of the browser they run in.

use std::ops::Deref;
use std::rc::Rc;
use std::time::Duration;

use yew::Callback;

use crate::engine::day::Day;
use crate::engine::link::Sealed;
use crate::engine::session::Session;

/// The browser, as far as the components need it.
pub trait Host {
    /// The time since some fixed moment, by a clock that never goes back.
    fn now(&self) -> Duration;

    /// The day on the person's own calendar.
    fn today(&self) -> Day;

    /// Keeps a run on this device in place of an earlier one; says whether that worked.
    fn keep(&self, session: &Session) -> bool;

    /// Wipes what was kept.
    fn wipe(&self);

    /// Copies a text, and says whether that worked.
    fn copy(&self, text: String, done: Callback<bool>);

    /// Whether there is a system share sheet.
    fn can_share(&self) -> bool;

    /// Opens the system share sheet for a link.
    fn share(&self, title: String, link: String);

    /// Whether the browser can seal: it takes a secure origin.
    fn can_seal(&self) -> bool;

    /// Seals a code with a passphrase of its own making.
    fn seal(&self, code: String, done: Callback<Option<SealedCode>>);

    /// Opens a sealed code; `None` where the passphrase is not the right one.
    fn unseal(&self, sealed: Sealed, passphrase: String, done: Callback<Option<String>>);

    /// Opens the browser's print dialogue.
    fn print(&self);

    /// Takes the link that was opened out of the address.
    fn leave_link(&self);

    /// Who keeps the coach's board on this device.
    #[cfg(feature = "app")]
    fn keeper(&self) -> Rc<dyn super::desk::Keeper>;
}

/// A sealed code, and the words that open it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedCode {
    /// The code for a link.
    pub code: String,
    /// The passphrase, to be sent by another road.
    pub passphrase: String,
}

/// A host that components pass around.
#[derive(Clone)]
pub struct HostRef(Rc<dyn Host>);

impl HostRef {
    /// Shares a host between components.
    pub fn new(host: impl Host + 'static) -> Self {
        Self(Rc::new(host))
    }
}

impl Deref for HostRef {
    type Target = dyn Host;

    fn deref(&self) -> &Self::Target {
        self.0.as_ref()
    }
}

impl PartialEq for HostRef {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
