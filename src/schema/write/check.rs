//! Checks as the JSON that they are read from.

use std::borrow::Cow;

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::PerScale;
use crate::engine::check::Check;
use crate::engine::instrument::{Discipline, Fact, Facts, ITEMS_PER_SCALE, MAX_NOTE, Point, Scale};
use crate::engine::text::Text;

/// A check as JSON. Parts that are not there are left out.
#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CheckJson<'a> {
    instrument: u8,
    taken_on: String,
    answers: PerScale<[Option<u8>; ITEMS_PER_SCALE]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    again: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    facts: Option<FactsJson<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    disciplines: Vec<DisciplineJson<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    seconds: Option<u32>,
}

impl<'a> From<&'a Check> for CheckJson<'a> {
    fn from(check: &'a Check) -> Self {
        Self {
            instrument: check.version.number(),
            taken_on: check.taken_on.to_string(),
            answers: PerScale(Scale::each(|scale| check.answers.of(scale).map(|answer| answer.map(Point::value)))),
            again: check.again.map(Point::value),
            facts: (!check.facts.is_empty()).then_some(FactsJson(Cow::Borrowed(&check.facts))),
            disciplines: check.disciplines.iter().map(DisciplineJson::from).collect(),
            label: check.label.as_ref().map(Text::as_str),
            seconds: check.seconds,
        }
    }
}

/// The facts that were given.
pub(super) struct FactsJson<'a>(pub(super) Cow<'a, Facts>);

impl Serialize for FactsJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(facts) = self;
        let given = Fact::ALL.into_iter().filter_map(|fact| Some((fact.id(), facts.get(fact)?)));
        let home = facts.home.as_ref();
        let mut fields = serializer.serialize_struct("Facts", given.clone().count() + usize::from(home.is_some()))?;
        for (id, figure) in given {
            fields.serialize_field(id, &figure)?;
        }
        if let Some(home) = home {
            fields.serialize_field("homeDiscipline", home.id())?;
        }
        fields.end()
    }
}

#[derive(serde::Serialize)]
struct DisciplineJson<'a> {
    name: &'a str,
    need: u8,
    own: u8,
    cover: u8,
}

impl<'a> From<&'a Discipline> for DisciplineJson<'a> {
    fn from(discipline: &'a Discipline) -> Self {
        Self {
            name: discipline.name.id(),
            need: discipline.need.value(),
            own: discipline.own.value(),
            cover: discipline.cover.value(),
        }
    }
}

/// What a link holds, as JSON: checks, and the note where there is one.
#[derive(serde::Serialize)]
pub struct LinkJson<'a> {
    checks: Vec<CheckJson<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'a str>,
}

impl<'a> LinkJson<'a> {
    /// The JSON of the checks and the note of a link.
    #[must_use]
    pub fn new(checks: &'a [Check], note: Option<&'a Text<MAX_NOTE>>) -> Self {
        Self { checks: checks.iter().map(CheckJson::from).collect(), note: note.map(Text::as_str) }
    }
}
