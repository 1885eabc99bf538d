//! Defines the actions of a person in a session.

use std::time::Duration;

use super::{Pace, Step, Wish};
use crate::day::Day;
use crate::instrument::{DisciplineName, Fact, Item, Point, Rating, Scale};
use crate::step::{EarlierStep, NextStep};

/// Says how somebody responded to a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Response {
    /// One of the five answers.
    Answer(Point),
    /// The statement did not apply, or the person would rather not answer.
    DidNotComeUp,
}

/// Lists the actions of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Leaves the start screen, on this day.
    Begin(Day),
    /// Responds to the statement on the screen, and goes on, or back to the list of answers.
    Respond {
        /// The response.
        response: Response,
        /// The time since the statement was shown.
        spent: Duration,
    },
    /// Clears the response to the statement on the screen.
    TakeBack,
    /// Sets or clears a fact.
    Fact(Fact, Option<u16>),
    /// Sets or clears the discipline that the person comes from.
    Home(Option<DisciplineName>),
    /// Chooses a discipline, or removes it from the chosen ones.
    Choose(DisciplineName),
    /// Rates the discipline of this name.
    Rate(DisciplineName, Rating, Point),
    /// Answers the closing question.
    Again(Point),
    /// Sets or clears the wish for a scale.
    Wish(Scale, Option<Wish>),
    /// Sets or clears what the person tries next.
    Plan(Option<NextStep>),
    /// Says how the step of the check before went, or takes that back.
    LookBack(Option<EarlierStep>),
    /// Chooses what follows an answer, in this run and in those that are begun after it.
    Pace(Pace),
    /// Goes on from a step that is complete or may be skipped.
    Next,
    /// Goes back one step.
    Back,
    /// Goes to a step that was on the screen before, or as far towards it as the present answers allow.
    GoTo(Step),
    /// Shows the list of all answers.
    LookOver,
    /// Asks a statement anew from that list.
    Change(Item),
    /// Goes to the result and skips the remaining steps.
    Finish,
    /// Starts again: nothing is left but the pace.
    Restart,
}
