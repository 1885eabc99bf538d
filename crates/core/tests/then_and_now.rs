//! Tests what the coach's page compares: facts and ratings of two checks, and many checks as they are drawn.

extern crate leadership_load_core as engine;

mod common;

use common::{alike, day, disciplines, draft, full_draft, valid};
use engine::check::{Check, Draft};
use engine::instrument::{DisciplineName, Fact, Point, Scale};
use engine::scoring::{CoursePoint, Differences, Span, chronological, course, courses, differences, plot};
use engine::step::{EarlierStep, NextStep, StepOutcome};
use engine::text::Text;
use proptest::prelude::*;

#[test]
fn the_same_check_has_no_differences() {
    let check = valid(full_draft());
    let same = differences(&check, &check);
    assert!(same.facts_are_same() && !same.disciplines_differ());
    assert_eq!(same.disciplines.len(), 5);
}

#[test]
fn there_are_facts_where_either_check_has_one() {
    let with = |facts: bool| {
        let draft = full_draft();
        valid(if facts { draft } else { Draft { facts: Default::default(), ..draft } })
    };
    for facts in [[false, false], [false, true], [true, false], [true, true]] {
        let [then, now] = facts.map(with);
        assert_eq!(differences(&then, &now).has_facts, facts.contains(&true), "{facts:?}");
    }
}

#[test]
fn facts_that_changed_are_listed_in_their_order() {
    let changed = changed(|now| {
        now.facts.set(Fact::MonthsInRole, Some(6));
        now.facts.set(Fact::Seats, Some(10));
        now.facts.set(Fact::Meetings, None);
        now.facts.home = None;
        now.again = None;
    });
    let facts: Vec<_> = changed.facts.iter().map(|change| (change.fact, change.then, change.now)).collect();
    let expected =
        [(Fact::Seats, Some(9), Some(10)), (Fact::Meetings, Some(8), None), (Fact::MonthsInRole, Some(4), Some(6))];
    assert_eq!(facts, expected);
    assert_eq!(changed.home, Some([DisciplineName::parse("engineering").ok(), None]));
    assert_eq!(changed.again, Some([Some(Point::Three), None]));
    assert!(!changed.facts_are_same());
}

#[test]
fn disciplines_of_either_check_have_a_line() {
    let changed = changed(|now| now.disciplines = disciplines(&["research 211", "design 322", "engineering 344"]));
    let lines: Vec<_> = changed
        .disciplines
        .iter()
        .map(|line| (line.name.id(), line.then.is_some(), line.now.is_some(), line.then == line.now))
        .collect();
    let expected = [
        ("research", false, true, false),
        ("design", true, true, false),
        ("engineering", true, true, true),
        ("product", true, false, false),
        ("data", true, false, false),
        ("security", true, false, false),
    ];
    assert_eq!(lines, expected);
    assert!(changed.disciplines_differ());
}

#[test]
fn checks_stand_once_by_their_days() {
    let checks = [on("2026-09-14", "2222232"), on("2026-07-20", "3331323"), on("2026-09-14", "2222232")];
    let days: Vec<_> = chronological(checks).iter().map(|check| check.taken_on().to_string()).collect();
    assert_eq!(days, ["2026-07-20", "2026-09-14"]);
}

#[test]
fn a_run_of_which_more_was_shared_later_is_one_check() {
    let whole = valid(Draft {
        step: Text::line("Ask who decides").ok().map(|text| NextStep { text, by: None }),
        label: Text::line("after the reorg").ok(),
        ..full_draft()
    });
    let without = |change: fn(&mut Draft)| {
        let mut draft = whole.clone().into_draft();
        change(&mut draft);
        valid(draft)
    };
    let parts = [
        without(|draft| draft.step = None),
        without(|draft| draft.label = None),
        without(|draft| draft.facts.home = None),
        without(|draft| drop(draft.disciplines.drain(..))),
        whole.only_answers(),
    ];
    for part in parts {
        assert!(part.is_part_of(&whole) && !whole.is_part_of(&part));
        for checks in [[part.clone(), whole.clone()], [whole.clone(), part.clone()]] {
            assert_eq!(chronological(checks), std::slice::from_ref(&whole));
        }
    }
    // A check that says something else is another one.
    let other = without(|draft| draft.step = None).into_draft();
    let others = [
        valid(Draft { taken_on: day("2026-11-23"), ..other.clone() }),
        valid(Draft { seconds: Some(141), ..other.clone() }),
        valid(Draft { label: Text::line("before the reorg").ok(), ..other.clone() }),
        valid(Draft { disciplines: disciplines(&["research 211", "design 322", "engineering 344"]), ..other }),
    ];
    for other in others {
        assert_eq!(chronological([whole.clone(), other]).len(), 2);
    }
}

