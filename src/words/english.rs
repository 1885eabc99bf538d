//! English. `docs/instrument.md` binds to the letter.

mod advice;
#[cfg(any(feature = "coach", not(feature = "widget")))]
mod coach;
mod history;
mod instrument;
#[cfg(any(feature = "links", not(feature = "widget")))]
mod links;
mod pages;

pub(super) use instrument::INSTRUMENT;

use super::Words;

pub(super) static WORDS: Words = Words {
    instrument: &INSTRUMENT,
    advice: advice::ADVICE,
    pages: pages::PAGES,
    history: history::HISTORY,
    #[cfg(any(feature = "links", not(feature = "widget")))]
    links: links::LINKS,
    #[cfg(any(feature = "coach", not(feature = "widget")))]
    coach: coach::COACH,
    #[cfg(any(feature = "coach", not(feature = "widget")))]
    desk: coach::DESK,
};
