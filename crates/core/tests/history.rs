//! Tests the checks that somebody keeps, and how long an unfinished run is kept.

extern crate leadership_load_core as engine;

mod common;

use common::{day, draft, strategy, valid};
use engine::check::{Check, Draft};
use engine::history::{History, has_expired};
use engine::instrument::Facts;
use engine::scoring::Occasion;
use engine::session::{Action, Session};
use engine::step::{EarlierStep, NextStep, StepOutcome};
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
    let changed = with_step(on("2026-11-22"), "Name a lead.");
    let history: History = [other_on("2026-11-22"), on("2026-11-22")].into_iter().collect();
    assert_eq!(history.before(&changed), [other_on("2026-11-22")]);
}

fn step(text: &str) -> Option<NextStep> {
    Some(NextStep { text: Text::line(text).expect("a step"), by: None })
}

#[test]
fn the_last_step_is_asked_about_until_a_check_says_how_it_went() {
    let went = Some(EarlierStep { text: Text::line("Name a lead.").expect("a step"), how: StepOutcome::Partly });
    let planned = on("2026-09-27").with_step(step("Name a lead."));
    let silent = other_on("2026-10-25");
    let answered = on("2026-11-22").with_earlier_step(went);
    let asked = |checks: &[&Check], check: &Check| {
        let history: History = checks.iter().copied().cloned().collect();
        history.step_before(check).map(|step| step.text.as_str().to_owned())
    };
    let name = Some("Name a lead.".to_owned());
    assert_eq!(asked(&[&planned, &silent], &on("2026-12-20")), name, "the check between says nothing of it");
    assert_eq!(asked(&[&planned, &silent], &silent), name);
    assert_eq!(asked(&[&planned, &silent], &planned), None, "its own step is not before it");
    assert_eq!(asked(&[&planned, &silent, &answered], &on("2026-12-20")), None);
    assert_eq!(asked(&[&planned, &silent, &answered], &answered), name, "an answer can be changed");
    let next = answered.clone().with_step(step("Ask."));
    assert_eq!(asked(&[&planned, &silent, &next], &on("2026-12-20")), Some("Ask.".to_owned()));
}

#[test]
fn a_run_is_found_with_other_steps() {
    let history: History = [other_on("2026-11-22"), on("2026-11-22").with_step(step("Ask."))].into_iter().collect();
    assert_eq!(history.of_run(&on("2026-11-22")).and_then(Check::step), step("Ask.").as_ref());
    assert_eq!(history.of_run(&on("2026-10-25")), None);
}

#[test]
fn the_same_check_is_kept_once() {
    let mut history = History::default();
    assert!(history.add(on("2026-11-22")));
    assert!(!history.add(on("2026-11-22")));
    assert_eq!(history.checks().len(), 1);
}

/// Returns the same run with another step.
fn with_step(check: Check, step: &str) -> Check {
    let text = Text::line(step).expect("a step");
    valid(Draft { step: Some(NextStep { text, by: None }), ..check.into_draft() })
}

#[test]
fn a_run_with_and_without_its_step_is_kept_once() {
    let with = with_step(on("2026-11-22"), "Name a lead.");
    for both in [[on("2026-11-22"), with.clone()], [with.clone(), on("2026-11-22")]] {
        let history: History = both.into_iter().collect();
        assert_eq!(history.checks(), std::slice::from_ref(&with));
    }
}

#[test]
fn what_a_file_brings_changes_no_step_that_is_kept() {
    let [older, newer] = ["Ask who decides.", "Name a lead."].map(|step| with_step(on("2026-11-22"), step));
    let mut history: History = [newer.clone()].into_iter().collect();
    assert_eq!(history.bring(&older), None);
    assert_eq!(history.bring(&on("2026-11-22")), None);
    let label = Text::line("after the reorg").ok();
    let labelled = valid(Draft { label: label.clone(), ..older.into_draft() });
    let whole = valid(Draft { label, ..newer.into_draft() });
    assert_eq!(history.bring(&labelled), Some(whole.clone()));
    assert_eq!(history.checks(), [whole]);
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

/// Returns a run as somebody saved or shared it: with these of its parts.
fn part(whole: &Check, has: &[bool; 7]) -> Check {
    let mut draft = whole.clone().into_draft();
    draft.again = draft.again.filter(|_| has[0]);
    draft.label = draft.label.filter(|_| has[1]);
    draft.seconds = draft.seconds.filter(|_| has[2]);
    draft.step = draft.step.filter(|_| has[3]);
    draft.earlier_step = draft.earlier_step.filter(|_| has[4]);
    if !has[5] {
        draft.disciplines.clear();
    }
    if !has[6] {
        draft.facts = Facts::default();
    }
    valid(draft)
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
        prop_assert!(one.iter().chain(&other).all(|check| check.is_told_by(history.checks())));
        prop_assert_eq!(history.checks().len(), kept + new);
        prop_assert!(history.checks().is_sorted_by_key(|check| check.taken_on()));
        let none_twice = history.checks().iter().enumerate().all(|(i, check)| !history.checks()[..i].contains(check));
        prop_assert!(none_twice);
    }

    #[test]
    fn parts_of_a_run_become_one_check_in_any_order(
        whole in strategy::check(),
        (parts, shuffled) in vec(any::<[bool; 7]>(), 1..5).prop_flat_map(|parts| (Just(parts.clone()), Just(parts).prop_shuffle())),
        others in checks(),
    ) {
        let history = |parts: &[[bool; 7]]| {
            let parts = parts.iter().map(|has| part(&whole, has));
            History::from_iter(others.iter().cloned().chain(parts))
        };
        let merged = history(&parts);
        prop_assert_eq!(&merged, &history(&shuffled));
        prop_assert!(parts.iter().all(|has| part(&whole, has).is_told_by(merged.checks())));
        prop_assert_eq!(merged.checks().iter().filter(|check| check.is_same_run(&whole)).count(), 1);
        let all = History::from_iter(parts.iter().map(|has| part(&whole, has)).chain([whole.clone()]));
        prop_assert_eq!(all.checks(), std::slice::from_ref(&whole));
    }

    #[test]
    fn removing_undoes_adding(checks in checks(), check in strategy::check()) {
        let mut history: History = checks.into_iter().collect();
        let before = history.clone();
        prop_assert_eq!(history.add(check.clone()), history.remove(&check) && !check.is_told_by(before.checks()));
        if !check.is_told_by(before.checks()) {
            prop_assert_eq!(history, before);
        }
    }

    #[test]
    fn what_comes_before_is_no_later(checks in checks(), check in strategy::check()) {
        let history: History = checks.into_iter().collect();
        prop_assert!(history.before(&check).iter().all(|other| other.taken_on() <= check.taken_on() && *other != check));
    }
}
