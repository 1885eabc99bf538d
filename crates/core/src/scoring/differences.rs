//! Finds the other differences between two checks: facts, disciplines and the closing question.

use crate::check::Check;
use crate::instrument::{Discipline, DisciplineName, Fact, Point};

/// Lists the differences between an earlier check and a later one, apart from the scores.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Differences {
    /// True if either check has a fact, so that there is something that could be the same.
    pub has_facts: bool,
    /// The facts whose figures differ, in the order of [`Fact::ALL`].
    pub facts: Vec<FactChange>,
    /// The home discipline then and now, if it differs.
    pub home: Option<[Option<DisciplineName>; 2]>,
    /// The answer to the closing question then and now, if it differs.
    pub again: Option<[Option<Point>; 2]>,
    /// Every discipline of either matrix: those of the later one in their order, then those of the earlier one only.
    pub disciplines: Vec<DisciplineChange>,
}

/// Holds a fact then and now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FactChange {
    /// The fact.
    pub fact: Fact,
    /// The figure then, if one was given.
    pub then: Option<u16>,
    /// The figure now, if one was given.
    pub now: Option<u16>,
}

/// Holds a line of the matrix then and now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DisciplineChange {
    /// The discipline.
    pub name: DisciplineName,
    /// The line then, if there was one.
    pub then: Option<Discipline>,
    /// The line now, if there is one.
    pub now: Option<Discipline>,
}

impl Differences {
    /// Returns whether facts, home discipline and closing answer are the same in both.
    #[must_use]
    pub fn facts_are_same(&self) -> bool {
        self.facts.is_empty() && self.home.is_none() && self.again.is_none()
    }

    /// Returns whether any line of the matrix has changed.
    #[must_use]
    pub fn disciplines_differ(&self) -> bool {
        self.disciplines.iter().any(|line| line.then != line.now)
    }
}

/// Finds the differences between two checks.
#[must_use]
pub fn differences(then: &Check, now: &Check) -> Differences {
    let fact = |fact: Fact| FactChange { fact, then: then.facts().get(fact), now: now.facts().get(fact) };
    let line = |name: &DisciplineName| DisciplineChange {
        name: name.clone(),
        then: then.disciplines().iter().find(|line| line.name == *name).cloned(),
        now: now.disciplines().iter().find(|line| line.name == *name).cloned(),
    };
    let gone = then.disciplines().iter().filter(|line| now.disciplines().iter().all(|other| other.name != line.name));
    Differences {
        has_facts: [then, now].iter().any(|check| !check.facts().is_empty()),
        facts: Fact::ALL.into_iter().map(fact).filter(|change| change.then != change.now).collect(),
        home: different([then.facts().home.clone(), now.facts().home.clone()]),
        again: different([then.again(), now.again()]),
        disciplines: now.disciplines().iter().chain(gone).map(|discipline| line(&discipline.name)).collect(),
    }
}

fn different<T: PartialEq>([then, now]: [Option<T>; 2]) -> Option<[Option<T>; 2]> {
    (then != now).then_some([then, now])
}
