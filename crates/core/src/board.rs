//! Models a coach's board: the clients that somebody keeps on their own device.
//!
//! Only an [`Edit`] changes a board. It says what the person did, not what the
//! board is afterwards. So the same edit can be applied to a board that another
//! tab has changed meanwhile, and neither tab undoes the other's work.

mod client;
mod edit;
mod merge;

pub use client::{BoardEvent, Client, ClientName, Notes, Word};
pub use edit::{Edit, EditError};

use super::check::Check;
use super::day::Day;

/// The greatest length of a client's name, in characters.
pub const MAX_CLIENT_NAME: usize = 60;

/// The greatest length of the notes on a client, in characters.
pub const MAX_NOTES: usize = 10_000;

/// The greatest length of an event's name, in characters.
pub const MAX_WORD: usize = 40;

/// Lists a coach's clients. No two of them have the same name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Board {
    clients: Vec<Client>,
}

impl Board {
    /// Returns the clients, in the order in which they came.
    #[must_use]
    pub fn clients(&self) -> &[Client] {
        &self.clients
    }

    /// Returns the client with this name, in upper or lower case.
    #[must_use]
    pub fn client(&self, name: &ClientName) -> Option<&Client> {
        self.clients.iter().find(|client| client.name().is_same(name))
    }

    /// Returns the first client under whom all of these checks are filed, with more or less of the same runs.
    #[must_use]
    pub fn holder(&self, checks: &[Check]) -> Option<&Client> {
        let holds = |client: &&Client| {
            let filed = client.checks();
            !checks.is_empty() && checks.iter().all(|check| filed.iter().any(|other| other.is_same_run(check)))
        };
        self.clients.iter().find(holds)
    }

    /// Returns the clients in the order of their next sessions from today on; those without one follow by name.
    #[must_use]
    pub fn agenda(&self, today: Day) -> Vec<&Client> {
        let mut agenda = Vec::new();
        for client in &self.clients {
            let coming = client.next_session().filter(|&day| day >= today);
            let key = (coming.is_none(), coming, client.name().as_str().to_lowercase());
            let place = agenda.partition_point(|(before, _)| *before <= key);
            agenda.insert(place, (key, client));
        }
        agenda.into_iter().map(|(_, client)| client).collect()
    }

    /// Returns the day since which something of the clients is kept; `None` if there are none, or if it is not known.
    #[must_use]
    pub fn since(&self) -> Option<Day> {
        self.clients.iter().map(Client::since).min().flatten()
    }

    fn client_mut(&mut self, name: &ClientName) -> Option<&mut Client> {
        self.clients.iter_mut().find(|client| client.name().is_same(name))
    }
}
