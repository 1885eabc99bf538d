//! Finds circumstances that rule out a suggestion or a question, so that another one is shown.

use super::places::{Holders, largest_gaps};
use crate::check::Check;
use crate::instrument::Fact;

/// Lists the circumstances in which some sentences would be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Circumstance {
    /// No leadership seat is empty.
    NoSeatEmpty,
    /// One leadership seat is empty.
    OneSeatEmpty,
    /// The person's areas hold two or more seats.
    SeveralOwnSeats,
    /// The disciplines are rated, and there is no gap.
    NoGap,
    /// No discipline has the largest gap: there is no matrix, or no gap in it.
    NoLargestGap,
    /// Several disciplines share the largest gap.
    SharedLargestGap,
}

impl Circumstance {
    /// Returns whether the circumstance holds for a check.
    #[must_use]
    pub fn holds(self, check: &Check) -> bool {
        let facts = check.facts();
        let largest = || largest_gaps(check.disciplines());
        match self {
            Self::NoSeatEmpty => {
                [Fact::RolesUnfilled, Fact::RolesPlanned].into_iter().any(|fact| facts.get(fact) == Some(0))
            }
            Self::OneSeatEmpty => facts.get(Fact::RolesUnfilled) == Some(1),
            Self::SeveralOwnSeats => facts.own_seats() >= 2,
            Self::NoGap => !check.disciplines().is_empty() && largest() == Holders::Nobody,
            Self::NoLargestGap => largest() == Holders::Nobody,
            Self::SharedLargestGap => match largest() {
                Holders::Nobody => false,
                Holders::Everywhere => true,
                Holders::Held(held) => held.len() > 1,
            },
        }
    }
}
