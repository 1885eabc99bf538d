//! Tests every worked example of section 5 of `docs/instrument.md`, to the digits shown there, and every edge of its
//! rules. `scoring_set_up.rs` has facts and disciplines.

extern crate leadership_load_core as engine;

mod common;

use common::{alike, day, draft, facts, full_draft, valid};
use engine::check::{Check, Draft};
use engine::instrument::{Fact, Scale};
use engine::scoring::{
    Band, Change, ChangeWord, Figure, MissingScore, Nudges, Occasion, Outcome, compare, course, nudges, score,
    score_scale,
};

const FIRST: &str = "3331323";
const SECOND: &str = "2222232";
const THIRD: &str = "1213231";

#[test]
fn scores_the_worked_examples() {
    check(Scale::Overload, FIRST, "71.43 58.61 84.24");
    check(Scale::Overload, SECOND, "46.43 33.61 59.24");
    check(Scale::Overload, THIRD, "32.14 19.33 44.96");
    check(Scale::Expertise, "2212332", "46.43 33.61 59.24");
    check(Scale::Isolation, "4313303", "82.14 69.33 94.96");
    check(Scale::Isolation, "4-1330-", "85.00 69.84 100.00");
    assert_eq!(format!("{:.2}", figure(Scale::Isolation, "4-1330-").sem), "11.83");
    check_unscored(&check_of("4-1-3--"), Scale::Isolation, (3, MissingScore::TooFewAnswers));
}

#[test]
fn changes_as_in_the_worked_examples() {
    check_change(FIRST, SECOND, "-25.00 -1.77 possible");
    check_change(FIRST, THIRD, "-39.29 -2.78 clear");
    check_change(SECOND, THIRD, "-14.29 -1.01 none");
    check_change(THIRD, FIRST, "39.29 2.78 clear");
    check_change(FIRST, FIRST, "0.00 0.00 none");
}

#[test]
fn words_of_change_begin_at_their_lines() {
    // With all items answered, a point of one item is 25 / 7 of a score, and z is difference / 14.14.
    check_change(&keyed("0000000"), &keyed("1111100"), "17.86 1.26 none");
    check_change(&keyed("0000000"), &keyed("1111110"), "21.43 1.52 possible");
    check_change(&keyed("0000000"), &keyed("1111111"), "25.00 1.77 possible");
    check_change(&keyed("0000000"), &keyed("2111111"), "28.57 2.02 clear");
}

#[test]
fn a_missing_score_has_no_change() {
    let [overload, ..] = compare(&check_of(FIRST), &check_of("---1323")).expect("the same version");
    assert!(overload.is_some());
    let [overload, ..] = compare(&check_of(FIRST), &check_of("----323")).expect("the same version");
    assert_eq!(overload, None);
}

#[test]
fn two_shifts_in_a_row_are_steady() {
    let steady = |rows: &[&str]| -> Vec<bool> {
        let checks: Vec<Check> = rows.iter().map(|row| check_of(row)).collect();
        course(&checks, Scale::Overload).expect("one version").iter().map(|point| point.steady).collect()
    };
    assert_eq!(steady(&[FIRST, SECOND, THIRD]), [false, false, true]);
    assert_eq!(steady(&[FIRST, THIRD, FIRST]), [false, false, false]);
    assert_eq!(steady(&[FIRST, FIRST, THIRD, SECOND]), [false, false, false, true]);
    // Up by as much as down, in a row: both are shifts, of different signs.
    assert_eq!(steady(&["2222222", "4440404", "0004040"]), [false, false, false]);
    // A check without a score is left out.
    assert_eq!(steady(&[FIRST, SECOND, "-------", THIRD]), [false, false, true]);
    assert_eq!(steady(&[]), [false; 0]);
}

#[test]
fn a_course_says_what_changed_since_the_first() {
    let checks = [FIRST, SECOND, THIRD].map(check_of);
    let points = course(&checks, Scale::Overload).expect("one version");
    let words: Vec<_> = points.iter().map(|point| point.since_first.map(|change| change.word)).collect();
    assert_eq!(words, [None, Some(ChangeWord::Possible), Some(ChangeWord::Clear)]);
    assert!(points.iter().all(|point| point.taken_on == day("2026-11-22")));
}

