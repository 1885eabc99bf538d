//! Tests the JSON of a coach's board: written, read back, and read as far as it can be.

extern crate leadership_load_core as engine;

mod common;

use common::{day, full_draft, strategy, valid};
use engine::board::{Board, BoardEvent, Client, ClientName, Edit, Notes, Word};
use engine::json::{Json, ReadBoard, read_board, write_board};
use engine::link::{self, Payload};
use proptest::prelude::*;

/// Returns the code of a check of the examples.
fn code() -> String {
    link::write(&Payload::from(valid(full_draft())))
}

#[test]
fn a_board_is_written_in_its_one_form() {
    let mut client = Client::new(ClientName::parse("Anna K.").expect("a name"));
    client.file(Payload::from(valid(full_draft())));
    client.keep_since(Some(day("2026-09-14")));
    client.plan(Some(day("2026-12-01")));
    client.note(Notes::parse("Seats.\nLeads.").expect("short notes"));
    client.add_event(BoardEvent { on: day("2026-10-01"), word: Word::parse("new lead").expect("a word") });
    let ben = Client::new(ClientName::parse("Ben").expect("a name"));
    let board = [client, ben]
        .into_iter()
        .fold(Board::default(), |board, client| board.edit(Edit::File(client)).expect("filing is never refused"));
    let expected = format!(
        concat!(
            r#"{{"board":1,"clients":[{{"name":"Anna K.","since":"2026-09-14","links":["{}"],"#,
            r#""nextSession":"2026-12-01","notes":"Seats.\nLeads.","marks":[{{"on":"2026-10-01","word":"new lead"}}]}},{{"name":"Ben"}}]}}"#
        ),
        code()
    );
    assert_eq!(written(&board), expected);
    assert_eq!(read(&expected), (board, String::new()));
}

#[test]
fn a_board_of_many_clients_is_read_quickly() {
    // It takes a minute where every client is looked for among all others.
    let clients: Vec<_> = (0..20_000).map(|number| format!(r#"{{"name":"Client {number}"}}"#)).collect();
    let (board, problems) = read(&format!(r#"{{"board":1,"clients":[{0},{0}]}}"#, clients.join(",")));
    assert_eq!((board.clients().len(), problems.as_str()), (20_000, ""));
    let merged = board.clone().merge(board.clone());
    assert_eq!(merged, board);
}

#[test]
fn two_links_in_one_text_are_told() {
    let other = link::write(&Payload::from(valid(common::draft("3331323 2212332 4-1330-"))));
    let (board, problems) =
        read(&format!(r#"{{"board":1,"clients":[{{"name":"A","links":["{} {other}"]}}]}}"#, code()));
    assert!(board.clients()[0].links().is_empty());
    assert_eq!(problems, "clients[0].links[0]: must be one link, holds several");
}

#[test]
fn an_empty_board_is_a_board() {
    assert_eq!(written(&Board::default()), r#"{"board":1,"clients":[]}"#);
    assert_eq!(read(r#"{"board":1,"clients":[]}"#), (Board::default(), String::new()));
}

#[test]
fn problems_name_their_paths_and_the_rest_is_read() {
    let mut cut = code();
    cut.truncate(20);
    let text = format!(
        concat!(
            r#"{{"board":1,"clients":[{{"name":"Anna","links":["{}","{}",7],"notes":3,"nextSession":"soon","#,
            r#""marks":[{{"on":"2026-10-01","word":"kept"}},{{"on":"2026-10-01"}}],"note":1}},"#,
            r#"{{"links":[]}},{{"name":"  "}},"Ben",{{"name":"Carl"}}]}}"#
        ),
        code(),
        cut
    );
    let (board, problems) = read(&text);
    let names: Vec<_> = board.clients().iter().map(|client| client.name().as_str()).collect();
    assert_eq!(names, ["Anna", "Carl"]);
    assert_eq!((board.clients()[0].links().len(), board.clients()[0].events().len()), (1, 1));
    let paths: Vec<_> = problems.lines().map(|line| line.split(": ").next().unwrap_or_default()).collect();
    let expected = [
        "clients[0].note",
        "clients[0].links[1]",
        "clients[0].links[2]",
        "clients[0].nextSession",
        "clients[0].notes",
        "clients[0].marks[1].word",
        "clients[1].name",
        "clients[2].name",
        "clients[3]",
    ];
    assert_eq!(paths, expected, "{problems}");
    assert!(problems.contains("links[1]: the end of the link is missing"), "{problems}");
    assert!(problems.contains("is not known, did you mean notes?"), "{problems}");
}

#[test]
fn what_is_no_board_says_so() {
    check_problems("[]", "board: must be an object, is a list");
    check_problems("7", "board: must be an object, is 7");
    check_problems("{}", "board: is missing\nclients: is missing");
    check_problems(r#"{"board":0,"clients":[]}"#, "board: must be a whole number from 1 to 1, is 0");
    check_problems(r#"{"board":1,"clients":{}}"#, "clients: must be a list, is an object");
}

#[test]
fn a_newer_board_is_left_alone() {
    for text in [r#"{"board":2,"clients":[{"name":"Anna"}]}"#, r#"{"board":99}"#, r#"{"shelves":[],"board":1.5}"#] {
        assert_eq!(read_board(&parse(text)), ReadBoard::Newer, "{text}");
    }
}

#[test]
fn clients_of_the_same_name_become_one() {
    let (board, problems) = read(r#"{"board":1,"clients":[{"name":"Anna","notes":"a"},{"name":"ANNA","notes":"b"}]}"#);
    assert_eq!((board.clients().len(), problems.as_str()), (1, ""));
    assert_eq!(board.clients()[0].notes().map(Notes::as_str), Some("a\n\nb"));
}

proptest! {
    #[test]
    fn links_survive(checks in proptest::collection::vec(strategy::check(), 0..4)) {
        let mut client = Client::new(ClientName::parse("Anna").expect("a name"));
        checks.into_iter().map(Payload::from).for_each(|link| client.file(link));
        let board = Board::default().edit(Edit::File(client)).expect("filing is never refused");
        prop_assert_eq!(read(&written(&board)), (board, String::new()));
    }
}

fn parse(text: &str) -> Json {
    serde_json::from_str(text).expect("it is JSON")
}

fn written(board: &Board) -> String {
    serde_json::to_string(&write_board(board)).expect("a board can be written")
}

/// Returns all that can be read, and the problems in lines.
#[track_caller]
fn read(text: &str) -> (Board, String) {
    match read_board(&parse(text)) {
        ReadBoard::Read(board, problems) => {
            (board, problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
        }
        ReadBoard::Newer => panic!("{text} is not newer"),
    }
}

#[track_caller]
fn check_problems(text: &str, expected: &str) {
    assert_eq!(read(text), (Board::default(), expected.to_owned()));
}
