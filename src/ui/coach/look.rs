//! The state of the coach's page that is not saved.

use std::rc::Rc;

use yew::Reducible;

use engine::board::{Client, ClientName, Mark, Notes};
use engine::check::Check;
use engine::link::Parcel;

/// The state of the coach's page that is not saved.
#[derive(Clone, Default, PartialEq)]
pub struct Look {
    /// The check on the page, if one was chosen.
    pub shown: Option<Check>,
    /// The check that it is compared with, if one was chosen.
    pub against: Option<Check>,
    /// The payloads of the links that were pasted.
    pub pasted: Vec<Parcel>,
    /// The text in the field for notes.
    pub notes: String,
    /// The saved notes with which the field was last in step.
    pub notes_base: Option<Notes>,
    /// Events that are not saved.
    pub marks: Vec<Mark>,
}

/// The actions of a coach.
pub enum LookAction {
    /// The coach chose the check to see.
    Show(Check),
    /// The coach chose the check to compare it with.
    Against(Check),
    /// The coach pasted a link.
    Paste(Parcel),
    /// The coach wrote in the notes.
    Write(String),
    /// These notes were saved.
    Kept(Option<Notes>),
    /// The coach added an event.
    Mark(Mark),
    /// The coach removed an event.
    Unmark(Mark),
}

impl Look {
    /// Returns whether the field for notes has something that is not saved.
    pub fn has_unkept_notes(&self) -> bool {
        Notes::parse(&self.notes).ok().is_none_or(|notes| notes != self.notes_base)
    }

    /// Makes a client of this state and these links, to be filed under a name.
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
                // The field keeps the text as it was typed, with spaces at the end.
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
