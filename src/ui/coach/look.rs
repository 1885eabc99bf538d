//! Defines the state of the coach's page that is not saved.

use std::rc::Rc;

use yew::Reducible;

use engine::board::{Client, ClientName, Mark};
use engine::check::Check;
use engine::link::Parcel;

/// Holds the state of the coach's page that is not saved.
#[derive(Clone, Default, PartialEq)]
pub struct Look {
    /// The check on the page, if one was chosen.
    pub shown: Option<Check>,
    /// The check that it is compared with, if one was chosen.
    pub against: Option<Check>,
    /// The payloads of the links that were pasted.
    pub pasted: Vec<Parcel>,
    /// Events that are not saved.
    pub marks: Vec<Mark>,
}

/// Lists the actions of a coach.
pub enum LookAction {
    /// The coach chose the check to see.
    Show(Check),
    /// The coach chose the check to compare it with.
    Against(Check),
    /// The coach pasted a link.
    Paste(Parcel),
    /// The coach added an event.
    Mark(Mark),
    /// The coach removed an event.
    Unmark(Mark),
}

impl Look {
    /// Makes a client of this state and these links, to be filed under a name.
    pub fn to_file(&self, name: ClientName, links: &[Parcel]) -> Client {
        let mut client = Client::new(name);
        links.iter().chain(&self.pasted).cloned().for_each(|link| client.file(link));
        self.marks.iter().cloned().for_each(|mark| client.mark(mark));
        client
    }
}

impl Reducible for Look {
    type Action = LookAction;

    fn reduce(self: Rc<Self>, action: LookAction) -> Rc<Self> {
        let mut look = Rc::unwrap_or_clone(self);
        match action {
            LookAction::Show(check) => {
                look.against = look.against.filter(|against| !against.is_same_run(&check));
                look.shown = Some(check);
            }
            LookAction::Against(check) => look.against = Some(check),
            LookAction::Paste(parcel) => look.pasted.push(parcel),
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
