//! Tests the JSON that is kept on a device: written, read back, and told from what something else wrote.

extern crate leadership_load_core as engine;

mod common;

use common::{day, full_draft, strategy, valid};
use engine::check::Check;
use engine::history::KeptRun;
use engine::json::{Json, ReadFailure, read_kept_check, read_kept_run, write_kept_check, write_run};
use engine::session::{Action, Session};
use proptest::option;
use proptest::prelude::*;

fn parse(text: &str) -> Json {
    serde_json::from_str(text).expect("it is JSON")
}

fn written(check: &Check) -> String {
    serde_json::to_string(&write_kept_check(check)).expect("a check can be written")
}

fn written_run(session: &Session, check: Option<&Check>) -> String {
    let run = KeptRun { session: session.clone(), check: check.cloned() };
    serde_json::to_string(&write_run(&run)).expect("a run can be written")
}

#[track_caller]
fn assert_damaged(text: &str, problem: &str) {
    match read_kept_check(&parse(text)) {
        Err(ReadFailure::Damaged(problems)) => {
            assert!(problems.to_string().starts_with(problem), "{problems}");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_check_carries_the_number_of_its_format() {
    let text = written(&valid(full_draft()));
    assert!(text.starts_with(r#"{"format":1,"check":{"instrument":1,"takenOn":"2026-11-22","#), "{text}");
}

#[test]
fn a_run_remembers_the_check_that_it_was() {
    let begun = Session::default().reduce(Action::Begin(day("2026-11-22")));
    let check = valid(full_draft());
    for check in [None, Some(&check)] {
        let kept = read_kept_run(&parse(&written_run(&begun, check))).expect("a run");
        assert_eq!((&kept.session, kept.check.as_ref()), (&begun, check));
    }
}

#[test]
fn what_a_newer_page_wrote_is_told_from_what_is_damaged() {
    let text = written(&valid(full_draft()));
    for newer in [
        text.replace(r#""format":1"#, r#""format":2"#),
        text.replace(r#""instrument":1"#, r#""instrument":2"#),
        r#"{"format":7,"something":"else"}"#.to_owned(),
    ] {
        assert_eq!(read_kept_check(&parse(&newer)), Err(ReadFailure::Newer), "{newer}");
    }
    let run = written_run(&Session::default().reduce(Action::Begin(day("2026-11-22"))), None);
    for newer in [run.replace(r#""format":1"#, r#""format":2"#), run.replace(r#""instrument":1"#, r#""instrument":9"#)]
    {
        assert_eq!(read_kept_run(&parse(&newer)), Err(ReadFailure::Newer), "{newer}");
    }
}

#[test]
fn what_another_hand_wrote_is_refused_with_its_path() {
    let text = written(&valid(full_draft()));
    assert_damaged("42", "kept: must be an object, is 42");
    assert_damaged("{}", "kept.format: is missing");
    assert_damaged(r#"{"format":0,"check":{}}"#, "kept.format: must be a whole number from 1 to 1, is 0");
    assert_damaged(r#"{"format":1}"#, "kept.check: is missing");
    assert_damaged(&text.replace("[3,3,3,1,3,2,3]", "[3,3,3,1,3,2,9]"), "kept.check.answers.overload[6]: ");
}

proptest! {
    #[test]
    fn every_check_is_read_as_it_was_written(check in strategy::check()) {
        prop_assert_eq!(read_kept_check(&parse(&written(&check))), Ok(check));
    }

    #[test]
    fn any_check_can_go_with_a_run(check in option::of(strategy::check())) {
        let text = written_run(&Session::default(), check.as_ref());
        prop_assert_eq!(read_kept_run(&parse(&text)).expect("a run").check, check);
    }
}
