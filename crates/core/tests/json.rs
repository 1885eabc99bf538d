//! Tests the JSON of checks and results: read, written back, and scored.

extern crate leadership_load_core as engine;

use engine::check::{Answers, Check, Draft};
use engine::day::Day;
use engine::instrument::{Discipline, DisciplineName, Fact, Facts, KnownDiscipline, MAX_SECONDS, Point};
use engine::json::{
    Json, LinkOptions, read_check, read_checks, read_link_options, read_occasion, read_pair, write_check,
    write_comparison, write_link, write_outcome,
};
use engine::scoring::{Occasion, compare, score};
use engine::text::Text;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use serde_json::{Value, json};

/// The check of `DESIGN.md`, its keys in their order, with the matrix of `docs/instrument.md`.
const EXAMPLE: &str = concat!(
    r#"{"instrument":1,"takenOn":"2026-11-22","#,
    r#""answers":{"overload":[3,3,3,1,3,2,3],"expertise":[2,2,1,2,3,3,2],"isolation":[4,null,1,3,3,0,null]},"#,
    r#""again":3,"#,
    r#""facts":{"seats":9,"ownSeats":1,"employeeShare":60,"dependentSeats":6,"rolesPlanned":5,"#,
    r#""rolesUnfilled":2,"meetings":8,"monthsInRole":4,"homeDiscipline":"engineering"},"#,
    r#""disciplines":[{"name":"engineering","need":3,"own":4,"cover":4},"#,
    r#"{"name":"product","need":4,"own":3,"cover":3},{"name":"design","need":3,"own":1,"cover":2},"#,
    r#"{"name":"data","need":2,"own":2,"cover":1},{"name":"security","need":2,"own":1,"cover":0}],"#,
    r#""label":"after the reorg","seconds":140,"step":{"text":"If a plan is waiting, then I will ask who decides.","#,
    r#""by":"2026-12-20"},"earlierStep":{"text":"Hand over the hiring","how":"partly"}}"#,
);

const SMALLEST: &str = concat!(
    r#"{"instrument":1,"takenOn":"2026-11-22","answers":{"overload":[null,null,null,null,null,null,null],"#,
    r#""expertise":[null,null,null,null,null,null,null],"isolation":[null,null,null,null,null,null,null]}}"#,
);

fn parse(text: &str) -> Json {
    serde_json::from_str(text).expect("it is JSON")
}

fn read(text: &str) -> Check {
    read_check(&parse(text)).expect("it is a check")
}

fn written(check: &Check) -> String {
    serde_json::to_string(&write_check(check)).expect("a check can be written")
}

fn with_overload(answers: [u8; 7]) -> Check {
    read(&EXAMPLE.replace("[3,3,3,1,3,2,3]", &json!(answers).to_string()))
}

fn outcome(check: &Check) -> Value {
    serde_json::to_value(write_outcome(check, &score(check, Occasion::First))).expect("a result can be written")
}

/// Compares JSON, numbers to eight decimal places.
#[track_caller]
fn assert_near(actual: &Value, expected: &Value) {
    match (actual, expected) {
        (Value::Object(a), Value::Object(e)) => {
            assert_eq!(a.keys().collect::<Vec<_>>(), e.keys().collect::<Vec<_>>());
            e.iter().for_each(|(key, e)| assert_near(&a[key], e));
        }
        (Value::Array(a), Value::Array(e)) if a.len() == e.len() => {
            a.iter().zip(e).for_each(|(a, e)| assert_near(a, e))
        }
        (Value::Number(a), Value::Number(e)) => {
            let (a, e) = (a.as_f64().unwrap(), e.as_f64().unwrap());
            assert!((a - e).abs() < 1e-8, "{a} is not {e}");
        }
        _ => assert_eq!(actual, expected),
    }
}

#[test]
fn the_example_is_written_as_it_was_read() {
    assert_eq!(written(&read(EXAMPLE)), EXAMPLE);
}

#[test]
fn what_is_not_there_is_left_out() {
    assert_eq!(written(&read(SMALLEST)), SMALLEST);
}

