//! Reads the JSON of a coach's board.

use super::check::{NAME, day};
use super::given::{Given, limited};
use crate::board::{Board, Client, ClientName, Mark, Notes, Word};
use crate::json::problem::Problems;
use crate::json::value::Json;
use crate::json::write::BOARD_FORMAT;
use crate::link::{self, Parcel};

const KEYS: [&str; 5] = [NAME, "links", "nextSession", "notes", "marks"];

/// The result of reading the JSON of a board.
#[derive(Clone, Debug, PartialEq)]
pub enum ReadBoard {
    /// Everything that could be read, and the problems of the rest.
    Read(Board, Problems),
    /// A newer version wrote it. Nothing of it is read, because it may mean something else.
    Newer,
}

/// Reads a board, as far as it is readable.
#[must_use]
pub fn read_board(json: &Json) -> ReadBoard {
    let mut problems = Problems::default();
    if is_newer(json) {
        return ReadBoard::Newer;
    }
    let board = board(json, &mut problems).unwrap_or_default();
    ReadBoard::Read(board, problems)
}

fn is_newer(json: &Json) -> bool {
    let Json::Object(fields) = json else { return false };
    let format = fields.iter().rfind(|(key, _)| key == "board").map(|(_, format)| format);
    matches!(format, Some(&Json::Number(format)) if format > f64::from(BOARD_FORMAT))
}

fn board(json: &Json, problems: &mut Problems) -> Option<Board> {
    let Json::Object(_) = json else {
        Given::argument(json, "board").must_be("an object", problems);
        return None;
    };
    let fields = Given::argument(json, "").fields(&["board", "clients"], problems)?;
    if let Some(format) = fields.required("board", problems) {
        format.whole(BOARD_FORMAT.into()..=BOARD_FORMAT.into(), problems);
    }
    let clients = fields.required("clients", problems)?.list(problems)?;
    Some(Board::of(clients.iter().filter_map(|given| client(given, problems))))
}

/// Reads a client, who needs nothing but a name.
fn client(given: &Given<'_>, problems: &mut Problems) -> Option<Client> {
    let fields = given.fields(&KEYS, problems)?;
    let name = fields.required(NAME, problems).and_then(|given| limited(&given, ClientName::parse, problems));
    let links = each(fields.optional("links"), problems, link);
    let session = fields.optional("nextSession").and_then(|given| day(&given, problems));
    let notes = fields.optional("notes").and_then(|given| limited(&given, Notes::parse, problems)).flatten();
    let marks = each(fields.optional("marks"), problems, mark);
    let mut client = Client::new(name?);
    links.into_iter().for_each(|link| client.file(link));
    client.plan(session);
    client.note(notes);
    marks.into_iter().for_each(|mark| client.mark(mark));
    Some(client)
}

/// Reads the readable entries of a list; none if there is no list.
fn each<T>(
    given: Option<Given<'_>>,
    problems: &mut Problems,
    read: impl Fn(&Given<'_>, &mut Problems) -> Option<T>,
) -> Vec<T> {
    let list = given.and_then(|given| given.list(problems)).unwrap_or_default();
    list.iter().filter_map(|given| read(given, problems)).collect()
}

fn link(given: &Given<'_>, problems: &mut Problems) -> Option<Parcel> {
    let text = given.text(problems)?;
    if link::further(text) > 0 {
        given.refuse("must be one link, holds several", problems);
        return None;
    }
    link::read(text).map_err(|error| given.refuse(error, problems)).ok()
}

fn mark(given: &Given<'_>, problems: &mut Problems) -> Option<Mark> {
    let fields = given.fields(&["on", "word"], problems)?;
    let on = fields.required("on", problems).and_then(|given| day(&given, problems));
    let word = fields.required("word", problems).and_then(|given| limited(&given, Word::parse, problems));
    Some(Mark { on: on?, word: word? })
}
