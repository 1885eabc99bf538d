//! Writes the sentences that follow from facts and ratings.

use super::{Counted, Words, fill};
use engine::check::Check;
use engine::instrument::{Discipline, Fact, Facts, Scale};
use engine::scoring::{
    DisciplineGap, Holders, Matrix, Outcome, Share, has_all_employees, largest_gaps, least_covered, most_open,
};

/// The most disciplines that are named where they share a place.
const MOST_NAMED: usize = 3;

/// Holds the sentences about a place in the matrix.
struct PlaceWords<'a> {
    /// The sentence by the number of names, with `{names}` and `{points}`.
    held: Counted,
    /// The sentence for more than three disciplines, with `{many}`, `{all}` and `{points}`.
    by_many: &'a str,
    /// The sentence for all disciplines, with `{points}`.
    everywhere: &'a str,
}

impl Words {
    /// Returns the sentence about the fact of a scale, if the fact is known.
    #[must_use]
    pub fn fact_beside(&self, scale: Scale, check: &Check, outcome: &Outcome) -> Option<String> {
        let result = &self.pages.result;
        let facts = check.facts();
        Some(match scale {
            Scale::Overload => {
                result.overload_fact.fill(facts.get(Fact::RolesUnfilled)?, facts.get(Fact::RolesPlanned)?)
            }
            Scale::Expertise => self.open_gaps(check.disciplines(), outcome.matrix.as_ref()?),
            Scale::Isolation if has_all_employees(facts) => result.isolation_fact_all.to_owned(),
            Scale::Isolation => {
                let times = self.tenths(outcome.facts.per_seat?);
                let counted = match times.as_str() {
                    "0" => result.isolation_fact_few,
                    "1" => result.isolation_fact_even,
                    _ => result.isolation_fact,
                };
                counted.fill(&facts.own_seats().to_string(), &[("times", &times)])
            }
        })
    }

    /// Compares what is felt with the fact in one question, not a verdict. Before it, one sentence says if the score is
    /// near the middle. There are none if the score or the fact is not known.
    #[must_use]
    pub fn felt_against_fact(&self, scale: Scale, check: &Check, outcome: &Outcome) -> Vec<String> {
        let (Some(figure), pair) = (outcome.scale(scale).figure(), outcome.pair(scale)) else {
            return Vec::new();
        };
        let words = &self.advice.felt_fact;
        let question = match (pair.felt, pair.fact) {
            (Some(true), Some(true)) => words.both.to_owned(),
            (Some(true), Some(false)) => words.felt_only.to_owned(),
            (Some(false), Some(true)) => fill(words.fact_only, &[("fact", &self.lopsided(scale, check))]),
            (Some(false), Some(false)) => words.neither.to_owned(),
            _ => return Vec::new(),
        };
        let middle = figure.is_near_middle().then(|| words.near_middle.to_owned());
        middle.into_iter().chain([question]).collect()
    }

    /// Returns the words for the fact of a scale that is high, for the beginning of a sentence.
    fn lopsided(&self, scale: Scale, check: &Check) -> String {
        let words = &self.advice.felt_fact;
        match scale {
            Scale::Overload => {
                words.seats_empty.form(&given(check.facts(), Fact::RolesUnfilled).unwrap_or_default()).to_owned()
            }
            Scale::Expertise => match most_open(check.disciplines()) {
                Holders::Held(held) if held.len() <= MOST_NAMED => {
                    let names = self.names(check.disciplines(), &held);
                    words.thinly_covered.fill(&held.len().to_string(), &[("names", &names)])
                }
                _ => words.many_thinly_covered.to_owned(),
            },
            Scale::Isolation => words.many_people_per_seat.to_owned(),
        }
    }

    /// Returns the sentence that compares the shares of seats and people, if both are known.
    #[must_use]
    pub fn representation(&self, outcome: &Outcome, facts: &Facts) -> Option<String> {
        let result = &self.pages.result;
        let times = self.tenths(outcome.facts.representation?);
        let (seats, share) = (given(facts, Fact::Seats)?, given(facts, Fact::EmployeeShare)?);
        let own = facts.own_seats().to_string();
        let template = match times.as_str() {
            "0" => result.representation_little,
            "1" => result.representation_even,
            _ => result.representation,
        };
        Some(fill(template, &[("own", &own), ("seats", &seats), ("share", &share), ("times", &times)]))
    }

    /// Returns the sentence about the other seats that depend on the person's areas, if their number is known.
    #[must_use]
    pub fn dependency(&self, outcome: &Outcome, facts: &Facts) -> Option<String> {
        outcome.facts.dependency?;
        let (dependent, others) = (facts.get(Fact::DependentSeats)?, facts.other_seats()?);
        Some(self.pages.result.dependency.fill(dependent, others))
    }

