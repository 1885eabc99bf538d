//! Writes and reads the content of a code, bit by bit. Each pair of functions writes and reads one part; they are next
//! to each other so that they are changed together.

use std::ops::RangeInclusive;

use super::bits::{BitReader, BitWriter};
use super::error::{ContentError, LinkError};
use super::frame::Layout;
use super::{Payload, wire};
use crate::check::{Answers, Check, Draft};
use crate::day::Day;
use crate::instrument::{
    Discipline, DisciplineName, Facts, MAX_CHECKS, MAX_DISCIPLINES, MAX_NOTE, MIN_DISCIPLINES, Point, Version,
};
use crate::step::{EarlierStep, NextStep};
use crate::text::Text;

const COUNT_BITS: u32 = 6;
const VERSION_BITS: u32 = 5;
const DAY_BITS: u32 = 16;
const POINT_BITS: u32 = 3;
const SECONDS_BITS: u32 = 17;
const DISCIPLINES_BITS: u32 = 3;
const NAME_BITS: u32 = 4;
const HOW_BITS: u32 = 2;

/// The value of an answer to an item that was skipped.
const SKIPPED: u64 = 5;
/// The number of a discipline with a name of its own.
const OWN_NAME: u64 = 15;
/// The most bytes of any text: those of a note, with four bytes a character.
const MAX_TEXT_BYTES: usize = 4 * MAX_NOTE;

/// Returns the layout of a payload: the first one that has a place for everything in it, so that one content has one
/// code.
pub(super) fn layout(payload: &Payload) -> Layout {
    let has_steps = |check: &Check| check.step().is_some() || check.earlier_step().is_some();
    if payload.checks.iter().any(has_steps) { Layout::WithSteps } else { Layout::WithoutSteps }
}

pub(super) fn write(payload: &Payload, layout: Layout) -> Vec<u8> {
    let mut bits = BitWriter::default();
    bits.put_flag(payload.note.is_some());
    bits.put(payload.checks.len().saturating_sub(1) as u64, COUNT_BITS);
    for check in &payload.checks {
        write_check(&mut bits, check, layout);
    }
    if let Some(note) = &payload.note {
        write_text(&mut bits, note.as_str());
    }
    bits.finish()
}

pub(super) fn read(mut bits: BitReader<'_>, layout: Layout) -> Result<Payload, LinkError> {
    let has_note = flag(&mut bits)?;
    let count = number(&mut bits, COUNT_BITS)? + 1;
    if count > MAX_CHECKS as u64 {
        return Err(ContentError::Number { what: "number of checks", value: count }.into());
    }
    let mut checks = Vec::with_capacity(count as usize);
    for number in 1..=count {
        checks.push(read_check(&mut bits, number, layout)?);
    }
    let note = has_note.then(|| read_text(&mut bits, "note", Text::<MAX_NOTE>::lines, Text::as_str)).transpose()?;
    if !bits.is_done() {
        return Err(ContentError::Leftover.into());
    }
    let payload = Payload { checks, note };
    if self::layout(&payload) == layout { Ok(payload) } else { Err(ContentError::NoSteps.into()) }
}

fn write_check(bits: &mut BitWriter, check: &Check, layout: Layout) {
    bits.put(check.version().number(), VERSION_BITS);
    bits.put(check.taken_on().number(), DAY_BITS);
    for item in wire::items() {
        bits.put(check.answers().to(item).map_or(SKIPPED, |point| point.value().into()), POINT_BITS);
    }
    bits.put_flag(check.again().is_some());
    bits.put_flag(check.seconds().is_some());
    bits.put_flag(!check.facts().is_empty());
    bits.put_flag(!check.disciplines().is_empty());
    bits.put_flag(check.label().is_some());
    if layout == Layout::WithSteps {
        bits.put_flag(check.step().is_some());
        bits.put_flag(check.earlier_step().is_some());
    }
    if let Some(again) = check.again() {
        bits.put(again.value(), POINT_BITS);
    }
    if let Some(seconds) = check.seconds() {
        bits.put(seconds, SECONDS_BITS);
    }
    if !check.facts().is_empty() {
        write_facts(bits, check.facts());
    }
    if !check.disciplines().is_empty() {
        write_disciplines(bits, check.disciplines());
    }
    if let Some(label) = check.label() {
        write_text(bits, label.as_str());
    }
    // A layout without steps is chosen only where there are none.
    if let Some(step) = check.step() {
        write_step(bits, step);
    }
    if let Some(step) = check.earlier_step() {
        write_earlier_step(bits, step);
    }
}

