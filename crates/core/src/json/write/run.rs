//! Writes a run as the JSON that is saved on a device.

use super::check::{write_check, write_earlier_step, write_facts, write_step};
use super::fields::{ObjectFields, per_scale};
use super::kept::FORMAT;
use crate::check::allowed_facts;
use crate::history::KeptRun;
use crate::instrument::{Item, Point, Version};
use crate::json::value::Json;
use crate::session::{ChosenDiscipline, Pace, Response, Session, Step, Wish};

/// The response to a statement that did not come up.
pub const SKIPPED: &str = "skipped";

/// The key under which a run is saved on a device.
pub const RUN_KEY: &str = "leadership-load:run";

/// Writes a run as JSON: the responses so far, the step on the screen, and the check
/// that the run added to the saved ones.
#[must_use]
pub fn write_run(kept: &KeptRun) -> Json {
    let KeptRun { session, check } = kept;
    let responses = per_scale(&|scale| Json::List(scale.items().map(|item| write_response(session, item)).collect()));
    ObjectFields::default()
        .with("format", FORMAT)
        .with("instrument", Version::CURRENT.number())
        .with("step", session.step().id())
        .with("takenOn", session.taken_on().map(|day| day.to_string()))
        .with("responses", responses)
        .with("milliseconds", u32::try_from(session.spent().as_millis()).unwrap_or(u32::MAX))
        // A half-typed figure would make the whole run unreadable.
        .with("facts", write_facts(&allowed_facts(session.facts())))
        .with("disciplines", session.disciplines().iter().map(write_chosen).collect::<Vec<_>>())
        .with("again", session.again().map(Point::value))
        .with("wishes", per_scale(&|scale| scale.of(&session.wishes()).map(Wish::points).into()))
        .with_any("nextStep", session.planned().map(write_step))
        .with_any("earlierStep", session.earlier_step().map(write_earlier_step))
        .with_any("lookedOverFrom", session.state().looked_over_from.map(Step::id))
        .with_any("pace", Some(session.pace()).filter(|&pace| pace != Pace::default()).map(Pace::id))
        .with_any("check", check.as_ref().map(write_check))
        .into()
}

fn write_response(session: &Session, item: Item) -> Json {
    match session.response(item) {
        None => Json::Null,
        Some(Response::Answer(point)) => point.value().into(),
        Some(Response::DidNotComeUp) => SKIPPED.into(),
    }
}

fn write_chosen(chosen: &ChosenDiscipline) -> Json {
    let [need, own, cover] = chosen.ratings.map(|rating| rating.map(Point::value));
    ObjectFields::default()
        .with("name", chosen.name.id())
        .with("need", need)
        .with("own", own)
        .with("cover", cover)
        .into()
}
