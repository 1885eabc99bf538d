//! Two boards in one, without losing anything of either.

use super::client::{Client, ClientName, Notes};
use super::{Board, MAX_CLIENT_NAME};

impl Board {
    /// Both boards. Clients of the same name become one: with the links, notes and events of both, and the later
    /// of two next sessions.
    #[must_use]
    pub fn merge(mut self, other: Self) -> Self {
        for client in other.clients {
            self.take_in(client);
        }
        self
    }

    /// Adds a client, or what is known of one to that of the same name.
    pub(super) fn take_in(&mut self, mut other: Client) {
        let free = self.free_name(other.name());
        let Some(mine) = self.client_mut(other.name()) else {
            self.clients.push(other);
            return;
        };
        match Notes::joined(mine.notes().cloned(), other.notes().cloned()) {
            Ok(notes) => {
                mine.note(notes);
                mine.plan(mine.next_session().max(other.next_session()));
                other.links().iter().cloned().for_each(|link| mine.file(link));
                other.marks().iter().cloned().for_each(|mark| mine.mark(mark));
            }
            // Too long together, so that they stay apart.
            Err(_) => {
                other.rename(free);
                self.clients.push(other);
            }
        }
    }

    /// The name itself, or with the first number behind it that makes it another one.
    fn free_name(&self, name: &ClientName) -> ClientName {
        let numbered = |number: usize| {
            let number = format!(" {number}");
            let room = MAX_CLIENT_NAME.saturating_sub(number.len());
            let start: String = name.as_str().chars().take(room).collect();
            ClientName::parse(&(start + &number)).unwrap_or(name.clone())
        };
        let mut names = (2..).map(numbered);
        names.find(|name| self.client(name).is_none()).unwrap_or(name.clone())
    }
}