#[test]
fn a_run_whose_step_changed_between_two_links_is_one_check_with_the_later_step() {
    let with = |step: Option<&str>, earlier: Option<StepOutcome>| {
        let step = step.and_then(|step| Text::line(step).ok()).map(|text| NextStep { text, by: None });
        let earlier_step = earlier.zip(Text::line("Ask who decides").ok()).map(|(how, text)| EarlierStep { text, how });
        valid(Draft { step, earlier_step, ..on("2026-11-22", "0004040").into_draft() })
    };
    let lead = "Name a lead";
    // Each: two links of one run, and what both tell.
    let changed = [with(Some("Ask who decides"), None), with(Some(lead), None), with(Some(lead), None)];
    let beside =
        [with(Some(lead), None), with(None, Some(StepOutcome::Done)), with(Some(lead), Some(StepOutcome::Done))];
    let answered = [
        with(None, Some(StepOutcome::Partly)),
        with(None, Some(StepOutcome::Done)),
        with(None, Some(StepOutcome::Done)),
    ];
    for [first, second, both] in [changed, beside, answered] {
        assert_eq!(chronological([first, second]), [both]);
    }
    // One link has the figures, the other one the step.
    let figures = valid(Draft { step: None, ..full_draft() });
    let step = with(Some(lead), None).into_draft().step;
    let step = valid(Draft { step, ..figures.only_answers().into_draft() });
    let both = valid(Draft { step: step.step().cloned(), ..full_draft() });
    for links in [[figures.clone(), step.clone()], [step, figures]] {
        assert_eq!(chronological(links), std::slice::from_ref(&both));
    }
}

#[test]
fn figures_that_do_not_fit_together_are_not_those_of_one_run() {
    let with = |fact, value| {
        let mut draft = on("2026-11-22", "0004040").into_draft();
        draft.facts.set(fact, Some(value));
        valid(draft)
    };
    let [seats, own] = [with(Fact::Seats, 3), with(Fact::OwnSeats, 5)];
    assert_eq!(chronological([seats.clone(), own.clone()]), [seats, own]);
}

#[test]
fn a_link_with_the_step_of_a_check_does_not_confirm_its_change() {
    let [first, changed] = [on("2026-09-14", "4440404"), on("2026-11-22", "0004040")];
    let with = |step| {
        let step = Text::line(step).ok().map(|text| NextStep { text, by: None });
        valid(Draft { step, ..changed.clone().into_draft() })
    };
    let checks = chronological([first, with("Ask who decides"), with("Name a lead")]);
    let course = course(&checks, Scale::Overload).expect("one version");
    assert_eq!((course.len(), course.iter().any(|point| point.steady)), (2, false));
}

#[test]
fn rows_leave_a_gap_where_there_is_no_score() {
    let checks = [on("2026-07-20", "3331323"), on("2026-09-14", "----232"), on("2026-11-22", "1213231")];
    let rows = courses(&checks).expect("one version");
    let scores: Vec<_> = rows.iter().map(|row| row.points[0].map(|point| point.figure.score.round())).collect();
    assert_eq!(scores, [Some(71.0), None, Some(32.0)]);
    let points: Vec<CoursePoint> = rows.iter().filter_map(|row| row.points[0]).collect();
    assert_eq!(Ok(points), course(&checks, Scale::Overload));
}

#[test]
fn a_drawing_spans_its_days() {
    let span = Span::of(["2026-07-20", "2026-07-30", "2026-07-25"].map(day)).expect("there are days");
    assert_eq!(["2026-07-20", "2026-07-25", "2026-07-30"].map(|on| span.place(day(on))), [0.0, 50.0, 100.0]);
    assert_eq!(["2026-07-01", "2026-08-30"].map(|on| span.place(day(on))), [0.0, 100.0]);
    assert_eq!(Span::of([]), None);
    assert_eq!(Span::of([day("2026-07-20")]).map(|span| span.place(span.first)), Some(50.0));
}

#[test]
fn a_drawing_has_its_points_from_the_top() {
    let checks = [on("2026-07-20", "2222222"), on("2026-07-25", "4440404"), on("2026-07-30", "4440404")];
    let course = course(&checks, Scale::Overload).expect("one version");
    let span = Span::of(checks.iter().map(|check| check.taken_on())).expect("there are days");
    let drawn = plot(&course, &span);
    let dots: Vec<_> = drawn.dots.iter().map(|dot| (dot.x, dot.score, dot.steady)).collect();
    assert_eq!(dots, [(0.0, 50.0, false), (50.0, 0.0, false), (100.0, 0.0, true)]);
    assert!(drawn.dots[0].low > 62.0 && drawn.dots[0].high < 38.0 && drawn.dots[1].high == 0.0);
    assert_eq!(drawn.lines, [[drawn.dots[0], drawn.dots[1]], [drawn.dots[1], drawn.dots[2]]]);
}

proptest! {
    #[test]
    fn drawings_stay_inside(checks in proptest::collection::vec(common::strategy::check(), 0..6)) {
        let checks = chronological(checks);
        let Some(span) = Span::of(checks.iter().map(|check| check.taken_on())) else { return Ok(()) };
        for scale in Scale::ALL {
            let course = course(&checks, scale).expect("one version");
            let drawn = plot(&course, &span);
            prop_assert_eq!(drawn.dots.len(), course.len());
            prop_assert_eq!(drawn.lines.len(), course.len().saturating_sub(1));
            for dot in drawn.dots {
                let inside = |figure: f64| (0.0..=100.0).contains(&figure);
                prop_assert!([dot.x, dot.score, dot.low, dot.high].into_iter().all(inside));
                prop_assert!(dot.high <= dot.score && dot.score <= dot.low);
            }
        }
    }
}

fn on(taken_on: &str, answers: &str) -> Check {
    let mut draft = draft("------- ------- -------");
    draft.answers = alike(answers);
    draft.taken_on = day(taken_on);
    valid(draft)
}

/// Returns the differences after a change to the full draft.
fn changed(change: impl FnOnce(&mut Draft)) -> Differences {
    let mut now = full_draft();
    change(&mut now);
    differences(&valid(full_draft()), &valid(now))
}
