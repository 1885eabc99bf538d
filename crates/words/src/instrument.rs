//! The words of what is asked: sections 1 to 4 of `docs/instrument.md`.

use engine::instrument::{DisciplineName, Fact, ITEMS_PER_SCALE, Item, KnownDiscipline, Point, Rating, Scale};

/// The scales, statements, answers, facts and disciplines in one language.
#[derive(Debug)]
pub struct InstrumentWords {
    pub(super) language: &'static str,
    pub(super) direction: &'static str,
    pub(super) scales: [&'static str; Scale::ALL.len()],
    pub(super) leads: [&'static str; Scale::ALL.len()],
    pub(super) answers: [[&'static str; Point::ALL.len()]; Scale::ALL.len()],
    pub(super) statements: [[&'static str; ITEMS_PER_SCALE]; Scale::ALL.len()],
    /// The answer that skips a statement.
    pub skip: &'static str,
    /// Asked before the statements on isolation: how many meetings there were.
    pub meetings_question: &'static str,
    /// The closing question, which is not scored.
    pub again_question: &'static str,
    pub(super) again_answers: [&'static str; Point::ALL.len()],
    /// What to know before giving facts.
    pub facts_note: &'static str,
    /// The words of each fact; [`InstrumentWords::fact`] finds them.
    pub facts: FactsWords,
    /// The answer to a fact that somebody doesn't know.
    pub not_sure: &'static str,
    pub(super) disciplines: [&'static str; KnownDiscipline::ALL.len()],
    pub(super) ratings: [RatingWords; Rating::ALL.len()],
}

impl InstrumentWords {
    /// The name of a scale.
    #[must_use]
    pub fn scale(&self, scale: Scale) -> &'static str {
        scale.of::<&str>(&self.scales)
    }

    /// What to think of while answering the statements of a scale.
    #[must_use]
    pub fn lead(&self, scale: Scale) -> &'static str {
        scale.of::<&str>(&self.leads)
    }

    /// The five answers to the statements of a scale, from 0 to 4.
    #[must_use]
    pub fn answers(&self, scale: Scale) -> &[&'static str; Point::ALL.len()] {
        scale.of(&self.answers)
    }

    /// The five answers to the statements of every scale.
    #[must_use]
    pub fn all_answers(&self) -> &[[&'static str; Point::ALL.len()]; Scale::ALL.len()] {
        &self.answers
    }

    /// One of the five answers to the statements of a scale.
    #[must_use]
    pub fn answer(&self, scale: Scale, point: Point) -> &'static str {
        point.of::<&str>(self.answers(scale))
    }

    /// The statement of an item.
    #[must_use]
    pub fn statement(&self, item: Item) -> &'static str {
        // An item is always within its scale, so that the default is never read.
        item.scale().of(&self.statements).get(item.index()).copied().unwrap_or_default()
    }

    /// The five answers to the closing question, from no to yes.
    #[must_use]
    pub fn again_answers(&self) -> &[&'static str; Point::ALL.len()] {
        &self.again_answers
    }

    /// One of the five answers to the closing question.
    #[must_use]
    pub fn again(&self, point: Point) -> &'static str {
        point.of::<&str>(&self.again_answers)
    }

    /// The words of a fact.
    #[must_use]
    pub fn fact(&self, fact: Fact) -> &FactWords {
        match fact {
            Fact::Seats => &self.facts.seats,
            Fact::OwnSeats => &self.facts.own_seats,
            Fact::EmployeeShare => &self.facts.employee_share,
            Fact::DependentSeats => &self.facts.dependent_seats,
            Fact::RolesPlanned => &self.facts.roles_planned,
            Fact::RolesUnfilled => &self.facts.roles_unfilled,
            Fact::Meetings => &self.facts.meetings,
            Fact::MonthsInRole => &self.facts.months_in_role,
        }
    }

    /// The name of a known discipline.
    #[must_use]
    pub fn known_discipline(&self, known: KnownDiscipline) -> &'static str {
        self.disciplines.get(known as usize).copied().unwrap_or(known.id())
    }

    /// The name of a discipline, in this language or in somebody's own words.
    #[must_use]
    pub fn discipline<'a>(&self, name: &'a DisciplineName) -> &'a str {
        match name {
            DisciplineName::Known(known) => self.known_discipline(*known),
            DisciplineName::Own(own) => own.as_str(),
        }
    }

    /// The words of a rating.
    #[must_use]
    pub fn rating(&self, rating: Rating) -> &RatingWords {
        let [need, own, cover] = &self.ratings;
        match rating {
            Rating::Need => need,
            Rating::Own => own,
            Rating::Cover => cover,
        }
    }
}

/// The words of each fact about the set-up.
#[derive(Debug)]
pub struct FactsWords {
    /// Seats at the management table.
    pub seats: FactWords,
    /// Seats of one's own areas.
    pub own_seats: FactWords,
    /// Percentage of the employees.
    pub employee_share: FactWords,
    /// Seats whose plans hang on one's areas.
    pub dependent_seats: FactWords,
    /// Leadership seats planned.
    pub roles_planned: FactWords,
    /// Leadership seats not filled.
    pub roles_unfilled: FactWords,
    /// Meetings attended.
    pub meetings: FactWords,
    /// Months in the role.
    pub months_in_role: FactWords,
    /// The discipline one comes from, which has no figure.
    pub home_discipline: FactWords,
}

/// How a fact is asked for.
#[derive(Debug)]
pub struct FactWords {
    /// What is asked for.
    pub label: &'static str,
    /// What counts.
    pub hint: &'static str,
}

/// How a discipline is rated.
#[derive(Debug)]
pub struct RatingWords {
    /// The one-word name.
    pub name: &'static str,
    /// What is rated.
    pub meaning: &'static str,
    pub(super) labels: [&'static str; Point::ALL.len()],
}

impl RatingWords {
    /// The five labels, from 0 to 4.
    #[must_use]
    pub fn labels(&self) -> &[&'static str; Point::ALL.len()] {
        &self.labels
    }

    /// One of the five labels.
    #[must_use]
    pub fn label(&self, point: Point) -> &'static str {
        point.of::<&str>(&self.labels)
    }
}
