//! Tests what is kept on a device: no tab undoes what another one wrote, and nothing is lost that can't be read.

extern crate leadership_load_core as engine;

mod common;

use std::cell::RefCell;
use std::rc::Rc;

use common::device::{BOARD, Shared};
use common::{day, draft, valid};
use engine::board::{Client, ClientName, Edit};
use engine::check::Check;
use engine::history::KeptRun;
use engine::json::RUN_KEY;
use engine::session::{Action, Pace, Response, Session};
use engine::store::{CheckCollection, CheckEdit, Collection, Conflict, Extent, JsonText, Store, StoreError};

const STRANGE: &str = "{once upon a time";
const NEWER_CHECK: &str = r#"{"format":2,"check":{}}"#;

fn check(answers: &str) -> Check {
    valid(draft(answers))
}

fn first() -> Check {
    check("3331323 2212332 4313303")
}

fn later() -> Check {
    check("1213231 2212332 4313303")
}

/// Returns a run in which so many statements did not come up.
fn run(statements: u8) -> KeptRun {
    let begun = Session::default().reduce(Action::Begin(day("2026-11-22")));
    let respond = |session: Session, _| {
        session.reduce(Action::Respond { response: Response::DidNotComeUp, spent: std::time::Duration::ZERO })
    };
    KeptRun { session: (0..statements).fold(begun, respond), check: None }
}

fn keep(run: &KeptRun, insists: bool) -> CheckEdit {
    CheckEdit::Run { run: run.clone(), insists }
}

fn add(check: Check, insists: bool) -> CheckEdit {
    CheckEdit::Check { check, instead_of: None, insists }
}

fn file(text: &str) -> Edit {
    Edit::File(Client::new(ClientName::parse(text).expect("a name")))
}

const RUN: StoreError = StoreError::Conflict(Conflict::Run);
const WIPED: StoreError = StoreError::Conflict(Conflict::Wiped);

#[test]
fn looking_writes_nothing_and_tells_nobody() {
    let shared = Shared::holding(&[(RUN_KEY, STRANGE), (BOARD, STRANGE)]);
    let before = shared.all();
    drop((shared.checks(), shared.board()));
    assert_eq!(shared.all(), before);
    assert_eq!(shared.told.get(), 0);
}

thread_local! {
    /// The store that is asked once more while a text is read.
    static ASKED: RefCell<Option<Rc<Store<CheckCollection, Shared>>>> = const { RefCell::new(None) };
}

#[test]
fn a_page_that_asks_while_a_text_is_read_breaks_nothing() {
    let parse = |text: &str| {
        if let Some(store) = ASKED.take() {
            store.load().expect("not blocked");
            store.change(add(first(), true)).expect("room");
        }
        serde_json::from_str(text).ok()
    };
    let shared = Shared::holding(&[(RUN_KEY, STRANGE)]);
    let json = JsonText { parse, print: |json| serde_json::to_string(json).ok() };
    let store = Rc::new(Store::new(shared, CheckCollection::new(json)));
    ASKED.set(Some(store.clone()));
    assert!(store.load().is_ok());
    assert_eq!(store.load().map(|kept| kept.history.checks().to_vec()), Ok(vec![first()]));
}

#[test]
fn nothing_is_kept_without_a_yes() {
    let shared = Shared::default();
    let tab = shared.checks();
    assert_eq!(tab.change(keep(&run(1), false)), Err(WIPED));
    assert_eq!(tab.change(add(first(), false)), Err(WIPED));
    assert!(tab.change(keep(&KeptRun::default(), false)).is_ok());
    assert!(shared.all().is_empty());
    assert_eq!(shared.told.get(), 0);
}

#[test]
fn a_change_hands_back_what_it_wrote_and_reads_once() {
    let shared = Shared::default();
    let tab = shared.checks();
    tab.change(add(first(), true)).expect("room");
    shared.reads.set(0);
    let kept = tab.change(keep(&run(2), false)).expect("room").kept;
    assert_eq!(shared.reads.get(), 1);
    assert_eq!(kept.run, Some(run(2)));
    assert_eq!(kept.standing, Ok(true));
    assert_eq!(kept.history.checks(), [first()]);
    assert_eq!(shared.checks().load(), Ok(kept));
}

#[test]
fn a_yes_stands_while_there_is_no_room() {
    let shared = Shared::default();
    shared.room.set(Some(0));
    let tab = shared.checks();
    assert_eq!(tab.change(keep(&run(1), true)), Err(StoreError::Full));
    assert_eq!(tab.change(keep(&run(2), false)), Err(StoreError::Full));
    shared.room.set(None);
    assert!(tab.change(keep(&run(3), false)).is_ok());
}

