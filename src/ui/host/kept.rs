//! What is kept on this device, as far as the components know it.

use engine::history::{History, KeptRun};
use words::Words;

/// What is kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kept {
    /// The run.
    pub run: Option<KeptRun>,
    /// The finished checks.
    pub history: History,
    /// What else lies there.
    pub unread: Unread,
}

/// Whether something lies there that can't be read. It is left as it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unread {
    /// Something that this page would not have written.
    pub damaged: bool,
    /// Something that a newer version of this page has written.
    pub newer: bool,
}

/// Why something is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unkept {
    /// The browser lets the page keep nothing.
    Blocked,
    /// There is no room left.
    Full,
    /// Another tab keeps a run of its own.
    Elsewhere,
    /// Another tab has wiped what was kept.
    Wiped,
}

/// Entries that were taken out of the storage: their keys and texts as they lay there, to be put back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Removed(pub Vec<(String, String)>);

/// Why a file can't be taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It can't be read.
    Unreadable(Unreadable),
    /// It is no JSON.
    NotJson,
    /// What is wrong in it, each with its path.
    Problems(Vec<String>),
}

/// Why a file can't be read, whatever it should hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is larger than any file of this page.
    TooLarge,
    /// It is not text, or text in another encoding than UTF-8.
    NotText,
    /// The browser gives nothing of it, such as of one that was moved meanwhile.
    Gone,
}

impl Unreadable {
    /// Why, in words.
    pub fn says(self, words: &Words) -> &'static str {
        let file = &words.pages.file;
        match self {
            Self::TooLarge => file.too_large,
            Self::NotText => file.not_text,
            Self::Gone => file.gone,
        }
    }
}

/// Looks on until it is dropped.
pub struct Watch(Option<Box<dyn FnOnce()>>);

impl Watch {
    /// Runs `stop` when it is dropped.
    pub fn new(stop: impl FnOnce() + 'static) -> Self {
        Self(Some(Box::new(stop)))
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        if let Some(stop) = self.0.take() {
            stop();
        }
    }
}
