//! One client: name, links, next session, notes and events.

use super::{MAX_CLIENT_NAME, MAX_NOTES, MAX_WORD};
use crate::check::Check;
use crate::day::Day;
use crate::link::Parcel;
use crate::scoring::chronological;
use crate::text::{Text, TextError};

/// What a coach calls a client: one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientName(Text<MAX_CLIENT_NAME>);

impl ClientName {
    /// The name in a text.
    ///
    /// # Errors
    ///
    /// Where it is empty or longer than [`MAX_CLIENT_NAME`].
    pub fn parse(text: &str) -> Result<Self, TextError> {
        Text::line(text).map(Self)
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Whether both are the same in either case.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        self.folded() == other.folded()
    }

    /// The name in lower case, which is the same for names that are.
    pub(super) fn folded(&self) -> String {
        self.as_str().to_lowercase()
    }
}

/// What a coach wants to remember of a client: lines of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notes(Text<MAX_NOTES>);

impl Notes {
    /// The notes in a text, none where it is empty.
    ///
    /// # Errors
    ///
    /// Where it is longer than [`MAX_NOTES`].
    pub fn parse(text: &str) -> Result<Option<Self>, TextError> {
        match Text::lines(text) {
            Ok(text) => Ok(Some(Self(text))),
            Err(TextError::Empty) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Both, one below the other, unless one says all that the other does.
    ///
    /// # Errors
    ///
    /// Where they are longer than [`MAX_NOTES`] together.
    pub(super) fn joined(mine: Option<Self>, other: Option<Self>) -> Result<Option<Self>, TextError> {
        match (mine, other) {
            (Some(mine), Some(other)) if mine.as_str().contains(other.as_str()) => Ok(Some(mine)),
            (Some(mine), Some(other)) if other.as_str().contains(mine.as_str()) => Ok(Some(other)),
            (Some(mine), Some(other)) => Self::parse(&format!("{}\n\n{}", mine.as_str(), other.as_str())),
            (mine, other) => Ok(mine.or(other)),
        }
    }
}

/// The short word of an event: one line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Word(Text<MAX_WORD>);

impl Word {
    /// The word in a text.
    ///
    /// # Errors
    ///
    /// Where it is empty or longer than [`MAX_WORD`].
    pub fn parse(text: &str) -> Result<Self, TextError> {
        Text::line(text).map(Self)
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

/// Something that happened, as it stands in the charts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark {
    /// When.
    pub on: Day,
    /// What.
    pub word: Word,
}

/// Somebody on the board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Client {
    name: ClientName,
    links: Vec<Parcel>,
    next_session: Option<Day>,
    notes: Option<Notes>,
    marks: Vec<Mark>,
}

impl Client {
    /// A client of whom nothing but a name is known.
    #[must_use]
    pub fn new(name: ClientName) -> Self {
        Self { name, links: Vec::new(), next_session: None, notes: None, marks: Vec::new() }
    }

    /// What the coach calls them.
    #[must_use]
    pub fn name(&self) -> &ClientName {
        &self.name
    }

    /// What their links brought, each once, in the order in which they were filed.
    #[must_use]
    pub fn links(&self) -> &[Parcel] {
        &self.links
    }

    /// The day of the next session.
    #[must_use]
    pub fn next_session(&self) -> Option<Day> {
        self.next_session
    }

    /// The notes.
    #[must_use]
    pub fn notes(&self) -> Option<&Notes> {
        self.notes.as_ref()
    }

    /// The events, each once, by their days.
    #[must_use]
    pub fn marks(&self) -> &[Mark] {
        &self.marks
    }

    /// Every check of every link, each once, by their days.
    #[must_use]
    pub fn checks(&self) -> Vec<Check> {
        chronological(self.links.iter().flat_map(Parcel::checks).cloned())
    }

    /// Another name.
    pub fn rename(&mut self, name: ClientName) {
        self.name = name;
    }

    /// Files a link, once.
    pub fn file(&mut self, link: Parcel) {
        if !self.links.contains(&link) {
            self.links.push(link);
        }
    }

    /// Files a link among the others, once, with so many before it.
    pub fn refile(&mut self, link: Parcel, place: usize) {
        if !self.links.contains(&link) {
            self.links.insert(place.min(self.links.len()), link);
        }
    }

    /// Takes a link out.
    pub fn unfile(&mut self, link: &Parcel) {
        self.links.retain(|filed| filed != link);
    }

    /// Plans the next session, or none.
    pub fn plan(&mut self, session: Option<Day>) {
        self.next_session = session;
    }

    /// Writes other notes in place of these.
    pub fn note(&mut self, notes: Option<Notes>) {
        self.notes = notes;
    }

    /// Adds an event, once.
    pub fn mark(&mut self, mark: Mark) {
        if let Err(place) = self.marks.binary_search(&mark) {
            self.marks.insert(place, mark);
        }
    }

    /// Takes an event out.
    pub fn unmark(&mut self, mark: &Mark) {
        self.marks.retain(|kept| kept != mark);
    }
}
