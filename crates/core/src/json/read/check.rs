//! Reads the JSON of checks.

use super::input::{Input, InputFields, limited};
use crate::check::{Answers, Check, Draft, Fault, ScaleAnswers};
use crate::day::Day;
use crate::instrument::{
    Discipline, DisciplineName, Fact, Facts, ITEMS_PER_SCALE, MAX_DISCIPLINES, MAX_SECONDS, Point, Rating, Scale,
    Version,
};
use crate::json::problem::{Problem, Problems, both};
use crate::json::value::Json;
use crate::step::{EarlierStep, NextStep, StepOutcome};
use crate::text::Text;

const KEYS: [&str; 10] =
    ["instrument", "takenOn", "answers", "again", "facts", "disciplines", "label", "seconds", "step", "earlierStep"];
const HOME: &str = "homeDiscipline";
pub(super) const NAME: &str = "name";

/// Reads a check. Paths begin with its own fields: `answers.overload[3]`.
///
/// # Errors
///
/// Returns every problem of the check.
pub fn read_check(json: &Json) -> Result<Check, Problems> {
    read_argument(json, "")
}

/// Reads two checks to compare. Paths begin with `earlier` and `later`.
///
/// # Errors
///
/// Returns every problem of the checks.
pub fn read_pair(earlier: &Json, later: &Json) -> Result<(Check, Check), Problems> {
    both(read_argument(earlier, "earlier"), read_argument(later, "later"))
}

/// Reads one check, or a list of at least one. Paths begin with the fields of the one, or with `checks[0]` and so on.
///
/// # Errors
///
/// Returns every problem of the checks.
pub fn read_checks(json: &Json) -> Result<Vec<Check>, Problems> {
    let mut problems = Problems::default();
    let input = Input::argument(json, "checks");
    let checks = match json {
        Json::Object(_) => return read_check(json).map(|check| vec![check]),
        Json::List(list) if list.is_empty() => {
            input.refuse("must not be empty", &mut problems);
            None
        }
        Json::List(_) => input
            .list(&mut problems)
            .map(|checks| checks.iter().filter_map(|input| check(input, &mut problems)).collect()),
        _ => {
            input.must_be("a check or a list of checks", &mut problems);
            None
        }
    };
    problems.unless_any(checks)
}

fn read_argument(json: &Json, name: &str) -> Result<Check, Problems> {
    let mut problems = Problems::default();
    let check = check(&Input::argument(json, name), &mut problems);
    problems.unless_any(check)
}

pub(super) fn check(input: &Input<'_>, problems: &mut Problems) -> Option<Check> {
    let fields = input.fields(&KEYS, problems)?;
    let version = fields.required("instrument", problems).and_then(|input| version(&input, problems));
    let taken_on = fields.required("takenOn", problems).and_then(|input| day(&input, problems));
    let answers = fields.required("answers", problems).and_then(|input| answers(&input, problems));
    let again = fields.optional("again").and_then(|input| point(&input, problems));
    let facts = fields.optional("facts").map(|input| facts(&input, problems)).unwrap_or_default();
    let disciplines = fields.optional("disciplines").map(|input| disciplines(&input, problems)).unwrap_or_default();
    let label = fields.optional("label").and_then(|input| limited(&input, Text::line, problems));
    let seconds = fields.optional("seconds").and_then(|input| input.whole(0..=MAX_SECONDS, problems));
    let step = fields.optional("step").and_then(|input| step(&input, problems));
    let earlier_step = fields.optional("earlierStep").and_then(|input| earlier_step(&input, problems));
    // Missing parts get defaults so that the engine can validate the rest; that check is then dropped.
    let draft = Draft {
        version: version.unwrap_or(Version::CURRENT),
        taken_on: taken_on.unwrap_or(Day::from_number(0)),
        answers: answers.unwrap_or_default(),
        again,
        facts,
        disciplines,
        label,
        seconds,
        step,
        earlier_step,
    };
    let check = Check::new(draft).map_err(|found| {
        for problem in found {
            problems
                .add(|| Problem { path: input.path_of(&problem.place.to_string()), fault: problem.fault.to_string() });
        }
    });
    (version.is_some() && taken_on.is_some() && answers.is_some()).then_some(check.ok()).flatten()
}

pub(super) fn version(input: &Input<'_>, problems: &mut Problems) -> Option<Version> {
    let version = match input.json {
        // A cast gives the nearest whole number, which must equal the original.
        &Json::Number(number) => {
            Version::from_number(number as u8).filter(|version| f64::from(version.number()) == number)
        }
        _ => None,
    };
    if version.is_none() {
        let known = (0..=u8::MAX).filter_map(Version::from_number).map(|version| version.number().to_string());
        let known = known.collect::<Vec<_>>().join(", ");
        input.must_be(format_args!("a version of the questionnaire that is known here ({known})"), problems);
    }
    version
}