#[test]
fn null_is_the_same_as_not_there() {
    let with = |fields| SMALLEST.replacen('{', &format!("{{{fields},"), 1);
    let nulls = with(
        r#""again":null,"facts":null,"disciplines":null,"label":null,"seconds":null,"step":null,"earlierStep":null"#,
    );
    assert_eq!(read(&nulls), read(SMALLEST));
    let empty = with(r#""facts":{"seats":null,"homeDiscipline":null},"disciplines":[]"#);
    assert_eq!(read(&empty), read(SMALLEST));
}

#[test]
fn isolation_that_was_not_asked_may_be_null() {
    let check = read(&SMALLEST.replace(r#""isolation":[null,null,null,null,null,null,null]"#, r#""isolation":null"#));
    assert_eq!(written(&check), SMALLEST);
}

#[test]
fn whole_numbers_may_have_a_decimal_point() {
    let check = EXAMPLE.replace("140", "140.0").replace(r#""seats":9"#, r#""seats":9e0"#).replace("[3,3", "[3.0,3");
    assert_eq!(written(&read(&check)), EXAMPLE);
}

#[test]
fn names_of_ones_own_are_tidied_and_known_ones_found_in_either_case() {
    let check = EXAMPLE.replace(r#""design""#, r#""  Field \n sales ""#).replace(r#""data""#, r#""DATA""#);
    assert_eq!(written(&read(&check)), EXAMPLE.replace(r#""design""#, r#""Field sales""#));
}

#[test]
fn of_a_key_that_stands_twice_the_last_counts() {
    assert_eq!(written(&read(&EXAMPLE.replace(r#""again":3"#, r#""again":"no","again":3"#))), EXAMPLE);
}

#[test]
fn the_example_scores_to_the_worked_numbers() {
    let sem = 10.0 * (7.0_f64 / 5.0).sqrt();
    let expected = json!({
        "scales": {
            "overload": { "score": 500.0 / 7.0, "low": 500.0 / 7.0 - 12.816, "high": 500.0 / 7.0 + 12.816, "sem": 10,
                          "answered": 7, "of": 7, "band": 2 },
            "expertise": { "score": 325.0 / 7.0, "low": 325.0 / 7.0 - 12.816, "high": 325.0 / 7.0 + 12.816, "sem": 10,
                           "answered": 7, "of": 7, "band": 1 },
            "isolation": { "score": 85, "low": 85.0 - 1.2816 * sem, "high": 100, "sem": sem,
                           "answered": 5, "of": 7, "band": 3 },
        },
        "facts": { "representation": 5.4, "perSeat": 12, "vacancy": 0.4, "dependency": 0.75 },
        "matrix": {
            "meanGap": 20, "openGap": 11.25, "covered": 0.4375, "homeTilt": 2.25,
            "largest": "design", "leastCovered": "security",
            "disciplines": [
                { "name": "engineering", "gap": 0, "open": 0, "priority": 0 },
                { "name": "product", "gap": 1, "open": 0.25, "priority": 4 },
                { "name": "design", "gap": 2, "open": 1, "priority": 6 },
                { "name": "data", "gap": 0, "open": 0, "priority": 0 },
                { "name": "security", "gap": 1, "open": 1, "priority": 2 },
            ],
        },
        "pairs": {
            "overload": { "felt": true, "fact": true },
            "expertise": { "felt": false, "fact": true },
            "isolation": { "felt": true, "fact": true },
        },
        "nudges": { "quick": false, "contradictory": false, "straightLine": false },
    });
    assert_near(&outcome(&read(EXAMPLE)), &expected);
}

#[test]
fn where_there_is_no_figure_there_is_null() {
    let scale = json!({ "score": null, "low": null, "high": null, "sem": null, "answered": 0, "of": 7, "band": null });
    let pair = json!({ "felt": null, "fact": null });
    let expected = json!({
        "scales": { "overload": scale, "expertise": scale, "isolation": scale },
        "facts": { "representation": null, "perSeat": null, "vacancy": null, "dependency": null },
        "matrix": null,
        "pairs": { "overload": pair, "expertise": pair, "isolation": pair },
        "nudges": { "quick": false, "contradictory": false, "straightLine": false },
    });
    assert_eq!(outcome(&read(SMALLEST)), expected);
}

#[test]
fn a_comparison_has_a_change_or_null_for_each_scale() {
    let later = with_overload([2, 2, 2, 2, 2, 3, 2]);
    let comparison =
        |earlier: &Check| serde_json::to_value(write_comparison(&compare(earlier, &later).unwrap())).unwrap();
    let unchanged = json!({ "difference": 0, "z": 0, "word": "none" });
    let possible = json!({ "difference": -25, "z": -25.0 / 200.0_f64.sqrt(), "word": "possible" });
    assert_near(
        &comparison(&read(EXAMPLE)),
        &json!({ "overload": possible, "expertise": unchanged, "isolation": unchanged }),
    );
    assert_eq!(comparison(&read(SMALLEST)), json!({ "overload": null, "expertise": null, "isolation": null }));
}

#[test]
fn a_link_has_checks_and_may_have_a_note() {
    let (checks, note) = ([read(SMALLEST)], Text::lines("two\nlines").unwrap());
    let link = |note| serde_json::to_string(&write_link(&checks, note, 0)).unwrap();
    assert_eq!(link(None), format!(r#"{{"checks":[{SMALLEST}]}}"#));
    assert_eq!(link(Some(&note)), format!(r#"{{"checks":[{SMALLEST}],"note":"two\nlines"}}"#));
}

#[test]
fn checks_come_alone_in_pairs_and_in_lists() {
    let (one, other) = (read(EXAMPLE), read(SMALLEST));
    assert_eq!(read_checks(&parse(EXAMPLE)), Ok(vec![one.clone()]));
    let list = parse(&format!("[{EXAMPLE},{SMALLEST}]"));
    assert_eq!(read_checks(&list), Ok(vec![one.clone(), other.clone()]));
    assert_eq!(read_pair(&parse(EXAMPLE), &parse(SMALLEST)), Ok((one, other)));
}

#[test]
fn options_may_be_missing_in_part_or_whole() {
    for first in ["null", "{}", r#"{"retest":null}"#, r#"{"retest":false}"#] {
        assert_eq!(read_occasion(&parse(first)), Ok(Occasion::First));
    }
    assert_eq!(read_occasion(&parse(r#"{"retest":true}"#)), Ok(Occasion::Later));
    for none in ["null", "{}", r#"{"note":null,"appUrl":null}"#] {
        assert_eq!(read_link_options(&parse(none)), Ok(LinkOptions::default()));
    }
    let options =
        LinkOptions { note: Some(Text::lines("a\nb").unwrap()), app_url: Some("https://example.org/".to_owned()) };
    assert_eq!(read_link_options(&parse(r#"{"note":"a\r\nb","appUrl":"https://example.org/"}"#)), Ok(options));
}

fn point() -> impl Strategy<Value = Point> {
    prop::sample::select(Point::ALL.to_vec())
}

fn answers() -> impl Strategy<Value = Answers> {
    prop::array::uniform3(prop::array::uniform7(option::of(point()))).prop_map(Answers::new)
}

fn name() -> impl Strategy<Value = DisciplineName> {
    let known = prop::sample::select(KnownDiscipline::ALL.to_vec()).prop_map(DisciplineName::Known);
    let own = "[^ \t\n]{1,24}".prop_filter_map("must be a name", |name| DisciplineName::parse(&name).ok());
    prop_oneof![known, own]
}

/// Makes facts that may lie outside of what is allowed beside the others; those are taken back.
fn facts() -> impl Strategy<Value = Facts> {
    let figures = Fact::ALL.map(|fact| option::of(fact.range())).to_vec();
    (figures, option::of(name())).prop_map(|(figures, home)| {
        let mut facts = Facts::default();
        facts.home = home;
        for (fact, figure) in Fact::ALL.into_iter().zip(figures) {
            facts.set(fact, figure);
            let allowed = figure.is_none_or(|figure| fact.range_beside(&facts).contains(&figure));
            facts.set(fact, figure.filter(|_| allowed));
        }
        facts
    })
}

fn disciplines() -> impl Strategy<Value = Vec<Discipline>> {
    let line = (name(), point(), point(), point());
    vec(line.prop_map(|(name, need, own, cover)| Discipline { name, need, own, cover }), 0..=8)
}

fn check() -> impl Strategy<Value = Check> {
    let label = option::of("\\PC{1,60}".prop_filter_map("must be a label", |label| Text::line(&label).ok()));
    let rest = (option::of(point()), facts(), disciplines(), label, option::of(0..=MAX_SECONDS));
    (any::<u16>(), answers(), rest).prop_filter_map(
        "must be valid",
        |(day, answers, (again, facts, disciplines, label, seconds))| {
            let draft = Draft::new(Day::from_number(day), answers);
            Check::new(Draft { again, facts, disciplines, label, seconds, ..draft }).ok()
        },
    )
}

proptest! {
    #[test]
    fn every_check_is_read_back_from_its_json(check in check()) {
        prop_assert_eq!(read_check(&parse(&written(&check))), Ok(check));
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC*") {
        if let Ok(json) = serde_json::from_str::<Json>(&text) {
            prop_assert!(read_check(&json).is_err());
        }
    }
}
