//! Models the session of a person with the questionnaire: a state, actions, and a pure function from one state to the
//! next.
//!
//! An action that makes no sense at a step changes nothing, so a user interface
//! can dispatch every action without checking first.

pub mod record;

mod action;
mod pace;
mod step;
mod way;
mod wish;

use std::time::Duration;

pub use action::{Action, Response};
pub use pace::Pace;
pub use step::Step;
pub use wish::{Wish, Wishes};

use super::check::{Answers, Check, Draft, DraftPlace, DraftProblem, Fault, allowed_facts, facts_problems};
use super::day::Day;
use super::instrument::{
    Discipline, DisciplineName, Fact, Facts, ITEM_COUNT, Item, MAX_DISCIPLINES, MAX_SECONDS, MIN_DISCIPLINES,
    MIN_MEETINGS, Point, Rating, Scale,
};
use super::step::{EarlierStep, NextStep};

/// The longest time that counts for one statement: anything longer was a break.
pub const LONGEST_THOUGHT: Duration = Duration::from_secs(120);

/// The time that an unhurried reader takes for a statement, for the estimate of the time left.
const USUAL_THOUGHT: Duration = Duration::from_secs(8);

/// Holds a chosen discipline with the ratings given so far, in the order of [`Rating::ALL`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChosenDiscipline {
    /// The discipline.
    pub name: DisciplineName,
    /// The ratings of need, own and cover.
    pub ratings: [Option<Point>; Rating::ALL.len()],
}

impl ChosenDiscipline {
    /// Returns the line of the matrix, once all three ratings are given.
    #[must_use]
    pub fn rated(&self) -> Option<Discipline> {
        let [need, own, cover] = self.ratings;
        Some(Discipline { name: self.name.clone(), need: need?, own: own?, cover: cover? })
    }
}

/// Holds the whole state of a session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SessionState {
    /// The step on the screen.
    pub step: Step,
    /// The day the run was begun.
    pub taken_on: Option<Day>,
    /// The response to each item, in their order.
    pub responses: [Option<Response>; ITEM_COUNT],
    /// The time spent on the statements.
    pub spent: Duration,
    /// The facts given so far.
    pub facts: Facts,
    /// The disciplines chosen so far.
    pub disciplines: Vec<ChosenDiscipline>,
    /// The answer to "Would you take this role again?"
    pub again: Option<Point>,
    /// The place where the person would like each scale to be.
    pub wishes: Wishes,
    /// The step that the person tries next.
    pub planned: Option<NextStep>,
    /// The step of the check before, and how it went.
    pub earlier_step: Option<EarlierStep>,
    /// The step from which the person last looked over the answers.
    pub looked_over_from: Option<Step>,
    /// The way to the next statement after an answer.
    pub pace: Pace,
}

/// Holds one run through the questionnaire.
///
/// However it was made, its facts are valid at every step after the one that asks
/// for them, and its disciplines are distinct, at most [`MAX_DISCIPLINES`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Session(SessionState);

impl Session {
    /// Returns the whole state, from which [`Session::resume`] makes the same session.
    #[must_use]
    pub fn state(&self) -> &SessionState {
        &self.0
    }

    /// Returns the step on the screen.
    #[must_use]
    pub fn step(&self) -> Step {
        self.0.step
    }

    /// Returns the day the run was begun.
    #[must_use]
    pub fn taken_on(&self) -> Option<Day> {
        self.0.taken_on
    }

    /// Returns the response to each item, in their order.
    #[must_use]
    pub fn responses(&self) -> &[Option<Response>; ITEM_COUNT] {
        &self.0.responses
    }

    /// Returns the time spent on the statements.
    #[must_use]
    pub fn spent(&self) -> Duration {
        self.0.spent
    }

    /// Returns the facts given so far.
    #[must_use]
    pub fn facts(&self) -> &Facts {
        &self.0.facts
    }

    /// Returns the disciplines chosen so far.
    #[must_use]
    pub fn disciplines(&self) -> &[ChosenDiscipline] {
        &self.0.disciplines
    }

    /// Returns the answer to "Would you take this role again?"
    #[must_use]
    pub fn again(&self) -> Option<Point> {
        self.0.again
    }