pub(super) fn day(input: &Input<'_>, problems: &mut Problems) -> Option<Day> {
    let day = match input.json {
        Json::Text(text) => Day::parse(text),
        _ => None,
    };
    if day.is_none() {
        let (first, last) = (Day::from_number(0), Day::from_number(u16::MAX));
        input.must_be(format_args!("a day from \"{first}\" to \"{last}\", written like these"), problems);
    }
    day
}

pub(super) fn step(input: &Input<'_>, problems: &mut Problems) -> Option<NextStep> {
    let fields = input.fields(&["text", "by"], problems)?;
    let text = fields.required("text", problems).and_then(|input| limited(&input, Text::line, problems));
    let by = fields.optional("by").and_then(|input| day(&input, problems));
    Some(NextStep { text: text?, by })
}

pub(super) fn earlier_step(input: &Input<'_>, problems: &mut Problems) -> Option<EarlierStep> {
    let fields = input.fields(&["text", "how"], problems)?;
    let text = fields.required("text", problems).and_then(|input| limited(&input, Text::line, problems));
    let how = fields.required("how", problems).and_then(|input| how(&input, problems));
    Some(EarlierStep { text: text?, how: how? })
}

fn how(input: &Input<'_>, problems: &mut Problems) -> Option<StepOutcome> {
    let how = match input.json {
        Json::Text(text) => StepOutcome::from_id(text),
        _ => None,
    };
    if how.is_none() {
        let known = StepOutcome::ALL.map(|how| format!("{:?}", how.id()));
        input.must_be(format_args!("one of {}", known.join(", ")), problems);
    }
    how
}

fn answers(input: &Input<'_>, problems: &mut Problems) -> Option<Answers> {
    let fields = input.fields(&Scale::each(Scale::id), problems)?;
    Some(Answers::new(Scale::each(|scale| scale_answers(&fields, scale, problems).unwrap_or_default())))
}

/// Reads the answers to a scale. Isolation may be null as a whole: it is not asked without meetings.
fn scale_answers(fields: &InputFields<'_>, scale: Scale, problems: &mut Problems) -> Option<ScaleAnswers> {
    let input = match scale {
        Scale::Isolation => fields.nullable(scale.id(), problems)?.or_null()?,
        Scale::Overload | Scale::Expertise => fields.required(scale.id(), problems)?,
    };
    let list = input.list(problems)?;
    if list.len() != ITEMS_PER_SCALE {
        input.refuse(format!("must have {ITEMS_PER_SCALE} answers, has {}", list.len()), problems);
    }
    let mut answers = ScaleAnswers::default();
    for (answer, input) in answers.iter_mut().zip(list) {
        *answer = input.or_null().and_then(|input| point(&input, problems));
    }
    Some(answers)
}

pub(super) fn point(input: &Input<'_>, problems: &mut Problems) -> Option<Point> {
    let value = input.whole(0..=4, problems)?;
    Point::from_value(u8::try_from(value).ok()?)
}

pub(super) fn facts(input: &Input<'_>, problems: &mut Problems) -> Facts {
    let mut facts = Facts::default();
    let mut keys = Fact::ALL.map(Fact::id).to_vec();
    keys.push(HOME);
    let Some(fields) = input.fields(&keys, problems) else { return facts };
    for fact in Fact::ALL {
        let (least, most) = fact.range().into_inner();
        let figure =
            fields.optional(fact.id()).and_then(|input| input.whole(u32::from(least)..=u32::from(most), problems));
        facts.set(fact, figure.and_then(|figure| u16::try_from(figure).ok()));
    }
    facts.home = fields.optional(HOME).and_then(|input| limited(&input, DisciplineName::parse, problems));
    facts
}

/// Reads the lines of the matrix. An unreadable one keeps its place, for the paths of the others.
fn disciplines(input: &Input<'_>, problems: &mut Problems) -> Vec<Discipline> {
    let list = input.list(problems).unwrap_or_default();
    if list.len() > MAX_DISCIPLINES {
        input.refuse(Fault::Count(list.len()), problems);
    }
    list.iter()
        .take(MAX_DISCIPLINES)
        .enumerate()
        .filter_map(|(index, input)| discipline(index, input, problems))
        .collect()
}

fn discipline(index: usize, input: &Input<'_>, problems: &mut Problems) -> Option<Discipline> {
    let keys = [&[NAME], Rating::ALL.map(Rating::id).as_slice()].concat();
    let fields = input.fields(&keys, problems);
    let fields = fields.as_ref();
    let name = fields.and_then(|fields| {
        let input = fields.required(NAME, problems)?;
        limited(&input, DisciplineName::parse, problems)
    });
    let mut rated = |rating: Rating| {
        let input = fields?.required(rating.id(), problems)?;
        point(&input, problems)
    };
    let [need, own, cover] = Rating::ALL.map(|rating| rated(rating).unwrap_or(Point::Zero));
    Some(Discipline { name: name.or_else(|| unread_name(index))?, need, own, cover })
}

/// Returns a name with a line break, which equals no name that was read: those have one line.
fn unread_name(index: usize) -> Option<DisciplineName> {
    Text::lines(&format!("{index}\nunread")).ok().map(DisciplineName::Own)
}
