//! Models one client: name, links, next session, notes and events.

use super::{MAX_CLIENT_NAME, MAX_NOTES, MAX_WORD};
use crate::check::Check;
use crate::day::Day;
use crate::link::Payload;
use crate::scoring::chronological;
use crate::text::{Text, TextError};

/// Holds the name that a coach gives to a client: one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientName(Text<MAX_CLIENT_NAME>);

impl ClientName {
    /// Reads a name from a text.
    ///
    /// # Errors
    ///
    /// Fails if the text is empty or longer than [`MAX_CLIENT_NAME`].
    pub fn parse(text: &str) -> Result<Self, TextError> {
        Text::line(text).map(Self)
    }

    /// Returns the name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Returns whether both names are the same but for upper and lower case.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        self.folded() == other.folded()
    }

    /// Returns the name in lower case, so that names that differ only in case compare equal.
    pub(super) fn folded(&self) -> String {
        self.as_str().to_lowercase()
    }
}

/// Holds a coach's notes on a client: lines of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notes(Text<MAX_NOTES>);

impl Notes {
    /// Reads notes from a text; `None` if it is empty.
    ///
    /// # Errors
    ///
    /// Fails if the text is longer than [`MAX_NOTES`].
    pub fn parse(text: &str) -> Result<Option<Self>, TextError> {
        match Text::lines(text) {
            Ok(text) => Ok(Some(Self(text))),
            Err(TextError::Empty) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Returns the text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Joins two notes, one below the other, unless one contains the other.
    ///
    /// # Errors
    ///
    /// Fails if both together are longer than [`MAX_NOTES`].
    pub(super) fn joined(mine: Option<Self>, other: Option<Self>) -> Result<Option<Self>, TextError> {
        match (mine, other) {
            (Some(mine), Some(other)) if mine.as_str().contains(other.as_str()) => Ok(Some(mine)),
            (Some(mine), Some(other)) if other.as_str().contains(mine.as_str()) => Ok(Some(other)),
            (Some(mine), Some(other)) => Self::parse(&format!("{}\n\n{}", mine.as_str(), other.as_str())),
            (mine, other) => Ok(mine.or(other)),
        }
    }
}

/// Holds the short name of an event: one line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Word(Text<MAX_WORD>);

impl Word {
    /// Reads the name of an event from a text.
    ///
    /// # Errors
    ///
    /// Fails if the text is empty or longer than [`MAX_WORD`].
    pub fn parse(text: &str) -> Result<Self, TextError> {
        Text::line(text).map(Self)
    }

    /// Returns the text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

/// Holds an event in the time of the checks.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct BoardEvent {
    /// The day of the event.
    pub on: Day,
    /// The word or two that name the event.
    pub word: Word,
}

/// Describes a client on the board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Client {
    name: ClientName,
    since: Option<Day>,
    links: Vec<Payload>,
    next_session: Option<Day>,
    notes: Option<Notes>,
    events: Vec<BoardEvent>,
}

impl Client {
    /// Creates a client with a name and nothing else.
    #[must_use]
    pub fn new(name: ClientName) -> Self {
        Self { name, since: None, links: Vec::new(), next_session: None, notes: None, events: Vec::new() }
    }

    /// Returns the client's name.
    #[must_use]
    pub fn name(&self) -> &ClientName {
        &self.name
    }

    /// Returns the day since which something is kept of the client; `None` for somebody who was filed before it was noted.
    #[must_use]
    pub fn since(&self) -> Option<Day> {
        self.since
    }

    /// Returns the payloads of the client's links, each once, in the order in which they were filed.
    #[must_use]
    pub fn links(&self) -> &[Payload] {
        &self.links
    }

    /// Returns the day of the next session.
    #[must_use]
    pub fn next_session(&self) -> Option<Day> {
        self.next_session
    }

    /// Returns the coach's notes.
    #[must_use]
    pub fn notes(&self) -> Option<&Notes> {
        self.notes.as_ref()
    }

    /// Returns the events in the order of their days, each once.
    #[must_use]
    pub fn events(&self) -> &[BoardEvent] {
        &self.events
    }

    /// Returns every check of every link in the order of their days, each once.
    #[must_use]
    pub fn checks(&self) -> Vec<Check> {
        chronological(self.links.iter().flat_map(Payload::checks).cloned())
    }

    /// Notes the day since which something is kept of the client.
    pub fn keep_since(&mut self, day: Option<Day>) {
        self.since = day;
    }

    /// Gives the client another name.
    pub fn rename(&mut self, name: ClientName) {
        self.name = name;
    }

    /// Files a link unless the client has it already.
    pub fn file(&mut self, link: Payload) {
        if !self.links.contains(&link) {
            self.links.push(link);
        }
    }

    /// Files a link at this place among the others, unless the client has it already.
    pub fn refile(&mut self, link: Payload, place: usize) {
        if !self.links.contains(&link) {
            self.links.insert(place.min(self.links.len()), link);
        }
    }

    /// Removes a link.
    pub fn unfile(&mut self, link: &Payload) {
        self.links.retain(|filed| filed != link);
    }

    /// Sets or clears the day of the next session.
    pub fn plan(&mut self, session: Option<Day>) {
        self.next_session = session;
    }

    /// Replaces the notes.
    pub fn note(&mut self, notes: Option<Notes>) {
        self.notes = notes;
    }

    /// Adds an event, once.
    pub fn add_event(&mut self, event: BoardEvent) {
        if let Err(place) = self.events.binary_search(&event) {
            self.events.insert(place, event);
        }
    }

    /// Removes an event.
    pub fn remove_event(&mut self, event: &BoardEvent) {
        self.events.retain(|kept| kept != event);
    }
}
