//! Writes checks as the JSON that they are read from.

use super::fields::{ObjectFields, per_scale};
use crate::check::Check;
use crate::instrument::{Discipline, Fact, Facts, MAX_NOTE, Point};
use crate::json::value::Json;
use crate::step::{EarlierStep, NextStep};
use crate::text::Text;

/// Writes a check as JSON. Missing parts are left out.
#[must_use]
pub fn write_check(check: &Check) -> Json {
    let answers = per_scale(&|scale| {
        let answers = check.answers().of(scale).iter();
        Json::List(answers.map(|answer| answer.map(Point::value).into()).collect())
    });
    ObjectFields::default()
        .with("instrument", check.version().number())
        .with("takenOn", check.taken_on().to_string())
        .with("answers", answers)
        .with_any("again", check.again().map(Point::value))
        .with_any("facts", (!check.facts().is_empty()).then(|| write_facts(check.facts())))
        .with_some("disciplines", check.disciplines().iter().map(write_discipline).collect())
        .with_any("label", check.label().map(Text::as_str))
        .with_any("seconds", check.seconds())
        .with_any("step", check.step().map(write_step))
        .with_any("earlierStep", check.earlier_step().map(write_earlier_step))
        .into()
}

/// Writes what somebody tries next.
pub(super) fn write_step(step: &NextStep) -> Json {
    ObjectFields::default().with("text", step.text.as_str()).with_any("by", step.by.map(|day| day.to_string())).into()
}

/// Writes an earlier step, and how it went.
pub(super) fn write_earlier_step(step: &EarlierStep) -> Json {
    ObjectFields::default().with("text", step.text.as_str()).with("how", step.how.id()).into()
}

/// Writes the facts that were given.
pub(super) fn write_facts(facts: &Facts) -> Json {
    let given =
        Fact::ALL.into_iter().fold(ObjectFields::default(), |given, fact| given.with_any(fact.id(), facts.get(fact)));
    given.with_any("homeDiscipline", facts.home.as_ref().map(|home| home.id())).into()
}

fn write_discipline(discipline: &Discipline) -> Json {
    ObjectFields::default()
        .with("name", discipline.name.id())
        .with("need", discipline.need.value())
        .with("own", discipline.own.value())
        .with("cover", discipline.cover.value())
        .into()
}

/// Writes a link as JSON: the checks, the note if there is one, and the number of further links in the same text if
/// there are any.
#[must_use]
pub fn write_link(checks: &[Check], note: Option<&Text<MAX_NOTE>>, further: usize) -> Json {
    let checks: Vec<_> = checks.iter().map(write_check).collect();
    ObjectFields::default()
        .with("checks", checks)
        .with_any("note", note.map(Text::as_str))
        .with_any("further", (further > 0).then_some(further))
        .into()
}
