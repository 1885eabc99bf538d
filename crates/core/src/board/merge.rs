//! Merges two boards without losing anything of either.

use std::collections::BTreeMap;

use super::client::{Client, ClientName, Notes};
use super::{Board, MAX_CLIENT_NAME};

impl Board {
    /// Creates a board. Clients of the same name become one.
    #[must_use]
    pub fn of(clients: impl IntoIterator<Item = Client>) -> Self {
        let mut board = Self::default();
        board.take_in(clients);
        board
    }

    /// Merges two boards. Clients of the same name become one, with the links, notes and events of both, the
    /// later of two next sessions and the earlier of two days since when they are kept.
    #[must_use]
    pub fn merge(mut self, other: Self) -> Self {
        self.take_in(other.clients);
        self
    }

    /// Adds clients. One whose name is on the board is merged into the client of that name.
    pub(super) fn take_in(&mut self, others: impl IntoIterator<Item = Client>) {
        // An index by name avoids a search through the whole board for each client.
        let by_name = self.clients.iter().enumerate().map(|(place, client)| (client.name().folded(), place));
        let mut places: BTreeMap<String, usize> = by_name.collect();
        for mut other in others {
            let place = places.get(&other.name().folded()).copied();
            if let Some(mine) = place.and_then(|place| self.clients.get_mut(place)) {
                let joined = Notes::joined(mine.notes().cloned(), other.notes().cloned());
                if let Ok(notes) = joined {
                    mine.note(notes);
                    mine.plan(mine.next_session().max(other.next_session()));
                    // Of somebody who was filed before days were noted, nobody knows the first.
                    mine.keep_since(mine.since().map(|since| other.since().map_or(since, |other| since.min(other))));
                    other.links().iter().cloned().for_each(|link| mine.file(link));
                    other.events().iter().cloned().for_each(|event| mine.add_event(event));
                    continue;
                }
                // The joined notes would be too long, so the two clients stay separate.
                other.rename(free_name(other.name(), &places));
            }
            places.insert(other.name().folded(), self.clients.len());
            self.clients.push(other);
        }
    }
}

/// Returns the name followed by the first number that makes it unique.
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
