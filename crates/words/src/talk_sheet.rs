//! Writes the sheet for a talk with the CEO: the set-up and one request on one page, without a score.

use super::findings::given;
use super::{Words, date, fill};
use engine::check::Check;
use engine::instrument::{Discipline, Fact, Facts, Point};

/// Holds the lines of the sheet, in their order.
#[derive(Clone, Debug, PartialEq)]
pub struct TalkSheet {
    /// The title.
    pub title: &'static str,
    /// The day of the figures.
    pub as_of: String,
    /// The sentences about what was given; at least one.
    pub said: Vec<String>,
    /// The request, if there is one.
    pub request: Option<String>,
}

impl Words {
    /// Puts the facts and the disciplines of a check in sentences before a CEO. Returns nothing if none of them was
    /// given: a fact that is not known is left out, not shown as zero.
    #[must_use]
    pub fn talk_sheet(&self, check: &Check, request: Option<&str>) -> Option<TalkSheet> {
        let mut said = self.facts_said(check.facts());
        said.extend(self.cover_said(check.disciplines()));
        (!said.is_empty()).then(|| TalkSheet {
            title: self.sheets.talk_title,
            as_of: fill(self.sheets.as_of, &[("date", &date(self, check.taken_on()))]),
            said,
            request: request.map(str::to_owned),
        })
    }

    fn facts_said(&self, facts: &Facts) -> Vec<String> {
        let sheets = &self.sheets;
        let counted = |fact| given(facts, fact);
        let own = facts.own_seats().to_string();
        let seats = counted(Fact::Seats).map(|seats| sheets.seats.fill(&own, &[("own", &own), ("seats", &seats)]));
        let people = counted(Fact::EmployeeShare).map(|share| fill(sheets.people, &[("share", &share)]));
        let dependent = counted(Fact::DependentSeats).map(|count| match count.as_str() {
            "0" => sheets.dependent_none.to_owned(),
            _ => sheets.dependent.fill(&count, &[("count", &count)]),
        });
        let planned = counted(Fact::RolesPlanned).filter(|count| count != "0");
        let planned = planned.map(|count| sheets.planned.fill(&count, &[("count", &count)]));
        let unfilled = counted(Fact::RolesUnfilled).map(|count| match count.as_str() {
            "0" => sheets.unfilled_none.to_owned(),
            _ => sheets.unfilled.fill(&count, &[("count", &count)]),
        });
        [seats, people, dependent, planned, unfilled].into_iter().flatten().collect()
    }

    /// Returns the sentence about the disciplines that need something and have nobody to lean on, or that all have
    /// somebody; nothing if neither is true, as with somebody new or untested.
    fn cover_said(&self, disciplines: &[Discipline]) -> Option<String> {
        let is_uncovered = |line: &&Discipline| line.need > Point::Zero && line.cover == Point::Zero;
        let mut names = disciplines.iter().filter(is_uncovered).map(|line| self.instrument.discipline(&line.name));
        match names.next() {
            Some(first) => {
                let names = [first].into_iter().chain(names).collect::<Vec<_>>().join(", ");
                Some(fill(self.sheets.uncovered, &[("names", &names)]))
            }
            None => {
                let all_are = !disciplines.is_empty() && disciplines.iter().all(|line| line.cover >= Point::Two);
                all_are.then(|| self.sheets.covered.to_owned())
            }
        }
    }
}

impl TalkSheet {
    /// Returns the sheet as plain text, with a line for what is not known yet.
    #[must_use]
    pub fn to_text(&self, words: &Words) -> String {
        let sheets = &words.sheets;
        let request = self.request.as_deref().unwrap_or(BLANK);
        let said = self.said.join("\n");
        let parts = [
            format!("{}\n{}", self.title, self.as_of),
            said,
            format!("{}\n{request}", sheets.request),
            format!("{}: {BLANK}", sheets.agreed),
        ];
        parts.join("\n\n") + "\n"
    }
}

/// A line to write on.
const BLANK: &str = "____________________";