#[test]
fn a_blocked_device_says_so() {
    let shared = Shared::default();
    shared.is_blocked.set(true);
    assert_eq!(shared.checks().load(), Err(StoreError::Blocked));
    assert_eq!(shared.checks().change(keep(&run(1), true)), Err(StoreError::Blocked));
    assert_eq!(shared.board().change(Edit::Begin), Err(StoreError::Blocked));
    assert_eq!(shared.board().wipe(Extent::All), Err(StoreError::Blocked));
}

#[test]
fn no_tab_writes_over_the_run_of_another_one_unless_it_must() {
    let shared = Shared::default();
    shared.checks().change(keep(&run(1), true)).expect("room");
    let (here, there) = (shared.checks(), shared.checks());
    here.change(keep(&run(2), false)).expect("its own run");
    assert_eq!(there.load().map(|kept| kept.standing), Ok(Err(Conflict::Run)));
    let before = shared.all();
    assert_eq!(there.change(keep(&run(3), false)), Err(RUN));
    assert_eq!(shared.all(), before);
    assert!(there.change(keep(&run(3), true)).is_ok());
    assert_eq!(here.change(keep(&run(4), false)), Err(RUN));
}

#[test]
fn what_one_tab_wiped_another_one_does_not_bring_back() {
    let shared = Shared::default();
    let here = shared.checks();
    here.change(keep(&run(1), true)).expect("room");
    let there = shared.checks();
    there.wipe(Extent::All).expect("not blocked");
    assert_eq!(here.load().map(|kept| kept.standing), Ok(Err(Conflict::Wiped)));
    assert_eq!(here.change(keep(&run(2), false)), Err(WIPED));
    assert!(shared.all().is_empty());
}

#[test]
fn a_check_takes_the_place_of_the_one_before_or_leaves_it() {
    let shared = Shared::default();
    let tab = shared.checks();
    tab.change(add(first(), true)).expect("room");
    let again = CheckEdit::Check { check: later(), instead_of: Some(first()), insists: false };
    shared.room.set(Some(0));
    let before = shared.all();
    assert_eq!(tab.change(again.clone()), Err(StoreError::Full));
    assert_eq!(shared.all(), before);
    shared.room.set(None);
    let changed = tab.change(again).expect("room");
    assert_eq!(changed.kept.history.checks(), [later()]);
    assert_eq!(shared.keys("leadership-load:check:"), 1);
}

#[test]
fn the_same_check_is_kept_once() {
    let shared = Shared::default();
    shared.checks().change(add(first(), true)).expect("room");
    shared.checks().change(add(first(), true)).expect("room");
    assert_eq!(shared.keys("leadership-load:check:"), 1);
}

#[test]
fn checks_that_cannot_be_read_are_left_and_told_of() {
    let shared = Shared::holding(&[
        ("leadership-load:check:000007:x", STRANGE),
        ("leadership-load:check:000008:y", NEWER_CHECK),
    ]);
    let tab = shared.checks();
    let kept = tab.change(add(first(), true)).expect("room").kept;
    assert_eq!(kept.unread.texts, [STRANGE, NEWER_CHECK]);
    assert!(kept.unread.newer);
    let changed = tab.change(CheckEdit::Delete(vec![first()])).expect("not blocked");
    assert_eq!(changed.removed.entries().iter().count(), 1);
    assert_eq!(shared.text("leadership-load:check:000007:x").as_deref(), Some(STRANGE));
}

#[test]
fn a_run_that_cannot_be_read_is_set_aside_once() {
    let shared = Shared::holding(&[(RUN_KEY, STRANGE)]);
    let tab = shared.checks();
    let kept = tab.change(keep(&run(1), true)).expect("room").kept;
    assert_eq!(shared.text("leadership-load:aside:000000").as_deref(), Some(STRANGE));
    assert_eq!(kept.unread.texts, [STRANGE]);
    // The same text once more.
    shared.put(RUN_KEY, STRANGE);
    tab.change(keep(&run(2), true)).expect("room");
    assert_eq!(shared.keys(CheckCollection::ASIDE), 1);
    assert_eq!(shared.checks().load().map(|kept| kept.run), Ok(Some(run(2))));
}

