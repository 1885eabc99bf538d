//! A coach's board as the JSON that is kept on a device, and in a file.

use serde::Serialize;

use crate::engine::board::{Board, Client, ClientName, Mark, Notes};
use crate::engine::day::Day;
use crate::engine::link;

/// The edition of the JSON of boards.
pub(in crate::schema) const BOARD_FORMAT: u8 = 1;

/// A board as JSON. Links are kept as their codes.
#[derive(Serialize)]
pub struct BoardJson<'a> {
    board: u8,
    clients: Vec<ClientJson<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ClientJson<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    links: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_session: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    notes: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    marks: Vec<MarkJson<'a>>,
}

#[derive(Serialize)]
struct MarkJson<'a> {
    on: String,
    word: &'a str,
}

impl<'a> From<&'a Board> for BoardJson<'a> {
    fn from(board: &'a Board) -> Self {
        Self { board: BOARD_FORMAT, clients: board.clients().iter().map(ClientJson::from).collect() }
    }
}

impl<'a> From<&'a Client> for ClientJson<'a> {
    fn from(client: &'a Client) -> Self {
        Self {
            name: ClientName::as_str(client.name()),
            links: client.links().iter().map(link::write).collect(),
            next_session: client.next_session().as_ref().map(Day::to_string),
            notes: client.notes().map(Notes::as_str),
            marks: client.marks().iter().map(MarkJson::from).collect(),
        }
    }
}

impl<'a> From<&'a Mark> for MarkJson<'a> {
    fn from(mark: &'a Mark) -> Self {
        Self { on: mark.on.to_string(), word: mark.word.as_str() }
    }
}
