//! How far the four weeks of two checks overlap.

use crate::day::Day;

/// The days that the statements look back on.
const WINDOW_DAYS: u16 = 28;

/// Two checks that look back on some of the same days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overlap {
    /// Both were answered on the same day.
    SameDay,
    /// They share so many days, 1 to 27.
    Days(u16),
}

/// The overlap of the windows of two checks, in either order; `None` from 28 days apart.
#[must_use]
pub fn overlap(one: Day, other: Day) -> Option<Overlap> {
    match one.number().abs_diff(other.number()) {
        0 => Some(Overlap::SameDay),
        apart => WINDOW_DAYS.checked_sub(apart).filter(|&days| days > 0).map(Overlap::Days),
    }
}
