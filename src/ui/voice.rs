//! The words and the host, for every component below the widget.

use std::ops::Deref;

use yew::prelude::*;

use super::host::HostRef;
use crate::words::{Language, Words, words};

/// What every component needs: in which words to speak, and whom to ask.
#[derive(Clone, PartialEq)]
pub struct Voice {
    /// The words of the language in use.
    pub words: SameWords,
    /// The browser.
    pub host: HostRef,
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

/// The words in use.
///
/// Components are only ever drawn below the widget, which gives the context;
/// the fallback keeps a mistake from freezing the page.
#[hook]
pub fn use_words() -> SameWords {
    use_context::<Voice>().map_or_else(|| SameWords(words(Language::default())), |voice| voice.words)
}

/// The host in use, `None` only outside a widget.
#[hook]
pub fn use_host() -> Option<HostRef> {
    use_context::<Voice>().map(|voice| voice.host)
}
