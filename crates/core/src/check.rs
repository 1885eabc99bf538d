//! Models one person's answers on one day, valid by construction.

mod same_run;

use std::fmt;

use super::day::Day;
use super::instrument::{
    Discipline, DisciplineName, Fact, Facts, ITEMS_PER_SCALE, Item, MAX_DISCIPLINES, MAX_LABEL, MAX_SECONDS,
    MIN_DISCIPLINES, MIN_MEETINGS, Point, Scale, Version,
};
use super::step::{EarlierStep, NextStep};
use super::text::Text;

/// Lists the answers to the items of one scale; `None` stands for an item that was skipped.
pub type ScaleAnswers = [Option<Point>; ITEMS_PER_SCALE];

/// Holds the answers to all 21 items.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answers([ScaleAnswers; Scale::ALL.len()]);

impl Answers {
    /// Creates the answers from those of the three scales, in their order.
    #[must_use]
    pub fn new(scales: [ScaleAnswers; Scale::ALL.len()]) -> Self {
        Self(scales)
    }

    /// Returns the answers of one scale.
    #[must_use]
    pub fn of(&self, scale: Scale) -> &ScaleAnswers {
        scale.of(&self.0)
    }

    /// Returns the answer to one item.
    #[must_use]
    pub fn to(&self, item: Item) -> Option<Point> {
        self.of(item.scale()).get(item.index()).copied().flatten()
    }

    /// Sets the answer to an item, or clears it.
    pub fn set(&mut self, item: Item, answer: Option<Point>) {
        if let Some(place) = item.scale().of_mut(&mut self.0).get_mut(item.index()) {
            *place = answer;
        }
    }

    /// Counts the items that were answered.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.iter().flatten().flatten().count()
    }
}

/// Collects the fields of a check, not validated yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The version of the questionnaire that was answered.
    pub version: Version,
    /// The day it was answered.
    pub taken_on: Day,
    /// The answers to the statements.
    pub answers: Answers,
    /// "Would you take this role again?", from no (0) to yes (4).
    pub again: Option<Point>,
    /// Rough figures about the set-up.
    pub facts: Facts,
    /// The discipline matrix: empty, or 3 to 8 lines.
    pub disciplines: Vec<Discipline>,
    /// The person's own label for this check.
    pub label: Option<Text<MAX_LABEL>>,
    /// The time spent on the statements, in seconds.
    pub seconds: Option<u32>,
    /// The step that the person tries next.
    pub step: Option<NextStep>,
    /// The step of the check before, and how it went.
    pub earlier_step: Option<EarlierStep>,
}

impl Draft {
    /// Creates a draft of the current version with answers and nothing else.
    #[must_use]
    pub fn new(taken_on: Day, answers: Answers) -> Self {
        Self {
            version: Version::CURRENT,
            taken_on,
            answers,
            again: None,
            facts: Facts::default(),
            disciplines: Vec::new(),
            label: None,
            seconds: None,
            step: None,
            earlier_step: None,
        }
    }
}

/// Holds one person's answers on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check(Draft);

impl Check {
    /// Validates a draft and makes a check of it. The label, the steps and the names become one
    /// line each, and a name of one's own that is a known discipline becomes that
    /// one, so that two checks that look the same are equal.
    ///
    /// # Errors
    ///
    /// Returns every problem of the draft, in the order of its fields.
    ///
    /// ```
    /// use leadership_load_core::check::{Answers, Check, Draft};
    /// use leadership_load_core::day::Day;
    /// use leadership_load_core::instrument::Fact;
    ///
    /// let mut draft = Draft::new(Day::parse("2026-11-22").unwrap(), Answers::default());
    /// draft.facts.set(Fact::Seats, Some(9));
    /// let check = Check::new(draft.clone())?;
    /// assert_eq!(check.answers().count(), 0);
    ///
    /// // A table has 2 to 40 seats.
    /// draft.facts.set(Fact::Seats, Some(41));
    /// assert_eq!(Check::new(draft).unwrap_err().len(), 1);
    /// # Ok::<(), Vec<leadership_load_core::check::DraftProblem>>(())
    /// ```
    pub fn new(mut draft: Draft) -> Result<Self, Vec<DraftProblem>> {
        draft.label = draft.label.map(Text::into_line);
        draft.step = draft.step.map(|step| NextStep { text: step.text.into_line(), ..step });
        draft.earlier_step = draft.earlier_step.map(|step| EarlierStep { text: step.text.into_line(), ..step });
        draft.facts.home = draft.facts.home.map(DisciplineName::into_parsed);
        let parsed = |line: Discipline| Discipline { name: line.name.into_parsed(), ..line };
        draft.disciplines = draft.disciplines.into_iter().map(parsed).collect();
        let mut problems = facts_problems(&draft.facts);
        problems.extend(disciplines_problems(&draft.disciplines));
        if let Some(seconds) = draft.seconds.filter(|&seconds| seconds > MAX_SECONDS) {
            let fault = Fault::OutOfRange { value: seconds, least: 0, most: MAX_SECONDS };
            problems.push(DraftProblem { place: DraftPlace::Seconds, fault });
        }
        if problems.is_empty() { Ok(Self(draft)) } else { Err(problems) }
    }

    /// Returns the version of the questionnaire that was answered.
    #[must_use]
    pub fn version(&self) -> Version {
        self.0.version
    }

    /// Returns the day it was answered.
    #[must_use]
    pub fn taken_on(&self) -> Day {
        self.0.taken_on
    }

    /// Returns the answers to the statements.
    #[must_use]
    pub fn answers(&self) -> &Answers {
        &self.0.answers
    }

