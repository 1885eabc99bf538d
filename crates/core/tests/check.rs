//! Tests which checks are refused, in which words, and the one form that is given to the others.

extern crate leadership_load_core as engine;

mod common;

use common::{disciplines, draft, facts, full_draft, valid};
use engine::check::{Check, Draft};
use engine::instrument::{DisciplineName, Fact, KnownDiscipline, Point, Scale};
use engine::text::Text;

const ANSWERS: &str = "2222222 2222222 2222222";

/// Checks every problem of a draft, literally.
#[track_caller]
fn check(draft: Draft, expected: &[&str]) {
    let problems = Check::new(draft).err().unwrap_or_default();
    assert_eq!(problems.iter().map(ToString::to_string).collect::<Vec<_>>(), expected);
}

#[track_caller]
fn check_facts(figures: &[(Fact, u16)], expected: &[&str]) {
    check(Draft { facts: facts(figures), ..draft(ANSWERS) }, expected);
}

#[track_caller]
fn check_disciplines(lines: &[&str], expected: &[&str]) {
    check(Draft { disciplines: disciplines(lines), ..draft(ANSWERS) }, expected);
}

#[test]
fn takes_a_draft_of_any_fullness() {
    check(draft(ANSWERS), &[]);
    check(draft("------- ------- -------"), &[]);
    check(full_draft(), &[]);
}

#[test]
fn refuses_figures_out_of_range() {
    check_facts(&[(Fact::Seats, 1)], &["facts.seats: must be 2 to 40, is 1"]);
    check_facts(&[(Fact::Seats, 41)], &["facts.seats: must be 2 to 40, is 41"]);
    check_facts(&[(Fact::OwnSeats, 0)], &["facts.ownSeats: must be 1 to 10, is 0"]);
    check_facts(&[(Fact::OwnSeats, 11)], &["facts.ownSeats: must be 1 to 10, is 11"]);
    check_facts(&[(Fact::EmployeeShare, 101)], &["facts.employeeShare: must be 0 to 100, is 101"]);
    check_facts(&[(Fact::DependentSeats, 40)], &["facts.dependentSeats: must be 0 to 39, is 40"]);
    check_facts(&[(Fact::RolesPlanned, 41)], &["facts.rolesPlanned: must be 0 to 40, is 41"]);
    check_facts(&[(Fact::RolesUnfilled, 41)], &["facts.rolesUnfilled: must be 0 to 40, is 41"]);
    check_facts(&[(Fact::Meetings, 61)], &["facts.meetings: must be 0 to 60, is 61"]);
    check_facts(&[(Fact::MonthsInRole, 601)], &["facts.monthsInRole: must be 0 to 600, is 601"]);
}

#[test]
fn refuses_figures_that_contradict_each_other() {
    check_facts(&[(Fact::Seats, 9), (Fact::OwnSeats, 9)], &["facts.ownSeats: must be 1 to 8, is 9"]);
    check_facts(&[(Fact::Seats, 2), (Fact::OwnSeats, 2)], &["facts.ownSeats: must be 1, is 2"]);
    check_facts(&[(Fact::Seats, 9), (Fact::DependentSeats, 9)], &["facts.dependentSeats: must be 0 to 8, is 9"]);
    check_facts(
        &[(Fact::Seats, 9), (Fact::OwnSeats, 3), (Fact::DependentSeats, 7)],
        &["facts.dependentSeats: must be 0 to 6, is 7"],
    );
    check_facts(&[(Fact::RolesPlanned, 5), (Fact::RolesUnfilled, 6)], &["facts.rolesUnfilled: must be 0 to 5, is 6"]);
    check_facts(&[(Fact::RolesPlanned, 0), (Fact::RolesUnfilled, 1)], &["facts.rolesUnfilled: must be 0, is 1"]);
}

