//! Models the checks that a person has saved, and says how long an unfinished run is saved.

use super::check::Check;
use super::day::Day;
use super::scoring::Occasion;
use super::session::{Session, Step};
use super::step::NextStep;

/// The days within which a run can be resumed. Its statements ask about the past four weeks, and answers from both
/// sides of a longer pause would be about different weeks.
pub const RUN_DAYS: u16 = 14;

/// The days after which another check is worthwhile: the statements ask about the four weeks before.
pub const REPEAT_DAYS: u16 = 28;

/// Holds a saved run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeptRun {
    /// The run, to be resumed where it was left.
    pub session: Session,
    /// The check that the run added to the saved ones when it last reached its end.
    pub check: Option<Check>,
}

impl KeptRun {
    /// Returns whether the run has answers that are stored nowhere else.
    #[must_use]
    pub fn is_under_way(&self) -> bool {
        match self.session.step() {
            Step::Start => false,
            Step::Result => self.check.is_none(),
            _ => true,
        }
    }

    /// Returns a run that has not begun, at the same pace.
    #[must_use]
    pub fn anew(&self) -> Self {
        Self { session: self.session.anew(), check: None }
    }
}

/// Returns whether a run was begun too long before this day to be resumed.
#[must_use]
pub fn has_expired(session: &Session, today: Day) -> bool {
    session.step() != Step::Start && session.taken_on().is_some_and(|begun| begun.after(RUN_DAYS) < today)
}

/// Lists the checks that a person has saved, in the order of their days, each run once.
///
/// Checks of one day stay in the order in which they were added.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History(Vec<Check>);

impl History {
    /// Returns the checks, the earliest first.
    #[must_use]
    pub fn checks(&self) -> &[Check] {
        &self.0
    }

    /// Returns the checks themselves.
    #[must_use]
    pub fn into_checks(self) -> Vec<Check> {
        self.0
    }

    /// Returns whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds a check after those of its day, or what it adds to a check of the same run, whose steps it may change.
    /// Returns whether that was new.
    pub fn add(&mut self, check: Check) -> bool {
        let same_run = self.0.iter_mut().find_map(|kept| Some((kept.with(&check)?, kept)));
        let Some((whole, kept)) = same_run else {
            // Each check is inserted in its place because sorting adds 1 kB of compressed wasm.
            let place = self.0.partition_point(|other| other.taken_on() <= check.taken_on());
            self.0.insert(place, check);
            return true;
        };
        let is_new = *kept != whole;
        *kept = whole;
        is_new
    }

    /// Adds a check that a file or a link brings. It may be older than what is kept of its run, so the kept steps stand.
    /// Returns the whole check if that was new.
    pub fn bring(&mut self, check: &Check) -> Option<Check> {
        let whole = self.0.iter().find_map(|kept| check.with(kept)).unwrap_or_else(|| check.clone());
        self.add(whole.clone()).then_some(whole)
    }

    /// Removes a run. Returns whether it was there.
    pub fn remove(&mut self, check: &Check) -> bool {
        let length = self.0.len();
        self.0.retain(|other| !other.is_same_run(check));
        self.0.len() < length
    }

    /// Adds checks from another history and removes none. Returns how many were new.
    pub fn merge(&mut self, others: impl IntoIterator<Item = Check>) -> usize {
        others.into_iter().filter(|check| self.add(check.clone())).count()
    }

    /// Returns the checks before this one, the earliest first. This one need not be among them, nor as it is kept: it is
    /// not before itself while a new step is not kept yet.
    #[must_use]
    pub fn before(&self, check: &Check) -> &[Check] {
        let after = || self.0.partition_point(|other| other.taken_on() <= check.taken_on());
        self.0.get(..self.place_of(check).unwrap_or_else(after)).unwrap_or_default()
    }

    /// Returns the check of the same run as it is saved, perhaps with other steps.
    #[must_use]
    pub fn of_run(&self, check: &Check) -> Option<&Check> {
        self.0.get(self.place_of(check)?)
    }

    fn place_of(&self, check: &Check) -> Option<usize> {
        let place = self.0.iter().position(|other| other == check);
        place.or_else(|| self.0.iter().position(|other| other.is_same_run(check)))
    }

    /// Returns the last step before a check, unless another check before it says already how that went.
    #[must_use]
    pub fn step_before(&self, check: &Check) -> Option<&NextStep> {
        let mut before = self.before(check).iter().rev();
        before.find(|other| other.step().is_some() || other.earlier_step().is_some())?.step()
    }

    /// Returns whether a check is the person's first, as far as this history knows.
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
