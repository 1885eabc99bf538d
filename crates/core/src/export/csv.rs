//! Writes checks as a table for spreadsheets (RFC 4180), with a row for each check.
//!
//! Spreadsheets expect the conventions of their language: where decimals have a comma, a semicolon separates the
//! fields. The byte order mark at the beginning tells them that the text is UTF-8.
//!
//! The crate `csv` is not used because its writer alone is 15 kB of compressed
//! wasm. A test reads with it what is written here.

use super::{File, Outside};
use crate::check::Check;
use crate::instrument::{Discipline, Fact, Item, Point, Scale};
use crate::scoring::{Figure, Occasion, Outcome, score};
use crate::text::is_invisible;

/// The characters with which spreadsheets begin a formula.
const FORMULA_STARTS: [char; 14] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫'];

/// The characters that end a field or a row in some spreadsheet, and the quotation mark: a field with one is quoted.
const QUOTED: [char; 6] = ['"', ',', ';', '\t', '\r', '\n'];

/// The mark of UTF-8, without which Excel assumes another encoding.
const BYTE_ORDER_MARK: &str = "\u{FEFF}";

/// Writes the checks as a table for a language with this decimal mark. The columns have the names of the JSON. Figures
/// are in full precision. A missing value is an empty field.
#[must_use]
pub fn csv(checks: &[Check], decimal_mark: &str, outside: &Outside) -> File {
    let separator = if decimal_mark == "," { ";" } else { "," };
    let print = |figure| (outside.print)(figure).replace('.', decimal_mark);
    let mut text = BYTE_ORDER_MARK.to_owned();
    put_row(&mut text, separator, &header());
    for check in checks {
        put_row(&mut text, separator, &row(check, &print));
    }
    File { name: "leadership-load.csv", media_type: "text/csv", text }
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
    // Later columns stand at the end, so that readers of the other ones are not disturbed.
    names.extend(["step", "stepBy", "earlierStep", "earlierStepHow"].map(str::to_owned));
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
    let (step, earlier) = (check.step(), check.earlier_step());
    fields.push(step.map(|step| guarded(step.text.as_str())).unwrap_or_default());
    fields.push(or_empty(step.and_then(|step| step.by)));
    fields.push(earlier.map(|step| guarded(step.text.as_str())).unwrap_or_default());
    fields.push(or_empty(earlier.map(|step| step.how.id())));
    fields
}

/// Returns the columns of the outcome. They do not depend on the occasion: only the nudges do.
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

/// Guards a text that a person typed: an apostrophe in front of it, where no spreadsheet may run it as a formula.
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
