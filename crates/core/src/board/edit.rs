//! What a coach does to a board.

use std::fmt;

use super::client::{Client, ClientName, Mark, Notes};
use super::{Board, MAX_NOTES};
use crate::day::Day;
use crate::link::Parcel;

/// One thing that a coach did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Began to keep a board.
    Begin,
    /// Filed something under a client, who need not be there yet.
    File(Client),
    /// Brought in another board.
    Merge(Board),
    /// Gave a client another name.
    Rename(ClientName, ClientName),
    /// Planned the next session of a client, or none.
    Plan(ClientName, Option<Day>),
    /// Wrote in the notes on a client.
    Note {
        /// Which client.
        client: ClientName,
        /// What the notes were when the coach wrote.
        was: Option<Notes>,
        /// What they are now.
        now: Option<Notes>,
    },
    /// Added an event.
    Mark(ClientName, Mark),
    /// Took an event out.
    Unmark(ClientName, Mark),
    /// Took a link out.
    Unfile(ClientName, Parcel),
    /// Put a link back that was taken out, in its place among the others.
    Refile {
        /// Which client.
        client: ClientName,
        /// The link.
        link: Parcel,
        /// How many links stood before it.
        place: usize,
    },
    /// Removed a client with all that was filed there.
    Remove(ClientName),
    /// Put a client back who was removed, in their place among the others.
    Return {
        /// The client, with all that was filed there.
        client: Client,
        /// How many clients stood before them.
        place: usize,
    },
}

impl Edit {
    /// Whether it is a yes to keeping a board, where none is kept.
    #[must_use]
    pub fn is_yes(&self) -> bool {
        matches!(self, Self::Begin | Self::File(_) | Self::Merge(_))
    }
}

/// Why an edit was not done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EditError {
    /// The client is not on the board any more.
    NoClient,
    /// Another client has this name.
    NameTaken,
    /// The notes of two tabs are too long together.
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
    /// The board after an edit.
    ///
    /// # Errors
    ///
    /// Why the edit can't be done to this board.
    pub fn edit(mut self, edit: Edit) -> Result<Self, EditError> {
        match edit {
            Edit::Begin => {}
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
            Edit::Mark(name, mark) => self.found(&name)?.mark(mark),
            Edit::Unmark(name, mark) => self.found(&name)?.unmark(&mark),
            Edit::Unfile(name, link) => self.found(&name)?.unfile(&link),
            Edit::Refile { client, link, place } => self.found(&client)?.refile(link, place),
            Edit::Return { client, place } if self.client(client.name()).is_none() => {
                self.clients.insert(place.min(self.clients.len()), client);
            }
            // Another tab has somebody of this name by now.
            Edit::Return { client, .. } => self.take_in([client]),
            Edit::Remove(name) => self.clients.retain(|client| !client.name().is_same(&name)),
        }
        Ok(self)
    }

    fn found(&mut self, name: &ClientName) -> Result<&mut Client, EditError> {
        self.client_mut(name).ok_or(EditError::NoClient)
    }
}