    /// Returns the places where the person would like the scales to be.
    #[must_use]
    pub fn wishes(&self) -> Wishes {
        self.0.wishes
    }

    /// Returns what the person tries next.
    #[must_use]
    pub fn planned(&self) -> Option<&NextStep> {
        self.0.planned.as_ref()
    }

    /// Returns the step of the check before, and how it went.
    #[must_use]
    pub fn earlier_step(&self) -> Option<&EarlierStep> {
        self.0.earlier_step.as_ref()
    }

    /// Returns what follows an answer.
    #[must_use]
    pub fn pace(&self) -> Pace {
        self.0.pace
    }

    /// Resumes a saved run and drops whatever is no longer valid.
    #[must_use]
    pub fn resume(mut state: SessionState) -> Self {
        state.facts = allowed_facts(&state.facts);
        let chosen = std::mem::take(&mut state.disciplines);
        for discipline in chosen {
            let is_new = state.disciplines.iter().all(|earlier| earlier.name != discipline.name);
            if is_new && state.disciplines.len() < MAX_DISCIPLINES {
                state.disciplines.push(discipline);
            }
        }
        if state.taken_on.is_none() {
            state.step = Step::Start;
        }
        let mut session = Self(state);
        if !session.has(session.step()) {
            session.0.step = Step::Disciplines;
        }
        session
    }

    /// Returns the session after an action.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use leadership_load_core::day::Day;
    /// use leadership_load_core::session::{Action, Response, Session, Step};
    ///
    /// let begun = Session::default().reduce(Action::Begin(Day::parse("2026-11-22").unwrap()));
    /// let skip = Action::Respond { response: Response::DidNotComeUp, spent: Duration::from_secs(6) };
    /// let second = begun.reduce(skip);
    /// assert_eq!(second.responded(), 1);
    /// assert_ne!(second.step(), begun.step());
    ///
    /// // An action that makes no sense at a step changes nothing.
    /// assert_eq!(begun.reduce(Action::Finish).step(), begun.step());
    /// ```
    #[must_use]
    pub fn reduce(&self, action: Action) -> Self {
        let mut next = self.clone();
        next.apply(action);
        next
    }

    fn apply(&mut self, action: Action) {
        match action {
            Action::Begin(today) if self.step() == Step::Start => self.begin(today),
            Action::Respond { response, spent } => self.respond(response, spent),
            Action::TakeBack => self.say(None),
            Action::Fact(fact, figure) => self.0.facts.set(fact, figure),
            Action::Home(home) => self.0.facts.home = home,
            Action::Choose(name) => self.choose(name),
            Action::Rate(name, rating, point) => self.rate(&name, rating, point),
            Action::Again(point) => self.0.again = Some(point),
            Action::Wish(scale, wish) => *scale.of_mut(&mut self.0.wishes) = wish,
            Action::Plan(step) => self.0.planned = step,
            Action::LookBack(step) => self.0.earlier_step = step,
            Action::Next if self.can_go_on() => self.advance(),
            Action::Back => self.retreat(),
            Action::GoTo(step) => self.go_to(step),
            Action::Finish if self.is_near_the_end() && self.can_finish() => self.0.step = Step::Result,
            Action::LookOver => self.look_over(),
            Action::Change(item) if self.step() == Step::LookOver && self.has(Step::Change(item)) => {
                self.0.step = Step::Change(item);
            }
            Action::Pace(pace) => self.0.pace = pace,
            Action::Restart => *self = self.anew(),
            Action::Begin(_) | Action::Next | Action::Finish | Action::Change(_) => {}
        }
    }

    /// Returns a run that has not begun, in which an answer is followed by the same as in this one.
    #[must_use]
    pub fn anew(&self) -> Self {
        Self(SessionState { pace: self.pace(), ..SessionState::default() })
    }

    fn begin(&mut self, today: Day) {
        self.0.taken_on = Some(today);
        self.advance();
    }

    fn respond(&mut self, response: Response, spent: Duration) {
        if self.step().statement().is_some() {
            self.0.spent = self.0.spent.saturating_add(spent.min(LONGEST_THOUGHT));
            self.say(Some(response));
            self.advance();
        }
    }

