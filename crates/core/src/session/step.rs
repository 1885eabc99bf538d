//! The steps of a run, and their order.

use crate::instrument::{Item, MAX_DISCIPLINES, Scale};

/// What is on the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Step {
    /// What this is, how long it takes, and what happens to the answers.
    #[default]
    Start,
    /// One of the 21 statements.
    Statement(Item),
    /// How many management meetings were attended, asked before isolation.
    Meetings,
    /// Rough figures about the set-up.
    Facts,
    /// Which disciplines one leads.
    Disciplines,
    /// The ratings of one chosen discipline, from 0.
    Ratings(usize),
    /// The closing question.
    Again,
    /// What it comes to.
    Result,
}

/// The steps of a run, in order: scales first, then facts, then the matrix, so
/// that numbers do not colour feelings.
pub(super) fn steps(asks_isolation: bool, disciplines: Option<usize>) -> Vec<Step> {
    let mut steps = vec![Step::Start];
    let ask = |steps: &mut Vec<_>, scale: Scale| steps.extend(scale.items().map(Step::Statement));
    ask(&mut steps, Scale::Overload);
    ask(&mut steps, Scale::Expertise);
    steps.push(Step::Meetings);
    if asks_isolation {
        ask(&mut steps, Scale::Isolation);
    }
    steps.extend([Step::Facts, Step::Disciplines]);
    steps.extend((0..disciplines.unwrap_or(0)).map(Step::Ratings));
    steps.extend([Step::Again, Step::Result]);
    steps
}

impl Step {
    /// The name that a kept run carries: that of the item on a statement, else of the step.
    #[must_use]
    pub fn id(self) -> String {
        match self {
            Self::Start => "start".to_owned(),
            Self::Statement(item) => item.id(),
            Self::Meetings => "meetings".to_owned(),
            Self::Facts => "facts".to_owned(),
            Self::Disciplines => "disciplines".to_owned(),
            Self::Ratings(index) => format!("ratings-{index}"),
            Self::Again => "again".to_owned(),
            Self::Result => "result".to_owned(),
        }
    }

    /// The step of a name, if it is one.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        steps(true, Some(MAX_DISCIPLINES)).into_iter().find(|step| step.id() == id)
    }
}
