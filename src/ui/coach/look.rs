//! Defines the state of the coach's page that is not saved.

use std::rc::Rc;

use yew::Reducible;

use engine::board::{BoardEvent, Client, ClientName};
use engine::check::Check;
use engine::link::Payload;

/// Holds the state of the coach's page that is not saved.
#[derive(Clone, Default, PartialEq)]
pub struct Look {
    /// The check on the page, if one was chosen.
    pub shown: Option<Check>,
    /// The check that it is compared with, if one was chosen.
    pub against: Option<Check>,
    /// The payloads of the links that were pasted.
    pub pasted: Vec<Payload>,
    /// Events that are not saved.
    pub events: Vec<BoardEvent>,
}

/// Lists the actions of a coach.
pub enum LookAction {
    /// The coach chose the check to see.
    Show(Check),
    /// The coach chose the check to compare it with.
    Against(Check),
    /// The coach pasted a link.
    Paste(Payload),
    /// The coach added an event.
    AddEvent(BoardEvent),
    /// The coach removed an event.
    RemoveEvent(BoardEvent),
}

impl Look {
    /// Makes a client of this state and these links, to be filed under a name.
    pub fn to_file(&self, name: ClientName, links: &[Payload]) -> Client {
        let mut client = Client::new(name);
        links.iter().chain(&self.pasted).cloned().for_each(|link| client.file(link));
        self.events.iter().cloned().for_each(|event| client.add_event(event));
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
            LookAction::Paste(payload) => look.pasted.push(payload),
            LookAction::AddEvent(event) => {
                if let Err(place) = look.events.binary_search(&event) {
                    look.events.insert(place, event);
                }
            }
            LookAction::RemoveEvent(event) => look.events.retain(|kept| *kept != event),
        }
        Rc::new(look)
    }
}
