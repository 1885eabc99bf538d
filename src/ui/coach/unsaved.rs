//! Holds what a coach has not saved at the links that were opened.

use std::rc::Rc;

use super::look::Look;
use super::notes_draft::NotesDraft;
use crate::ui::memory::Memory;
use engine::link::Payload;

/// Remembers for each link the notes that were typed there, the events that were added, and the checks that were chosen and
/// pasted, as long as links are shown: they are there again for somebody who opens another link and comes back.
#[derive(Clone, Default, PartialEq)]
pub struct UnsavedWork(Rc<Memory<Vec<WorkAtLink>>>);

#[derive(Clone)]
struct WorkAtLink {
    payload: Payload,
    look: Look,
    draft: NotesDraft,
}

impl UnsavedWork {
    /// Returns the state of the page of a link.
    pub fn look(&self, payload: &Payload) -> Look {
        self.at(payload, |work| work.look.clone()).unwrap_or_default()
    }

    /// Remembers the state of the page of a link.
    pub fn keep_look(&self, payload: &Payload, look: Look) {
        self.at(payload, |work| work.look = look);
    }

    /// Returns the notes that are typed at a link.
    pub fn draft(&self, payload: &Payload) -> NotesDraft {
        self.at(payload, |work| work.draft.clone()).unwrap_or_default()
    }

    /// Uses the work at a link, which is new if there is none yet.
    fn at<R>(&self, payload: &Payload, used: impl FnOnce(&mut WorkAtLink) -> R) -> Option<R> {
        self.0.with(|all| {
            if !all.iter().any(|work| work.payload == *payload) {
                let payload = payload.clone();
                all.push(WorkAtLink { payload, look: Look::default(), draft: NotesDraft::default() });
            }
            all.iter_mut().find(|work| work.payload == *payload).map(used)
        })
    }
}
