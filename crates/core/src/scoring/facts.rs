//! Computes the figures that follow from the facts. They are arithmetic, not a grievance.

use crate::instrument::{Fact, Facts};

/// Holds figures computed from the facts, each `None` if its facts are missing.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct FactFigures {
    /// Share of the employees divided by share of the seats: 1 is proportional.
    pub representation: Option<f64>,
    /// People a seat in the person's own areas, divided by people a seat in the others.
    pub per_seat: Option<f64>,
    /// Unfilled leadership roles divided by planned ones, 0 to 1.
    pub vacancy: Option<f64>,
    /// Other seats that depend on the person's areas, divided by all other seats, 0 to 1.
    pub dependency: Option<f64>,
}

/// Computes the figures of valid facts.
///
/// Each quotient divides whole numbers, so that a ratio that is exact on paper is
/// exact here.
#[must_use]
pub fn fact_figures(facts: &Facts) -> FactFigures {
    let figure = |fact| facts.get(fact).map(f64::from);
    let seats = figure(Fact::Seats);
    let own = f64::from(facts.own_seats());
    let share = figure(Fact::EmployeeShare);
    let others = facts.other_seats().map(f64::from);
    FactFigures {
        representation: share.zip(seats).and_then(|(share, seats)| quotient(share * seats, 100.0 * own)),
        per_seat: share.zip(others).and_then(|(share, others)| quotient(share * others, own * (100.0 - share))),
        vacancy: figure(Fact::RolesUnfilled)
            .zip(figure(Fact::RolesPlanned))
            .and_then(|(unfilled, planned)| quotient(unfilled, planned)),
        dependency: figure(Fact::DependentSeats)
            .zip(others)
            .and_then(|(dependent, others)| quotient(dependent, others)),
    }
}

fn quotient(above: f64, below: f64) -> Option<f64> {
    (below > 0.0).then(|| above / below)
}
