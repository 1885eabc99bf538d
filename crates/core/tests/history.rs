//! Tests the checks that somebody keeps, and how long an unfinished run is kept.

extern crate leadership_load_core as engine;

mod common;

use common::{day, draft, strategy, valid};
use engine::check::Check;
use engine::history::{History, has_expired};
use engine::scoring::Occasion;
use engine::session::{Action, Session};
use engine::step::NextStep;
use engine::text::Text;
use proptest::collection::vec;
use proptest::prelude::*;

fn on(taken_on: &str) -> Check {
    let mut draft = draft("3331323 2212332 4-1330-");
    draft.taken_on = day(taken_on);
    valid(draft)
}

fn other_on(taken_on: &str) -> Check {
    let mut draft = draft("2222232 2212332 4-1330-");
    draft.taken_on = day(taken_on);
    valid(draft)
}

fn days(history: &History) -> Vec<String> {
    history.checks().iter().map(|check| check.taken_on().to_string()).collect()
}

#[test]
fn checks_stand_in_the_order_of_their_days() {
    let history: History = ["2026-11-22", "2026-09-27", "2026-10-25"].map(on).into_iter().collect();
    assert_eq!(days(&history), ["2026-09-27", "2026-10-25", "2026-11-22"]);
}

#[test]
fn checks_of_one_day_stand_in_the_order_in_which_they_were_added() {
    let history: History = [other_on("2026-11-22"), on("2026-11-22")].into_iter().collect();
    assert_eq!(history.checks(), [other_on("2026-11-22"), on("2026-11-22")]);
    assert_eq!(history.before(&on("2026-11-22")), [other_on("2026-11-22")]);
    assert_eq!(history.before(&other_on("2026-11-22")), []);
}

#[test]
fn a_check_with_another_step_is_not_before_itself() {
    let mut changed = on("2026-11-22").into_draft();
    changed.step = Some(NextStep { text: Text::line("Name a lead.").expect("a step"), by: None });
    let changed = valid(changed);
    let history: History = [other_on("2026-11-22"), on("2026-11-22")].into_iter().collect();
    assert_eq!(history.before(&changed), [other_on("2026-11-22")]);
}

#[test]
fn the_same_check_is_kept_once() {
    let mut history = History::default();
    assert!(history.add(on("2026-11-22")));
    assert!(!history.add(on("2026-11-22")));
    assert_eq!(history.checks().len(), 1);
}

#[test]
fn a_check_is_removed_by_itself() {
    let mut history: History = ["2026-10-25", "2026-11-22"].map(on).into_iter().collect();
    assert!(history.remove(&on("2026-10-25")));
    assert!(!history.remove(&on("2026-10-25")));
    assert_eq!(days(&history), ["2026-11-22"]);
}

#[test]
fn only_the_first_check_is_a_first_one() {
    let history: History = ["2026-10-25", "2026-11-22"].map(on).into_iter().collect();
    assert_eq!(history.occasion(&on("2026-10-25")), Occasion::First);
    assert_eq!(history.occasion(&on("2026-11-22")), Occasion::Later);
    assert_eq!(history.occasion(&other_on("2026-10-24")), Occasion::First);
    assert_eq!(history.occasion(&other_on("2026-10-25")), Occasion::Later);
}

#[test]
fn a_run_expires_after_fourteen_days() {
    let begun = Session::default().reduce(Action::Begin(day("2026-11-01")));
    assert!(!has_expired(&begun, day("2026-11-01")));
    assert!(!has_expired(&begun, day("2026-11-15")));
    assert!(has_expired(&begun, day("2026-11-16")));
    assert!(!has_expired(&begun, day("2026-10-01")), "a clock that was set back");
    assert!(!has_expired(&Session::default(), day("2026-11-16")), "nothing was begun");
}

fn checks() -> impl Strategy<Value = Vec<Check>> {
    vec(strategy::check(), 0..6)
}

/// Returns the checks in an order that does not depend on who came first.
fn sorted(history: &History) -> Vec<String> {
    let mut checks: Vec<_> = history.checks().iter().map(|check| format!("{check:?}")).collect();
    checks.sort();
    checks
}

proptest! {
    #[test]
    fn merging_twice_is_merging_once(one in checks(), other in checks()) {
        let mut history: History = one.into_iter().collect();
        history.merge(other.clone());
        let before = history.clone();
        prop_assert_eq!(history.merge(other), 0);
        prop_assert_eq!(history, before);
    }

    #[test]
    fn merging_either_way_keeps_the_same_checks(one in checks(), other in checks()) {
        let merged = |first: &[Check], second: &[Check]| {
            let mut history: History = first.iter().cloned().collect();
            history.merge(second.iter().cloned());
            history
        };
        prop_assert_eq!(sorted(&merged(&one, &other)), sorted(&merged(&other, &one)));
    }

    #[test]
    fn merging_loses_nothing_and_keeps_the_order(one in checks(), other in checks()) {
        let mut history: History = one.iter().cloned().collect();
        let kept = history.checks().len();
        let new = history.merge(other.clone());
        prop_assert!(one.iter().chain(&other).all(|check| history.contains(check)));
        prop_assert_eq!(history.checks().len(), kept + new);
        prop_assert!(history.checks().is_sorted_by_key(|check| check.taken_on()));
        let none_twice = history.checks().iter().enumerate().all(|(i, check)| !history.checks()[..i].contains(check));
        prop_assert!(none_twice);
    }

    #[test]
    fn removing_undoes_adding(checks in checks(), check in strategy::check()) {
        let mut history: History = checks.into_iter().collect();
        let before = history.clone();
        prop_assert_eq!(history.add(check.clone()), history.remove(&check) && !before.contains(&check));
        if !before.contains(&check) {
            prop_assert_eq!(history, before);
        }
    }

    #[test]
    fn what_comes_before_is_no_later(checks in checks(), check in strategy::check()) {
        let history: History = checks.into_iter().collect();
        prop_assert!(history.before(&check).iter().all(|other| other.taken_on() <= check.taken_on() && *other != check));
    }
}
