//! Remembers the choices for the sheets of checks, for as long as the page lives.

use std::cell::RefCell;

use engine::check::Check;

/// Names a topic for a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Topic {
    /// One of those that a check offers, by its place among them.
    Offered(usize),
    /// One in the person's own words.
    Own(String),
}

/// Holds what is chosen and typed for the sheets of a check.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetDraft {
    /// The topics that are chosen, in their order.
    pub topics: Vec<Topic>,
    /// The text in the field for another topic.
    pub own_topic: String,
    /// The text in the field for the request.
    pub request: String,
}

/// Remembers the drafts of all checks, so that a sheet is as it was left when the person comes back to it.
#[derive(Default)]
pub struct SheetDrafts(RefCell<Vec<(Check, SheetDraft)>>);

impl SheetDrafts {
    /// Returns the draft of a check, whatever its steps and whatever else is told of it.
    pub fn of(&self, check: &Check) -> SheetDraft {
        let (check, all) = (check.only_answers(), self.0.borrow());
        all.iter().find(|(other, _)| *other == check).map(|(_, draft)| draft.clone()).unwrap_or_default()
    }

    /// Remembers the draft of a check.
    pub fn keep(&self, check: &Check, draft: SheetDraft) {
        let (check, mut all) = (check.only_answers(), self.0.borrow_mut());
        all.retain(|(other, _)| *other != check);
        all.push((check, draft));
    }
}
