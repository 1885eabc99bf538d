//! Defines the place where a person would like a scale to be.

use crate::instrument::Scale;

/// The distance between two wishes, in points. A score is not precise enough for finer ones.
const STEP: u8 = 10;

/// Holds the score that a person would like to have on a scale: 0 to 100, in steps of ten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wish(u8);

/// Lists a wish for each scale, in the order of [`Scale::ALL`].
pub type Wishes = [Option<Wish>; Scale::ALL.len()];

impl Wish {
    /// Returns the wish for this many points, if there is one.
    #[must_use]
    pub fn new(points: u8) -> Option<Self> {
        (points <= 100 && points.is_multiple_of(STEP)).then_some(Self(points))
    }

    /// Returns all possible wishes, from low to high.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..=100).step_by(usize::from(STEP)).map(Self)
    }

    /// Returns the points, 0 to 100.
    #[must_use]
    pub fn points(self) -> u8 {
        self.0
    }
}
