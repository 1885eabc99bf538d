//! Tests that the types for TypeScript name what the JSON has, in the same order.

extern crate leadership_load_core as engine;

use engine::check::Check;
use engine::instrument::{Fact, KnownDiscipline, Rating, Scale, Version};
use engine::json::{
    Json, Questionnaire, QuestionnaireAgain, QuestionnaireDiscipline, QuestionnaireFact, QuestionnaireItem,
    QuestionnaireRating, QuestionnaireScale, read_check, read_link_options, read_occasion, write_check,
    write_comparison, write_link, write_outcome, write_questionnaire,
};
use engine::scoring::{ChangeWord, Occasion, compare, score};
use engine::step::StepOutcome;
use engine::text::Text;

const TYPES: &str = include_str!("../../../src/entry/leadership-load.d.ts");

/// A check with every part that there can be.
const FULL: &str = r#"{ "instrument": 1, "takenOn": "2026-11-22",
    "answers": { "overload": [3,3,3,1,3,2,3], "expertise": [2,2,1,2,3,3,2], "isolation": [4,null,1,3,3,0,null] },
    "again": 3,
    "facts": { "seats": 9, "ownSeats": 1, "employeeShare": 60, "dependentSeats": 6, "rolesPlanned": 5,
               "rolesUnfilled": 2, "meetings": 8, "monthsInRole": 4, "homeDiscipline": "engineering" },
    "disciplines": [ { "name": "engineering", "need": 3, "own": 4, "cover": 4 },
                     { "name": "product", "need": 4, "own": 3, "cover": 3 },
                     { "name": "design", "need": 3, "own": 1, "cover": 2 } ],
    "label": "after the reorg", "seconds": 140, "step": { "text": "Ask who decides", "by": "2026-12-20" },
    "earlierStep": { "text": "Hand over the hiring", "how": "partly" } }"#;

/// A check with what there must be.
const SMALLEST: &str = r#"{ "instrument": 1, "takenOn": "2026-11-22", "answers": {
    "overload": [0,0,0,0,0,0,0], "expertise": [0,0,0,0,0,0,0], "isolation": null } }"#;

fn check(text: &str) -> Check {
    read_check(&serde_json::from_str(text).expect("it is JSON")).expect("it is a check")
}

/// Returns the value at a place such as `/facts`; in lists, in the first line.
fn at<'a>(json: &'a Json, place: &str) -> &'a Json {
    place.split('/').filter(|key| !key.is_empty()).fold(json, |json, key| match json {
        Json::Object(fields) => &fields.iter().find(|(name, _)| name == key).expect("there is such a key").1,
        Json::List(list) => &list[key.parse::<usize>().expect("it is a place")],
        _ => unreachable!("there is nothing in {json}"),
    })
}

fn keys(json: &Json) -> Vec<&str> {
    let Json::Object(fields) = json else { unreachable!("{json} has no keys") };
    fields.iter().map(|(key, _)| key.as_str()).collect()
}

/// Returns the text between `start` and `end` in the types.
fn between<'a>(start: &str, end: &str) -> &'a str {
    let (_, rest) = TYPES.split_once(start).unwrap_or_else(|| unreachable!("there is no {start}"));
    rest.split_once(end).expect("it ends").0
}

/// Lists the properties of an interface, those that may be missing with a question mark.
fn properties(interface: &str) -> Vec<&'static str> {
    let lines = between(&format!("export interface {interface} {{\n"), "\n}").lines().map(str::trim);
    let code = lines.filter(|line| !line.starts_with(['/', '*']));
    code.map(|line| line.split_once(':').expect("it is a property").0).collect()
}

/// Lists the texts of a union.
fn union(start: &str) -> Vec<&'static str> {
    between(start, ";").split('|').map(|text| text.trim().trim_matches('"')).filter(|text| !text.is_empty()).collect()
}

#[track_caller]
fn assert_named(interface: &str, json: &Json) {
    let names = properties(interface).into_iter().map(|name| name.trim_end_matches('?'));
    assert_eq!(names.collect::<Vec<_>>(), keys(json), "{interface}");
}

#[test]
fn checks_are_named() {
    let check = write_check(&check(FULL));
    assert_named("Check", &check);
    assert_named("Answers", at(&check, "answers"));
    assert_named("Facts", at(&check, "facts"));
    assert_named("Discipline", at(&check, "disciplines/0"));
    assert_named("NextStep", at(&check, "step"));
    assert_named("EarlierStep", at(&check, "earlierStep"));
}

