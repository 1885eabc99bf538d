//! Figures and days as the pages show them.

use super::{Words, fill};
use engine::day::Day;

// Both write whole numbers: what writes an `f64` is 6 kB of compressed wasm.

/// Whole points, with halves away from zero.
#[must_use]
pub fn whole(figure: f64) -> String {
    points(figure).to_string()
}

/// The same as a number. Figures that are shown are subtracted as they are shown: 18 then and 21 now is 3 points.
#[must_use]
pub fn points(figure: f64) -> i32 {
    figure.round() as i32
}

/// At most one decimal, with halves away from zero, as drawings are measured.
#[must_use]
pub fn tenths(figure: f64) -> String {
    decimal(figure, ".")
}

impl Words {
    /// The sign between whole numbers and their decimals.
    #[must_use]
    pub fn decimal_mark(&self) -> &'static str {
        self.pages.date.decimal_mark
    }

    /// At most one decimal, with halves away from zero, as it is read.
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

/// A day with its month by name.
#[must_use]
pub fn date(words: &Words, day: Day) -> String {
    let (year, month, day) = day.date();
    let date = &words.pages.date;
    // A month is always one of twelve, so that the default is never read.
    let month = date.months.get(usize::from(month.saturating_sub(1))).copied().unwrap_or_default();
    fill(date.form, &[("day", &day.to_string()), ("month", month), ("year", &year.to_string())])
}
