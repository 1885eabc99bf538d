//! Tests the table for spreadsheets, read back by somebody else's reader.

extern crate leadership_load_core as engine;

mod common;

use std::collections::BTreeMap;

use common::{day, draft, full_draft, strategy, valid};
use engine::check::Check;
use engine::export::{self, Outside};
use engine::instrument::{DisciplineName, Fact, Item};
use engine::step::{EarlierStep, NextStep, StepOutcome};
use engine::text::Text;
use proptest::collection::vec;
use proptest::prelude::*;

/// Reads each row of an English table as its fields by their names.
fn read(text: &str) -> Vec<BTreeMap<String, String>> {
    read_with(text, b',')
}

/// Reads each row as its fields by their names.
fn read_with(text: &str, separator: u8) -> Vec<BTreeMap<String, String>> {
    let text = text.strip_prefix('\u{FEFF}').expect("the mark of UTF-8");
    let mut reader = csv::ReaderBuilder::new().delimiter(separator).from_reader(text.as_bytes());
    reader.deserialize().map(|row| row.expect("a row")).collect()
}

/// Writes the English table.
fn csv(checks: &[Check]) -> String {
    table(checks, ".")
}

/// Writes the table of a language with this decimal mark.
fn table(checks: &[Check], mark: &str) -> String {
    export::csv(checks, mark, &Outside { now: 0, token: 0, print: |figure| figure.to_string() }).text
}

fn labelled(label: &str) -> Check {
    let mut draft = full_draft();
    draft.label = Text::line(label).ok();
    valid(draft)
}

/// Returns a full check with a step and an earlier one.
fn with_steps(step: &str, earlier_step: &str) -> Check {
    let text = |text| Text::line(text).expect("a step");
    let mut draft = full_draft();
    draft.step = Some(NextStep { text: text(step), by: Some(day("2026-12-20")) });
    draft.earlier_step = Some(EarlierStep { text: text(earlier_step), how: StepOutcome::Partly });
    valid(draft)
}

#[test]
fn a_full_check_is_a_row() {
    let rows = read(&csv(&[labelled("after the reorg")]));
    assert_eq!(rows.len(), 1);
    let field = |name: &str| rows[0][name].as_str();
    assert_eq!(field("takenOn"), "2026-11-22");
    assert_eq!(field("instrument"), "1");
    assert_eq!(field("label"), "after the reorg");
    assert_eq!(["overload-1", "overload-4", "isolation-1", "isolation-2"].map(field), ["3", "1", "4", ""]);
    assert_eq!(["again", "seats", "ownSeats", "employeeShare", "monthsInRole"].map(field), ["3", "9", "1", "60", "4"]);
    assert_eq!(["homeDiscipline", "seconds"].map(field), ["engineering", "140"]);
    assert!(field("overload.score").starts_with("71.42857"));
    assert!(field("overload.low").starts_with("58.61"));
    assert_eq!(["overload.band", "isolation.score", "isolation.high"].map(field), ["2", "85", "100"]);
    assert_eq!(["perSeat", "vacancy"].map(field), ["12", "0.4"]);
    assert!(field("representation").starts_with("5.4"));
    assert_eq!(["meanGap", "openGap", "covered", "homeTilt"].map(field), ["20", "11.25", "0.4375", "2.25"]);
    let lines = "engineering 3/4/4; product 4/3/3; design 3/1/2; data 2/2/1; security 2/1/0";
    assert_eq!(field("disciplines (need/own/cover)"), lines);
}

#[test]
fn steps_stand_in_the_last_columns() {
    let check = with_steps("If a plan is waiting, then I will ask \"who decides?\"", "Hand over; the hiring");
    for (mark, separator) in [(".", b','), (",", b';')] {
        let text = table(&[check.clone(), valid(full_draft())], mark);
        let header = text.lines().next().expect("a header").replace(';', ",");
        assert!(header.ends_with(",disciplines (need/own/cover),step,stepBy,earlierStep,earlierStepHow"), "{header}");
        let rows = read_with(&text, separator);
        let fields =
            |row: usize| ["step", "stepBy", "earlierStep", "earlierStepHow"].map(|name| rows[row][name].as_str());
        assert_eq!(
            fields(0),
            ["If a plan is waiting, then I will ask \"who decides?\"", "2026-12-20", "Hand over; the hiring", "partly"]
        );
        assert_eq!(fields(1), [""; 4]);
    }
}

#[test]
fn what_is_not_there_is_empty() {
    let rows = read(&csv(&[valid(draft("------- ------- -------"))]));
    let given: Vec<_> = rows[0].iter().filter(|(_, value)| !value.is_empty()).map(|(name, _)| name.as_str()).collect();
    assert_eq!(given, ["instrument", "takenOn"]);
}

