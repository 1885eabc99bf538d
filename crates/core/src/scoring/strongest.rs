//! Orders the answers of a scale by how strongly they indicate the difficulty.

use super::scale::keyed;
use crate::check::Check;
use crate::instrument::{Item, Point, Scale};

/// Rates how strongly an answer indicates the difficulty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StrongAnswer {
    /// The item.
    pub item: Item,
    /// The answer.
    pub answer: Point,
    /// The answer, reversed if the item is reverse-keyed: `x'`.
    pub keyed: Point,
}

impl StrongAnswer {
    /// Returns whether the answer indicates the difficulty at all.
    #[must_use]
    pub fn speaks_for_it(&self) -> bool {
        self.keyed > Point::Zero
    }
}

/// Returns every answer of a scale, those that indicate the difficulty most strongly first, and equals in the order of
/// the items. There are none if the scale was not asked.
#[must_use]
pub fn strongest(check: &Check, scale: Scale) -> Vec<StrongAnswer> {
    let mut answers = Vec::new();
    if !check.asks(scale) {
        return answers;
    }
    // Five passes over seven answers keep equals in order; a stable sort would add 2 kB of compressed wasm.
    for strength in Point::ALL.into_iter().rev() {
        for item in scale.items() {
            let answer = check.answers().to(item).filter(|&answer| keyed(item, answer) == strength);
            answers.extend(answer.map(|answer| StrongAnswer { item, answer, keyed: strength }));
        }
    }
    answers
}

/// Returns the items of a scale that have no answer, in their order. There are none if the scale was not asked.
#[must_use]
pub fn unanswered(check: &Check, scale: Scale) -> Vec<Item> {
    let is_open = |item: &Item| check.asks(scale) && check.answers().to(*item).is_none();
    scale.items().filter(is_open).collect()
}