fn read_check(bits: &mut BitReader<'_>, place: u64, layout: Layout) -> Result<Check, LinkError> {
    let version = read_version(bits)?;
    let taken_on = read_day(bits)?;
    let mut draft = Draft::new(taken_on, read_answers(bits)?);
    draft.version = version;
    let [again, seconds, facts, disciplines, label] = flags(bits)?;
    let [step, earlier_step] = match layout {
        Layout::WithoutSteps => [false; 2],
        Layout::WithSteps => flags(bits)?,
    };
    if again {
        draft.again = Some(read_point(bits)?);
    }
    if seconds {
        draft.seconds = Some(number(bits, SECONDS_BITS)? as u32);
    }
    if facts {
        draft.facts = read_facts(bits)?;
    }
    if disciplines {
        draft.disciplines = read_disciplines(bits)?;
    }
    if label {
        draft.label = Some(read_text(bits, "label", Text::line, Text::as_str)?);
    }
    if step {
        draft.step = Some(read_step(bits)?);
    }
    if earlier_step {
        draft.earlier_step = Some(read_earlier_step(bits)?);
    }
    Check::new(draft).map_err(|problems| ContentError::Check { number: place as usize, problems }.into())
}

/// Reads the version. An unknown one ends the reading, because the rest may be in another order.
fn read_version(bits: &mut BitReader<'_>) -> Result<Version, LinkError> {
    let version = number(bits, VERSION_BITS)? as u8;
    Version::from_number(version).ok_or(LinkError::UnknownVersion(version))
}

fn read_day(bits: &mut BitReader<'_>) -> Result<Day, ContentError> {
    Ok(Day::from_number(number(bits, DAY_BITS)? as u16))
}

fn read_answers(bits: &mut BitReader<'_>) -> Result<Answers, ContentError> {
    let mut answers = Answers::default();
    for item in wire::items() {
        let answer = match number(bits, POINT_BITS)? {
            SKIPPED => None,
            value => Some(point(value)?),
        };
        answers.set(item, answer);
    }
    Ok(answers)
}

fn read_point(bits: &mut BitReader<'_>) -> Result<Point, ContentError> {
    point(number(bits, POINT_BITS)?)
}

fn point(value: u64) -> Result<Point, ContentError> {
    Point::from_value(value as u8).ok_or(ContentError::Number { what: "answer", value })
}

fn write_facts(bits: &mut BitWriter, facts: &Facts) {
    for fact in wire::FACTS {
        bits.put_flag(facts.get(fact).is_some());
    }
    bits.put_flag(facts.home.is_some());
    for fact in wire::FACTS {
        if let Some(figure) = facts.get(fact) {
            let range = fact.range();
            bits.put(figure.saturating_sub(*range.start()), width(&range));
        }
    }
    if let Some(home) = &facts.home {
        write_name(bits, home);
    }
}

fn read_facts(bits: &mut BitReader<'_>) -> Result<Facts, ContentError> {
    let given = flags::<{ wire::FACTS.len() }>(bits)?;
    let has_home = flag(bits)?;
    let mut facts = Facts::default();
    for (fact, _) in wire::FACTS.into_iter().zip(given).filter(|(_, given)| *given) {
        let range = fact.range();
        let above = number(bits, width(&range))? as u16;
        facts.set(fact, Some(range.start() + above));
    }
    if has_home {
        facts.home = Some(read_name(bits)?);
    }
    if facts.is_empty() { Err(ContentError::NoFacts) } else { Ok(facts) }
}

/// Returns the fewest bits that hold the values of a range.
fn width(range: &RangeInclusive<u16>) -> u32 {
    u16::BITS - (range.end() - range.start()).leading_zeros()
}

fn write_disciplines(bits: &mut BitWriter, disciplines: &[Discipline]) {
    bits.put(disciplines.len().saturating_sub(MIN_DISCIPLINES) as u64, DISCIPLINES_BITS);
    for discipline in disciplines {
        write_name(bits, &discipline.name);
        for point in [discipline.need, discipline.own, discipline.cover] {
            bits.put(point.value(), POINT_BITS);
        }
    }
}

