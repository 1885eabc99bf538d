//! Checks as a table for spreadsheets (RFC 4180): a row for each check.
//!
//! Why not the crate `csv` or its core: to know what to quote, they read every field as a number. With the writing of
//! figures by the standard library that is 22 kB of compressed wasm, for commas and quotation marks.

use super::json::in_digits;
use crate::engine::check::Check;
use crate::engine::instrument::{Discipline, Fact, Item, Point, Scale};
use crate::engine::scoring::{Figure, Occasion, Outcome, score};

/// What a spreadsheet takes for the beginning of a formula.
const FORMULA_STARTS: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/// The table. Answers, facts and figures carry the names that they have in JSON, figures in full
/// precision; a field is empty where there is nothing.
#[must_use]
pub fn csv(checks: &[Check]) -> String {
    let mut csv = String::new();
    put_row(&mut csv, header());
    for check in checks {
        put_row(&mut csv, row(check));
    }
    csv
}

fn header() -> Vec<String> {
    let mut names: Vec<String> = ["takenOn", "instrument", "label"].map(str::to_owned).into();
    names.extend(Item::all().map(Item::id));
    names.push("again".to_owned());
    names.extend(Fact::ALL.map(|fact| fact.id().to_owned()));
    names.extend(["homeDiscipline", "seconds"].map(str::to_owned));
    for scale in Scale::ALL {
        names.extend(["score", "low", "high", "band"].map(|figure| format!("{}.{figure}", scale.id())));
    }
    let figures = ["representation", "perSeat", "vacancy", "dependency", "meanGap", "openGap", "covered", "homeTilt"];
    names.extend(figures.map(str::to_owned));
    names.push("disciplines (need/own/cover)".to_owned());
    names
}

fn row(check: &Check) -> Vec<String> {
    let mut fields = vec![check.taken_on.to_string(), check.version.number().to_string()];
    fields.push(check.label.as_ref().map(|label| guarded(label.as_str())).unwrap_or_default());
    fields.extend(Item::all().map(|item| or_empty(check.answers.to(item).map(Point::value))));
    fields.push(or_empty(check.again.map(Point::value)));
    fields.extend(Fact::ALL.map(|fact| or_empty(check.facts.get(fact))));
    fields.push(check.facts.home.as_ref().map(|home| guarded(home.id())).unwrap_or_default());
    fields.push(or_empty(check.seconds));
    fields.extend(figures(&score(check, Occasion::First)));
    let lines: Vec<_> = check.disciplines.iter().map(line).collect();
    fields.push(guarded(&lines.join("; ")));
    fields
}

/// The figures do not depend on the occasion, of which only the nudges know.
fn figures(outcome: &Outcome) -> Vec<String> {
    let mut fields = Vec::new();
    for scale in &outcome.scales {
        let figure = scale.figure();
        let number = |number: fn(Figure) -> f64| digits(figure.map(number));
        fields.extend([number(|f| f.score), number(|f| f.low), number(|f| f.high)]);
        fields.push(or_empty(figure.map(|figure| figure.band.number())));
    }
    let facts = &outcome.facts;
    fields.extend([facts.representation, facts.per_seat, facts.vacancy, facts.dependency].map(digits));
    let matrix = outcome.matrix.as_ref();
    fields.extend([
        digits(matrix.map(|matrix| matrix.mean_gap)),
        digits(matrix.map(|matrix| matrix.open_gap)),
        digits(matrix.and_then(|matrix| matrix.covered)),
        digits(matrix.and_then(|matrix| matrix.home_tilt)),
    ]);
    fields
}

fn line(discipline: &Discipline) -> String {
    let Discipline { name, need, own, cover } = discipline;
    format!("{} {}/{}/{}", name.id(), need.value(), own.value(), cover.value())
}

fn or_empty(value: Option<impl ToString>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

fn digits(figure: Option<f64>) -> String {
    or_empty(figure.map(in_digits))
}

/// Somebody's own words, so that no spreadsheet runs them as a formula: such ones get an apostrophe in front.
fn guarded(text: &str) -> String {
    if text.starts_with(FORMULA_STARTS) { format!("'{text}") } else { text.to_owned() }
}

fn put_row(csv: &mut String, fields: Vec<String>) {
    let fields: Vec<_> = fields.into_iter().map(quoted).collect();
    csv.push_str(&fields.join(","));
    csv.push_str("\r\n");
}

/// A field with what would end it between quotation marks, and such marks doubled.
fn quoted(field: String) -> String {
    if field.contains(['"', ',', '\r', '\n']) { format!("\"{}\"", field.replace('"', "\"\"")) } else { field }
}
