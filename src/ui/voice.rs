//! The words and the host, for everything that is drawn in the widget.

use std::ops::Deref;

#[cfg(feature = "app")]
use yew::prelude::*;

use super::host::HostRef;
use super::keep::Keeping;
use crate::words::Words;
#[cfg(feature = "app")]
use crate::words::{Language, words};

/// What every part of the widget needs: in which words to speak, and whom to ask.
#[derive(Clone, PartialEq)]
pub struct Voice {
    /// The words of the language in use.
    pub words: SameWords,
    /// The browser.
    pub host: HostRef,
    /// Whether the run is kept.
    pub keeping: Keeping,
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

/// Gives the rooms of the coach, which lie deep, the words and the host by context.
#[cfg(feature = "app")]
pub fn in_context(voice: &Voice, rooms: Html) -> Html {
    html! { <ContextProvider<Voice> context={voice.clone()}>{ rooms }</ContextProvider<Voice>> }
}

/// The words and the host of [`in_context`]; `None` only outside of it.
#[cfg(feature = "app")]
#[hook]
pub fn use_voice() -> Option<Voice> {
    use_context::<Voice>()
}

/// The words of [`in_context`].
#[cfg(feature = "app")]
#[hook]
pub fn use_words() -> SameWords {
    // The fallback keeps a mistake from freezing the page.
    use_voice().map_or_else(|| SameWords(words(Language::default())), |voice| voice.words)
}

/// The host of [`in_context`].
#[cfg(feature = "app")]
#[hook]
pub fn use_host() -> Option<HostRef> {
    use_voice().map(|voice| voice.host)
}
