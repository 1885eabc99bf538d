//! Keeps the choices of what to share, for as long as the widget is mounted.

use std::rc::Rc;

use super::seal_state::Seal;
use crate::ui::memory::Memory;
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

    fn choose(&mut self, choice: ShareChoice) {
        match choice {
            ShareChoice::Tick(tick, yes) => tick(&mut self.selection, yes),
            ShareChoice::Label(label) => {
                self.selection.label = Text::<MAX_LABEL>::line(&label).ok();
                self.label = label;
            }
            ShareChoice::Note(note) => {
                self.selection.note = Text::<MAX_NOTE>::lines(&note).ok();
                self.note = note;
            }
        }
    }
}

/// Lists the choices of what to share.
pub enum ShareChoice {
    /// The person ticked a part of the check, or took the tick away.
    Tick(fn(&mut Selection, bool), bool),
    /// The person typed in the field for the label.
    Label(String),
    /// The person typed in the field for the note.
    Note(String),
}

/// Holds the drafts of all checks, and their seals, so that a result is as it was left when the person comes back to
/// it.
#[derive(Clone, Default, PartialEq)]
pub struct Drafts(Rc<Memory<Vec<DraftEntry>>>);

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

impl Drafts {
    /// Returns the draft of a check.
    pub fn of(&self, check: &Check) -> ShareDraft {
        self.with(check, |remembered| remembered.draft.clone())
    }

    /// Returns the seal of a check.
    pub fn seal_of(&self, check: &Check) -> Seal {
        self.with(check, |remembered| remembered.seal.clone())
    }

    /// Changes the draft of a check by a choice, and returns it. It is the draft as it is by now, and not as it was drawn
    /// last: of two choices in one moment, both count.
    pub fn choose(&self, check: &Check, choice: ShareChoice) -> ShareDraft {
        self.with(check, |remembered| {
            remembered.draft.choose(choice);
            remembered.draft.clone()
        })
    }

    /// Remembers the seal of a check.
    pub fn keep_seal(&self, check: &Check, seal: Seal) {
        self.with(check, |remembered| remembered.seal = seal);
    }

    fn with<T>(&self, check: &Check, done: impl FnOnce(&mut DraftEntry) -> T) -> T {
        self.0.with(|all| {
            if let Some(remembered) = all.iter_mut().find(|remembered| remembered.check == *check) {
                return done(remembered);
            }
            let same_run = all.iter().rfind(|remembered| remembered.check.is_same_run(check));
            let mut new = same_run.map_or_else(|| DraftEntry::new(check), |earlier| earlier.with_steps_of(check));
            let result = done(&mut new);
            all.push(new);
            result
        })
    }
}