#[test]
fn half_of_the_items_must_be_answered() {
    check(Scale::Overload, "333-1--", "62.50 45.55 79.45");
    check_unscored(&check_of("333----"), Scale::Overload, (3, MissingScore::TooFewAnswers));
    check_unscored(&check_of("-------"), Scale::Overload, (0, MissingScore::TooFewAnswers));
}

#[test]
fn isolation_needs_two_meetings() {
    let attended = |meetings| valid(Draft { facts: facts(&[(Fact::Meetings, meetings)]), ..draft(FULL) });
    check_unscored(&attended(0), Scale::Isolation, (7, MissingScore::TooFewMeetings));
    check_unscored(&attended(1), Scale::Isolation, (7, MissingScore::TooFewMeetings));
    assert!(score_scale(&attended(2), Scale::Isolation).figure().is_some());
    assert!(score_scale(&attended(0), Scale::Overload).figure().is_some());
}

#[test]
fn ranges_end_at_0_and_100() {
    check(Scale::Overload, &keyed("0000000"), "0.00 0.00 12.82");
    check(Scale::Overload, &keyed("4444444"), "100.00 87.18 100.00");
}

#[test]
fn bands_begin_at_their_quarters() {
    let band = |answers: &str| figure(Scale::Overload, &keyed(answers)).band;
    assert_eq!(band("0000000"), Band::Rarely);
    assert_eq!(band("1111110"), Band::Rarely);
    assert_eq!(band("1111111"), Band::Sometimes);
    assert_eq!(band("2222221"), Band::Sometimes);
    assert_eq!(band("2222222"), Band::Often);
    assert_eq!(band("3333332"), Band::Often);
    assert_eq!(band("3333333"), Band::Mostly);
    assert_eq!(band("4444444"), Band::Mostly);
    let by_score = |score| Band::of_score(score).number();
    assert_eq!([0.0, 24.99, 25.0, 49.99, 50.0, 74.99, 75.0, 100.0].map(by_score), [0, 0, 1, 1, 2, 2, 3, 3]);
}

#[test]
fn a_range_names_the_other_bands_that_it_reaches() {
    let others = |answers: &str| figure(Scale::Overload, answers).could_also_be().collect::<Vec<_>>();
    assert_eq!(others(FIRST), [Band::Mostly]);
    assert_eq!(others(SECOND), [Band::Often]);
    // Half is neither the one nor the other.
    assert_eq!(others(&keyed("2222222")), [Band::Sometimes, Band::Often]);
    assert_eq!(others(&keyed("222-2--")), [Band::Sometimes, Band::Often]);
    assert_eq!(others(&keyed("4444444")), []);
    assert_eq!(others(&keyed("2232222")), [Band::Sometimes]);
}

#[test]
fn felt_is_high_from_50_on() {
    let felt = |answers: &str| score(&check_of(answers), Occasion::First).pair(Scale::Overload).felt;
    assert_eq!(felt(&keyed("2222222")), Some(true));
    assert_eq!(felt(&keyed("2222221")), Some(false));
    assert_eq!(felt("222----"), None);
}

#[test]
fn quick_is_under_two_seconds_an_answer_and_one_on_a_later_check() {
    let quick = |answers: &str, seconds, occasion| nudges(&valid(Draft { seconds, ..draft(answers) }), occasion).quick;
    assert!(quick(FULL, Some(41), Occasion::First));
    assert!(!quick(FULL, Some(42), Occasion::First));
    assert!(quick(FULL, Some(20), Occasion::Later));
    assert!(!quick(FULL, Some(21), Occasion::Later));
    assert!(!quick(FULL, None, Occasion::First));
    // Only answered items count.
    assert!(quick("1234--- ------- -------", Some(7), Occasion::First));
    assert!(!quick("1234--- ------- -------", Some(8), Occasion::First));
    assert!(!quick("------- ------- -------", Some(0), Occasion::First));
}

