//! Two boards in one, without losing anything of either.

use std::collections::BTreeMap;

use super::client::{Client, ClientName, Notes};
use super::{Board, MAX_CLIENT_NAME};

impl Board {
    /// A board of clients. Those of the same name become one.
    #[must_use]
    pub fn of(clients: impl IntoIterator<Item = Client>) -> Self {
        let mut board = Self::default();
        board.take_in(clients);
        board
    }

    /// Both boards. Clients of the same name become one: with the links, notes and events of both, and the later
    /// of two next sessions.
    #[must_use]
    pub fn merge(mut self, other: Self) -> Self {
        self.take_in(other.clients);
        self
    }

    /// Adds clients, or what is known of them to those of the same name.
    pub(super) fn take_in(&mut self, others: impl IntoIterator<Item = Client>) {
        // So that a board of many clients is not gone through for each of them.
        let by_name = self.clients.iter().enumerate().map(|(place, client)| (client.name().folded(), place));
        let mut places: BTreeMap<String, usize> = by_name.collect();
        for mut other in others {
            let place = places.get(&other.name().folded()).copied();
            if let Some(mine) = place.and_then(|place| self.clients.get_mut(place)) {
                let joined = Notes::joined(mine.notes().cloned(), other.notes().cloned());
                if let Ok(notes) = joined {
                    mine.note(notes);
                    mine.plan(mine.next_session().max(other.next_session()));
                    other.links().iter().cloned().for_each(|link| mine.file(link));
                    other.marks().iter().cloned().for_each(|mark| mine.mark(mark));
                    continue;
                }
                // Too long together, so that they stay apart.
                other.rename(free_name(other.name(), &places));
            }
            places.insert(other.name().folded(), self.clients.len());
            self.clients.push(other);
        }
    }
}

/// A name with the first number behind it that makes it another one than those there are.
fn free_name(name: &ClientName, places: &BTreeMap<String, usize>) -> ClientName {
    let numbered = |number: usize| {
        let number = format!(" {number}");
        let room = MAX_CLIENT_NAME.saturating_sub(number.len());
        let start: String = name.as_str().chars().take(room).collect();
        ClientName::parse(&(start + &number)).unwrap_or(name.clone())
    };
    let mut names = (2..).map(numbered);
    names.find(|name| !places.contains_key(&name.folded())).unwrap_or(name.clone())
}
