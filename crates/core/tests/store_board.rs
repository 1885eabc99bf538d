//! Tests the board on a device: no tab undoes what another one wrote, and nothing is lost that can't be read.

extern crate leadership_load_core as engine;

mod common;

use common::day;
use common::device::{BOARD, Shared};
use engine::board::{Board, Client, ClientName, Edit, EditError, Notes};
use engine::store::{Conflict, Extent, SavedBoard, StoreError};

const WIPED: StoreError = StoreError::Conflict(Conflict::Wiped);

fn name(text: &str) -> ClientName {
    ClientName::parse(text).expect("a name")
}

fn file(text: &str) -> Edit {
    Edit::File(Client::new(name(text)))
}

fn names(board: &Board) -> Vec<&str> {
    board.clients().iter().map(|client| client.name().as_str()).collect()
}

#[test]
fn two_tabs_keep_what_the_other_one_did_to_the_board() {
    let shared = Shared::default();
    let (here, there) = (shared.board(), shared.board());
    assert_eq!(here.change(Edit::Plan(name("Anna"), None)), Err(WIPED));
    here.change(file("Anna")).expect("a yes");
    there.change(file("Ben")).expect("a yes");
    let kept = here.change(Edit::Plan(name("Anna"), Some(day("2026-12-01")))).expect("Anna is there").kept;
    let board = kept.board.expect("it can be read").expect("it is kept");
    assert_eq!(names(&board), ["Anna", "Ben"]);
    let gone = StoreError::Conflict(Conflict::Edit(EditError::NoClient));
    assert_eq!(there.change(Edit::Plan(name("Carl"), None)), Err(gone));
}

#[test]
fn a_spoilt_board_is_read_as_far_as_it_goes_and_set_aside_before_it_is_written() {
    let spoilt = r#"{"board":1,"clients":[{"name":"Anna"},{"name":7}]}"#;
    let shared = Shared::holding(&[(BOARD, spoilt)]);
    let tab = shared.board();
    let kept = tab.load().expect("not blocked");
    assert_eq!(
        (kept.unreadable.as_slice(), kept.has_aside, kept.problems.len()),
        ([spoilt.to_owned()].as_slice(), false, 1)
    );
    let kept = tab.change(file("Ben")).expect("room").kept;
    assert_eq!(names(&kept.board.expect("it can be read").expect("it is kept")), ["Anna", "Ben"]);
    assert_eq!((kept.unreadable, kept.has_aside, kept.problems.len()), (vec![spoilt.to_owned()], true, 0));
    let changed = tab.wipe(Extent::Aside).expect("not blocked");
    assert!(changed.kept.unreadable.is_empty());
    assert_eq!(shared.all().len(), 1);
}

#[test]
fn a_newer_board_is_left_alone() {
    let newer = r#"{"board":2,"shelves":[]}"#;
    let shared = Shared::holding(&[(BOARD, newer)]);
    let tab = shared.board();
    let kept = tab.load().expect("not blocked");
    assert_eq!((kept.board, kept.unreadable), (Err(StoreError::Newer), vec![newer.to_owned()]));
    assert_eq!(tab.change(file("Anna")), Err(StoreError::Newer));
    assert_eq!(shared.text(BOARD).as_deref(), Some(newer));
}

#[test]
fn a_board_that_comes_back_is_joined_with_one_that_was_begun_since() {
    let spoilt = r#"{"board":1,"clients":[{"name":"Anna","notes":"Kept."},7]}"#;
    let shared = Shared::holding(&[(BOARD, spoilt)]);
    let tab = shared.board();
    let removed = tab.wipe(Extent::All).expect("not blocked").removed;
    shared.board().change(file("Ben")).expect("a yes");
    let kept = tab.put_back(&removed).expect("room").kept;
    let board = kept.board.expect("it can be read").expect("it is kept");
    assert_eq!(names(&board), ["Ben", "Anna"]);
    assert_eq!(board.clients().last().and_then(Client::notes), Notes::parse("Kept.").expect("short").as_ref());
    // The part that could not be joined is there still.
    assert_eq!(kept.unreadable, [spoilt]);

    let removed = tab.wipe(Extent::All).expect("not blocked").removed;
    shared.put(BOARD, r#"{"board":2}"#);
    assert_eq!(tab.put_back(&removed), Err(StoreError::Newer));
    assert_eq!(shared.all().len(), 1);
}

#[test]
fn a_file_has_the_board_until_it_changes() {
    let shared = Shared::default();
    let tab = shared.board();
    let day = day("2026-11-28");
    assert_eq!(tab.change(Edit::Save(day)), Err(WIPED));
    let saved = |edit| tab.change(edit).expect("room").kept.saved;
    assert_eq!(saved(file("Anna")), None);
    assert_eq!(saved(Edit::Save(day)), Some(SavedBoard { on: day, is_changed: false }));
    // An edit that changes nothing leaves the file as good as it was.
    assert_eq!(saved(Edit::Begin), Some(SavedBoard { on: day, is_changed: false }));
    assert_eq!(saved(file("Ben")), Some(SavedBoard { on: day, is_changed: true }));
    assert_eq!(saved(Edit::Remove(name("Ben"))), Some(SavedBoard { on: day, is_changed: true }));
    let removed = tab.wipe(Extent::All).expect("not blocked").removed;
    assert_eq!(shared.all().len(), 0);
    let kept = tab.put_back(&removed).expect("room").kept;
    assert_eq!(kept.saved, Some(SavedBoard { on: day, is_changed: true }));
}
