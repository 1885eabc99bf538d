//! Tests the figures that follow from facts and disciplines: the worked examples of section 5 of `docs/instrument.md`,
//! and every edge.

extern crate leadership_load_core as engine;

mod common;

use common::{disciplines, draft, facts, valid};
use engine::check::Draft;
use engine::instrument::{DisciplineName, Fact, Scale};
use engine::scoring::{FactFigures, Matrix, Occasion, fact_figures, matrix, score};

const FULL: &str = "3331323 2212332 4313303";

#[test]
fn facts_of_the_worked_example() {
    let seats = [(Fact::Seats, 9), (Fact::OwnSeats, 1), (Fact::EmployeeShare, 60)];
    let figures = FactFigures { representation: Some(5.4), per_seat: Some(12.0), ..FactFigures::default() };
    check_facts(&seats, figures);
    // One seat is one's own unless something else was said.
    check_facts(&[(Fact::Seats, 9), (Fact::EmployeeShare, 60)], figures);
}

#[test]
fn facts_that_are_missing_give_no_figure() {
    check_facts(&[], FactFigures::default());
    check_facts(&[(Fact::Seats, 9)], FactFigures::default());
    check_facts(&[(Fact::EmployeeShare, 60), (Fact::OwnSeats, 2)], FactFigures::default());
    check_facts(&[(Fact::RolesUnfilled, 3), (Fact::DependentSeats, 4)], FactFigures::default());
}

#[test]
fn facts_at_the_edge() {
    let seats = [(Fact::Seats, 4), (Fact::OwnSeats, 2), (Fact::EmployeeShare, 100)];
    check_facts(&seats, FactFigures { representation: Some(2.0), ..FactFigures::default() });
    let nobody = [(Fact::Seats, 4), (Fact::EmployeeShare, 0)];
    check_facts(&nobody, FactFigures { representation: Some(0.0), per_seat: Some(0.0), ..FactFigures::default() });
    check_facts(&[(Fact::RolesPlanned, 0), (Fact::RolesUnfilled, 0)], FactFigures::default());
    let roles = [(Fact::RolesPlanned, 5), (Fact::RolesUnfilled, 2)];
    check_facts(&roles, FactFigures { vacancy: Some(0.4), ..FactFigures::default() });
    let dependent = [(Fact::Seats, 10), (Fact::OwnSeats, 2), (Fact::DependentSeats, 6)];
    check_facts(&dependent, FactFigures { dependency: Some(0.75), ..FactFigures::default() });
}

#[test]
fn matrix_of_the_worked_example() {
    let lines = ["engineering 344", "product 433", "design 312", "data 221", "security 210"];
    let matrix = matrix_of(&lines, Some("engineering"));
    assert_eq!((matrix.mean_gap, matrix.open_gap, matrix.covered), (20.0, 11.25, Some(0.4375)));
    assert_eq!(matrix.home_tilt, Some(2.25));
    assert_eq!((matrix.largest, matrix.least_covered), (Some(2), Some(4)));
    let lines: Vec<_> = matrix.lines().iter().map(|line| (line.gap, line.open, line.priority)).collect();
    assert_eq!(lines, [(0, 0.0, 0), (1, 0.25, 4), (2, 1.0, 6), (0, 0.0, 0), (1, 1.0, 2)]);
}

#[test]
fn no_gap_is_not_covered_at_all() {
    let matrix = matrix_of(&["design 004", "data 340", "it 222"], None);
    assert_eq!((matrix.mean_gap, matrix.open_gap, matrix.covered), (0.0, 0.0, None));
    assert_eq!((matrix.largest, matrix.least_covered), (None, Some(1)));
    assert_eq!(matrix.home_tilt, None);
    assert!(engine::scoring::matrix(&[], None).is_none());
}

#[test]
fn a_home_outside_the_matrix_has_no_tilt() {
    assert_eq!(matrix_of(&["design 004", "data 040", "it 020"], Some("quality")).home_tilt, None);
    assert_eq!(matrix_of(&["design 004", "data 040", "it 020"], Some("Design")).home_tilt, Some(-3.0));
}

