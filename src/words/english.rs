//! English. `docs/instrument.md` binds to the letter.

mod advice;
#[cfg(any(feature = "app", not(feature = "browser")))]
mod coach;
mod history;
mod instrument;
mod pages;

use super::Words;

pub(super) static WORDS: Words = Words {
    instrument: instrument::INSTRUMENT,
    advice: advice::ADVICE,
    pages: pages::PAGES,
    history: history::HISTORY,
    #[cfg(any(feature = "app", not(feature = "browser")))]
    coach: coach::COACH,
    #[cfg(any(feature = "app", not(feature = "browser")))]
    desk: coach::DESK,
};
