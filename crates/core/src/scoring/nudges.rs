//! Finds reasons to look at the answers again. They never delete anything.

use crate::check::Check;
use crate::instrument::{Item, Point, Scale};

/// Below this mean of seconds an answer, a first check was quick (Bowling et al. 2021).
const QUICK_FIRST: f64 = 2.0;
/// Below this mean of seconds an answer, a later check was quick (Wood et al. 2017).
const QUICK_LATER: f64 = 1.0;
/// From this mean difference on, opposite statements were answered alike.
const CONTRADICTORY: f64 = 2.0;
/// The fewest answered pairs with which contradictions are reported.
const MIN_PAIRS: usize = 3;

/// Distinguishes the person's first check from a later one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Occasion {
    /// The first check.
    #[default]
    First,
    /// A later check, answered faster because the statements are known.
    Later,
}

/// Holds the reasons for a second look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Nudges {
    /// True if the answers came faster than the statements can be read.
    pub quick: bool,
    /// True if opposite statements were answered alike.
    pub contradictory: bool,
    /// True if all seven answers of a scale are the same, and not in the middle.
    pub straight_line: bool,
}

impl Nudges {
    /// Returns whether there is any reason.
    #[must_use]
    pub fn any(self) -> bool {
        self.quick || self.contradictory || self.straight_line
    }
}

/// Finds the nudges for a check. Answers to a scale that is not asked give none about their content.
#[must_use]
pub fn nudges(check: &Check, occasion: Occasion) -> Nudges {
    Nudges {
        quick: is_quick(check, occasion),
        contradictory: is_contradictory(check),
        straight_line: Scale::ALL.into_iter().any(|scale| check.asks(scale) && is_straight_line(check, scale)),
    }
}

fn is_quick(check: &Check, occasion: Occasion) -> bool {
    let least = match occasion {
        Occasion::First => QUICK_FIRST,
        Occasion::Later => QUICK_LATER,
    };
    let answered = check.answers().count() as f64;
    check.seconds().is_some_and(|seconds| f64::from(seconds) < least * answered)
}

/// Returns whether the mean of `|x_a - (4 - x_b)|` over the answered pairs reaches 2.
fn is_contradictory(check: &Check) -> bool {
    let asked = Item::opposite_pairs().into_iter().filter(|(a, _)| check.asks(a.scale()));
    let differences = asked.filter_map(|(a, b)| {
        let (a, b) = check.answers().to(a).zip(check.answers().to(b))?;
        Some(a.value().abs_diff(b.reversed().value()))
    });
    let (pairs, sum) =
        differences.fold((0_usize, 0_u8), |(pairs, sum), difference| (pairs + 1, sum.saturating_add(difference)));
    pairs >= MIN_PAIRS && f64::from(sum) >= CONTRADICTORY * pairs as f64
}

fn is_straight_line(check: &Check, scale: Scale) -> bool {
    let [first, rest @ ..] = check.answers().of(scale);
    first.is_some_and(|first| first != Point::Two) && rest.iter().all(|answer| answer == first)
}
