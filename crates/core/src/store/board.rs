//! Stores the coach's board.

use std::rc::Rc;

use super::{Collection, Conflict, Entries, JsonParser, StoreError};
use crate::board::{Board, Edit};
use crate::day::Day;
use crate::json::{ReadBoard, read_board, write_board};

/// The key of the board.
const BOARD: &str = "leadership-load:board";

/// The key of the day on which the board was last saved as a file.
const SAVED: &str = "leadership-load:board:saved";

/// Stands after that day if the board has changed since.
const CHANGED: &str = " changed";

/// Records the last time that the board was saved as a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SavedBoard {
    /// The day.
    pub on: Day,
    /// True if the board has changed since.
    pub is_changed: bool,
}

impl SavedBoard {
    /// Reads a text. One that can't be read tells nothing.
    fn read(text: &str) -> Option<Self> {
        let day = text.strip_suffix(CHANGED);
        Some(Self { on: Day::parse(day.unwrap_or(text))?, is_changed: day.is_some() })
    }
}

/// Holds the board that is kept, and the problems of what can't be read.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptBoard {
    /// The board, `None` where nobody has said yes; or why there is none.
    pub board: Result<Option<Rc<Board>>, StoreError>,
    /// The parts of the board that could not be read, each with its path.
    pub problems: Vec<String>,
    /// Texts that could not be read, or not in full.
    pub unreadable: Vec<String>,
    /// True if any of them lies aside.
    pub has_aside: bool,
    /// The last time that the board was saved as a file, `None` if it never was.
    pub saved: Option<SavedBoard>,
}

impl From<StoreError> for KeptBoard {
    fn from(error: StoreError) -> Self {
        Self { board: Err(error), problems: Vec::new(), unreadable: Vec::new(), has_aside: false, saved: None }
    }
}

/// Knows the entries of the board.
#[derive(Clone)]
pub struct BoardCollection {
    parse: JsonParser,
    /// The board that was read or written last without any problem, and its text.
    known: Option<(String, Rc<Board>)>,
}

impl BoardCollection {
    /// Knows nothing of the entries yet.
    #[must_use]
    pub fn new(parse: JsonParser) -> Self {
        Self { parse, known: None }
    }

    /// Reads a text. One that is no board at all is a board of which nothing can be read.
    fn read_text(&self, text: &str) -> Result<(Rc<Board>, Vec<String>), StoreError> {
        if let Some((_, board)) = self.known.as_ref().filter(|(known, _)| known == text) {
            return Ok((board.clone(), Vec::new()));
        }
        match (self.parse)(text).map(|json| read_board(&json)) {
            None => Ok((Rc::default(), vec!["board: is not JSON".to_owned()])),
            Some(ReadBoard::Newer) => Err(StoreError::Newer),
            Some(ReadBoard::Read(board, problems)) => {
                Ok((Rc::new(board), problems.iter().map(ToString::to_string).collect()))
            }
        }
    }
}

impl Collection for BoardCollection {
    type Kept = KeptBoard;
    type Edit = Edit;

    const PREFIXES: &'static [&'static str] = &[BOARD];
    const ASIDE: &'static str = "leadership-load:board:aside:";

    fn read(&mut self, entries: &Entries) -> KeptBoard {
        let text = entries.get(BOARD);
        let (board, problems) = match text.map(|text| self.read_text(text)) {
            None => (Ok(None), Vec::new()),
            Some(Ok((board, problems))) => (Ok(Some(board)), problems),
            Some(Err(error)) => (Err(error), Vec::new()),
        };
        self.known = match (text, &board) {
            (Some(text), Ok(Some(board))) if problems.is_empty() => Some((text.to_owned(), board.clone())),
            _ => None,
        };
        let spoilt = text.filter(|_| board.is_err() || !problems.is_empty());
        let aside = entries.beginning(Self::ASIDE);
        let unreadable = spoilt.into_iter().chain(aside.iter().map(|(_, text)| text)).map(str::to_owned).collect();
        let saved = entries.get(SAVED).and_then(SavedBoard::read);
        KeptBoard { board, problems, unreadable, has_aside: aside != Entries::default(), saved }
    }

    fn edit(&mut self, entries: &mut Entries, edit: Edit) -> Result<(), StoreError> {
        let text = entries.get(BOARD).map(str::to_owned);
        let (board, problems) = match &text {
            Some(text) => self.read_text(text)?,
            None if edit.is_yes() => Default::default(),
            None => return Err(StoreError::Conflict(Conflict::Wiped)),
        };
        if let Edit::Save(day) = edit {
            entries.set(SAVED, &day.to_string());
            return if text.is_some() { Ok(()) } else { Err(StoreError::Conflict(Conflict::Wiped)) };
        }
        let board = Rc::unwrap_or_clone(board).edit(edit);
        let board = board.map_err(|error| StoreError::Conflict(Conflict::Edit(error)))?;
        let written = write_board(&board).to_text();
        if let Some(text) = text.filter(|_| !problems.is_empty()) {
            entries.set_aside(Self::ASIDE, &text);
        }
        let before = entries.get(SAVED).and_then(SavedBoard::read);
        if let Some(SavedBoard { on, .. }) = before.filter(|_| entries.get(BOARD) != Some(&*written)) {
            entries.set(SAVED, &format!("{on}{CHANGED}"));
        }
        entries.set(BOARD, &written);
        self.known = Some((written, Rc::new(board)));
        Ok(())
    }

    /// Joins a board with the one that was begun since.
    fn rejoin(&mut self, entries: &mut Entries, key: &str, text: &str) -> Result<(), StoreError> {
        if key == SAVED {
            // The board that was begun since has been saved itself.
            return Ok(());
        }
        if key != BOARD {
            entries.set_aside(Self::ASIDE, text);
            return Ok(());
        }
        match self.read_text(text) {
            Ok((board, problems)) => {
                // The part that can't be joined is not lost.
                if !problems.is_empty() {
                    entries.set_aside(Self::ASIDE, text);
                }
                self.edit(entries, Edit::Merge(Rc::unwrap_or_clone(board)))
            }
            Err(_) => {
                entries.set_aside(Self::ASIDE, text);
                Ok(())
            }
        }
    }
}
