//! Figures and days as the pages show them.

use super::{Words, fill};
use crate::engine::day::Day;

/// Whole points, with halves away from zero.
#[must_use]
pub fn whole(figure: f64) -> String {
    figure.round().to_string()
}

/// At most one decimal, with halves away from zero.
#[must_use]
pub fn tenths(figure: f64) -> String {
    ((figure * 10.0).round() / 10.0).to_string()
}

/// A day with its month by name.
#[must_use]
pub fn date(words: &Words, day: Day) -> String {
    let (year, month, day) = day.date();
    let date = &words.pages.date;
    // A month is always one of twelve, so that the default is never read.
    let month = date.months.get(usize::from(month.saturating_sub(1))).copied().unwrap_or_default();
    fill(date.form, &[("day", &day.to_string()), ("month", month), ("year", &year.to_string())])
}
