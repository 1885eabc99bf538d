//! Defines what the components ask of the history of the standalone page.

use yew::Callback;

use super::watch::Watch;

/// Reads and changes the history of the page, as far as it is the widget's.
pub trait Trail {
    /// Returns the trail of the entry that the page is at; empty where it has none.
    fn here(&self) -> Vec<String>;

    /// Gives the entry that the page is at a trail, or adds a new entry with it.
    fn lay(&self, trail: &[String], is_new: bool);

    /// Goes back so many entries, which the browser does later.
    fn go_back(&self, entries: usize);

    /// Calls back when the page has come to another entry, until the watch is dropped.
    fn watch(&self, moved: Callback<()>) -> Option<Watch>;

    /// Has the browser ask once before the page is left, until the watch is dropped.
    fn ask_before_leaving(&self) -> Option<Watch>;
}
