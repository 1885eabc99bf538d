//! The languages that the page has fetched: the module has none of its own.

use std::cell::RefCell;

use words::Language;

thread_local! {
    /// Those that were read. Each stays for as long as the page, and is read once.
    static KNOWN: RefCell<Vec<Language>> = RefCell::default();
}

/// Finds the language of a tag, or reads it of its texts, a line each. Nothing where the texts are not those of this
/// language and this module.
pub fn language(tag: &str, lines: impl FnOnce() -> String) -> Option<Language> {
    let known = KNOWN.with_borrow(|known| known.iter().copied().find(|language| language.id() == tag));
    known.or_else(|| {
        let lines = lines();
        // Its own tag is the first text of a language.
        let is_meant = lines.split('\n').next() == Some(tag);
        let read = is_meant.then(|| Language::read(lines)).flatten()?;
        KNOWN.with_borrow_mut(|known| known.push(read));
        Some(read)
    })
}