#[test]
fn without_room_to_set_it_aside_what_cannot_be_read_stays() {
    for (key, free) in [(RUN_KEY, 0), (RUN_KEY, 1), (BOARD, 0), (BOARD, 1)] {
        // Shorter than anything that is written in its place.
        let shared = Shared::holding(&[(key, "{")]);
        let before = shared.all();
        let (checks, board) = (shared.checks(), shared.board());
        shared.room.set(Some(free));
        let error =
            if key == BOARD { board.change(file("Anna")).err() } else { checks.change(keep(&run(1), true)).err() };
        assert_eq!(error, Some(StoreError::Full));
        assert_eq!(shared.all(), before, "{key}, {free}");
    }
}

#[test]
fn what_was_wiped_comes_back_as_it_lay_there() {
    let shared = Shared::holding(&[("leadership-load:check:000007:x", STRANGE), (BOARD, STRANGE)]);
    let tab = shared.checks();
    tab.change(keep(&run(3), true)).expect("room");
    tab.change(add(first(), false)).expect("room");
    let before = shared.all();
    let removed = tab.wipe(Extent::All).expect("not blocked").removed;
    assert_eq!(shared.all().keys().collect::<Vec<_>>(), [BOARD]);
    let kept = tab.put_back(&removed).expect("room").kept;
    assert_eq!(shared.all(), before);
    assert_eq!(kept.run, Some(run(3)));
    // Nothing but what was there: a second time changes nothing.
    tab.put_back(&removed).expect("room");
    assert_eq!(shared.all(), before);
}

#[test]
fn a_run_does_not_come_back_over_one_that_was_begun_since() {
    let shared = Shared::default();
    let tab = shared.checks();
    tab.change(keep(&run(3), true)).expect("room");
    let removed = tab.change(CheckEdit::Forget).expect("not blocked").removed;
    shared.checks().change(keep(&run(1), true)).expect("room");
    let before = shared.all();
    assert_eq!(tab.put_back(&removed), Err(RUN));
    assert_eq!(shared.all(), before);
}

#[test]
fn what_comes_back_is_not_written_over_what_cannot_be_read() {
    let shared = Shared::default();
    let tab = shared.checks();
    tab.change(keep(&run(3), true)).expect("room");
    let removed = tab.wipe(Extent::All).expect("not blocked").removed;
    shared.put(RUN_KEY, STRANGE);
    tab.put_back(&removed).expect("room");
    assert_eq!(shared.text("leadership-load:aside:000000").as_deref(), Some(STRANGE));
    assert_eq!(shared.checks().load().map(|kept| kept.run), Ok(Some(run(3))));
}

#[test]
fn a_run_is_forgotten_as_expired_only_where_it_still_lies_there() {
    let shared = Shared::default();
    shared.checks().change(keep(&run(1), true)).expect("room");
    let tab = shared.checks();
    shared.checks().change(keep(&run(2), true)).expect("room");
    tab.change(CheckEdit::ForgetExpired).expect("not blocked");
    assert!(shared.text(RUN_KEY).is_some());
    let tab = shared.checks();
    let kept = tab.change(CheckEdit::ForgetExpired).expect("not blocked").kept;
    assert_eq!((kept.run, kept.standing), (None, Ok(false)));
    assert!(shared.all().is_empty());
}

#[test]
fn an_expired_run_leaves_its_pace_behind() {
    let shared = Shared::default();
    let KeptRun { session, check } = run(2);
    let slow = KeptRun { session: session.reduce(Action::Pace(Pace::AfterNext)), check };
    shared.checks().change(keep(&slow, true)).expect("room");
    let kept = shared.checks().change(CheckEdit::ForgetExpired).expect("not blocked").kept;
    assert_eq!((kept.run, kept.standing), (Some(slow.anew()), Ok(true)));
    assert_eq!(slow.anew().session.responded(), 0);
    assert_eq!(slow.anew().session.pace(), Pace::AfterNext);
}

#[test]
fn wiping_the_checks_leaves_the_board_and_the_other_way_round() {
    let shared = Shared::default();
    shared.checks().change(add(first(), true)).expect("room");
    shared.board().change(Edit::Begin).expect("room");
    shared.checks().wipe(Extent::All).expect("not blocked");
    assert_eq!(shared.all().keys().collect::<Vec<_>>(), [BOARD]);
    shared.checks().change(add(first(), true)).expect("room");
    shared.board().wipe(Extent::All).expect("not blocked");
    assert_eq!(shared.keys("leadership-load:check:"), 1);
    assert_eq!(shared.all().len(), 1);
}
