//! A run as the JSON that is kept on a device.

use super::check::{write_check, write_facts};
use super::fields::{Fields, per_scale};
use super::kept::FORMAT;
use crate::check::allowed_facts;
use crate::history::KeptRun;
use crate::instrument::{Item, Point, Version};
use crate::json::value::Json;
use crate::session::{ChosenDiscipline, Response, Session, Wish};

/// What stands for a statement that did not come up.
pub const SKIPPED: &str = "skipped";

/// The key that a run is kept under on a device.
pub const RUN_KEY: &str = "leadership-load:run";

/// A run as JSON: what was said so far, which step is on the screen, and what
/// the run has put among the kept checks.
#[must_use]
pub fn write_run(kept: &KeptRun) -> Json {
    let KeptRun { session, check } = kept;
    let responses = per_scale(&|scale| Json::List(scale.items().map(|item| write_response(session, item)).collect()));
    Fields::default()
        .with("format", FORMAT)
        .with("instrument", Version::CURRENT.number())
        .with("step", session.step().id())
        .with("takenOn", session.taken_on().map(|day| day.to_string()))
        .with("responses", responses)
        .with("milliseconds", u32::try_from(session.spent().as_millis()).unwrap_or(u32::MAX))
        // A figure that is half typed would make the whole run unreadable.
        .with("facts", write_facts(&allowed_facts(session.facts())))
        .with("disciplines", session.disciplines().iter().map(write_chosen).collect::<Vec<_>>())
        .with("again", session.again().map(Point::value))
        .with("wishes", per_scale(&|scale| scale.of(&session.wishes()).map(Wish::points).into()))
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
    Fields::default().with("name", chosen.name.id()).with("need", need).with("own", own).with("cover", cover).into()
}
