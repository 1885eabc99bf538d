//! Reads the JSON of a run.

use std::time::Duration;

use super::check::{self, NAME, check, day, earlier_step, facts, point, version};
use super::input::{Input, InputFields, limited};
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
pub(super) fn run(input: &Input<'_>, problems: &mut Problems) -> Option<KeptRun> {
    let fields = input.fields(&KEYS, problems)?;
    if let Some(input) = fields.optional("format") {
        input.whole(1..=u32::from(FORMAT), problems);
    }
    let session = Session::resume(state(&fields, problems)?);
    Some(KeptRun { session, check: fields.optional("check").and_then(|input| check(&input, problems)) })
}

fn state(fields: &InputFields<'_>, problems: &mut Problems) -> Option<SessionState> {
    fields.required("instrument", problems).and_then(|input| version(&input, problems));
    let step = fields.required("step", problems).and_then(|input| step(&input, problems));
    let responses = fields.required("responses", problems).and_then(|input| responses(&input, problems));
    let milliseconds = fields.required("milliseconds", problems).and_then(|input| input.whole(0..=u32::MAX, problems));
    let disciplines = fields.optional("disciplines").and_then(|input| input.list(problems)).unwrap_or_default();
    Some(SessionState {
        step: step?,
        taken_on: fields.optional("takenOn").and_then(|input| day(&input, problems)),
        responses: responses?,
        spent: Duration::from_millis(u64::from(milliseconds?)),
        facts: fields.optional("facts").map(|input| facts(&input, problems)).unwrap_or_default(),
        disciplines: disciplines.iter().filter_map(|input| chosen(input, problems)).collect(),
        wishes: fields.optional("wishes").and_then(|input| wishes(&input, problems)).unwrap_or_default(),
        planned: fields.optional("nextStep").and_then(|input| check::step(&input, problems)),
        earlier_step: fields.optional("earlierStep").and_then(|input| earlier_step(&input, problems)),
        looked_over_from: fields.optional("lookedOverFrom").and_then(|input| self::step(&input, problems)),
        pace: fields.optional("pace").and_then(|input| pace(&input, problems)).unwrap_or_default(),
        again: fields.optional("again").and_then(|input| point(&input, problems)),
    })
}

fn step(input: &Input<'_>, problems: &mut Problems) -> Option<Step> {
    let step = Step::from_id(input.text(problems)?);
    if step.is_none() {
        input.must_be("a step of the questionnaire", problems);
    }
    step
}

fn pace(input: &Input<'_>, problems: &mut Problems) -> Option<Pace> {
    let pace = Pace::from_id(input.text(problems)?);
    if pace.is_none() {
        input.must_be("a pace: by-itself or after-next", problems);
    }
    pace
}

/// Reads the response to each item, in their order.
fn responses(input: &Input<'_>, problems: &mut Problems) -> Option<[Option<Response>; ITEM_COUNT]> {
    let fields = input.fields(&Scale::each(Scale::id), problems)?;
    let mut responses = [None; ITEM_COUNT];
    for (scale, places) in Scale::ALL.into_iter().zip(responses.chunks_mut(ITEMS_PER_SCALE)) {
        let list = fields.required(scale.id(), problems).and_then(|input| input.list(problems))?;
        for (place, input) in places.iter_mut().zip(list) {
            *place = input.or_null().and_then(|input| response(&input, problems));
        }
    }
    Some(responses)
}

fn response(input: &Input<'_>, problems: &mut Problems) -> Option<Response> {
    match input.json {
        Json::Text(text) if text == SKIPPED => Some(Response::DidNotComeUp),
        _ => point(input, problems).map(Response::Answer),
    }
}

fn wishes(input: &Input<'_>, problems: &mut Problems) -> Option<Wishes> {
    let fields = input.fields(&Scale::each(Scale::id), problems)?;
    Some(Scale::each(|scale| {
        let points = fields.optional(scale.id()).and_then(|input| input.whole(0..=100, problems));
        points.and_then(|points| u8::try_from(points).ok()).and_then(Wish::new)
    }))
}

fn chosen(input: &Input<'_>, problems: &mut Problems) -> Option<ChosenDiscipline> {
    let keys = [&[NAME], Rating::ALL.map(Rating::id).as_slice()].concat();
    let fields = input.fields(&keys, problems)?;
    let name = fields.required(NAME, problems)?;
    let name = limited(&name, DisciplineName::parse, problems)?;
    let ratings = Rating::ALL.map(|rating| fields.optional(rating.id()).and_then(|input| point(&input, problems)));
    Some(ChosenDiscipline { name, ratings })
}
