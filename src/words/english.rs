//! English. `docs/instrument.md` binds to the letter.

mod advice;
mod history;
mod instrument;
mod pages;

use super::Words;

pub(super) static WORDS: Words = Words {
    instrument: instrument::INSTRUMENT,
    advice: advice::ADVICE,
    pages: pages::PAGES,
    history: history::HISTORY,
};
