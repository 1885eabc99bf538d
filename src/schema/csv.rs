//! Checks as a table for spreadsheets (RFC 4180): a row for each check.
//!
//! Why not the crate `csv`: its core, which is used here, writes the same
//! without 16 kB of compressed wasm that could read and guess types.

use csv_core::{Terminator, WriterBuilder};

use crate::engine::check::Check;
use crate::engine::instrument::{Discipline, Fact, Item, Point, Scale};
use crate::engine::scoring::{Figure, Occasion, Outcome, score};

/// What a spreadsheet takes for the beginning of a formula.
const FORMULA_STARTS: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/// The table. Answers, facts and figures carry the names that they have in JSON, figures in full
/// precision; a field is empty where there is nothing.
#[must_use]
pub fn csv(checks: &[Check]) -> String {
    let mut csv = Vec::new();
    put_row(&mut csv, header());
    for check in checks {
        put_row(&mut csv, row(check));
    }
    // Only whole texts and ASCII were written, so the fallback is never met.
    String::from_utf8(csv).unwrap_or_default()
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
        let number = |number: fn(Figure) -> f64| or_empty(figure.map(number));
        fields.extend([number(|f| f.score), number(|f| f.low), number(|f| f.high)]);
        fields.push(or_empty(figure.map(|figure| figure.band.number())));
    }
    let facts = &outcome.facts;
    fields.extend([facts.representation, facts.per_seat, facts.vacancy, facts.dependency].map(or_empty));
    let matrix = outcome.matrix.as_ref();
    fields.extend([
        or_empty(matrix.map(|matrix| matrix.mean_gap)),
        or_empty(matrix.map(|matrix| matrix.open_gap)),
        or_empty(matrix.and_then(|matrix| matrix.covered)),
        or_empty(matrix.and_then(|matrix| matrix.home_tilt)),
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

/// Somebody's own words, so that no spreadsheet runs them as a formula: such ones get an apostrophe in front.
fn guarded(text: &str) -> String {
    if text.starts_with(FORMULA_STARTS) { format!("'{text}") } else { text.to_owned() }
}

fn put_row(csv: &mut Vec<u8>, fields: Vec<String>) {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).build();
    // At most, every octet is a quotation mark that is doubled; two more and a comma stand around them.
    let most = fields.iter().map(|field| 2 * field.len() + 3).sum::<usize>() + 2;
    let mut row = vec![0; most];
    let mut length = 0;
    for (index, field) in fields.iter().enumerate() {
        if index > 0 {
            length += writer.delimiter(behind(&mut row, length)).1;
        }
        length += writer.field(field.as_bytes(), behind(&mut row, length)).2;
    }
    length += writer.terminator(behind(&mut row, length)).1;
    row.truncate(length);
    csv.append(&mut row);
}

/// What is left of a row.
fn behind(row: &mut [u8], length: usize) -> &mut [u8] {
    row.get_mut(length..).unwrap_or_default()
}
