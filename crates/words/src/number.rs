//! Formats figures and days as the pages display them.

use super::{Words, fill};
use engine::day::Day;

// These functions format whole numbers because formatting an `f64` adds 6 kB of compressed wasm.

/// Formats whole points, with halves rounded away from zero.
#[must_use]
pub fn whole(figure: f64) -> String {
    points(figure).to_string()
}

/// Rounds to whole points. Differences are computed from rounded figures, so that 18 then and 21 now is 3 points.
#[must_use]
pub fn points(figure: f64) -> i32 {
    figure.round() as i32
}

/// Formats a coordinate of a chart with at most one decimal, with halves rounded away from zero.
#[must_use]
pub fn tenths(figure: f64) -> String {
    decimal(figure, ".")
}

impl Words {
    /// Returns the decimal mark.
    #[must_use]
    pub fn decimal_mark(&self) -> &'static str {
        self.pages.date.decimal_mark
    }

    /// Formats a figure for reading with at most one decimal, with halves rounded away from zero.
    #[must_use]
    pub fn tenths(&self, figure: f64) -> String {
        decimal(figure, self.decimal_mark())
    }
}

fn decimal(figure: f64, mark: &str) -> String {
    let tenths = (figure * 10.0).round() as i32;
    let sign = if tenths < 0 { "-" } else { "" };
    match (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10) {
        (whole, 0) => format!("{sign}{whole}"),
        (whole, rest) => format!("{sign}{whole}{mark}{rest}"),
    }
}

/// Formats a day, with its month by name.
#[must_use]
pub fn date(words: &Words, day: Day) -> String {
    let (year, month, day) = day.date();
    let date = &words.pages.date;
    // A month is always one of twelve, so the default is never used.
    let month = date.months.get(usize::from(month.saturating_sub(1))).copied().unwrap_or_default();
    fill(date.form, &[("day", &day.to_string()), ("month", month), ("year", &year.to_string())])
}
