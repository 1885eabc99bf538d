//! The words of what is asked: sections 1 to 4 of `docs/instrument.md`.

use super::{FactWords, InstrumentWords, RatingWords};
use engine::instrument::{DisciplineName, Fact, Item, KnownDiscipline, Point, Rating, Scale};

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
