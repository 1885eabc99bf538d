//! Tests what is kept on a device: no tab undoes what another one wrote, and nothing is lost that can't be read.

extern crate leadership_load_core as engine;

mod common;

use std::cell::RefCell;
use std::rc::Rc;

use common::device::{BOARD, Shared};
use common::{day, draft, valid};
use engine::board::{Client, ClientName, Edit};
use engine::check::{Check, Draft};
use engine::history::KeptRun;
use engine::json::RUN_KEY;
use engine::session::{Action, Pace, Response, Session};
use engine::step::NextStep;
use engine::store::{CheckCollection, CheckEdit, Collection, Conflict, Extent, Store, StoreError};
use engine::text::Text;

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
    let store = Rc::new(Store::new(shared, CheckCollection::new(parse)));
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
fn a_run_whose_steps_two_tabs_change_is_kept_once() {
    let with = |text: &str| first().with_step(Some(NextStep { text: Text::line(text).expect("a step"), by: None }));
    let replace = |before: &Check, check: &Check| CheckEdit::Check {
        check: check.clone(),
        instead_of: Some(before.clone()),
        insists: true,
    };
    let shared = Shared::default();
    let [tab, other] = [shared.checks(), shared.checks()];
    tab.change(add(later(), true)).expect("room");
    tab.change(add(with("Ask."), true)).expect("room");
    other.change(replace(&with("Ask."), &first())).expect("room");
    let kept = tab.change(replace(&with("Ask."), &with("Name a lead."))).expect("room").kept;
    assert_eq!(kept.history.checks(), [later(), with("Name a lead.")]);
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

/// Makes the first check with a step, a label, or neither.
fn told(step: Option<&str>, label: Option<&str>) -> Check {
    let step = step.and_then(|step| Text::line(step).ok()).map(|text| NextStep { text, by: None });
    valid(Draft { step, label: label.and_then(|label| Text::line(label).ok()), ..first().into_draft() })
}

#[test]
fn a_run_is_kept_once_whatever_is_told_of_it() {
    let whole = told(Some("Name a lead."), Some("after the reorg"));
    let parts = [told(None, None), told(Some("Name a lead."), None), told(None, Some("after the reorg"))];
    for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2]] {
        let shared = Shared::default();
        let tab = shared.checks();
        for part in order {
            tab.change(add(parts[part].clone(), true)).expect("room");
        }
        assert_eq!(tab.load().map(|kept| kept.history.checks().to_vec()), Ok(vec![whole.clone()]));
        assert_eq!(shared.keys("leadership-load:check:"), 1);
    }
}

#[test]
fn a_step_that_is_removed_is_gone_and_what_was_added_stays() {
    let instead = |check: Check, before: Check| CheckEdit::Check { check, instead_of: Some(before), insists: false };
    let shared = Shared::default();
    let (here, there) = (shared.checks(), shared.checks());
    let step = told(Some("Name a lead."), None);
    here.change(add(step.clone(), true)).expect("room");
    // A link of one's own has brought a label.
    here.change(add(told(None, Some("after the reorg")), true)).expect("room");
    let removed = here.change(instead(told(None, None), step)).expect("room").kept;
    assert_eq!(removed.history.checks(), [told(None, Some("after the reorg"))]);
    // A tab that changes nothing of the steps leaves those of another one.
    there.change(instead(told(Some("Ask who decides."), None), told(None, None))).expect("room");
    let other = here.change(instead(later(), told(None, None))).expect("room").kept;
    let step = told(Some("Ask who decides."), Some("after the reorg")).into_draft();
    assert_eq!(other.history.checks(), [valid(Draft { answers: *later().answers(), ..step })]);
    assert_eq!(shared.keys("leadership-load:check:"), 1);
}

#[test]
fn a_run_that_lies_there_twice_is_read_and_deleted_as_one() {
    let one = |check: Check| {
        let shared = Shared::default();
        shared.checks().change(add(check, true)).expect("room");
        shared.all().pop_first().map(|(_, text)| text).expect("a check")
    };
    let (with, without) = (told(Some("Name a lead."), None), told(None, None));
    let shared = Shared::holding(&[
        ("leadership-load:check:000000:x", &one(with.clone())),
        ("leadership-load:check:000001:y", &one(without)),
    ]);
    let tab = shared.checks();
    assert_eq!(tab.load().map(|kept| kept.history.checks().to_vec()), Ok(vec![with.clone()]));
    tab.change(CheckEdit::Delete(vec![with])).expect("not blocked");
    assert_eq!(shared.keys("leadership-load:check:"), 0);
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
