//! Hands the words and the host to everything that is rendered in the widget.

use std::ops::Deref;

use crate::ui::host::HostRef;
use words::Words;

/// Holds what every part of the widget needs: the words to speak in, and the browser to ask.
#[derive(Clone, PartialEq)]
pub struct Voice {
    /// The words of the language in use.
    pub words: SameWords,
    /// The browser.
    pub host: HostRef,
    /// True if a coach finds a desk here: on the standalone page only.
    pub has_desk: bool,
}

/// Compares words by their address, without reading them.
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
