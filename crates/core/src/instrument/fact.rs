//! Defines rough figures about the set-up: seats, shares, roles and meetings.

use std::ops::RangeInclusive;

use super::DisciplineName;

/// Lists the optional figures about the set-up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fact {
    /// Seats at the management table, the person's own included.
    Seats,
    /// Seats that the person's own areas hold.
    OwnSeats,
    /// Percentage of all employees who work in the person's areas.
    EmployeeShare,
    /// Other seats that depend on the person's areas for their plans this quarter.
    DependentSeats,
    /// Leadership seats planned in the person's areas.
    RolesPlanned,
    /// Planned leadership seats that are empty, interim or covered by the person.
    RolesUnfilled,
    /// Management meetings attended in the past four weeks.
    Meetings,
    /// Months in the role.
    MonthsInRole,
}

impl Fact {
    /// All, in the order they are asked and listed.
    pub const ALL: [Self; 8] = [
        Self::Seats,
        Self::OwnSeats,
        Self::EmployeeShare,
        Self::DependentSeats,
        Self::RolesPlanned,
        Self::RolesUnfilled,
        Self::Meetings,
        Self::MonthsInRole,
    ];

    /// Returns the name in JSON.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Seats => "seats",
            Self::OwnSeats => "ownSeats",
            Self::EmployeeShare => "employeeShare",
            Self::DependentSeats => "dependentSeats",
            Self::RolesPlanned => "rolesPlanned",
            Self::RolesUnfilled => "rolesUnfilled",
            Self::Meetings => "meetings",
            Self::MonthsInRole => "monthsInRole",
        }
    }

    /// Returns the values that are allowed regardless of the other facts.
    #[must_use]
    pub fn range(self) -> RangeInclusive<u16> {
        match self {
            Self::Seats => 2..=40,
            Self::OwnSeats => 1..=10,
            Self::EmployeeShare => 0..=100,
            Self::DependentSeats => 0..=39,
            Self::RolesPlanned | Self::RolesUnfilled => 0..=40,
            Self::Meetings => 0..=60,
            Self::MonthsInRole => 0..=600,
        }
    }

    /// Returns the values that are allowed beside the other `facts`.
    #[must_use]
    pub fn range_beside(self, facts: &Facts) -> RangeInclusive<u16> {
        let range = self.range();
        let least = *range.start();
        let upper = match self {
            Self::OwnSeats => facts.get(Self::Seats).map(|seats| seats.saturating_sub(1)),
            // An invalid `OwnSeats` is reported on its own field.
            Self::DependentSeats => facts.other_seats().filter(|&others| others > 0),
            Self::RolesUnfilled => facts.get(Self::RolesPlanned),
            _ => None,
        };
        least..=upper.map_or(*range.end(), |upper| upper.clamp(least, *range.end()))
    }
}

/// Holds the facts that somebody gave. Everything is optional.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    figures: [Option<u16>; Fact::ALL.len()],
    /// The discipline that the person comes from.
    pub home: Option<DisciplineName>,
}

impl Facts {
    /// Returns the figure of a fact, if it was given.
    #[must_use]
    pub fn get(&self, fact: Fact) -> Option<u16> {
        self.figures.get(fact as usize).copied().flatten()
    }

    /// Sets or clears a figure. [`crate::check::Check::new`] validates it.
    pub fn set(&mut self, fact: Fact, figure: Option<u16>) {
        if let Some(place) = self.figures.get_mut(fact as usize) {
            *place = figure;
        }
    }

    /// Returns these facts with one figure set.
    #[must_use]
    pub fn with(mut self, fact: Fact, figure: u16) -> Self {
        self.set(fact, Some(figure));
        self
    }

    /// Returns the seats that the person's own areas hold; one if none were given.
    #[must_use]
    pub fn own_seats(&self) -> u16 {
        self.get(Fact::OwnSeats).unwrap_or(1)
    }

    /// Returns the seats that others hold, if the number of seats was given.
    #[must_use]
    pub fn other_seats(&self) -> Option<u16> {
        self.get(Fact::Seats).map(|seats| seats.saturating_sub(self.own_seats()))
    }

    /// Returns whether nothing was given.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.home.is_none() && self.figures.iter().all(Option::is_none)
    }
}
