//! Holds the notes that a coach is typing.

use std::rc::Rc;

use crate::ui::memory::Memory;
use engine::board::Notes;
use engine::text::TextError;

/// Remembers the text in the field for notes, so that only the field is rendered while somebody types.
#[derive(Clone, Default, PartialEq)]
pub struct NotesDraft(Rc<Memory<TypedNotes>>);

#[derive(Default)]
struct TypedNotes {
    text: String,
    /// The saved notes with which the field was last in step.
    base: Option<Notes>,
}

impl NotesDraft {
    /// Returns the text in the field.
    pub fn text(&self) -> String {
        self.0.with(|typed| typed.text.clone())
    }

    /// Returns the text as notes, `None` where it is empty.
    ///
    /// # Errors
    ///
    /// Fails where it is too long.
    pub fn notes(&self) -> Result<Option<Notes>, TextError> {
        self.0.with(|typed| Notes::parse(&typed.text))
    }

    fn base(&self) -> Option<Notes> {
        self.0.with(|typed| typed.base.clone())
    }

    /// Takes what was typed.
    pub fn write(&self, text: String) {
        self.0.with(|typed| typed.text = text);
    }

    /// Returns the notes that were kept before and those that are to be kept now, if there is anything to keep.
    pub fn unkept(&self) -> Option<(Option<Notes>, Option<Notes>)> {
        let (now, was) = (self.notes().ok()?, self.base());
        (now != was).then_some((was, now))
    }

    /// Takes these notes as saved. The field keeps the text as it was typed, with spaces at the end.
    pub fn keep(&self, notes: Option<Notes>) {
        if self.notes().as_ref() != Ok(&notes) {
            self.write(notes.as_ref().map(|notes| notes.as_str().to_owned()).unwrap_or_default());
        }
        self.0.with(|typed| typed.base = notes);
    }

    /// Takes over notes that are kept, unless something was typed that is not.
    pub fn take_over(&self, kept: &Option<Notes>) {
        let notes = self.notes();
        if notes.as_ref() == Ok(kept) || notes.is_ok_and(|notes| notes == self.base()) {
            self.keep(kept.clone());
        }
    }
}
