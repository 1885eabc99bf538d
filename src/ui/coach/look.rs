//! What a coach is looking at, and has not kept.

use std::rc::Rc;

use yew::Reducible;

use engine::board::{Client, ClientName, Mark, Notes};
use engine::check::Check;
use engine::link::Parcel;

/// What a coach is looking at.
#[derive(Clone, Default, PartialEq)]
pub struct Look {
    /// The check on the page, where one was chosen.
    pub shown: Option<Check>,
    /// The check it is compared with, where one was chosen.
    pub against: Option<Check>,
    /// The links that were pasted.
    pub pasted: Vec<Parcel>,
    /// What stands in the field for notes.
    pub notes: String,
    /// The notes that were kept when that was last the same.
    pub notes_base: Option<Notes>,
    /// Events that are not kept.
    pub marks: Vec<Mark>,
}

/// What a coach does.
pub enum LookAction {
    /// Chose the check to see.
    Show(Check),
    /// Chose the check to compare it with.
    Against(Check),
    /// Pasted a link.
    Paste(Parcel),
    /// Wrote in the notes.
    Write(String),
    /// These notes are kept.
    Kept(Option<Notes>),
    /// Added an event.
    Mark(Mark),
    /// Took an event out.
    Unmark(Mark),
}

impl Look {
    /// Whether the field for notes has something that is not kept.
    pub fn has_unkept_notes(&self) -> bool {
        Notes::parse(&self.notes).ok().is_none_or(|notes| notes != self.notes_base)
    }

    /// All of it and these links, to be filed under a name.
    pub fn to_file(&self, name: ClientName, links: &[Parcel]) -> Client {
        let mut client = Client::new(name);
        links.iter().chain(&self.pasted).cloned().for_each(|link| client.file(link));
        self.marks.iter().cloned().for_each(|mark| client.mark(mark));
        client.note(Notes::parse(&self.notes).unwrap_or_default());
        client
    }
}

impl Reducible for Look {
    type Action = LookAction;

    fn reduce(self: Rc<Self>, action: LookAction) -> Rc<Self> {
        let mut look = Rc::unwrap_or_clone(self);
        match action {
            LookAction::Show(check) => {
                look.against = look.against.filter(|against| *against != check);
                look.shown = Some(check);
            }
            LookAction::Against(check) => look.against = Some(check),
            LookAction::Paste(parcel) => look.pasted.push(parcel),
            LookAction::Write(notes) => look.notes = notes,
            LookAction::Kept(notes) => {
                // What the person sees stays as they typed it, spaces at the end and all.
                if Notes::parse(&look.notes).ok().as_ref() != Some(&notes) {
                    look.notes = notes.as_ref().map(|notes| notes.as_str().to_owned()).unwrap_or_default();
                }
                look.notes_base = notes;
            }
            LookAction::Mark(mark) => {
                if let Err(place) = look.marks.binary_search(&mark) {
                    look.marks.insert(place, mark);
                }
            }
            LookAction::Unmark(mark) => look.marks.retain(|kept| *kept != mark),
        }
        Rc::new(look)
    }
}
