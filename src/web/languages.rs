//! Reads the languages that the page has fetched. The module has none of its own.

use std::cell::Cell;

use words::Language;

thread_local! {
    /// The languages that were read. Each is read once and stays as long as the page.
    static KNOWN: Cell<Vec<Language>> = const { Cell::new(Vec::new()) };
}

/// Finds the language with a tag, or reads it from its texts, a line each, by `read`. Returns `None` if the texts belong
/// to another language or another module.
pub fn language(
    tag: &str,
    lines: impl FnOnce() -> String,
    read: impl FnOnce(String) -> Option<Language>,
) -> Option<Language> {
    let known = KNOWN.take();
    let found = known.iter().copied().find(|language| language.id() == tag);
    KNOWN.set(known);
    found.or_else(|| {
        let lines = lines();
        // The first text of a language is its own tag.
        let is_meant = lines.split('\n').next() == Some(tag);
        let read = is_meant.then(|| read(lines)).flatten()?;
        let mut known = KNOWN.take();
        known.push(read);
        KNOWN.set(known);
        Some(read)
    })
}
