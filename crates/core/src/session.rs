//! The session of a person with the questionnaire: a state, actions, and a pure
//! function from one state to the next.
//!
//! An action that makes no sense at a step changes nothing, so a user interface
//! can dispatch every action without checking first.

pub mod record;

mod action;
mod step;
mod wish;

use std::time::Duration;

pub use action::{Action, Response};
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

/// A chosen discipline with the ratings given so far, in the order of [`Rating::ALL`].
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

/// The whole state of a session.
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
    /// What the person tries next.
    pub planned: Option<NextStep>,
    /// The step of the check before, and how it went.
    pub earlier_step: Option<EarlierStep>,
}

/// One run through the questionnaire.
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
        if !session.steps().contains(&session.step()) {
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
            Action::Finish if self.statements_are_behind() && self.can_finish() => self.0.step = Step::Result,
            Action::Restart => *self = Self::default(),
            Action::Begin(_) | Action::Next | Action::Finish => {}
        }
    }

    fn begin(&mut self, today: Day) {
        self.0.taken_on = Some(today);
        self.advance();
    }

    fn respond(&mut self, response: Response, spent: Duration) {
        if let Step::Statement(_) = self.step() {
            self.0.spent = self.0.spent.saturating_add(spent.min(LONGEST_THOUGHT));
            self.say(Some(response));
            self.advance();
        }
    }

    fn say(&mut self, response: Option<Response>) {
        if let Step::Statement(item) = self.step()
            && let Some(place) = self.0.responses.get_mut(item.ordinal())
        {
            *place = response;
        }
    }

    fn choose(&mut self, name: DisciplineName) {
        let chosen = &mut self.0.disciplines;
        if let Some(index) = chosen.iter().position(|discipline| discipline.name == name) {
            chosen.remove(index);
        } else if chosen.len() < MAX_DISCIPLINES {
            chosen.push(ChosenDiscipline { name, ratings: [None; Rating::ALL.len()] });
        }
    }

    fn rate(&mut self, name: &DisciplineName, rating: Rating, point: Point) {
        let chosen = self.0.disciplines.iter_mut().find(|discipline| discipline.name == *name);
        if let Some(place) = chosen.and_then(|discipline| discipline.ratings.get_mut(rating as usize)) {
            *place = Some(point);
        }
    }

    fn advance(&mut self) {
        if let Some(next) = self.next_step() {
            self.0.step = next;
        }
    }

    fn retreat(&mut self) {
        if let Some(before) = self.steps().into_iter().take_while(|&step| step != self.step()).last() {
            self.0.step = before;
        }
    }

    fn go_to(&mut self, to: Step) {
        let steps = self.steps();
        if steps.contains(&to) {
            let reached = steps.into_iter().find(|&step| step == to || !self.lets_pass(step));
            self.0.step = reached.unwrap_or(to);
        }
    }

    /// Returns the steps up to this one, in order.
    #[must_use]
    pub fn way(&self) -> Vec<Step> {
        let before = self.steps().into_iter().take_while(|&step| step != self.step());
        before.chain([self.step()]).collect()
    }

    /// Returns the step after this one, given the present answers.
    #[must_use]
    pub fn next_step(&self) -> Option<Step> {
        self.steps().into_iter().skip_while(|&step| step != self.step()).nth(1)
    }

    /// Returns every step of this run, in order.
    fn steps(&self) -> Vec<Step> {
        step::steps(self.asks_isolation(), self.has_matrix_to_rate().then_some(self.disciplines().len()))
    }

    fn asks_isolation(&self) -> bool {
        self.facts().get(Fact::Meetings).is_none_or(|meetings| meetings >= MIN_MEETINGS)
    }

    fn has_matrix_to_rate(&self) -> bool {
        self.disciplines().len() >= MIN_DISCIPLINES
    }

    fn statements_are_behind(&self) -> bool {
        matches!(self.step(), Step::Facts | Step::Disciplines | Step::Ratings(_) | Step::Again)
    }

    fn can_finish(&self) -> bool {
        self.facts_problems().is_empty()
    }

    /// Returns whether [`Action::Next`] goes on from here.
    #[must_use]
    pub fn can_go_on(&self) -> bool {
        self.step() != Step::Start && self.lets_pass(self.step())
    }

    /// Returns whether the present answers allow to go on from a step.
    fn lets_pass(&self, step: Step) -> bool {
        match step {
            Step::Start => self.taken_on().is_some(),
            Step::Result => false,
            Step::Statement(item) => self.response(item).is_some(),
            Step::Meetings => self.fault_of(Fact::Meetings).is_none(),
            Step::Facts => self.can_finish(),
            Step::Disciplines => self.disciplines().is_empty() || self.has_matrix_to_rate(),
            Step::Ratings(_) | Step::Again => true,
        }
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
        let asked = |item: &Item| item.scale() != Scale::Isolation || self.asks_isolation();
        for item in Item::all().filter(asked) {
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
