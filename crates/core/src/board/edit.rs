//! Applies the changes that a coach makes to a board.

use std::fmt;

use super::client::{BoardEvent, Client, ClientName, Notes};
use super::{Board, MAX_NOTES};
use crate::day::Day;
use crate::link::Payload;

/// Describes one change that a coach made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// The coach began to keep a board.
    Begin,
    /// The coach filed something under a client, who need not be on the board yet.
    File(Client),
    /// The coach imported another board.
    Merge(Board),
    /// The coach saved the board as a file on this day, which changes nothing on it.
    Save(Day),
    /// The coach gave a client another name.
    Rename(ClientName, ClientName),
    /// The coach set or cleared the next session of a client.
    Plan(ClientName, Option<Day>),
    /// The coach changed the notes on a client.
    Note {
        /// The client's name.
        client: ClientName,
        /// The notes before the change.
        was: Option<Notes>,
        /// The notes after the change.
        now: Option<Notes>,
    },
    /// The coach added an event.
    AddEvent(ClientName, BoardEvent),
    /// The coach removed an event.
    RemoveEvent(ClientName, BoardEvent),
    /// The coach removed a link.
    Unfile(ClientName, Payload),
    /// The coach undid the removal of a link.
    Refile {
        /// The client's name.
        client: ClientName,
        /// The link.
        link: Payload,
        /// The number of links before it.
        place: usize,
    },
    /// The coach removed a client with everything that was filed there.
    Remove(ClientName),
    /// The coach undid the removal of a client.
    Return {
        /// The client, with everything that was filed there.
        client: Client,
        /// The number of clients before them.
        place: usize,
    },
}

impl Edit {
    /// Returns whether the edit counts as consent to keep a board on the device.
    #[must_use]
    pub fn is_yes(&self) -> bool {
        matches!(self, Self::Begin | Self::File(_) | Self::Merge(_))
    }
}

/// Says why an edit was not applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EditError {
    /// The client is no longer on the board.
    NoClient,
    /// Another client has this name.
    NameTaken,
    /// The notes of two tabs are too long when they are joined.
    NotesTooLong,
}

impl fmt::Display for EditError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoClient => f.write_str("the client is not on the board"),
            Self::NameTaken => f.write_str("another client has this name"),
            Self::NotesTooLong => write!(f, "the notes have more than {MAX_NOTES} characters"),
        }
    }
}

impl std::error::Error for EditError {}

impl Board {
    /// Applies an edit and returns the board after it.
    ///
    /// # Errors
    ///
    /// Returns the reason why this edit can't be applied to this board.
    pub fn edit(mut self, edit: Edit) -> Result<Self, EditError> {
        match edit {
            Edit::Begin | Edit::Save(_) => {}
            Edit::File(client) => self.take_in([client]),
            Edit::Merge(other) => self = self.merge(other),
            Edit::Rename(name, to) => {
                if !name.is_same(&to) && self.client(&to).is_some() {
                    return Err(EditError::NameTaken);
                }
                self.found(&name)?.rename(to);
            }
            Edit::Plan(name, session) => self.found(&name)?.plan(session),
            Edit::Note { client, was, now } => {
                let client = self.found(&client)?;
                let stands = client.notes().cloned();
                let notes = if stands == was { Ok(now) } else { Notes::joined(stands, now) };
                client.note(notes.map_err(|_| EditError::NotesTooLong)?);
            }
            Edit::AddEvent(name, event) => self.found(&name)?.add_event(event),
            Edit::RemoveEvent(name, event) => self.found(&name)?.remove_event(&event),
            Edit::Unfile(name, link) => self.found(&name)?.unfile(&link),
            Edit::Refile { client, link, place } => self.found(&client)?.refile(link, place),
            Edit::Return { client, place } if self.client(client.name()).is_none() => {
                self.clients.insert(place.min(self.clients.len()), client);
            }
            // Another tab may have added a client of this name meanwhile.
            Edit::Return { client, .. } => self.take_in([client]),
            Edit::Remove(name) => self.clients.retain(|client| !client.name().is_same(&name)),
        }
        Ok(self)
    }

    fn found(&mut self, name: &ClientName) -> Result<&mut Client, EditError> {
        self.client_mut(name).ok_or(EditError::NoClient)
    }
}
