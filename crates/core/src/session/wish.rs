//! Where somebody would want a scale to be.

use crate::instrument::Scale;

/// How far apart two wishes are, in points: finer ones would say more than a score can.
const STEP: u8 = 10;

/// Points from 0 to 100 that somebody would want a scale to be at, in steps of ten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wish(u8);

/// A wish for each scale, in the order of [`Scale::ALL`].
pub type Wishes = [Option<Wish>; Scale::ALL.len()];

impl Wish {
    /// A wish of so many points, if there is one.
    #[must_use]
    pub fn new(points: u8) -> Option<Self> {
        (points <= 100 && points.is_multiple_of(STEP)).then_some(Self(points))
    }

    /// All that can be wished, from low to high.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..=100).step_by(usize::from(STEP)).map(Self)
    }

    /// The points, 0 to 100.
    #[must_use]
    pub fn points(self) -> u8 {
        self.0
    }
}
