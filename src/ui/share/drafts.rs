//! Keeps the choices of what to share, for as long as the widget is mounted.

use std::cell::RefCell;
use std::rc::Rc;

use super::seal_state::Seal;
use engine::check::Check;
use engine::instrument::{MAX_LABEL, MAX_NOTE};
use engine::link::Selection;
use engine::text::Text;

/// Holds the choice of what to share of a check, with the texts in the fields.
#[derive(Clone, PartialEq)]
pub struct ShareDraft {
    /// The choice, with the label and the note if they are not too long.
    pub selection: Selection,
    /// The text in the field for the label.
    pub label: String,
    /// The text in the field for the note.
    pub note: String,
}

impl ShareDraft {
    fn of(check: &Check) -> Self {
        let selection = Selection::all_of(check);
        let label = selection.label.as_ref().map_or_else(String::new, |label| label.as_str().to_owned());
        Self { selection, label, note: String::new() }
    }

    /// Returns the draft with another label.
    pub fn with_label(mut self, label: String) -> Self {
        self.selection.label = Text::<MAX_LABEL>::line(&label).ok();
        Self { label, ..self }
    }

    /// Returns the draft with another note.
    pub fn with_note(mut self, note: String) -> Self {
        self.selection.note = Text::<MAX_NOTE>::lines(&note).ok();
        Self { note, ..self }
    }
}

/// Holds the drafts of all checks, and their seals, so that a result is as it was left when the person comes back to
/// it.
#[derive(Clone, Default)]
pub struct Drafts(Rc<RefCell<Vec<DraftEntry>>>);

struct DraftEntry {
    check: Check,
    draft: ShareDraft,
    seal: Seal,
}

impl DraftEntry {
    fn new(check: &Check) -> Self {
        Self { check: check.clone(), draft: ShareDraft::of(check), seal: Seal::default() }
    }

    /// Returns what was chosen for the same run, after its steps have changed. A tick was for the step that was there then.
    fn with_steps_of(&self, check: &Check) -> Self {
        let Self { draft, seal, .. } = self;
        let selection = Selection { step: false, earlier_step: false, ..draft.selection.clone() };
        Self { check: check.clone(), draft: ShareDraft { selection, ..draft.clone() }, seal: seal.clone() }
    }
}

impl PartialEq for Drafts {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Drafts {
    /// Returns the draft of a check.
    pub fn of(&self, check: &Check) -> ShareDraft {
        self.with(check, |remembered| remembered.draft.clone())
    }

    /// Returns the seal of a check.
    pub fn seal_of(&self, check: &Check) -> Seal {
        self.with(check, |remembered| remembered.seal.clone())
    }

    /// Remembers the draft of a check.
    pub fn keep(&self, check: &Check, draft: ShareDraft) {
        self.with(check, |remembered| remembered.draft = draft);
    }

    /// Remembers the seal of a check.
    pub fn keep_seal(&self, check: &Check, seal: Seal) {
        self.with(check, |remembered| remembered.seal = seal);
    }

    fn with<T>(&self, check: &Check, done: impl FnOnce(&mut DraftEntry) -> T) -> T {
        let mut all = self.0.borrow_mut();
        if let Some(remembered) = all.iter_mut().find(|remembered| remembered.check == *check) {
            return done(remembered);
        }
        let same_run = all.iter().rfind(|remembered| remembered.check.is_same_run(check));
        let mut new = same_run.map_or_else(|| DraftEntry::new(check), |earlier| earlier.with_steps_of(check));
        let result = done(&mut new);
        all.push(new);
        result
    }
}
