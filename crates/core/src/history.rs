//! The checks that somebody keeps, and for how long an unfinished run is kept.

use super::check::Check;
use super::day::Day;
use super::scoring::Occasion;
use super::session::{Session, Step};

/// So many days after it was begun, a run is still taken up again: its statements ask about four weeks,
/// and answers from the two ends of a longer pause would be about different ones.
pub const RUN_DAYS: u16 = 14;

/// After so many days another check is worth it: the statements ask about the four weeks before.
pub const REPEAT_DAYS: u16 = 28;

/// A run that is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeptRun {
    /// The run, to be taken up where it was left.
    pub session: Session,
    /// What it has put among the kept checks when it was last at its end.
    pub check: Option<Check>,
}

impl KeptRun {
    /// Whether there is something in it that is nowhere else.
    #[must_use]
    pub fn is_under_way(&self) -> bool {
        match self.session.step() {
            Step::Start => false,
            Step::Result => self.check.is_none(),
            _ => true,
        }
    }
}

/// Whether a run was begun too long before this day to be taken up again.
#[must_use]
pub fn has_expired(session: &Session, today: Day) -> bool {
    session.step() != Step::Start && session.taken_on().is_some_and(|begun| begun.after(RUN_DAYS) < today)
}

/// The checks that somebody keeps: in the order of their days, and each of them once.
///
/// Checks of one day stay in the order in which they were added.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History(Vec<Check>);

impl History {
    /// The checks, the earliest first.
    #[must_use]
    pub fn checks(&self) -> &[Check] {
        &self.0
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether this very check is among them.
    #[must_use]
    pub fn contains(&self, check: &Check) -> bool {
        self.0.contains(check)
    }

    /// Adds a check behind those of its day, and says whether it is a new one.
    pub fn add(&mut self, check: Check) -> bool {
        let is_new = !self.contains(&check);
        if is_new {
            let place = self.0.partition_point(|other| other.taken_on() <= check.taken_on());
            self.0.insert(place, check);
        }
        is_new
    }

    /// Removes a check, and says whether it was there.
    pub fn remove(&mut self, check: &Check) -> bool {
        let length = self.0.len();
        self.0.retain(|other| other != check);
        self.0.len() < length
    }

    /// Adds checks from elsewhere, and says how many of them are new ones. Nothing is lost.
    pub fn merge(&mut self, others: impl IntoIterator<Item = Check>) -> usize {
        others.into_iter().filter(|check| self.add(check.clone())).count()
    }

    /// The checks that come before this one, the earliest first. It need not be one of them.
    #[must_use]
    pub fn before(&self, check: &Check) -> &[Check] {
        let place = self.0.iter().position(|other| other == check);
        let place = place.unwrap_or_else(|| self.0.partition_point(|other| other.taken_on() <= check.taken_on()));
        self.0.get(..place).unwrap_or_default()
    }

    /// Whether a check is somebody's first, as far as is known here.
    #[must_use]
    pub fn occasion(&self, check: &Check) -> Occasion {
        if self.before(check).is_empty() { Occasion::First } else { Occasion::Later }
    }
}

impl FromIterator<Check> for History {
    fn from_iter<I: IntoIterator<Item = Check>>(checks: I) -> Self {
        let mut history = Self::default();
        history.merge(checks);
        history
    }
}