#[test]
fn takes_figures_at_the_edge() {
    check_facts(&[(Fact::Seats, 2), (Fact::OwnSeats, 1), (Fact::DependentSeats, 1)], &[]);
    check_facts(&[(Fact::Seats, 40), (Fact::OwnSeats, 10), (Fact::DependentSeats, 30)], &[]);
    check_facts(&[(Fact::EmployeeShare, 0), (Fact::RolesPlanned, 0), (Fact::RolesUnfilled, 0)], &[]);
    check_facts(&[(Fact::EmployeeShare, 100), (Fact::Meetings, 60), (Fact::MonthsInRole, 600)], &[]);
}

#[test]
fn refuses_a_matrix_of_the_wrong_size() {
    check_disciplines(&["design 111", "data 111"], &["disciplines: must list none or 3 to 8 disciplines, has 2"]);
    let nine = ["a 0", "b 0", "c 0", "d 0", "e 0", "f 0", "g 0", "h 0", "i 0"].map(|line| line.replace('0', "111"));
    check_disciplines(
        &nine.each_ref().map(String::as_str),
        &["disciplines: must list none or 3 to 8 disciplines, has 9"],
    );
}

#[test]
fn refuses_a_discipline_that_stands_there_twice() {
    check_disciplines(
        &["design 111", "data 111", "Design 222", "data 333"],
        &["disciplines[2].name: is listed twice", "disciplines[3].name: is listed twice"],
    );
}

#[test]
fn refuses_more_than_a_day_on_the_statements() {
    check(Draft { seconds: Some(86_400), ..draft(ANSWERS) }, &[]);
    check(Draft { seconds: Some(86_401), ..draft(ANSWERS) }, &["seconds: must be 0 to 86400, is 86401"]);
}

#[test]
fn reports_all_problems_in_order() {
    let wrong = Draft {
        facts: facts(&[(Fact::Meetings, 99), (Fact::Seats, 0)]),
        disciplines: disciplines(&["x 000", "x 000"]),
        seconds: Some(100_000),
        ..draft(ANSWERS)
    };
    check(
        wrong,
        &[
            "facts.seats: must be 2 to 40, is 0",
            "facts.meetings: must be 0 to 60, is 99",
            "disciplines: must list none or 3 to 8 disciplines, has 2",
            "disciplines[1].name: is listed twice",
            "seconds: must be 0 to 86400, is 100000",
        ],
    );
}

#[test]
fn gives_names_and_label_one_form() {
    let mut draft = Draft { disciplines: disciplines(&["product 111", "data 111", "it 111"]), ..draft(ANSWERS) };
    let own = |name| DisciplineName::Own(Text::lines(name).expect("a name"));
    draft.disciplines[0].name = own("Design");
    draft.disciplines[1].name = own("Site\nreliability");
    draft.facts.home = Some(own("IT"));
    draft.label = Text::lines("after\nthe  reorg").ok();
    let check = valid(draft);
    assert_eq!(check.disciplines()[0].name, KnownDiscipline::Design.into());
    assert_eq!(check.disciplines()[1].name.id(), "Site reliability");
    assert_eq!(check.facts().home, Some(KnownDiscipline::It.into()));
    assert_eq!(check.label().map(Text::as_str), Some("after the reorg"));
    assert_eq!(Check::new(check.clone().into_draft()), Ok(check));
}

#[test]
fn does_not_ask_about_meetings_nobody_attended() {
    let asks = |meetings: Option<u16>| {
        let mut draft = draft(ANSWERS);
        draft.facts.set(Fact::Meetings, meetings);
        Scale::ALL.map(|scale| valid(draft.clone()).asks(scale))
    };
    assert_eq!(asks(None), [true, true, true]);
    assert_eq!(asks(Some(2)), [true, true, true]);
    assert_eq!(asks(Some(1)), [true, true, false]);
    assert_eq!(asks(Some(0)), [true, true, false]);
}

#[test]
fn answers_are_given_and_taken_back() {
    let mut answers = common::answers(ANSWERS);
    let item = Scale::Expertise.items().next().expect("seven items");
    answers.set(item, Some(Point::Four));
    assert_eq!(answers, common::answers("2222222 4222222 2222222"));
    answers.set(item, None);
    assert_eq!((answers.to(item), answers.count()), (None, 20));
}
