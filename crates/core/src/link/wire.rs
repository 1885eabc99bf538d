//! Fixes the order in which links carry scales, facts, disciplines, items and the ways a step went, as in
//! `docs/link-format.md`.
//!
//! It never changes within a format, even if the questionnaire asks or lists them in another order.

use crate::instrument::{Fact, Item, KnownDiscipline, Scale};
use crate::step::StepOutcome;

/// The scales, in the order of the wire.
const SCALES: [Scale; 3] = [Scale::Overload, Scale::Expertise, Scale::Isolation];

/// The facts, in the order of the wire.
pub(super) const FACTS: [Fact; 8] = [
    Fact::Seats,
    Fact::OwnSeats,
    Fact::EmployeeShare,
    Fact::DependentSeats,
    Fact::RolesPlanned,
    Fact::RolesUnfilled,
    Fact::Meetings,
    Fact::MonthsInRole,
];

/// The known disciplines; the index of each, from 0, is its number on the wire.
pub(super) const DISCIPLINES: [KnownDiscipline; 10] = [
    KnownDiscipline::Engineering,
    KnownDiscipline::Product,
    KnownDiscipline::Design,
    KnownDiscipline::Data,
    KnownDiscipline::Security,
    KnownDiscipline::Research,
    KnownDiscipline::Operations,
    KnownDiscipline::It,
    KnownDiscipline::Quality,
    KnownDiscipline::Marketing,
];

/// The ways that a step went; the index of each, from 0, is its number on the wire.
pub(super) const HOW: [StepOutcome; 4] =
    [StepOutcome::Done, StepOutcome::Partly, StepOutcome::Not, StepOutcome::Dropped];

/// Returns the items in the order of the wire.
pub(super) fn items() -> impl Iterator<Item = Item> {
    SCALES.into_iter().flat_map(Scale::items)
}
