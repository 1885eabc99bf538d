//! The order in which links carry what has a name elsewhere, as `docs/link-format.md` has it.
//!
//! It never changes within a format, in whatever order the questionnaire asks, offers or lists.

use crate::instrument::{Fact, Item, KnownDiscipline, Scale};

/// The scales.
const SCALES: [Scale; 3] = [Scale::Overload, Scale::Expertise, Scale::Isolation];

/// The facts.
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

/// The known disciplines, each numbered by its place from 0.
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

/// The items.
pub(super) fn items() -> impl Iterator<Item = Item> {
    SCALES.into_iter().flat_map(Scale::items)
}