fn read_disciplines(bits: &mut BitReader<'_>) -> Result<Vec<Discipline>, ContentError> {
    let count = number(bits, DISCIPLINES_BITS)? + MIN_DISCIPLINES as u64;
    if count > MAX_DISCIPLINES as u64 {
        return Err(ContentError::Number { what: "number of disciplines", value: count });
    }
    let mut lines = Vec::with_capacity(MAX_DISCIPLINES);
    for _ in 0..count {
        let name = read_name(bits)?;
        lines.push(Discipline { name, need: read_point(bits)?, own: read_point(bits)?, cover: read_point(bits)? });
    }
    Ok(lines)
}

fn write_step(bits: &mut BitWriter, step: &NextStep) {
    write_text(bits, step.text.as_str());
    bits.put_flag(step.by.is_some());
    if let Some(by) = step.by {
        bits.put(by.number(), DAY_BITS);
    }
}

fn read_step(bits: &mut BitReader<'_>) -> Result<NextStep, ContentError> {
    let text = read_text(bits, "step", Text::line, Text::as_str)?;
    let has_day = flag(bits)?;
    let by = has_day.then(|| read_day(bits)).transpose()?;
    Ok(NextStep { text, by })
}

fn write_earlier_step(bits: &mut BitWriter, step: &EarlierStep) {
    write_text(bits, step.text.as_str());
    bits.put(wire::HOW.iter().take_while(|how| **how != step.how).count() as u64, HOW_BITS);
}

fn read_earlier_step(bits: &mut BitReader<'_>) -> Result<EarlierStep, ContentError> {
    let text = read_text(bits, "earlier step", Text::line, Text::as_str)?;
    let value = number(bits, HOW_BITS)?;
    // Every number of two bits is a way that a step went, so the error never occurs.
    let how =
        wire::HOW.get(value as usize).copied().ok_or(ContentError::Number { what: "outcome of a step", value })?;
    Ok(EarlierStep { text, how })
}

fn write_name(bits: &mut BitWriter, name: &DisciplineName) {
    match name {
        DisciplineName::Known(known) => {
            let place = wire::DISCIPLINES.iter().take_while(|other| *other != known).count();
            bits.put(place as u64, NAME_BITS);
        }
        DisciplineName::Own(own) => {
            bits.put(OWN_NAME, NAME_BITS);
            write_text(bits, own.as_str());
        }
    }
}

fn read_name(bits: &mut BitReader<'_>) -> Result<DisciplineName, ContentError> {
    const WHAT: &str = "name of a discipline";
    match number(bits, NAME_BITS)? {
        OWN_NAME => match read_text(bits, WHAT, DisciplineName::parse, DisciplineName::id)? {
            // A writer gives a known discipline its number, never its identifier.
            DisciplineName::Known(_) => Err(ContentError::Text(WHAT)),
            own => Ok(own),
        },
        value => wire::DISCIPLINES
            .get(value as usize)
            .map(|&known| known.into())
            .ok_or(ContentError::Number { what: "discipline", value }),
    }
}

fn write_text(bits: &mut BitWriter, text: &str) {
    bits.put_number(text.len());
    for byte in text.bytes() {
        bits.put(byte, u8::BITS);
    }
}

/// Reads a text, which `keep` must accept unchanged.
fn read_text<T, E>(
    bits: &mut BitReader<'_>,
    what: &'static str,
    keep: impl FnOnce(&str) -> Result<T, E>,
    kept: impl FnOnce(&T) -> &str,
) -> Result<T, ContentError> {
    let length = bits.take_number().filter(|&length| length <= MAX_TEXT_BYTES).ok_or(ContentError::Text(what))?;
    let bytes = (0..length).map(|_| number(bits, u8::BITS).map(|byte| byte as u8)).collect::<Result<Vec<_>, _>>()?;
    let raw = String::from_utf8(bytes).map_err(|_| ContentError::Text(what))?;
    let text = keep(&raw).map_err(|_| ContentError::Text(what))?;
    if kept(&text) == raw { Ok(text) } else { Err(ContentError::Text(what)) }
}

/// Reads this many flags at once.
fn flags<const COUNT: usize>(bits: &mut BitReader<'_>) -> Result<[bool; COUNT], ContentError> {
    let taken = number(bits, COUNT as u32)?;
    Ok(std::array::from_fn(|place| taken >> (COUNT - 1 - place) & 1 == 1))
}

fn flag(bits: &mut BitReader<'_>) -> Result<bool, ContentError> {
    bits.take_flag().ok_or(ContentError::Short)
}

fn number(bits: &mut BitReader<'_>, width: u32) -> Result<u64, ContentError> {
    bits.take(width).ok_or(ContentError::Short)
}