#[test]
fn what_may_be_missing_is_marked() {
    let always = |interface| properties(interface).into_iter().filter(|name| !name.ends_with('?')).collect::<Vec<_>>();
    assert_eq!(always("Check"), keys(&write_check(&check(SMALLEST))));
    assert_eq!(always("Facts"), [""; 0]);
    assert_eq!(always("Discipline"), properties("Discipline"));
    assert_eq!(always("NextStep"), ["text"]);
    assert_eq!(always("EarlierStep"), properties("EarlierStep"));
    assert_eq!(always("Link"), keys(&write_link(&[], None, 0)));
}

#[test]
fn results_are_named() {
    let full = check(FULL);
    let outcome = write_outcome(&full, &score(&full, Occasion::First));
    assert_named("Outcome", &outcome);
    assert_named("PerScale<T>", at(&outcome, "scales"));
    assert_named("ScaleResult", at(&outcome, "scales/overload"));
    assert_named("FactFigures", at(&outcome, "facts"));
    assert_named("Matrix", at(&outcome, "matrix"));
    assert_named("DisciplineGap", at(&outcome, "matrix/disciplines/0"));
    assert_named("PerScale<T>", at(&outcome, "pairs"));
    assert_named("Pair", at(&outcome, "pairs/overload"));
    assert_named("Nudges", at(&outcome, "nudges"));
}

#[test]
fn comparisons_are_named() {
    let comparison = compare(&check(FULL), &check(FULL)).expect("they are of one version");
    let comparison = write_comparison(&comparison);
    assert_named("PerScale<T>", &comparison);
    assert_named("Change", at(&comparison, "overload"));
    let words = [ChangeWord::None, ChangeWord::Possible, ChangeWord::Clear];
    assert_eq!(union("word: "), words.map(ChangeWord::id));
}

#[test]
fn links_are_named() {
    let note = Text::lines("a note").expect("it is a text");
    assert_named("Link", &write_link(&[check(FULL)], Some(&note), 1));
}

#[test]
fn questionnaires_are_named() {
    let five = ["0", "1", "2", "3", "4"];
    let item = QuestionnaireItem { id: "overload-1".to_owned(), statement: "", reverse_keyed: false };
    let questionnaire = write_questionnaire(&Questionnaire {
        version: 1,
        language: "en",
        scales: vec![QuestionnaireScale { id: "overload", name: "", lead: "", anchors: five, items: vec![item] }],
        facts: vec![QuestionnaireFact { id: "seats", label: "", least: 2, most: 40 }],
        disciplines: vec![QuestionnaireDiscipline { id: "it", name: "IT" }],
        ratings: vec![QuestionnaireRating { id: "need", meaning: "", labels: five }],
        again: QuestionnaireAgain { question: "", answers: five },
        skip: "",
    });
    assert_named("Questionnaire", &questionnaire);
    assert_named("ScaleWords", at(&questionnaire, "scales/0"));
    assert_named("ItemWords", at(&questionnaire, "scales/0/items/0"));
    assert_named("FactWords", at(&questionnaire, "facts/0"));
    assert_named("DisciplineWords", at(&questionnaire, "disciplines/0"));
    assert_named("RatingWords", at(&questionnaire, "ratings/0"));
    assert_named("Again", at(&questionnaire, "again"));
}

#[test]
fn options_are_named() {
    let with_all = |interface| {
        let options = properties(interface).into_iter().map(|name| (name.trim_end_matches('?').to_owned(), Json::Null));
        Json::Object(options.collect())
    };
    assert_eq!(keys(&with_all("ScoreOptions")), ["retest"]);
    assert!(read_occasion(&with_all("ScoreOptions")).is_ok());
    assert_eq!(keys(&with_all("LinkOptions")), ["note", "appUrl"]);
    assert!(read_link_options(&with_all("LinkOptions")).is_ok());
}

#[test]
fn identifiers_are_those_of_the_engine() {
    assert_eq!(union("export type Scale = "), Scale::ALL.map(Scale::id));
    assert_eq!(union("export type KnownDiscipline ="), KnownDiscipline::ALL.map(KnownDiscipline::id));
    assert_eq!(union("how: "), StepOutcome::ALL.map(StepOutcome::id));
    assert_eq!(union("id: \"need\""), ["own", "cover"]);
    assert_eq!(properties("Discipline")[1..], Rating::ALL.map(Rating::id));
    let facts = Fact::ALL.map(|fact| format!("{}?", fact.id()));
    assert_eq!(properties("Facts")[..facts.len()], facts);
    assert_eq!(between("instrument: ", ";"), Version::CURRENT.number().to_string());
}
