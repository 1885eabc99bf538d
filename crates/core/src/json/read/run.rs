//! Reads the JSON of a run.

use std::time::Duration;

use super::check::{self, NAME, check, day, earlier_step, facts, point, version};
use super::given::{Given, GivenFields, limited};
use crate::history::KeptRun;
use crate::instrument::{DisciplineName, ITEM_COUNT, ITEMS_PER_SCALE, Rating, Scale};
use crate::json::problem::Problems;
use crate::json::value::Json;
use crate::json::write::{FORMAT, SKIPPED};
use crate::session::{ChosenDiscipline, Pace, Response, Session, SessionState, Step, Wish, Wishes};

const KEYS: [&str; 15] = [
    "format",
    "instrument",
    "step",
    "takenOn",
    "responses",
    "milliseconds",
    "facts",
    "disciplines",
    "again",
    "wishes",
    "nextStep",
    "earlierStep",
    "lookedOverFrom",
    "pace",
    "check",
];

/// Reads a saved run.
pub(super) fn run(given: &Given<'_>, problems: &mut Problems) -> Option<KeptRun> {
    let fields = given.fields(&KEYS, problems)?;
    if let Some(given) = fields.optional("format") {
        given.whole(1..=u32::from(FORMAT), problems);
    }
    let session = Session::resume(state(&fields, problems)?);
    Some(KeptRun { session, check: fields.optional("check").and_then(|given| check(&given, problems)) })
}

fn state(fields: &GivenFields<'_>, problems: &mut Problems) -> Option<SessionState> {
    fields.required("instrument", problems).and_then(|given| version(&given, problems));
    let step = fields.required("step", problems).and_then(|given| step(&given, problems));
    let responses = fields.required("responses", problems).and_then(|given| responses(&given, problems));
    let milliseconds = fields.required("milliseconds", problems).and_then(|given| given.whole(0..=u32::MAX, problems));
    let disciplines = fields.optional("disciplines").and_then(|given| given.list(problems)).unwrap_or_default();
    Some(SessionState {
        step: step?,
        taken_on: fields.optional("takenOn").and_then(|given| day(&given, problems)),
        responses: responses?,
        spent: Duration::from_millis(u64::from(milliseconds?)),
        facts: fields.optional("facts").map(|given| facts(&given, problems)).unwrap_or_default(),
        disciplines: disciplines.iter().filter_map(|given| chosen(given, problems)).collect(),
        wishes: fields.optional("wishes").and_then(|given| wishes(&given, problems)).unwrap_or_default(),
        planned: fields.optional("nextStep").and_then(|given| check::step(&given, problems)),
        earlier_step: fields.optional("earlierStep").and_then(|given| earlier_step(&given, problems)),
        looked_over_from: fields.optional("lookedOverFrom").and_then(|given| self::step(&given, problems)),
        pace: fields.optional("pace").and_then(|given| pace(&given, problems)).unwrap_or_default(),
        again: fields.optional("again").and_then(|given| point(&given, problems)),
    })
}

fn step(given: &Given<'_>, problems: &mut Problems) -> Option<Step> {
    let step = Step::from_id(given.text(problems)?);
    if step.is_none() {
        given.must_be("a step of the questionnaire", problems);
    }
    step
}

fn pace(given: &Given<'_>, problems: &mut Problems) -> Option<Pace> {
    let pace = Pace::from_id(given.text(problems)?);
    if pace.is_none() {
        given.must_be("a pace: by-itself or after-next", problems);
    }
    pace
}

/// Reads the response to each item, in their order.
fn responses(given: &Given<'_>, problems: &mut Problems) -> Option<[Option<Response>; ITEM_COUNT]> {
    let fields = given.fields(&Scale::each(Scale::id), problems)?;
    let mut responses = [None; ITEM_COUNT];
    for (scale, places) in Scale::ALL.into_iter().zip(responses.chunks_mut(ITEMS_PER_SCALE)) {
        let list = fields.required(scale.id(), problems).and_then(|given| given.list(problems))?;
        for (place, given) in places.iter_mut().zip(list) {
            *place = given.or_null().and_then(|given| response(&given, problems));
        }
    }
    Some(responses)
}

fn response(given: &Given<'_>, problems: &mut Problems) -> Option<Response> {
    match given.json {
        Json::Text(text) if text == SKIPPED => Some(Response::DidNotComeUp),
        _ => point(given, problems).map(Response::Answer),
    }
}

fn wishes(given: &Given<'_>, problems: &mut Problems) -> Option<Wishes> {
    let fields = given.fields(&Scale::each(Scale::id), problems)?;
    Some(Scale::each(|scale| {
        let points = fields.optional(scale.id()).and_then(|given| given.whole(0..=100, problems));
        points.and_then(|points| u8::try_from(points).ok()).and_then(Wish::new)
    }))
}

fn chosen(given: &Given<'_>, problems: &mut Problems) -> Option<ChosenDiscipline> {
    let keys = [&[NAME], Rating::ALL.map(Rating::id).as_slice()].concat();
    let fields = given.fields(&keys, problems)?;
    let name = fields.required(NAME, problems)?;
    let name = limited(&name, DisciplineName::parse, problems)?;
    let ratings = Rating::ALL.map(|rating| fields.optional(rating.id()).and_then(|given| point(&given, problems)));
    Some(ChosenDiscipline { name, ratings })
}
