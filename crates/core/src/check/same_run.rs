//! Tells whether two checks are the same run, saved or shared several times, and makes one of them.

use super::{Check, Draft, facts_problems};
use crate::instrument::Fact;

impl Check {
    /// Returns this run with what another check adds to it; `None` if that one is another run.
    ///
    /// A run may be saved or shared several times, each time with more or less of it. Two checks are one run if version,
    /// day and answers are equal, and nothing else differs that both have. Only the steps may: they can be changed
    /// afterwards, and then those of `later` stand.
    #[must_use]
    pub fn with(&self, later: &Self) -> Option<Self> {
        let other = &later.0;
        if !self.tells_the_same(other) {
            return None;
        }
        let mut whole = self.0.clone();
        whole.again = whole.again.or(other.again);
        whole.seconds = whole.seconds.or(other.seconds);
        whole.label = whole.label.or_else(|| other.label.clone());
        whole.step = other.step.clone().or(whole.step);
        whole.earlier_step = other.earlier_step.clone().or(whole.earlier_step);
        whole.facts.home = whole.facts.home.or_else(|| other.facts.home.clone());
        for fact in Fact::ALL {
            whole.facts.set(fact, whole.facts.get(fact).or(other.facts.get(fact)));
        }
        if whole.disciplines.is_empty() {
            whole.disciplines.clone_from(&other.disciplines);
        }
        // Figures that don't fit together are not those of one run.
        facts_problems(&whole.facts).is_empty().then_some(Self(whole))
    }

    /// Returns whether version, day and answers are equal, and whatever else both have but for the steps.
    fn tells_the_same(&self, other: &Draft) -> bool {
        let mine = &self.0;
        let lists = [&mine.disciplines, &other.disciplines];
        mine.taken_on == other.taken_on
            && mine.version == other.version
            && mine.answers == other.answers
            && agree(mine.again.as_ref(), other.again.as_ref())
            && agree(mine.seconds.as_ref(), other.seconds.as_ref())
            && agree(mine.label.as_ref(), other.label.as_ref())
            && agree(mine.facts.home.as_ref(), other.facts.home.as_ref())
            && Fact::ALL.into_iter().all(|fact| agree(mine.facts.get(fact).as_ref(), other.facts.get(fact).as_ref()))
            && (lists.iter().any(|list| list.is_empty()) || mine.disciplines == other.disciplines)
    }

    /// Returns this check, which was `before` when the person changed it, with what was added to the kept one meanwhile:
    /// another tab may know of other steps, and a link of a label.
    #[must_use]
    pub fn since(&self, before: &Self, kept: &Self) -> Self {
        let (mut now, before, kept) = (self.0.clone(), &before.0, kept.0.clone());
        now.label = now.label.or(kept.label);
        if now.step == before.step {
            now.step = kept.step;
        }
        if now.earlier_step == before.earlier_step {
            now.earlier_step = kept.earlier_step;
        }
        Self(now)
    }

    /// Returns whether another check is the same run, whatever more or less it tells of it.
    #[must_use]
    pub fn is_same_run(&self, other: &Self) -> bool {
        self.with(other).is_some()
    }

    /// Returns whether another check has all that this one has: then it is the same run, of which this one tells less.
    #[must_use]
    pub fn is_part_of(&self, other: &Self) -> bool {
        other.with(self).as_ref() == Some(other)
    }

    /// Returns whether one of these checks has all that this one has.
    #[must_use]
    pub fn is_told_by(&self, checks: &[Self]) -> bool {
        checks.iter().any(|other| self.is_part_of(other))
    }
}

/// Returns whether two values are equal, if there are two.
fn agree<T: PartialEq>(mine: Option<&T>, other: Option<&T>) -> bool {
    mine.zip(other).is_none_or(|(mine, other)| mine == other)
}
