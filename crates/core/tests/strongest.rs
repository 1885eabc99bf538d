//! Tests which answers come first on the pages: those that speak most for the difficulty.

extern crate leadership_load_core as engine;

mod common;

use common::{alike, draft, facts, valid};
use engine::check::Check;
use engine::instrument::{Fact, Scale};
use engine::scoring::{strongest, unanswered};

#[test]
fn strongest_first_and_ties_in_order() {
    // Overload 4 and 6 are reverse-keyed: 1 counts as 3, 2 as 2.
    check(Scale::Overload, "3331323", "1:3=3 2:3=3 3:3=3 4:1=3 5:3=3 7:3=3 6:2=2");
    check(Scale::Isolation, "0440140", "2:4=4 5:1=1 1:0=0 3:4=0 4:0=0 6:4=0 7:0=0");
}

#[test]
fn a_reverse_keyed_item_counts_from_the_other_end() {
    check(Scale::Overload, "0000000", "4:0=4 6:0=4 1:0=0 2:0=0 3:0=0 5:0=0 7:0=0");
    check(Scale::Overload, "4444444", "1:4=4 2:4=4 3:4=4 5:4=4 7:4=4 4:4=0 6:4=0");
}

#[test]
fn skipped_items_are_unanswered() {
    let check = check_of("4-1330-");
    assert_eq!(ids(&check, Scale::Isolation), ["isolation-2", "isolation-7"]);
    assert_eq!(strongest(&check, Scale::Isolation).len(), 5);
}

#[test]
fn a_scale_that_was_not_asked_has_neither() {
    let mut draft = draft("3331323 2212332 -------");
    draft.facts = facts(&[(Fact::Meetings, 1)]);
    let check = valid(draft);
    assert!(ids(&check, Scale::Isolation).is_empty() && strongest(&check, Scale::Isolation).is_empty());
    assert_eq!(strongest(&check, Scale::Overload).len(), 7);
}

fn check_of(answers: &str) -> Check {
    let mut draft = draft("------- ------- -------");
    draft.answers = alike(answers);
    valid(draft)
}

fn ids(check: &Check, scale: Scale) -> Vec<String> {
    unanswered(check, scale).into_iter().map(|item| item.id()).collect()
}

#[track_caller]
fn check(scale: Scale, answers: &str, expected: &str) {
    let shown = |answer: &engine::scoring::StrongAnswer| {
        let (place, answer, keyed) = (answer.item.index() + 1, answer.answer.value(), answer.keyed.value());
        format!("{place}:{answer}={keyed}")
    };
    let shown: Vec<_> = strongest(&check_of(answers), scale).iter().map(shown).collect();
    assert_eq!(shown.join(" "), expected);
}