    /// Returns the sentences about the discipline matrix.
    #[must_use]
    pub fn matrix(&self, check: &Check, matrix: &Matrix) -> Vec<String> {
        let result = &self.pages.result;
        let disciplines = check.disciplines();
        let gap = || disciplines.iter().map(Discipline::gap).max().unwrap_or_default().to_string();
        let largest =
            PlaceWords { held: result.largest, by_many: result.largest_by_many, everywhere: result.largest_everywhere };
        let least = PlaceWords {
            held: result.least_covered,
            by_many: result.least_covered_by_many,
            everywhere: result.least_covered_everywhere,
        };
        let least_cover = || {
            let covers = disciplines.iter().filter(|discipline| discipline.need.value() > 0);
            covers.map(|discipline| discipline.cover.value()).min().unwrap_or_default().to_string()
        };
        let covered = match matrix.covered {
            Some(covered) => fill(result.covered, &[("share", self.share(Share::of(covered)))]),
            None => result.no_gaps.to_owned(),
        };
        let tilt = matrix.home_tilt.map(|tilt| {
            let points = self.tenths(tilt.abs());
            let counted = if tilt < 0.0 { result.home_tilt_below } else { result.home_tilt };
            match points.as_str() {
                "0" => result.home_tilt_even.to_owned(),
                _ => counted.fill(&points, &[("points", &points)]),
            }
        });
        let tilt = tilt.or_else(|| {
            let home = self.instrument.discipline(check.facts().home.as_ref()?);
            Some(fill(result.home_not_rated, &[("name", home)]))
        });
        let sentences = [
            self.place(disciplines, largest_gaps(disciplines), &largest, &gap()),
            self.place(disciplines, least_covered(disciplines), &least, &least_cover()),
            Some(covered),
            tilt,
        ];
        sentences.into_iter().flatten().collect()
    }

    /// Returns the words for the gap of one discipline, to be displayed beside its line.
    #[must_use]
    pub fn gap(&self, gap: &DisciplineGap) -> String {
        let result = &self.pages.result;
        let (points, open) = (gap.gap.to_string(), self.tenths(gap.open));
        let template = match (gap.gap, open.as_str()) {
            (0, _) => result.gap_none,
            (_, "0") => result.gap_covered,
            _ => result.gap_open,
        };
        fill(template, &[("gap", &points), ("open", &open)])
    }

    /// Returns the words for the gaps that stay open after cover, to be displayed beside a score.
    fn open_gaps(&self, disciplines: &[Discipline], matrix: &Matrix) -> String {
        let result = &self.pages.result;
        let open = matrix.lines().iter().map(|line| line.open).fold(0.0, f64::max);
        let words = PlaceWords {
            held: result.expertise_fact,
            by_many: result.expertise_fact_by_many,
            everywhere: result.expertise_fact_everywhere,
        };
        let said = self.place(disciplines, most_open(disciplines), &words, &self.tenths(open));
        let closed = if matrix.covered.is_some() { result.expertise_all_covered } else { result.expertise_no_gap };
        said.unwrap_or_else(|| closed.to_owned())
    }

    /// Returns the sentence about the disciplines that hold a place, with their points.
    fn place(
        &self,
        disciplines: &[Discipline],
        place: Holders,
        words: &PlaceWords<'_>,
        points: &str,
    ) -> Option<String> {
        let points = ("points", points);
        Some(match place {
            Holders::Nobody => return None,
            Holders::Everywhere => fill(words.everywhere, &[points]),
            Holders::Held(held) if held.len() <= MOST_NAMED => {
                let names = self.names(disciplines, &held);
                words.held.fill(&held.len().to_string(), &[("names", &names), points])
            }
            Holders::Held(held) => {
                let counts = &self.pages.result.counts;
                let [many, all] = [counts.many(held.len()), counts.of(disciplines.len())];
                fill(words.by_many, &[("many", many), ("all", all), points])
            }
        })
    }

    /// Joins up to three names of disciplines as a list.
    fn names(&self, disciplines: &[Discipline], held: &[usize]) -> String {
        let result = &self.pages.result;
        let names = held.iter().filter_map(|&index| disciplines.get(index));
        let names: Vec<&str> = names.map(|discipline| self.instrument.discipline(&discipline.name)).collect();
        match names.as_slice() {
            [a, b] => fill(result.two, &[("a", a), ("b", b)]),
            [a, b, c] => fill(result.three, &[("a", a), ("b", b), ("c", c)]),
            names => names.concat(),
        }
    }

    fn share(&self, share: Share) -> &'static str {
        self.pages.result.shares.get(share as usize).copied().unwrap_or_default()
    }
}

pub(super) fn given(facts: &Facts, fact: Fact) -> Option<String> {
    facts.get(fact).map(|figure| figure.to_string())
}