#[test]
fn contradictory_is_a_mean_of_two_over_three_pairs() {
    let contradictory = |answers: &str| nudges(&valid(draft(answers)), Occasion::First).contradictory;
    // The pairs: overload 1 and 4, expertise 2 and 6, isolation 1 and 3, isolation 2 and 6.
    assert!(contradictory("4--2--- -4---2- 4-2----"));
    assert!(!contradictory("4--2--- -4---2- 4-1----"));
    assert!(!contradictory("4--4--- -4---4- -------"));
    assert!(contradictory("4--4--- -4---4- 4-0--0-"));
    assert!(contradictory("0--0--- -0---0- 00---0-"));
    assert!(contradictory("4--4--- ------- 444--4-"));
    assert!(!contradictory("4--0--- -3---1- 222--2-"));
}

#[test]
fn a_straight_line_is_seven_equal_answers_outside_the_middle() {
    let straight = |answers: &str| nudges(&valid(draft(answers)), Occasion::First).straight_line;
    assert!(straight("3333333 2212332 4-1330-"));
    assert!(straight("3331323 2212332 0000000"));
    assert!(!straight("2222222 2222222 2222222"));
    assert!(!straight("333333- ------- 3333334"));
}

#[test]
fn a_scale_that_is_not_asked_gives_no_nudge() {
    let nudged = |meetings| {
        let draft = Draft { facts: facts(&[(Fact::Meetings, meetings)]), ..draft("4--4--- -4---4- 4444444") };
        nudges(&valid(draft), Occasion::First)
    };
    assert_eq!(nudged(2), Nudges { contradictory: true, straight_line: true, quick: false });
    assert_eq!(nudged(1), Nudges::default());
    assert!(nudged(2).any() && !nudged(1).any());
}

#[test]
fn scores_everything_at_once() {
    let Outcome { scales, facts, matrix, pairs, nudges } = score(&valid(full_draft()), Occasion::First);
    let scores = scales.map(|scale| scale.figure().map(|figure| format!("{:.2}", figure.score)));
    assert_eq!(scores.each_ref().map(Option::as_deref), [Some("71.43"), Some("46.43"), Some("85.00")]);
    assert_eq!((facts.vacancy, facts.dependency), (Some(0.4), Some(0.75)));
    assert_eq!(matrix.map(|matrix| matrix.mean_gap), Some(20.0));
    assert_eq!(
        pairs.map(|pair| (pair.felt, pair.fact)),
        [(Some(true), Some(true)), (Some(false), Some(true)), (Some(true), Some(true))]
    );
    assert_eq!(nudges, Nudges::default());
}

const FULL: &str = "3331323 2212332 4313303";

fn check_of(scale: &str) -> Check {
    valid(Draft::new(day("2026-11-22"), alike(scale)))
}

/// Returns the answers to overload or expertise that count as these, reverse-keyed items included.
fn keyed(answers: &str) -> String {
    let flip = |(place, digit): (usize, char)| match digit.to_digit(10) {
        Some(value) if [3, 5].contains(&place) => char::from_digit(4 - value, 10).unwrap_or('-'),
        _ => digit,
    };
    answers.chars().enumerate().map(flip).collect()
}

#[track_caller]
fn figure(scale: Scale, answers: &str) -> Figure {
    score_scale(&check_of(answers), scale).figure().expect("a figure")
}

/// Checks score and range, to the digits shown.
#[track_caller]
fn check(scale: Scale, answers: &str, expected: &str) {
    let Figure { score, low, high, .. } = figure(scale, answers);
    assert_eq!(format!("{score:.2} {low:.2} {high:.2}"), expected);
}

#[track_caller]
fn check_change(earlier: &str, later: &str, expected: &str) {
    let [change, ..] = compare(&check_of(earlier), &check_of(later)).expect("the same version");
    let Change { difference, z, word } = change.expect("two figures");
    assert_eq!(format!("{difference:.2} {z:.2} {}", word.id()), expected);
}

#[track_caller]
fn check_unscored(check: &Check, scale: Scale, expected: (usize, MissingScore)) {
    let result = score_scale(check, scale);
    assert_eq!((result.answered, result.scored), (expected.0, Err(expected.1)));
}

#[test]
fn scoring_allocates_nothing() {
    let check = valid(full_draft());
    let allocations = allocation_counter::measure(|| {
        std::hint::black_box(score(&check, Occasion::First));
    });
    assert_eq!(allocations.count_total, 0);
}
