//! Defines what the components ask of the browser they run in.

pub mod coach;
pub mod files;
pub mod sheets;
pub mod store;
pub mod trail;
pub mod watch;

use std::ops::Deref;
use std::rc::Rc;
use std::time::Duration;

pub use web_sys::Element;
use yew::Callback;

use self::coach::CoachHost;
use self::files::ChecksFileError;
use self::store::Keeper;
use engine::check::Check;
use engine::day::Day;
use engine::export::{File, Outside};
use engine::store::CheckCollection;

/// Answers for the browser, as far as the components need it.
pub trait Host {
    /// Returns the time since some fixed moment, by a clock that never goes back.
    fn now(&self) -> Duration;

    /// Returns the day on the person's own calendar.
    fn today(&self) -> Day;

    /// Calls back once the browser has painted what is on the page now.
    fn when_painted(&self, then: Callback<()>);

    /// Calls back after some time.
    fn after(&self, time: Duration, then: Callback<()>);

    /// Keeps one's own run and checks on this device.
    fn checks(&self) -> &dyn Keeper<CheckCollection>;

    /// Saves the file that a format makes, and says whether that worked.
    fn save(&self, make: &dyn Fn(&Outside) -> File) -> bool;

    /// Asks for a file beside a `place` in the widget, and hands over the checks in it.
    fn take_in(&self, place: Option<Element>, done: Callback<Result<Vec<Check>, ChecksFileError>>);

    /// Copies a text, `near` what was pressed for it, and says whether that worked.
    fn copy(&self, text: String, near: Option<Element>, done: Callback<bool>);

    /// Returns whether there is a system share sheet.
    fn can_share(&self) -> bool;

    /// Opens the system share sheet for a link, and says so where the browser refuses. Closing the sheet is no refusal.
    fn share(&self, title: String, link: String, refused: Callback<()>);

    /// Returns whether the page stands in a frame of another one.
    fn is_framed(&self) -> bool;

    /// Returns whether the page stands in a sandboxed frame without an origin of its own, from which browsers neither
    /// print nor save files nor open other programs. They refuse that without a word.
    fn is_confined(&self) -> bool;

    /// Returns whether the browser can seal: it takes a secure origin.
    fn can_seal(&self) -> bool;

    /// Seals a code with a passphrase of its own making.
    fn seal(&self, code: String, done: Callback<Result<SealedCode, SealError>>);

    /// Draws the QR code of a link, as [`engine::link::qr`] does; `None` where what draws it can't be fetched.
    fn qr(&self, url: String, done: Callback<Option<String>>);

    /// Opens the browser's print dialogue, for a part of the widget by itself under a title if it can, and calls back
    /// with whether that works.
    fn print(&self, part: Option<Element>, title: String, done: Callback<bool>);

    /// Scrolls to a heading that the person asked for, and focuses it.
    fn lead_to(&self, heading: &Element);

    /// Puts what the page shows now before its title, where it is the widget's own page.
    fn title(&self, shown: Option<&str>);

    /// Returns the part of the browser that only a coach's rooms need, if the widget has these.
    fn coach(&self) -> Option<Rc<dyn CoachHost>>;
}

/// Holds a sealed code, and the words that open it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedCode {
    /// The code for a link.
    pub code: String,
    /// The passphrase, which the person sends through another channel.
    pub passphrase: String,
}

/// Says why a code is not sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SealError {
    /// The list of words can't be fetched.
    NotFetched,
    /// The browser refuses.
    Refused,
}

/// Refers to a host that components pass around.
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
