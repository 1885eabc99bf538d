//! Holds what several test files share: short ways to write a check, a description of one in words, and strategies for
//! random ones.
#![allow(dead_code, reason = "each test file uses a part of it")]

pub mod craft;
pub mod device;
pub mod found_link;
pub mod strategy;
pub mod wrong_json;

use engine::check::{Answers, Check, Draft, ScaleAnswers};
use engine::day::Day;
use engine::instrument::{Discipline, DisciplineName, Fact, Facts, Point, Rating, Scale};
use engine::link::Payload;

/// Answers such as `3331323 2212332 4-1330-`, with a hyphen for a skipped item.
#[track_caller]
pub fn answers(text: &str) -> Answers {
    let scales: Vec<ScaleAnswers> = text.split(' ').map(scale_answers).collect();
    Answers::new(scales.try_into().expect("three scales"))
}

/// Returns the same answers to every scale.
#[track_caller]
pub fn alike(text: &str) -> Answers {
    Answers::new([scale_answers(text); 3])
}

#[track_caller]
fn scale_answers(text: &str) -> ScaleAnswers {
    let point = |c: char| if c == '-' { None } else { Some(point(c)) };
    text.chars().map(point).collect::<Vec<_>>().try_into().expect("seven answers")
}

#[track_caller]
fn point(c: char) -> Point {
    c.to_digit(10).and_then(|value| Point::from_value(value as u8)).expect("a digit from 0 to 4")
}

#[track_caller]
pub fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

/// Returns a draft with some answers and nothing else.
#[track_caller]
pub fn draft(text: &str) -> Draft {
    Draft::new(day("2026-11-22"), answers(text))
}

#[track_caller]
pub fn valid(draft: Draft) -> Check {
    Check::new(draft).expect("a valid draft")
}

/// Reads lines of the matrix such as `design 312`: name, then need, own and cover.
#[track_caller]
pub fn disciplines(lines: &[&str]) -> Vec<Discipline> {
    let line = |line: &&str| {
        let (name, points) = line.rsplit_once(' ').expect("a name and three points");
        let points: Vec<Point> = points.chars().map(point).collect();
        let [need, own, cover] = points.try_into().expect("three points");
        Discipline { name: DisciplineName::parse(name).expect("a name"), need, own, cover }
    };
    lines.iter().map(line).collect()
}

#[track_caller]
pub fn facts(figures: &[(Fact, u16)]) -> Facts {
    figures.iter().fold(Facts::default(), |facts, &(fact, figure)| facts.with(fact, figure))
}

/// Returns a draft with everything a check can have, from `DESIGN.md`.
pub fn full_draft() -> Draft {
    let mut draft = draft("3331323 2212332 4-1330-");
    draft.again = Some(Point::Three);
    draft.seconds = Some(140);
    draft.facts = facts(&[
        (Fact::Seats, 9),
        (Fact::OwnSeats, 1),
        (Fact::EmployeeShare, 60),
        (Fact::DependentSeats, 6),
        (Fact::RolesPlanned, 5),
        (Fact::RolesUnfilled, 2),
        (Fact::Meetings, 8),
        (Fact::MonthsInRole, 4),
    ]);
    draft.facts.home = DisciplineName::parse("engineering").ok();
    draft.disciplines = disciplines(&["engineering 344", "product 433", "design 312", "data 221", "security 210"]);
    draft
}

/// Lists everything that a payload holds, in lines.
pub fn describe(payload: &Payload) -> String {
    let mut text: String = payload.checks().iter().map(describe_check).collect();
    if let Some(note) = payload.note() {
        text += &format!("note {:?}\n", note.as_str());
    }
    text
}

fn describe_check(check: &Check) -> String {
    let digits = |scale: Scale| -> String {
        check
            .answers()
            .of(scale)
            .iter()
            .map(|answer| answer.map_or("-".into(), |point| point.value().to_string()))
            .collect()
    };
    let [overload, expertise, isolation] = Scale::ALL.map(digits);
    let mut text =
        format!("check v{} {} {overload} {expertise} {isolation}\n", check.version().number(), check.taken_on());
    if let Some(again) = check.again() {
        text += &format!("  again {}\n", again.value());
    }
    if let Some(seconds) = check.seconds() {
        text += &format!("  seconds {seconds}\n");
    }
    for fact in Fact::ALL {
        if let Some(figure) = check.facts().get(fact) {
            text += &format!("  {} {figure}\n", fact.id());
        }
    }
    if let Some(home) = &check.facts().home {
        text += &format!("  home {}\n", describe_name(home));
    }
    for discipline in check.disciplines() {
        let [need, own, cover] = Rating::ALL.map(|rating| discipline.rated(rating).value());
        text += &format!("  discipline {} {need}{own}{cover}\n", describe_name(&discipline.name));
    }
    if let Some(label) = &check.label() {
        text += &format!("  label {:?}\n", label.as_str());
    }
    if let Some(step) = check.step() {
        let by = step.by.map(|by| format!(" by {by}")).unwrap_or_default();
        text += &format!("  step {:?}{by}\n", step.text.as_str());
    }
    if let Some(step) = check.earlier_step() {
        text += &format!("  earlier step {:?} {}\n", step.text.as_str(), step.how.id());
    }
    text
}

fn describe_name(name: &DisciplineName) -> String {
    match name {
        DisciplineName::Known(known) => known.id().to_owned(),
        DisciplineName::Own(own) => format!("{:?}", own.as_str()),
    }
}

/// The golden codes of every format.
const GOLDENS: [&str; 2] =
    [include_str!("../../../../tests/golden/link-v1.txt"), include_str!("../../../../tests/golden/link-v2.txt")];

/// Returns the parts of the golden files in which a line begins with this.
fn golden_blocks(line: &'static str) -> impl Iterator<Item = &'static str> {
    let has_line = move |block: &&str| block.lines().skip(1).any(|other| other.starts_with(line));
    GOLDENS.into_iter().flat_map(|file| file.split("\n\n")).filter(has_line)
}

/// Returns the sealed golden codes, each with its words, its salt and nonce in hexadecimal digits, and the code that it
/// opens.
pub fn sealed_goldens() -> Vec<[&'static str; 5]> {
    let golden = |block: &'static str| {
        let value = |name: &str| block.lines().find_map(|line| line.strip_prefix(name)).expect("a line of that name");
        let code = block.lines().find(|line| line.starts_with('S')).expect("a code");
        [code, value("words "), value("salt "), value("nonce "), value("opens ")]
    };
    golden_blocks("words ").map(golden).collect()
}

/// Returns the golden codes, each with its content. Those of format 1 come first.
pub fn goldens() -> Vec<(&'static str, &'static str)> {
    let golden = |block: &'static str| {
        let (_, code) = block.trim_start_matches('\n').split_once('\n').expect("a title");
        code.split_once('\n').expect("a code")
    };
    golden_blocks("check ").map(golden).collect()
}
