//! What of a check travels.

use super::Parcel;
use crate::engine::check::Check;
use crate::engine::instrument::{Facts, MAX_LABEL, MAX_NOTE};
use crate::engine::text::Text;

/// What somebody chose to hand on. The answers and the day always travel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    /// The figures about the set-up.
    pub facts: bool,
    /// The discipline matrix.
    pub disciplines: bool,
    /// The answer to the closing question.
    pub again: bool,
    /// A label in place of the check's own one.
    pub label: Option<Text<MAX_LABEL>>,
    /// A note beside the check.
    pub note: Option<Text<MAX_NOTE>>,
}

impl Selection {
    /// All that a check has, and no note.
    #[must_use]
    pub fn all_of(check: &Check) -> Self {
        Self { facts: true, disciplines: true, again: true, label: check.label.clone(), note: None }
    }

    /// The parcel of a check that has what was chosen, and nothing else.
    #[must_use]
    pub fn of(&self, check: &Check) -> Parcel {
        let mut draft = check.clone().into_draft();
        if !self.facts {
            draft.facts = Facts::default();
        }
        if !self.disciplines {
            draft.disciplines.clear();
        }
        if !self.again {
            draft.again = None;
        }
        draft.label = self.label.clone();
        // Leaving out and labelling make no valid check invalid.
        let check = Check::new(draft).unwrap_or_else(|_| check.clone());
        Parcel { checks: vec![check], note: self.note.clone() }
    }
}