#[test]
fn lines_end_as_the_standard_says() {
    let mut earlier = draft("3331323 2212332 4-1330-");
    earlier.taken_on = day("2026-10-25");
    let text = csv(&[valid(earlier), labelled("a, \"b\"")]);
    assert_eq!(text.matches("\r\n").count(), 3);
    assert_eq!(text.replace("\r\n", "").matches(['\r', '\n']).count(), 0);
    assert!(text.contains(",\"a, \"\"b\"\"\","));
    assert!(text.starts_with("\u{FEFF}takenOn,instrument,label,overload-1,"));
}

#[test]
fn nobody_runs_a_text_as_a_formula() {
    for label in [
        "=1+1",
        "+1",
        "-1",
        "@sum(A1)",
        "＝1+1",
        "＋1",
        "－1",
        "＠sum(A1)",
        "﹦1",
        "﹢1",
        "﹣1",
        "﹫1",
        "\u{200B}=1+1",
        "\u{FEFF} =1+1",
        "=HYPERLINK(\"https://example.org\",\"x\")",
        "=1;2",
    ] {
        assert_eq!(read(&csv(&[labelled(label)]))[0]["label"], format!("'{label}"));
        assert_eq!(read_with(&table(&[labelled(label)], ","), b';')[0]["label"], format!("'{label}"));
        let row = &read(&csv(&[with_steps(label, label)]))[0];
        assert_eq!([&row["step"], &row["earlierStep"]], [&format!("'{label}"); 2]);
    }
    assert_eq!(read(&csv(&[labelled("1 = 1")]))[0]["label"], "1 = 1");
    let mut draft = full_draft();
    draft.facts.home = DisciplineName::parse("=cmd").ok();
    draft.disciplines[0].name = DisciplineName::parse("=cmd").expect("a name");
    let row = &read(&csv(&[valid(draft)]))[0];
    assert_eq!(row["homeDiscipline"], "'=cmd");
    assert!(row["disciplines (need/own/cover)"].starts_with("'=cmd 3/4/4; "));
}

#[test]
fn a_german_table_is_one_for_german_spreadsheets() {
    let text = table(&[labelled("vorher; nachher, „neu“")], ",");
    assert!(text.starts_with("\u{FEFF}takenOn;instrument;label;overload-1;"), "{text}");
    let rows = read_with(&text, b';');
    let field = |name: &str| rows[0][name].as_str();
    assert_eq!(
        ["label", "meanGap", "openGap", "homeTilt"].map(field),
        ["vorher; nachher, „neu“", "20", "11,25", "2,25"]
    );
    assert!(field("overload.score").starts_with("71,42857"));
    assert!(!field("representation").contains('.'));
}

#[test]
fn what_parts_fields_in_any_language_is_quoted() {
    for (mark, separator) in [(".", b','), (",", b';')] {
        let text = table(&[labelled("a; b, c")], mark);
        assert!(text.contains("\"a; b, c\""), "{text}");
        assert_eq!(read_with(&text, separator)[0]["label"], "a; b, c");
    }
}

proptest! {
    #[test]
    fn every_check_can_be_read_back(checks in vec(strategy::check(), 1..4), is_german in any::<bool>()) {
        let (mark, separator) = if is_german { (",", b';') } else { (".", b',') };
        let rows = read_with(&table(&checks, mark), separator);
        prop_assert_eq!(rows.len(), checks.len());
        for (row, check) in rows.iter().zip(&checks) {
            prop_assert_eq!(&row["takenOn"], &check.taken_on().to_string());
            for item in Item::all() {
                let answer = check.answers().to(item).map(|point| point.value().to_string()).unwrap_or_default();
                prop_assert_eq!(&row[&item.id()], &answer);
            }
            for fact in Fact::ALL {
                let figure = check.facts().get(fact).map(|figure| figure.to_string()).unwrap_or_default();
                prop_assert_eq!(&row[fact.id()], &figure);
            }
            for (name, text) in [
                ("label", check.label().map(|label| label.as_str())),
                ("step", check.step().map(|step| step.text.as_str())),
                ("earlierStep", check.earlier_step().map(|step| step.text.as_str())),
            ] {
                let text = text.unwrap_or_default();
                prop_assert!(row[name] == text || row[name] == format!("'{text}"), "{name}: {}", row[name]);
            }
            let by = check.step().and_then(|step| step.by).map(|by| by.to_string()).unwrap_or_default();
            prop_assert_eq!(&row["stepBy"], &by);
            let how = check.earlier_step().map(|step| step.how.id()).unwrap_or_default();
            prop_assert_eq!(&row["earlierStepHow"], how);
        }
    }
}
