//! Selects the part of a check that its owner shares.

use super::Payload;
use crate::check::Check;
use crate::instrument::{Facts, MAX_LABEL, MAX_NOTE};
use crate::text::Text;

/// Says what its owner shares of a check. The answers and the day are always part of it.
///
/// Everything that shares (link, text, mail, QR code, share sheet, preview, print of the preview) uses the payload of
/// [`Selection::of`] and never the check itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    /// The figures about the set-up.
    pub facts: bool,
    /// The discipline matrix.
    pub disciplines: bool,
    /// The answer to the closing question.
    pub again: bool,
    /// The time spent on the statements.
    pub seconds: bool,
    /// True if the link says which step the person tries next.
    pub step: bool,
    /// The step of the check before, and how it went.
    pub earlier_step: bool,
    /// The label; by default the check's own.
    pub label: Option<Text<MAX_LABEL>>,
    /// The note beside the check.
    pub note: Option<Text<MAX_NOTE>>,
}

impl Selection {
    /// Selects everything that a check has but its steps, and no note: those are shared only if somebody asks for it.
    #[must_use]
    pub fn all_of(check: &Check) -> Self {
        Self {
            facts: true,
            disciplines: true,
            again: true,
            seconds: true,
            step: false,
            earlier_step: false,
            label: check.label().cloned(),
            note: None,
        }
    }

    /// Makes the payload of a check with the chosen parts and nothing else.
    #[must_use]
    pub fn of(&self, check: &Check) -> Payload {
        let mut draft = check.clone().into_draft();
        if !self.facts {
            draft.facts = Facts::default();
        }
        if !self.disciplines {
            draft.disciplines.clear();
            // The home discipline is asked with the matrix but stored as a fact, so it needs both choices.
            draft.facts.home = None;
        }
        if !self.again {
            draft.again = None;
        }
        if !self.seconds {
            draft.seconds = None;
        }
        if !self.step {
            draft.step = None;
        }
        if !self.earlier_step {
            draft.earlier_step = None;
        }
        draft.label = self.label.clone();
        // Leaving parts out and changing the label keep a check valid. Otherwise too little would be shared, never
        // too much.
        let check = Check::new(draft).unwrap_or_else(|_| check.only_answers());
        Payload { checks: vec![check], note: self.note.clone() }
    }
}
