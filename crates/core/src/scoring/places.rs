//! Finds the disciplines that hold a place in the matrix, such as the largest gap, alone or together.

use crate::instrument::{Discipline, Point};

/// Lists the disciplines that hold a place, by their index among those of the check, from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holders {
    /// No discipline holds it: there is no gap, or no open gap.
    Nobody,
    /// All disciplines hold it, and there are two or more.
    Everywhere,
    /// Some disciplines hold it: these, in the order of the check.
    Held(Vec<usize>),
}

/// Returns the disciplines with the largest gap.
#[must_use]
pub fn largest_gaps(disciplines: &[Discipline]) -> Holders {
    holders(disciplines.iter().map(Discipline::gap).enumerate(), 1)
}

/// Returns the disciplines with the largest open gap.
#[must_use]
pub fn most_open(disciplines: &[Discipline]) -> Holders {
    // Open gaps are compared in quarters of a point, which are whole numbers.
    let open = |discipline: &Discipline| discipline.gap() * discipline.cover.reversed().value();
    holders(disciplines.iter().map(open).enumerate(), 1)
}

/// Returns the disciplines with the least cover, among those with a need above 0.
#[must_use]
pub fn least_covered(disciplines: &[Discipline]) -> Holders {
    let needed = disciplines.iter().enumerate().filter(|(_, discipline)| discipline.need > Point::Zero);
    holders(needed.map(|(index, discipline)| (index, discipline.cover.reversed().value())), 0)
}

/// Returns the disciplines with the highest value, if it is at least `least`.
fn holders(values: impl Iterator<Item = (usize, u8)>, least: u8) -> Holders {
    let values: Vec<_> = values.collect();
    let Some(most) = values.iter().map(|(_, value)| *value).max().filter(|&most| most >= least) else {
        return Holders::Nobody;
    };
    let held: Vec<_> = values.iter().filter(|(_, value)| *value == most).map(|(index, _)| *index).collect();
    if held.len() > 1 && held.len() == values.len() { Holders::Everywhere } else { Holders::Held(held) }
}