    fn say(&mut self, response: Option<Response>) {
        if let Some(item) = self.step().statement()
            && let Some(place) = self.0.responses.get_mut(item.ordinal())
        {
            *place = response;
        }
    }

    fn choose(&mut self, name: DisciplineName) {
        let chosen = &mut self.0.disciplines;
        let count = chosen.len();
        chosen.retain(|discipline| discipline.name != name);
        if chosen.len() == count && count < MAX_DISCIPLINES {
            chosen.push(ChosenDiscipline { name, ratings: [None; Rating::ALL.len()] });
        }
    }

    fn rate(&mut self, name: &DisciplineName, rating: Rating, point: Point) {
        let chosen = self.0.disciplines.iter_mut().find(|discipline| discipline.name == *name);
        if let Some(place) = chosen.and_then(|discipline| discipline.ratings.get_mut(rating as usize)) {
            *place = Some(point);
        }
    }

    fn asks_isolation(&self) -> bool {
        self.facts().get(Fact::Meetings).is_none_or(|meetings| meetings >= MIN_MEETINGS)
    }

    /// Returns whether this run asks a statement.
    #[must_use]
    pub fn asks(&self, item: Item) -> bool {
        item.scale() != Scale::Isolation || self.asks_isolation()
    }

    fn has_matrix_to_rate(&self) -> bool {
        self.disciplines().len() >= MIN_DISCIPLINES
    }

    fn is_near_the_end(&self) -> bool {
        self.step().is_optional() || self.step() == Step::LookOver
    }

    fn can_finish(&self) -> bool {
        self.facts_problems().is_empty()
    }

    /// Returns the problems of the facts given so far.
    #[must_use]
    pub fn facts_problems(&self) -> Vec<DraftProblem> {
        facts_problems(self.facts())
    }

    /// Returns the fault of a fact, if there is one.
    #[must_use]
    pub fn fault_of(&self, fact: Fact) -> Option<Fault> {
        let problems = self.facts_problems();
        problems.into_iter().find(|problem| problem.place == DraftPlace::Fact(fact)).map(|problem| problem.fault)
    }

    /// Returns the response to an item.
    #[must_use]
    pub fn response(&self, item: Item) -> Option<Response> {
        self.responses().get(item.ordinal()).copied().flatten()
    }

    /// Returns the answer to an item, unless it was skipped.
    #[must_use]
    pub fn answer(&self, item: Item) -> Option<Point> {
        match self.response(item)? {
            Response::Answer(point) => Some(point),
            Response::DidNotComeUp => None,
        }
    }

    /// Counts the statements with a response, skipped ones included.
    #[must_use]
    pub fn responded(&self) -> usize {
        self.responses().iter().flatten().count()
    }

    /// Estimates the minutes that the remaining statements will take, at least one.
    #[must_use]
    pub fn minutes_left(&self) -> u64 {
        let ahead = self.steps().into_iter().skip_while(|&step| step != self.step());
        let statements = ahead.filter(|step| matches!(step, Step::Statement(_))).count() as u64;
        (statements * USUAL_THOUGHT.as_secs()).div_ceil(60).max(1)
    }

    /// Makes the check of this session; `None` before it is begun, and while its facts are not valid.
    ///
    /// Disciplines that were not rated in all three ways are left out, and with
    /// fewer than [`MIN_DISCIPLINES`] of them there is no matrix.
    #[must_use]
    pub fn check(&self) -> Option<Check> {
        let mut draft = Draft::new(self.taken_on()?, Answers::default());
        for item in Item::all().filter(|&item| self.asks(item)) {
            draft.answers.set(item, self.answer(item));
        }
        let rated: Vec<_> = self.disciplines().iter().filter_map(ChosenDiscipline::rated).collect();
        if rated.len() >= MIN_DISCIPLINES {
            draft.disciplines = rated;
        }
        draft.again = self.again();
        draft.facts = self.facts().clone();
        let seconds = u32::try_from(self.spent().as_secs()).unwrap_or(MAX_SECONDS);
        draft.seconds = Some(seconds.min(MAX_SECONDS));
        draft.step = self.planned().cloned();
        draft.earlier_step = self.earlier_step().cloned();
        Check::new(draft).ok()
    }
}
