//! The steps of a run, and their order.

use crate::engine::instrument::{Item, Scale};

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
