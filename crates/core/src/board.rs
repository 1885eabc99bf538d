//! A coach's board: the clients that somebody keeps on their own device.
//!
//! A board is changed by an [`Edit`] only, which says what the person did and
//! not what the board is then. So the same edit can be done to a board that
//! another tab has changed meanwhile, and neither tab undoes the other's work.

mod client;
mod edit;
mod merge;

pub use client::{Client, ClientName, Mark, Notes, Word};
pub use edit::{Edit, EditError};

use super::check::Check;
use super::day::Day;

/// The longest name of a client, in characters.
pub const MAX_CLIENT_NAME: usize = 60;

/// The longest notes on a client, in characters.
pub const MAX_NOTES: usize = 10_000;

/// The longest word of an event, in characters.
pub const MAX_WORD: usize = 40;

/// Clients, no two of them of the same name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Board {
    clients: Vec<Client>,
}

impl Board {
    /// The clients, in the order in which they came.
    #[must_use]
    pub fn clients(&self) -> &[Client] {
        &self.clients
    }

    /// The client of a name, in either case.
    #[must_use]
    pub fn client(&self, name: &ClientName) -> Option<&Client> {
        self.clients.iter().find(|client| client.name().is_same(name))
    }

    /// The first client that all of these checks are filed under.
    #[must_use]
    pub fn holder(&self, checks: &[Check]) -> Option<&Client> {
        let holds = |client: &&Client| {
            let filed = client.checks();
            !checks.is_empty() && checks.iter().all(|check| filed.contains(check))
        };
        self.clients.iter().find(holds)
    }

    /// The clients by what comes next: sessions from today on by their day, then the others by name.
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

    fn client_mut(&mut self, name: &ClientName) -> Option<&mut Client> {
        self.clients.iter_mut().find(|client| client.name().is_same(name))
    }
}
