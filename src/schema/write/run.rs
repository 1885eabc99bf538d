//! A run as the JSON that is kept on a device.

use std::borrow::Cow;

use serde::Serialize;

use super::PerScale;
use super::check::{CheckJson, FactsJson};
use super::kept::FORMAT;
use crate::engine::check::allowed_facts;
use crate::engine::history::KeptRun;
use crate::engine::instrument::{ITEMS_PER_SCALE, Item, Point, Scale};
use crate::engine::session::{ChosenDiscipline, Response, Session, Wish};

/// What stands for a statement that did not come up.
pub const SKIPPED: &str = "skipped";

/// A run as JSON: what was said so far, and which step is on the screen.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RunJson<'a> {
    format: u8,
    instrument: u8,
    step: String,
    taken_on: Option<String>,
    responses: PerScale<[Option<ResponseJson>; ITEMS_PER_SCALE]>,
    milliseconds: u32,
    facts: FactsJson<'a>,
    disciplines: Vec<ChosenJson<'a>>,
    again: Option<u8>,
    wishes: PerScale<Option<u8>>,
    /// What the run has put among the kept checks.
    #[serde(skip_serializing_if = "Option::is_none")]
    check: Option<CheckJson<'a>>,
}

impl RunJson<'_> {
    /// The key that a run is kept under on a device.
    pub const KEY: &'static str = "leadership-load:run";
}

#[derive(Clone, Copy, Serialize)]
#[serde(untagged)]
enum ResponseJson {
    Answer(u8),
    Skipped(&'static str),
}

#[derive(Serialize)]
struct ChosenJson<'a> {
    name: &'a str,
    need: Option<u8>,
    own: Option<u8>,
    cover: Option<u8>,
}

impl<'a> From<&'a KeptRun> for RunJson<'a> {
    fn from(kept: &'a KeptRun) -> Self {
        let KeptRun { session, check } = kept;
        let responses = |scale: Scale| {
            let mut responses = [None; ITEMS_PER_SCALE];
            for (response, item) in responses.iter_mut().zip(scale.items()) {
                *response = self::response(session, item);
            }
            responses
        };
        Self {
            format: FORMAT,
            instrument: crate::engine::instrument::Version::CURRENT.number(),
            step: session.step.id(),
            taken_on: session.taken_on.map(|day| day.to_string()),
            responses: PerScale(Scale::each(responses)),
            milliseconds: u32::try_from(session.spent.as_millis()).unwrap_or(u32::MAX),
            // A figure that is half typed would make the whole run unreadable.
            facts: FactsJson(Cow::Owned(allowed_facts(&session.facts))),
            disciplines: session.disciplines.iter().map(ChosenJson::from).collect(),
            again: session.again.map(Point::value),
            wishes: PerScale(session.wishes.map(|wish| wish.map(Wish::points))),
            check: check.as_ref().map(CheckJson::from),
        }
    }
}

fn response(session: &Session, item: Item) -> Option<ResponseJson> {
    Some(match session.response(item)? {
        Response::Answer(point) => ResponseJson::Answer(point.value()),
        Response::DidNotComeUp => ResponseJson::Skipped(SKIPPED),
    })
}

impl<'a> From<&'a ChosenDiscipline> for ChosenJson<'a> {
    fn from(chosen: &'a ChosenDiscipline) -> Self {
        let [need, own, cover] = chosen.ratings.map(|rating| rating.map(Point::value));
        Self { name: chosen.name.id(), need, own, cover }
    }
}
