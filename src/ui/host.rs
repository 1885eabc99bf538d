//! What the components ask of the browser they run in.

pub mod coach;
pub mod keeper;
pub mod kept;
pub mod trail;

use std::ops::Deref;
use std::rc::Rc;
use std::time::Duration;

pub use web_sys::Element;
use yew::Callback;

use self::coach::CoachHost;
use self::kept::Refused;
use self::kept::{Kept, Removed, Unkept, Watch};
use engine::check::Check;
use engine::day::Day;
use engine::history::KeptRun;

/// The browser, as far as the components need it.
pub trait Host {
    /// The time since some fixed moment, by a clock that never goes back.
    fn now(&self) -> Duration;

    /// The day on the person's own calendar.
    fn today(&self) -> Day;

    /// Calls back once the browser has painted what is on the page now.
    fn when_painted(&self, then: Callback<()>);

    /// Calls back after some time.
    fn after(&self, time: Duration, then: Callback<()>);

    /// What is kept on this device.
    fn kept(&self) -> Kept;

    /// Says whether the run that this widget has read or kept last is stored still: `false` where there was none.
    ///
    /// # Errors
    ///
    /// Where it is gone, or another one lies in its place.
    fn standing(&self) -> Result<bool, Unkept>;

    /// Keeps a run in place of the one that this widget has kept, in place of any if it must.
    ///
    /// # Errors
    ///
    /// Where it is not kept.
    fn keep_run(&self, run: &KeptRun, insist: bool) -> Result<(), Unkept>;

    /// Keeps a finished check beside the others, even where everything was wiped if it must.
    ///
    /// # Errors
    ///
    /// Where it is not kept.
    fn keep_check(&self, check: &Check, insist: bool) -> Result<(), Unkept>;

    /// Forgets the run that this widget found too old, unless another one has taken its place since.
    fn forget_expired_run(&self);

    /// Forgets the run that is kept, and leaves the checks.
    fn forget_run(&self) -> Removed;

    /// Deletes checks that are kept.
    fn delete_checks(&self, checks: &[Check]) -> Removed;

    /// Wipes everything that is kept.
    fn wipe(&self) -> Removed;

    /// Puts back what was taken out.
    ///
    /// # Errors
    ///
    /// Where not all of it is kept again.
    fn put_back(&self, removed: &Removed) -> Result<(), Unkept>;

    /// Calls back when what is kept may have changed, by whomever, until the watch is dropped.
    fn watch(&self, changed: Callback<()>) -> Option<Watch>;

    /// Offers what is kept and can't be read as a file, and says whether that worked.
    fn save_unread(&self) -> bool;

    /// Offers a calendar file, and says whether that worked. Its title, description and address are given.
    fn remind(&self, day: Day, summary: &str, description: &str, url: &str) -> bool;

    /// Offers checks as a file that can be taken in again, and says whether that worked.
    fn save_checks(&self, checks: &[Check]) -> bool;

    /// Offers checks as a table for spreadsheets in a language with such a decimal mark, and says
    /// whether that worked.
    fn save_table(&self, checks: &[Check], decimal_mark: &str) -> bool;

    /// Asks for a file beside a `place` in the widget, and hands over the checks in it.
    fn take_in(&self, place: Option<Element>, done: Callback<Result<Vec<Check>, Refused>>);

    /// Copies a text, `near` what was pressed for it, and says whether that worked.
    fn copy(&self, text: String, near: Option<Element>, done: Callback<bool>);

    /// Whether there is a system share sheet.
    fn can_share(&self) -> bool;

    /// Opens the system share sheet for a link, and says so where the browser refuses. Closing the sheet is no refusal.
    fn share(&self, title: String, link: String, refused: Callback<()>);

    /// Whether the page stands in a frame of another one.
    fn is_framed(&self) -> bool;

    /// Whether the browser can seal: it takes a secure origin.
    fn can_seal(&self) -> bool;

    /// Seals a code with a passphrase of its own making.
    fn seal(&self, code: String, done: Callback<Option<SealedCode>>);

    /// Opens the browser's print dialogue, for a part of the widget by itself under a title if it can, and calls back
    /// with whether that works.
    fn print(&self, part: Option<Element>, title: String, done: Callback<bool>);

    /// Puts what the page shows now before its title, where it is the widget's own page.
    fn title(&self, shown: Option<&str>);

    /// Takes the link that was opened out of the address, where `adds_entry` in a new entry of the page's history.
    fn leave_link(&self, adds_entry: bool);

    /// What only a coach's rooms ask of the browser, where the widget has these.
    fn coach(&self) -> Option<Rc<dyn CoachHost>>;
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
