//! Tests properties that hold for every check.

extern crate leadership_load_core as engine;

mod common;

use common::{strategy, valid};
use engine::check::{Answers, Check, Draft};
use engine::day::Day;
use engine::instrument::{Discipline, Item, Point, Scale};
use engine::scoring::{Change, Occasion, compare, course, keyed, matrix, score, score_scale};
use engine::text::Text;
use proptest::prelude::*;

fn with_answers(answers: Answers) -> Check {
    valid(Draft::new(Day::from_number(0), answers))
}

fn changed(answers: Answers, change: impl Fn(Item, Option<Point>) -> Option<Point>) -> Check {
    let mut changed = Answers::default();
    for item in Item::all() {
        changed.set(item, change(item, answers.to(item)));
    }
    with_answers(changed)
}

proptest! {
    #[test]
    fn every_figure_lies_in_its_range(check in strategy::check()) {
        let outcome = score(&check, Occasion::First);
        for figure in outcome.scales.iter().filter_map(|scale| scale.figure()) {
            prop_assert!(0.0 <= figure.low && figure.low <= figure.score);
            prop_assert!(figure.score <= figure.high && figure.high <= 100.0);
            prop_assert!(figure.sem >= 10.0 && figure.sem < 13.3);
            prop_assert!(figure.band.start() <= figure.score && figure.score <= figure.band.end());
            prop_assert!(figure.is_half() || figure.could_also_be().all(|other| other != figure.band));
        }
        let facts = outcome.facts;
        prop_assert!([facts.vacancy, facts.dependency].into_iter().flatten().all(|share| (0.0..=1.0).contains(&share)));
        prop_assert!([facts.representation, facts.per_seat].into_iter().flatten().all(|ratio| ratio >= 0.0 && ratio.is_finite()));
        if let Some(matrix) = outcome.matrix {
            prop_assert!(0.0 <= matrix.open_gap && matrix.open_gap <= matrix.mean_gap && matrix.mean_gap <= 100.0);
            prop_assert!(matrix.covered.is_none_or(|covered| (0.0..=1.0).contains(&covered)));
            prop_assert!(matrix.home_tilt.is_none_or(|tilt| (-4.0..=4.0).contains(&tilt)));
        }
    }

    #[test]
    fn reversing_every_answer_mirrors_the_scores(answers in strategy::answers()) {
        let mirrored = changed(answers, |_, answer| answer.map(Point::reversed));
        for scale in Scale::ALL {
            let [one, other] = [&with_answers(answers), &mirrored].map(|check| score_scale(check, scale).figure());
            prop_assert_eq!(one.is_some(), other.is_some());
            if let Some((one, other)) = one.zip(other) {
                prop_assert!((one.score + other.score - 100.0).abs() < 1e-9);
                prop_assert!((one.low + other.high - 100.0).abs() < 1e-9);
                prop_assert!((one.high + other.low - 100.0).abs() < 1e-9);
            }
        }
    }

    #[test]
    fn a_skipped_item_is_no_answer(answers in strategy::answers()) {
        let check = with_answers(answers);
        for scale in Scale::ALL {
            let given: Vec<f64> = scale
                .items()
                .filter_map(|item| Some(f64::from(keyed(item, answers.to(item)?).value())))
                .collect();
            let result = score_scale(&check, scale);
            prop_assert_eq!(result.answered, given.len());
            prop_assert_eq!(result.figure().is_some(), given.len() >= 4);
            if let Some(figure) = result.figure() {
                let mean = given.iter().sum::<f64>() / given.len() as f64;
                prop_assert!((figure.score - 25.0 * mean).abs() < 1e-9);
            }
        }
    }

    #[test]
    fn a_higher_answer_never_lowers_a_score(answers in strategy::answers(), place in 0..21_usize) {
        let raised = changed(answers, |item, answer| {
            let toward_four = |point: Point| Point::from_value(point.value() + 1).unwrap_or(point);
            let raise = |point: Point| if item.is_reverse_keyed() { toward_four(point.reversed()).reversed() } else { toward_four(point) };
            if item.ordinal() == place { answer.map(raise) } else { answer }
        });
        for scale in Scale::ALL {
            let [before, after] = [&with_answers(answers), &raised].map(|check| score_scale(check, scale).figure());
            prop_assert!(before.zip(after).is_none_or(|(before, after)| before.score <= after.score));
        }
    }

    #[test]
    fn the_order_of_disciplines_changes_no_index(
        (lines, shuffled) in strategy::disciplines().prop_flat_map(|lines| (Just(lines.clone()), Just(lines).prop_shuffle())),
        home in strategy::name(),
    ) {
        let indices = |lines: &[Discipline]| matrix(lines, Some(&home)).map(|matrix| {
            // Only lines that are rated alike depend on the order.
            let rated = |index: Option<usize>| index.map(|index| (lines[index].gap(), lines[index].need, lines[index].cover));
            let rated = (rated(matrix.largest), rated(matrix.least_covered).map(|(_, need, cover)| (need, cover)));
            (matrix.mean_gap, matrix.open_gap, matrix.covered, matrix.home_tilt, rated)
        });
        prop_assert_eq!(indices(&lines), indices(&shuffled));
    }

    #[test]
    fn a_change_back_is_the_opposite_change(one in strategy::check(), other in strategy::check()) {
        let there = compare(&one, &other).expect("one version");
        let back = compare(&other, &one).expect("one version");
        let opposite = |change: Change| Change { difference: -change.difference, z: -change.z, word: change.word };
        prop_assert_eq!(there, back.map(|change| change.map(opposite)));
    }

    #[test]
    fn a_check_has_not_changed_from_itself(check in strategy::check()) {
        let same = compare(&check, &check).expect("one version");
        prop_assert!(same.into_iter().flatten().all(|change| change.difference == 0.0 && change.z == 0.0));
        let twice = course(&[check.clone(), check], Scale::Overload).expect("one version");
        prop_assert!(twice.iter().all(|point| !point.steady));
    }

    #[test]
    fn a_check_is_made_of_its_draft(check in strategy::check()) {
        prop_assert_eq!(Check::new(check.clone().into_draft()), Ok(check));
    }

    #[test]
    fn a_text_is_kept_as_it_is(raw in any::<String>()) {
        if let Ok(line) = Text::<60>::line(&raw) {
            prop_assert_eq!(Text::line(line.as_str()), Ok(line.clone()));
            prop_assert_eq!(Text::lines(line.as_str()), Ok(line.clone()));
            prop_assert_eq!(line.clone().into_line(), line);
        }
        if let Ok(lines) = Text::<60>::lines(&raw) {
            prop_assert_eq!(Text::lines(lines.as_str()), Ok(lines.clone()));
            prop_assert!(lines.into_line().as_str().chars().count() <= 60);
        }
    }

    #[test]
    fn every_number_is_a_day_that_reads_back(number in any::<u16>()) {
        let day = Day::from_number(number);
        let (year, month, date) = day.date();
        prop_assert_eq!(Day::parse(&day.to_string()), Some(day));
        prop_assert_eq!(Day::from_date(year, month, date), Some(day));
        prop_assert_eq!(day.number(), number);
    }
}
