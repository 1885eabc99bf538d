//! The words and the host, for everything that is drawn in the widget.

use std::ops::Deref;

use crate::ui::host::HostRef;
use words::Words;

/// What every part of the widget needs: in which words to speak, and whom to ask.
#[derive(Clone, PartialEq)]
pub struct Voice {
    /// The words of the language in use.
    pub words: SameWords,
    /// The browser.
    pub host: HostRef,
    /// Whether a coach finds a desk here: on the standalone page only.
    pub has_desk: bool,
}

/// Words that are equal when they are the same ones, without reading them.
#[derive(Clone, Copy)]
pub struct SameWords(pub &'static Words);

impl PartialEq for SameWords {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Deref for SameWords {
    type Target = Words;

    fn deref(&self) -> &Words {
        self.0
    }
}
