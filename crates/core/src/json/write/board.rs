//! Writes a coach's board as the JSON that is saved on a device and in a file.

use super::fields::ObjectFields;
use crate::board::{Board, BoardEvent, Client, Notes};
use crate::day::Day;
use crate::json::value::Json;
use crate::link;

/// The version of the JSON of boards.
pub(in crate::json) const BOARD_FORMAT: u8 = 1;

/// Writes a board as JSON. Its links are written as their codes.
#[must_use]
pub fn write_board(board: &Board) -> Json {
    let clients: Vec<_> = board.clients().iter().map(write_client).collect();
    ObjectFields::default().with("board", BOARD_FORMAT).with("clients", clients).into()
}

fn write_client(client: &Client) -> Json {
    ObjectFields::default()
        .with("name", client.name().as_str())
        .with_any("since", client.since().as_ref().map(Day::to_string))
        .with_some("links", client.links().iter().map(|link| link::write(link).into()).collect())
        .with_any("nextSession", client.next_session().as_ref().map(Day::to_string))
        .with_any("notes", client.notes().map(Notes::as_str))
        .with_some("marks", client.events().iter().map(write_event).collect())
        .into()
}

fn write_event(event: &BoardEvent) -> Json {
    ObjectFields::default().with("on", event.on.to_string()).with("word", event.word.as_str()).into()
}