    /// Returns the answer to "Would you take this role again?", from no (0) to yes (4).
    #[must_use]
    pub fn again(&self) -> Option<Point> {
        self.0.again
    }

    /// Returns the rough figures about the set-up.
    #[must_use]
    pub fn facts(&self) -> &Facts {
        &self.0.facts
    }

    /// Returns the discipline matrix: empty, or 3 to 8 lines.
    #[must_use]
    pub fn disciplines(&self) -> &[Discipline] {
        &self.0.disciplines
    }

    /// Returns the person's own label for this check.
    #[must_use]
    pub fn label(&self) -> Option<&Text<MAX_LABEL>> {
        self.0.label.as_ref()
    }

    /// Returns the time spent on the statements, in seconds.
    #[must_use]
    pub fn seconds(&self) -> Option<u32> {
        self.0.seconds
    }

    /// Returns what the person tries next.
    #[must_use]
    pub fn step(&self) -> Option<&NextStep> {
        self.0.step.as_ref()
    }

    /// Returns the step of the check before, and how it went.
    #[must_use]
    pub fn earlier_step(&self) -> Option<&EarlierStep> {
        self.0.earlier_step.as_ref()
    }

    /// Returns a check with the same day and answers and nothing else, which is always valid.
    #[must_use]
    pub fn only_answers(&self) -> Self {
        Self(Draft { version: self.0.version, ..Draft::new(self.0.taken_on, self.0.answers) })
    }

    /// Returns the check with another next step, or with none.
    #[must_use]
    pub fn with_step(self, step: Option<NextStep>) -> Self {
        Self(Draft { step, ..self.0 })
    }

    /// Returns the check with another answer to how the step before went, or with none.
    #[must_use]
    pub fn with_earlier_step(self, earlier_step: Option<EarlierStep>) -> Self {
        Self(Draft { earlier_step, ..self.0 })
    }

    /// Returns the draft, from which a changed check can be made.
    #[must_use]
    pub fn into_draft(self) -> Draft {
        self.0
    }

    /// Returns whether a scale was asked. Isolation is not asked if too few meetings were attended.
    #[must_use]
    pub fn asks(&self, scale: Scale) -> bool {
        scale != Scale::Isolation || self.facts().get(Fact::Meetings).is_none_or(|meetings| meetings >= MIN_MEETINGS)
    }
}

/// Returns the facts without those that are not allowed.
#[must_use]
pub fn allowed_facts(facts: &Facts) -> Facts {
    let mut allowed = facts.clone();
    for problem in facts_problems(facts) {
        if let DraftPlace::Fact(fact) = problem.place {
            allowed.set(fact, None);
        }
    }
    allowed
}

/// Returns the problems of the facts, in the order of [`Fact::ALL`].
#[must_use]
pub fn facts_problems(facts: &Facts) -> Vec<DraftProblem> {
    let outside = |fact: Fact| {
        let value = facts.get(fact)?;
        let range = fact.range_beside(facts);
        let fault =
            Fault::OutOfRange { value: value.into(), least: (*range.start()).into(), most: (*range.end()).into() };
        (!range.contains(&value)).then_some(DraftProblem { place: DraftPlace::Fact(fact), fault })
    };
    Fact::ALL.into_iter().filter_map(outside).collect()
}

fn disciplines_problems(disciplines: &[Discipline]) -> Vec<DraftProblem> {
    let count = disciplines.len();
    let mut problems = Vec::new();
    if count != 0 && !(MIN_DISCIPLINES..=MAX_DISCIPLINES).contains(&count) {
        problems.push(DraftProblem { place: DraftPlace::Disciplines, fault: Fault::Count(count) });
    }
    for (index, discipline) in disciplines.iter().enumerate() {
        if disciplines.iter().take(index.min(MAX_DISCIPLINES)).any(|earlier| earlier.name == discipline.name) {
            problems.push(DraftProblem { place: DraftPlace::DisciplineName(index), fault: Fault::Twice });
        }
    }
    problems
}

/// Describes one problem of a draft, and its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DraftProblem {
    /// The place of the problem.
    pub place: DraftPlace,
    /// The fault there.
    pub fault: Fault,
}

/// Names a place in a draft. It is displayed as a path in the JSON of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DraftPlace {
    /// A figure of the facts.
    Fact(Fact),
    /// The matrix as a whole.
    Disciplines,
    /// The name of a line of the matrix, from 0.
    DisciplineName(usize),
    /// The time spent on the statements.
    Seconds,
}

/// Says which fault there is at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A number that is not allowed here.
    OutOfRange {
        /// The number.
        value: u32,
        /// The least that is allowed.
        least: u32,
        /// The most that is allowed.
        most: u32,
    },
    /// There are too few or too many disciplines: this many.
    Count(usize),
    /// The discipline is listed before.
    Twice,
}

impl fmt::Display for DraftProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.fault)
    }
}

impl fmt::Display for DraftPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fact(fact) => write!(f, "facts.{}", fact.id()),
            Self::Disciplines => f.write_str("disciplines"),
            Self::DisciplineName(index) => write!(f, "disciplines[{index}].name"),
            Self::Seconds => f.write_str("seconds"),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OutOfRange { value, least, most } if least == most => write!(f, "must be {least}, is {value}"),
            Self::OutOfRange { value, least, most } => write!(f, "must be {least} to {most}, is {value}"),
            Self::Count(count) => {
                write!(f, "must list none or {MIN_DISCIPLINES} to {MAX_DISCIPLINES} disciplines, has {count}")
            }
            Self::Twice => f.write_str("is listed twice"),
        }
    }
}
