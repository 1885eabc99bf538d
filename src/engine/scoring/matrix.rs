//! The discipline matrix: gaps, what cover leaves open, and the home tilt.

use std::cmp::{Ordering, Reverse};

use crate::engine::instrument::{Discipline, DisciplineName, Point};

/// What points of 0 to 4 are multiplied by to reach 0 to 100.
const POINTS: f64 = 25.0;

/// What a discipline matrix comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix {
    /// `25 * mean(g)`, 0 to 100.
    pub mean_gap: f64,
    /// `25 * mean(u)`, 0 to 100.
    pub open_gap: f64,
    /// The share of the gaps that cover closes, 0 to 1; `None` where there is no gap.
    pub covered: Option<f64>,
    /// What one can do in the home discipline above the mean of the others, -4 to 4;
    /// `None` where the home discipline is not in the matrix.
    pub home_tilt: Option<f64>,
    /// The discipline with the largest gap, the one with the higher need first; `None` where there is no gap.
    pub largest: Option<DisciplineName>,
    /// The discipline with the least cover, the one with more left open first.
    pub least_covered: Option<DisciplineName>,
    /// Each discipline, in the order of the check.
    pub disciplines: Vec<DisciplineGap>,
}

/// One line of the matrix.
#[derive(Clone, Debug, PartialEq)]
pub struct DisciplineGap {
    /// Which discipline.
    pub name: DisciplineName,
    /// `g = max(0, need - own)`, 0 to 4.
    pub gap: u8,
    /// `u = g * (1 - cover / 4)`, 0 to 4.
    pub open: f64,
    /// `need * g`, 0 to 16 (Borich).
    pub priority: u8,
    /// Trusted expertise to lean on.
    pub cover: Point,
}

impl Matrix {
    /// The line that leaves most open, the earliest of several.
    #[must_use]
    pub fn widest_open(&self) -> Option<&DisciplineGap> {
        let wider = |a: &&DisciplineGap, b: &&DisciplineGap| a.open.partial_cmp(&b.open).unwrap_or(Ordering::Equal);
        self.disciplines.iter().rev().max_by(wider)
    }
}

impl DisciplineGap {
    fn of(discipline: &Discipline) -> Self {
        let gap = discipline.gap();
        Self {
            name: discipline.name.clone(),
            gap,
            open: f64::from(gap * discipline.cover.reversed().value()) / 4.0,
            priority: discipline.need.value() * gap,
            cover: discipline.cover,
        }
    }
}

/// The matrix of some disciplines, `None` where there are none.
#[must_use]
pub fn matrix(disciplines: &[Discipline], home: Option<&DisciplineName>) -> Option<Matrix> {
    if disciplines.is_empty() {
        return None;
    }
    let lines: Vec<_> = disciplines.iter().map(DisciplineGap::of).collect();
    let count = lines.len() as f64;
    let gaps: f64 = lines.iter().map(|line| f64::from(line.gap)).sum();
    let open: f64 = lines.iter().map(|line| line.open).sum();
    // Names break the last tie, so that the order of the lines changes nothing.
    let largest = lines.iter().filter(|line| line.gap > 0).max_by(|a, b| {
        let rank = |line: &DisciplineGap| (line.gap, line.priority, Reverse(line.cover));
        rank(a).cmp(&rank(b)).then_with(|| b.name.cmp(&a.name))
    });
    let least_covered = lines.iter().min_by(|a, b| {
        let most_open = b.open.partial_cmp(&a.open).unwrap_or(Ordering::Equal);
        a.cover.cmp(&b.cover).then(most_open).then_with(|| a.name.cmp(&b.name))
    });
    Some(Matrix {
        mean_gap: POINTS * gaps / count,
        open_gap: POINTS * open / count,
        covered: (gaps > 0.0).then(|| 1.0 - open / gaps),
        home_tilt: home.and_then(|home| home_tilt(disciplines, home)),
        largest: largest.map(|line| line.name.clone()),
        least_covered: least_covered.map(|line| line.name.clone()),
        disciplines: lines,
    })
}

/// `own(home) - mean(own of the others)`.
fn home_tilt(disciplines: &[Discipline], home: &DisciplineName) -> Option<f64> {
    let own = |discipline: &Discipline| f64::from(discipline.own.value());
    let at_home = disciplines.iter().find(|discipline| discipline.name == *home).map(own)?;
    let others: f64 = disciplines.iter().map(own).sum::<f64>() - at_home;
    let count = disciplines.len().checked_sub(1).filter(|&count| count > 0)?;
    Some(at_home - others / count as f64)
}
