//! German, which says „Sie“. Translated by the authors from `docs/instrument.md`; nobody has translated it back yet.

mod advice;
mod coach;
mod history;
mod instrument;
mod links;
mod pages;

pub(super) use instrument::INSTRUMENT;

use super::Words;

pub(super) static WORDS: Words = Words {
    instrument: &INSTRUMENT,
    advice: advice::ADVICE,
    pages: pages::PAGES,
    history: history::HISTORY,
    links: links::LINKS,
    coach: coach::COACH,
    desk: coach::DESK,
};