#[test]
fn a_home_is_found_in_either_case() {
    assert_eq!(matrix_of(&["Öffentlichkeit 004", "data 040", "it 020"], Some("öffentlichkeit")).home_tilt, Some(-3.0));
    assert_eq!(matrix_of(&["legal 004", "LEGAL 044", "it 020"], Some("LEGAL")).home_tilt, Some(3.0));
    assert_eq!(matrix_of(&["Legal 004", "data 040", "it 020"], Some("Legals")).home_tilt, None);
}

#[test]
fn the_largest_gap_breaks_its_ties() {
    let largest = |lines: &[&str]| named(lines, matrix_of(lines, None).largest);
    // By need, then by less cover, then by the order of the table.
    assert_eq!(largest(&["data 202", "design 312", "it 000"]).as_deref(), Some("design"));
    assert_eq!(largest(&["data 313", "design 312", "it 000"]).as_deref(), Some("design"));
    assert_eq!(largest(&["Legal 312", "it 312", "Finance 312"]).as_deref(), Some("Legal"));
    assert_eq!(largest(&["it 222", "design 312", "data 312"]).as_deref(), Some("design"));
}

#[test]
fn the_least_covered_breaks_its_ties() {
    let least = |lines: &[&str]| named(lines, matrix_of(lines, None).least_covered);
    // By need, then by the order of the table. The open part does not count.
    assert_eq!(least(&["design 221", "data 321", "it 112"]).as_deref(), Some("data"));
    assert_eq!(least(&["design 301", "data 441", "it 112"]).as_deref(), Some("data"));
    assert_eq!(least(&["it 221", "data 221", "design 221"]).as_deref(), Some("it"));
}

#[test]
fn a_discipline_that_nobody_needs_is_not_the_least_covered() {
    let least = |lines: &[&str]| named(lines, matrix_of(lines, None).least_covered);
    assert_eq!(least(&["design 040", "data 143", "it 324"]).as_deref(), Some("data"));
    assert_eq!(least(&["design 040", "data 043", "it 024"]), None);
}

#[test]
fn a_third_of_empty_seats_is_high() {
    let high = |planned, unfilled| {
        fact_of(Scale::Overload, &[(Fact::RolesPlanned, planned), (Fact::RolesUnfilled, unfilled)], &[])
    };
    assert_eq!(
        [high(3, 1), high(36, 12), high(40, 13), high(5, 0)],
        [Some(true), Some(true), Some(false), Some(false)]
    );
    assert_eq!(high(0, 0), None);
    assert_eq!(fact_of(Scale::Overload, &[], &[]), None);
}

#[test]
fn an_open_gap_of_one_is_high() {
    let high = |line| fact_of(Scale::Expertise, &[], &[line, "data 000", "it 000"]);
    assert_eq!([high("design 403"), high("design 303"), high("design 310")], [Some(true), Some(false), Some(true)]);
    assert_eq!(fact_of(Scale::Expertise, &[], &[]), None);
}

#[test]
fn twice_the_people_a_seat_are_high() {
    let high = |share| fact_of(Scale::Isolation, &[(Fact::Seats, 3), (Fact::EmployeeShare, share)], &[]);
    assert_eq!([high(50), high(49), high(99)], [Some(true), Some(false), Some(true)]);
    // Then the seats of the others have nobody to compare with.
    assert_eq!(high(100), Some(true));
}

#[track_caller]
fn check_facts(figures: &[(Fact, u16)], expected: FactFigures) {
    let check = valid(Draft { facts: facts(figures), ..draft(FULL) });
    assert_eq!(fact_figures(check.facts()), expected);
}

#[track_caller]
fn matrix_of(lines: &[&str], home: Option<&str>) -> Matrix {
    let home = home.and_then(|home| DisciplineName::parse(home).ok());
    let check = valid(Draft { disciplines: disciplines(lines), ..draft(FULL) });
    matrix(check.disciplines(), home.as_ref()).expect("a matrix")
}

/// Returns the name that a line begins with.
fn named(lines: &[&str], index: Option<usize>) -> Option<String> {
    let line = lines.get(index?)?;
    line.split(' ').next().map(str::to_owned)
}

/// Returns whether the fact beside a scale is high.
#[track_caller]
fn fact_of(scale: Scale, figures: &[(Fact, u16)], lines: &[&str]) -> Option<bool> {
    let draft = Draft { facts: facts(figures), disciplines: disciplines(lines), ..draft(FULL) };
    score(&valid(draft), Occasion::First).pair(scale).fact
}
