//! The steps of a run, and their order.

use crate::engine::instrument::{Item, MAX_DISCIPLINES, Scale};

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
pub(super) fn steps(asks_isolation: bool, disciplines: Option<usize>) -> impl Iterator<Item = Step> {
    let of_scale = |scale: Scale| scale.items().map(Step::Statement);
    let isolation = asks_isolation.then_some(Scale::Isolation);
    [Step::Start]
        .into_iter()
        .chain(of_scale(Scale::Overload))
        .chain(of_scale(Scale::Expertise))
        .chain([Step::Meetings])
        .chain(isolation.into_iter().flat_map(of_scale))
        .chain([Step::Facts, Step::Disciplines])
        .chain((0..disciplines.unwrap_or(0)).map(Step::Ratings))
        .chain([Step::Again, Step::Result])
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
        steps(true, Some(MAX_DISCIPLINES)).find(|step| step.id() == id)
    }
}
