//! Writes results as JSON: figures in full precision, null where there is none.

use super::fields::{ObjectFields, per_scale};
use crate::check::Check;
use crate::instrument::{Discipline, ITEMS_PER_SCALE};
use crate::json::value::Json;
use crate::scoring::{
    Change, Comparison, DisciplineGap, FactFigures, Figure, Matrix, Nudges, Outcome, Pair, ScaleResult,
};

/// Writes the outcome of one check as JSON.
#[must_use]
pub fn write_outcome(check: &Check, outcome: &Outcome) -> Json {
    ObjectFields::default()
        .with("scales", per_scale(&|scale| write_scale(scale.of(&outcome.scales))))
        .with("facts", write_facts(&outcome.facts))
        .with("matrix", outcome.matrix.as_ref().map(|matrix| write_matrix(check.disciplines(), matrix)))
        .with("pairs", per_scale(&|scale| write_pair(*scale.of(&outcome.pairs))))
        .with("nudges", write_nudges(&outcome.nudges))
        .into()
}

fn write_scale(result: &ScaleResult) -> Json {
    let figure = result.figure();
    let number = |number: fn(&Figure) -> f64| figure.as_ref().map(number);
    ObjectFields::default()
        .with("score", number(|figure| figure.score))
        .with("low", number(|figure| figure.low))
        .with("high", number(|figure| figure.high))
        .with("sem", number(|figure| figure.sem))
        .with("answered", result.answered)
        .with("of", ITEMS_PER_SCALE)
        .with("band", figure.as_ref().map(|figure| figure.band.number()))
        .into()
}

fn write_facts(figures: &FactFigures) -> Json {
    ObjectFields::default()
        .with("representation", figures.representation)
        .with("perSeat", figures.per_seat)
        .with("vacancy", figures.vacancy)
        .with("dependency", figures.dependency)
        .into()
}

fn write_matrix(disciplines: &[Discipline], matrix: &Matrix) -> Json {
    let name = |index: usize| disciplines.get(index).map(|discipline| discipline.name.id());
    let lines: Vec<_> = disciplines.iter().zip(matrix.lines()).map(|(of, line)| write_line(of, line)).collect();
    ObjectFields::default()
        .with("meanGap", matrix.mean_gap)
        .with("openGap", matrix.open_gap)
        .with("covered", matrix.covered)
        .with("homeTilt", matrix.home_tilt)
        .with("largest", matrix.largest.and_then(name))
        .with("leastCovered", matrix.least_covered.and_then(name))
        .with("disciplines", lines)
        .into()
}

fn write_line(discipline: &Discipline, line: &DisciplineGap) -> Json {
    ObjectFields::default()
        .with("name", discipline.name.id())
        .with("gap", line.gap)
        .with("open", line.open)
        .with("priority", line.priority)
        .into()
}

fn write_pair(pair: Pair) -> Json {
    ObjectFields::default().with("felt", pair.felt).with("fact", pair.fact).into()
}

fn write_nudges(nudges: &Nudges) -> Json {
    ObjectFields::default()
        .with("quick", nudges.quick)
        .with("contradictory", nudges.contradictory)
        .with("straightLine", nudges.straight_line)
        .into()
}

/// Writes the change between two checks as JSON.
#[must_use]
pub fn write_comparison(comparison: &Comparison) -> Json {
    per_scale(&|scale| scale.of(comparison).as_ref().map(write_change).into())
}

fn write_change(change: &Change) -> Json {
    ObjectFields::default()
        .with("difference", change.difference)
        .with("z", change.z)
        .with("word", change.word.id())
        .into()
}
