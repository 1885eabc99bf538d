//! Results as JSON: figures in full precision, null where there is none.

use serde::Serialize;

use super::PerScale;
use crate::engine::check::Check;
use crate::engine::instrument::{Discipline, ITEMS_PER_SCALE};
use crate::engine::scoring::{
    Change, Comparison, DisciplineGap, FactFigures, Figure, Matrix, Nudges, Outcome, Pair, ScaleResult,
};

/// What one check says, as JSON.
#[derive(Serialize)]
pub struct OutcomeJson<'a> {
    scales: PerScale<ScaleJson>,
    facts: FactFiguresJson,
    matrix: Option<MatrixJson<'a>>,
    pairs: PerScale<PairJson>,
    nudges: NudgesJson,
}

impl<'a> OutcomeJson<'a> {
    /// The JSON of what a check says.
    #[must_use]
    pub fn new(check: &'a Check, outcome: &Outcome) -> Self {
        let matrix = |matrix| MatrixJson::new(&check.disciplines, matrix);
        Self {
            scales: PerScale(outcome.scales.map(ScaleJson::from)),
            facts: outcome.facts.into(),
            matrix: outcome.matrix.as_ref().map(matrix),
            pairs: PerScale(outcome.pairs.map(PairJson::from)),
            nudges: outcome.nudges.into(),
        }
    }
}

#[derive(Serialize)]
struct ScaleJson {
    score: Option<f64>,
    low: Option<f64>,
    high: Option<f64>,
    sem: Option<f64>,
    answered: usize,
    of: usize,
    band: Option<u8>,
}

impl From<ScaleResult> for ScaleJson {
    fn from(result: ScaleResult) -> Self {
        let figure = result.figure();
        let number = |number: fn(&Figure) -> f64| figure.as_ref().map(number);
        Self {
            score: number(|figure| figure.score),
            low: number(|figure| figure.low),
            high: number(|figure| figure.high),
            sem: number(|figure| figure.sem),
            answered: result.answered,
            of: ITEMS_PER_SCALE,
            band: figure.map(|figure| figure.band.number()),
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct FactFiguresJson {
    representation: Option<f64>,
    per_seat: Option<f64>,
    vacancy: Option<f64>,
    dependency: Option<f64>,
}

impl From<FactFigures> for FactFiguresJson {
    fn from(figures: FactFigures) -> Self {
        let FactFigures { representation, per_seat, vacancy, dependency } = figures;
        Self { representation, per_seat, vacancy, dependency }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct MatrixJson<'a> {
    mean_gap: f64,
    open_gap: f64,
    covered: Option<f64>,
    home_tilt: Option<f64>,
    largest: Option<&'a str>,
    least_covered: Option<&'a str>,
    disciplines: Vec<DisciplineGapJson<'a>>,
}

impl<'a> MatrixJson<'a> {
    fn new(disciplines: &'a [Discipline], matrix: &Matrix) -> Self {
        let name = |index: usize| disciplines.get(index).map(|discipline| discipline.name.id());
        let line = |(discipline, line): (&'a Discipline, &DisciplineGap)| DisciplineGapJson {
            name: discipline.name.id(),
            gap: line.gap,
            open: line.open,
            priority: line.priority,
        };
        Self {
            mean_gap: matrix.mean_gap,
            open_gap: matrix.open_gap,
            covered: matrix.covered,
            home_tilt: matrix.home_tilt,
            largest: matrix.largest.and_then(name),
            least_covered: matrix.least_covered.and_then(name),
            disciplines: disciplines.iter().zip(matrix.lines()).map(line).collect(),
        }
    }
}

#[derive(Serialize)]
struct DisciplineGapJson<'a> {
    name: &'a str,
    gap: u8,
    open: f64,
    priority: u8,
}

#[derive(Serialize)]
struct PairJson {
    felt: Option<bool>,
    fact: Option<bool>,
}

impl From<Pair> for PairJson {
    fn from(pair: Pair) -> Self {
        let Pair { felt, fact } = pair;
        Self { felt, fact }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct NudgesJson {
    quick: bool,
    contradictory: bool,
    straight_line: bool,
}

impl From<Nudges> for NudgesJson {
    fn from(nudges: Nudges) -> Self {
        let Nudges { quick, contradictory, straight_line } = nudges;
        Self { quick, contradictory, straight_line }
    }
}

/// What changed between two checks, as JSON.
#[derive(Serialize)]
#[serde(transparent)]
pub struct ComparisonJson(PerScale<Option<ChangeJson>>);

impl From<Comparison> for ComparisonJson {
    fn from(comparison: Comparison) -> Self {
        Self(PerScale(comparison.map(|change| change.map(ChangeJson::from))))
    }
}

#[derive(Serialize)]
struct ChangeJson {
    difference: f64,
    z: f64,
    word: &'static str,
}

impl From<Change> for ChangeJson {
    fn from(change: Change) -> Self {
        Self { difference: change.difference, z: change.z, word: change.word.id() }
    }
}
