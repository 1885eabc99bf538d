//! Computes the discipline matrix: gaps, open gaps after cover, and the home tilt.

use std::cmp::{Ordering, Reverse};

use crate::instrument::{Discipline, DisciplineName, MAX_DISCIPLINES, Point};

/// The factor from points of 0 to 4 to a scale of 0 to 100.
const POINTS: f64 = 25.0;

/// Holds the figures of a discipline matrix. A discipline is named by its index among those of the check, from 0, so
/// that scoring allocates nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix {
    /// `25 * mean(g)`, 0 to 100.
    pub mean_gap: f64,
    /// `25 * mean(u)`, 0 to 100.
    pub open_gap: f64,
    /// The share of the gaps that cover closes, 0 to 1; `None` if there is no gap.
    pub covered: Option<f64>,
    /// The person's own skill in the home discipline minus the mean of the others, -4 to 4;
    /// `None` if the home discipline is not in the matrix.
    pub home_tilt: Option<f64>,
    /// The discipline with the largest gap; `None` if there is no gap. Among equals it is the one with the higher
    /// need, then with less cover, then the first in the table.
    pub largest: Option<usize>,
    /// The discipline with the least cover among those with a need above 0; `None` if there is none. Among equals it
    /// is the one with the higher need, then the first in the table.
    pub least_covered: Option<usize>,
    lines: [DisciplineGap; MAX_DISCIPLINES],
    count: usize,
}

/// Holds one line of the matrix.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct DisciplineGap {
    /// `g = max(0, need - own)`, 0 to 4.
    pub gap: u8,
    /// `u = g * (1 - cover / 4)`, 0 to 4.
    pub open: f64,
    /// `need * g`, 0 to 16 (Borich).
    pub priority: u8,
}

impl Matrix {
    /// Returns each discipline, in the order of the check.
    #[must_use]
    pub fn lines(&self) -> &[DisciplineGap] {
        self.lines.get(..self.count).unwrap_or_default()
    }

    /// Returns the discipline with the largest open gap, the first of several, and its line.
    #[must_use]
    pub fn widest_open(&self) -> Option<(usize, DisciplineGap)> {
        let lines = self.lines().iter().copied().enumerate().rev();
        lines.max_by(|(_, a), (_, b)| a.open.partial_cmp(&b.open).unwrap_or(Ordering::Equal))
    }
}

impl DisciplineGap {
    fn of(discipline: &Discipline) -> Self {
        let gap = discipline.gap();
        Self {
            gap,
            open: f64::from(gap * discipline.cover.reversed().value()) / 4.0,
            priority: discipline.need.value() * gap,
        }
    }
}

/// Computes the matrix of at most [`MAX_DISCIPLINES`] disciplines; `None` if there are none.
#[must_use]
pub fn matrix(disciplines: &[Discipline], home: Option<&DisciplineName>) -> Option<Matrix> {
    let mut lines = [DisciplineGap::default(); MAX_DISCIPLINES];
    for (line, discipline) in lines.iter_mut().zip(disciplines) {
        *line = DisciplineGap::of(discipline);
    }
    let rated = || disciplines.iter().take(MAX_DISCIPLINES).enumerate();
    let count = rated().count();
    if count == 0 {
        return None;
    }
    let gaps: f64 = lines.iter().map(|line| f64::from(line.gap)).sum();
    let open: f64 = lines.iter().map(|line| line.open).sum();
    // Among equals the first one in the table is taken.
    let largest = rated()
        .filter(|(_, line)| line.gap() > 0)
        .min_by_key(|(_, line)| (Reverse(line.gap()), Reverse(line.need), line.cover));
    let least_covered =
        rated().filter(|(_, line)| line.need > Point::Zero).min_by_key(|(_, line)| (line.cover, Reverse(line.need)));
    Some(Matrix {
        mean_gap: POINTS * gaps / count as f64,
        open_gap: POINTS * open / count as f64,
        covered: (gaps > 0.0).then(|| 1.0 - open / gaps),
        home_tilt: home.and_then(|home| home_tilt(disciplines, home)),
        largest: largest.map(|(index, _)| index),
        least_covered: least_covered.map(|(index, _)| index),
        lines,
        count,
    })
}

/// Finds the line of the home discipline: the one with exactly this name, else with this name in another case.
fn home_line<'a>(disciplines: &'a [Discipline], home: &DisciplineName) -> Option<&'a Discipline> {
    let find = |is_home: fn(&DisciplineName, &DisciplineName) -> bool| {
        disciplines.iter().find(|line| is_home(&line.name, home))
    };
    find(PartialEq::eq).or_else(|| find(DisciplineName::is_same))
}

/// Computes the home tilt: `own(home) - mean(own of the others)`.
fn home_tilt(disciplines: &[Discipline], home: &DisciplineName) -> Option<f64> {
    let own = |discipline: &Discipline| f64::from(discipline.own.value());
    let at_home = home_line(disciplines, home).map(own)?;
    let others: f64 = disciplines.iter().map(own).sum::<f64>() - at_home;
    let count = disciplines.len().checked_sub(1).filter(|&count| count > 0)?;
    Some(at_home - others / count as f64)
}
