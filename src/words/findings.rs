//! What follows from facts and ratings, in sentences.

use super::{Words, fill, whole};
use crate::engine::check::Check;
use crate::engine::instrument::{Fact, Facts, Scale};
use crate::engine::scoring::{Matrix, Outcome};

impl Words {
    /// The fact that stands beside a scale, where it is known.
    #[must_use]
    pub fn fact_beside(&self, scale: Scale, check: &Check, outcome: &Outcome) -> Option<String> {
        let result = &self.pages.result;
        Some(match scale {
            Scale::Overload => {
                let (unfilled, planned) =
                    (given(&check.facts, Fact::RolesUnfilled)?, given(&check.facts, Fact::RolesPlanned)?);
                fill(result.overload_fact, &[("unfilled", &unfilled), ("planned", &planned)])
            }
            Scale::Expertise => {
                let (index, widest) = outcome.matrix.as_ref()?.widest_open()?;
                let name = self.instrument.discipline(&check.disciplines.get(index)?.name);
                match widest.gap {
                    0 => result.expertise_no_gap.to_owned(),
                    _ => fill(result.expertise_fact, &[("name", name), ("open", &self.tenths(widest.open))]),
                }
            }
            Scale::Isolation => fill(result.isolation_fact, &[("times", &self.tenths(outcome.facts.per_seat?))]),
        })
    }

    /// How seats and people stand to each other, where both are known.
    #[must_use]
    pub fn representation(&self, outcome: &Outcome, facts: &Facts) -> Option<String> {
        let times = self.tenths(outcome.facts.representation?);
        let (seats, share) = (given(facts, Fact::Seats)?, given(facts, Fact::EmployeeShare)?);
        let own = facts.own_seats().to_string();
        let values = [("own", own.as_str()), ("seats", &seats), ("share", &share), ("times", &times)];
        Some(fill(self.pages.result.representation, &values))
    }

    /// How many of the other seats wait on one's areas, where that is known.
    #[must_use]
    pub fn dependency(&self, outcome: &Outcome, facts: &Facts) -> Option<String> {
        outcome.facts.dependency?;
        let (dependent, others) = (given(facts, Fact::DependentSeats)?, facts.other_seats()?.to_string());
        Some(fill(self.pages.result.dependency, &[("dependent", &dependent), ("others", &others)]))
    }

    /// What the discipline matrix says.
    #[must_use]
    pub fn matrix(&self, check: &Check, matrix: &Matrix) -> Vec<String> {
        let result = &self.pages.result;
        let named = |template, index: Option<usize>| {
            let discipline = check.disciplines.get(index?)?;
            Some(fill(template, &[("name", self.instrument.discipline(&discipline.name))]))
        };
        let largest = named(result.largest, matrix.largest);
        let least_covered = named(result.least_covered, matrix.least_covered);
        let covered = match matrix.covered {
            Some(covered) => fill(result.covered, &[("percent", &whole(100.0 * covered))]),
            None => result.no_gaps.to_owned(),
        };
        let tilt = matrix.home_tilt.map(|tilt| {
            let template = if tilt < 0.0 { result.home_tilt_below } else { result.home_tilt };
            fill(template, &[("points", &self.tenths(tilt.abs()))])
        });
        [largest, least_covered, Some(covered), tilt].into_iter().flatten().collect()
    }
}

fn given(facts: &Facts, fact: Fact) -> Option<String> {
    facts.get(fact).map(|figure| figure.to_string())
}
