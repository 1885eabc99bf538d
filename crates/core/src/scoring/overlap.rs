//! Finds the overlap of the four weeks of two checks.

use crate::day::Day;

/// The number of days that the statements ask about.
const WINDOW_DAYS: u16 = 28;

/// Says how two checks overlap that ask about some of the same days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overlap {
    /// Both checks were answered on the same day.
    SameDay,
    /// The four weeks share this many days, 1 to 27.
    Days(u16),
}

/// Computes the overlap of two checks, in either order; `None` from 28 days apart.
#[must_use]
pub fn overlap(one: Day, other: Day) -> Option<Overlap> {
    match one.number().abs_diff(other.number()) {
        0 => Some(Overlap::SameDay),
        apart => WINDOW_DAYS.checked_sub(apart).filter(|&days| days > 0).map(Overlap::Days),
    }
}
