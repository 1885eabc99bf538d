//! Reads the JSON of a coach's board.

use super::check::{NAME, day};
use super::input::{Input, limited};
use crate::board::{Board, BoardEvent, Client, ClientName, Notes, Word};
use crate::json::problem::Problems;
use crate::json::value::Json;
use crate::json::write::BOARD_FORMAT;
use crate::link::{self, Payload};

const KEYS: [&str; 6] = [NAME, "since", "links", "nextSession", "notes", "marks"];

/// Holds what was read of the JSON of a board.
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
        Input::argument(json, "board").must_be("an object", problems);
        return None;
    };
    let fields = Input::argument(json, "").fields(&["board", "clients"], problems)?;
    if let Some(format) = fields.required("board", problems) {
        format.whole(BOARD_FORMAT.into()..=BOARD_FORMAT.into(), problems);
    }
    let clients = fields.required("clients", problems)?.list(problems)?;
    Some(Board::of(clients.iter().filter_map(|input| client(input, problems))))
}

/// Reads a client, who needs nothing but a name.
fn client(input: &Input<'_>, problems: &mut Problems) -> Option<Client> {
    let fields = input.fields(&KEYS, problems)?;
    let name = fields.required(NAME, problems).and_then(|input| limited(&input, ClientName::parse, problems));
    let links = each(fields.optional("links"), problems, link);
    let since = fields.optional("since").and_then(|input| day(&input, problems));
    let session = fields.optional("nextSession").and_then(|input| day(&input, problems));
    let notes = fields.optional("notes").and_then(|input| limited(&input, Notes::parse, problems)).flatten();
    let events = each(fields.optional("marks"), problems, event);
    let mut client = Client::new(name?);
    client.keep_since(since);
    links.into_iter().for_each(|link| client.file(link));
    client.plan(session);
    client.note(notes);
    events.into_iter().for_each(|event| client.add_event(event));
    Some(client)
}

/// Reads the readable entries of a list; none if there is no list.
fn each<T>(
    input: Option<Input<'_>>,
    problems: &mut Problems,
    read: impl Fn(&Input<'_>, &mut Problems) -> Option<T>,
) -> Vec<T> {
    let list = input.and_then(|input| input.list(problems)).unwrap_or_default();
    list.iter().filter_map(|input| read(input, problems)).collect()
}

fn link(input: &Input<'_>, problems: &mut Problems) -> Option<Payload> {
    let text = input.text(problems)?;
    if link::further(text) > 0 {
        input.refuse("must be one link, holds several", problems);
        return None;
    }
    link::read(text).map_err(|error| input.refuse(error, problems)).ok()
}

fn event(input: &Input<'_>, problems: &mut Problems) -> Option<BoardEvent> {
    let fields = input.fields(&["on", "word"], problems)?;
    let on = fields.required("on", problems).and_then(|input| day(&input, problems));
    let word = fields.required("word", problems).and_then(|input| limited(&input, Word::parse, problems));
    Some(BoardEvent { on: on?, word: word? })
}
