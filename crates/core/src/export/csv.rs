//! Checks as a table for spreadsheets (RFC 4180): a row for each check.
//!
//! Spreadsheets expect what their language writes: where a decimal is written with a comma, a semicolon stands between
//! two fields. By the mark at the beginning they know that the text is UTF-8.
//!
//! Why not the crate `csv`: its writer alone is 15 kB of compressed wasm. A
//! test has the crate read what is written here.

use crate::check::Check;
use crate::instrument::{Discipline, Fact, Item, Point, Scale};
use crate::scoring::{Figure, Occasion, Outcome, score};
use crate::text::is_invisible;

/// What a spreadsheet takes for the beginning of a formula.
const FORMULA_STARTS: [char; 14] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫'];

/// What some spreadsheet takes for the end of a field or a row, whatever its language, and what stands around those.
const QUOTED: [char; 6] = ['"', ',', ';', '\t', '\r', '\n'];

/// Says that a text is UTF-8, which Excel takes for another encoding else.
const BYTE_ORDER_MARK: &str = "\u{FEFF}";

/// The table for a language with such a decimal mark. Answers, facts and figures carry the names that they have in JSON,
/// figures in full precision, which `print` writes with a point; a field is empty where there is nothing.
///
/// Browsers know how to print a figure, and need no 7 kB of compressed wasm
/// for that.
#[must_use]
pub fn csv(checks: &[Check], decimal_mark: &str, print: impl Fn(f64) -> String) -> String {
    let separator = if decimal_mark == "," { ";" } else { "," };
    let print = |figure| print(figure).replace('.', decimal_mark);
    let mut csv = BYTE_ORDER_MARK.to_owned();
    put_row(&mut csv, separator, &header());
    for check in checks {
        put_row(&mut csv, separator, &row(check, &print));
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

fn row(check: &Check, print: &impl Fn(f64) -> String) -> Vec<String> {
    let mut fields = vec![check.taken_on().to_string(), check.version().number().to_string()];
    fields.push(check.label().map(|label| guarded(label.as_str())).unwrap_or_default());
    fields.extend(Item::all().map(|item| or_empty(check.answers().to(item).map(Point::value))));
    fields.push(or_empty(check.again().map(Point::value)));
    fields.extend(Fact::ALL.map(|fact| or_empty(check.facts().get(fact))));
    fields.push(check.facts().home.as_ref().map(|home| guarded(home.id())).unwrap_or_default());
    fields.push(or_empty(check.seconds()));
    fields.extend(figures(&score(check, Occasion::First), print));
    let lines: Vec<_> = check.disciplines().iter().map(line).collect();
    fields.push(guarded(&lines.join("; ")));
    fields
}

/// The figures do not depend on the occasion, of which only the nudges know.
fn figures(outcome: &Outcome, print: &impl Fn(f64) -> String) -> Vec<String> {
    let printed = |figure: Option<f64>| figure.map(print).unwrap_or_default();
    let mut fields = Vec::new();
    for scale in &outcome.scales {
        let figure = scale.figure();
        let number = |number: fn(Figure) -> f64| printed(figure.map(number));
        fields.extend([number(|f| f.score), number(|f| f.low), number(|f| f.high)]);
        fields.push(or_empty(figure.map(|figure| figure.band.number())));
    }
    let facts = &outcome.facts;
    fields.extend([facts.representation, facts.per_seat, facts.vacancy, facts.dependency].map(printed));
    let matrix = outcome.matrix.as_ref();
    fields.extend([
        printed(matrix.map(|matrix| matrix.mean_gap)),
        printed(matrix.map(|matrix| matrix.open_gap)),
        printed(matrix.and_then(|matrix| matrix.covered)),
        printed(matrix.and_then(|matrix| matrix.home_tilt)),
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
    let seen = text.trim_start_matches(|c: char| is_invisible(c) || c == ' ');
    if seen.starts_with(FORMULA_STARTS) { format!("'{text}") } else { text.to_owned() }
}

fn put_row(csv: &mut String, separator: &str, fields: &[String]) {
    for (index, field) in fields.iter().enumerate() {
        if index > 0 {
            csv.push_str(separator);
        }
        if field.contains(QUOTED) {
            csv.extend(["\"", &field.replace('"', "\"\""), "\""]);
        } else {
            csv.push_str(field);
        }
    }
    csv.push_str("\r\n");
}
