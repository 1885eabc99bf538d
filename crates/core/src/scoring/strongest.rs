//! The answers of a scale, those that speak most for the difficulty first.

use super::scale::keyed;
use crate::check::Check;
use crate::instrument::{Item, Point, Scale};

/// An answer, and how strongly it speaks for the difficulty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StrongAnswer {
    /// The item.
    pub item: Item,
    /// What was answered.
    pub answer: Point,
    /// The answer turned round where the item is reverse-keyed: `x'`.
    pub keyed: Point,
}

impl StrongAnswer {
    /// Whether it speaks for the difficulty at all.
    #[must_use]
    pub fn speaks_for_it(&self) -> bool {
        self.keyed > Point::Zero
    }
}

/// Every answer of a scale by how strongly it speaks for the difficulty, the strongest first, ties in the order of
/// the items. None where the scale was not asked.
#[must_use]
pub fn strongest(check: &Check, scale: Scale) -> Vec<StrongAnswer> {
    let mut answers = Vec::new();
    if !check.asks(scale) {
        return answers;
    }
    // Five passes over seven answers, which keep ties in order: a stable sort is 2 kB of compressed wasm.
    for strength in Point::ALL.into_iter().rev() {
        for item in scale.items() {
            let answer = check.answers().to(item).filter(|&answer| keyed(item, answer) == strength);
            answers.extend(answer.map(|answer| StrongAnswer { item, answer, keyed: strength }));
        }
    }
    answers
}

/// The items of a scale that have no answer, in their order. None where the scale was not asked.
#[must_use]
pub fn unanswered(check: &Check, scale: Scale) -> Vec<Item> {
    let is_open = |item: &Item| check.asks(scale) && check.answers().to(*item).is_none();
    scale.items().filter(is_open).collect()
}
