//! Makes random checks and payloads, all of them valid.

use engine::check::{Answers, Check, Draft, ScaleAnswers, facts_problems};
use engine::day::Day;
use engine::instrument::{
    Discipline, DisciplineName, Fact, Facts, KnownDiscipline, MAX_DISCIPLINES, MAX_SECONDS, MIN_DISCIPLINES, Point,
};
use engine::link::Payload;
use engine::step::{EarlierStep, NextStep, StepOutcome};
use engine::text::Text;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

pub fn point() -> impl Strategy<Value = Point> {
    select(Point::ALL.as_slice())
}

pub fn scale_answers() -> impl Strategy<Value = ScaleAnswers> {
    proptest::array::uniform7(option::weighted(0.8, point()))
}

pub fn answers() -> impl Strategy<Value = Answers> {
    proptest::array::uniform3(scale_answers()).prop_map(Answers::new)
}

/// Makes text of every script, now and then with what a keyboard has.
fn raw(max: usize) -> impl Strategy<Value = String> {
    let anything = vec(any::<char>(), 1..=max).prop_map(String::from_iter);
    prop_oneof![anything, "[ -~\t\n]{1,24}", "\\p{L}{1,24}"]
}

pub fn line<const MAX: usize>() -> impl Strategy<Value = Text<MAX>> {
    raw(MAX).prop_filter_map("an empty text", |raw| Text::line(&raw).ok())
}

pub fn note<const MAX: usize>() -> impl Strategy<Value = Text<MAX>> {
    raw(MAX).prop_filter_map("an empty text", |raw| Text::lines(&raw).ok())
}

pub fn name() -> impl Strategy<Value = DisciplineName> {
    let known = select(KnownDiscipline::ALL.as_slice()).prop_map(DisciplineName::Known);
    let own = raw(24).prop_filter_map("no name", |raw| DisciplineName::parse(&raw).ok());
    prop_oneof![3 => known, 1 => own]
}

pub fn facts() -> impl Strategy<Value = Facts> {
    let figures: Vec<_> = Fact::ALL.iter().map(|fact| option::of(fact.range())).collect();
    (figures, option::of(name())).prop_map(|(figures, home)| {
        let mut facts = Facts::default();
        facts.home = home;
        for (fact, figure) in Fact::ALL.into_iter().zip(figures) {
            facts.set(fact, figure);
            if !facts_problems(&facts).is_empty() {
                facts.set(fact, None);
            }
        }
        facts
    })
}

pub fn disciplines() -> impl Strategy<Value = Vec<Discipline>> {
    let line =
        (name(), point(), point(), point()).prop_map(|(name, need, own, cover)| Discipline { name, need, own, cover });
    let lines = vec(line, MIN_DISCIPLINES + 1..=MAX_DISCIPLINES).prop_map(|mut lines| {
        lines.sort_by(|a, b| a.name.cmp(&b.name));
        lines.dedup_by(|a, b| a.name == b.name);
        lines
    });
    let enough = lines.prop_filter("too few names", |lines| lines.len() >= MIN_DISCIPLINES);
    let lines = enough.prop_shuffle();
    prop_oneof![Just(Vec::new()), lines]
}

pub fn step() -> impl Strategy<Value = NextStep> {
    let by = option::of(any::<u16>().prop_map(Day::from_number));
    (line(), by).prop_map(|(text, by)| NextStep { text, by })
}

pub fn earlier_step() -> impl Strategy<Value = EarlierStep> {
    (line(), select(StepOutcome::ALL.as_slice())).prop_map(|(text, how)| EarlierStep { text, how })
}

/// Makes a check that may have a step, an earlier one, or both.
pub fn check() -> impl Strategy<Value = Check> {
    let parts = (check_without_steps(), option::of(step()), option::of(earlier_step()));
    parts.prop_map(|(check, step, earlier_step)| {
        Check::new(Draft { step, earlier_step, ..check.into_draft() }).expect("a valid draft")
    })
}

pub fn check_without_steps() -> impl Strategy<Value = Check> {
    let parts = (
        any::<u16>(),
        answers(),
        option::of(point()),
        facts(),
        disciplines(),
        option::of(line()),
        option::of(0..=MAX_SECONDS),
    );
    parts.prop_map(|(day, answers, again, facts, disciplines, label, seconds)| {
        let draft = Draft::new(Day::from_number(day), answers);
        Check::new(Draft { again, facts, disciplines, label, seconds, ..draft }).expect("a valid draft")
    })
}

/// Makes a payload, half of the time without any step.
pub fn payload() -> impl Strategy<Value = Payload> {
    let checks = prop_oneof![vec(check_without_steps(), 1..=4), vec(check(), 1..=4)];
    (checks, option::of(note())).prop_map(|(checks, note)| Payload::new(checks, note).expect("a few checks"))
}
