//! Chooses the words of the instrument: sections 1 to 4 of `docs/instrument.md`.

use super::{FactWords, InstrumentWords, RatingWords};
use engine::instrument::{DisciplineName, Fact, Item, KnownDiscipline, Point, Rating, Scale};

impl InstrumentWords {
    /// Returns the name of a scale.
    #[must_use]
    pub fn scale(&self, scale: Scale) -> &'static str {
        scale.of::<&str>(&self.scales)
    }

    /// Returns the question before the statements of a scale.
    #[must_use]
    pub fn lead(&self, scale: Scale) -> &'static str {
        scale.of::<&str>(&self.leads)
    }

    /// Returns the five answers to the statements of a scale, from 0 to 4.
    #[must_use]
    pub fn answers(&self, scale: Scale) -> &[&'static str; Point::ALL.len()] {
        scale.of(&self.answers)
    }

    /// Returns the five answers to the statements of every scale.
    #[must_use]
    pub fn all_answers(&self) -> &[[&'static str; Point::ALL.len()]; Scale::ALL.len()] {
        &self.answers
    }

    /// Returns one of the five answers to the statements of a scale.
    #[must_use]
    pub fn answer(&self, scale: Scale, point: Point) -> &'static str {
        point.of::<&str>(self.answers(scale))
    }

    /// Returns the statement of an item.
    #[must_use]
    pub fn statement(&self, item: Item) -> &'static str {
        // An item is always within its scale, so the default is never used.
        item.scale().of(&self.statements).get(item.index()).copied().unwrap_or_default()
    }

    /// Returns the five answers to the closing question, from no to yes.
    #[must_use]
    pub fn again_answers(&self) -> &[&'static str; Point::ALL.len()] {
        &self.again_answers
    }

    /// Returns one of the five answers to the closing question.
    #[must_use]
    pub fn again(&self, point: Point) -> &'static str {
        point.of::<&str>(&self.again_answers)
    }

    /// Returns the words of a fact.
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

    /// Returns the name of a known discipline.
    #[must_use]
    pub fn known_discipline(&self, known: KnownDiscipline) -> &'static str {
        self.disciplines.get(known as usize).copied().unwrap_or(known.id())
    }

    /// Returns the name of a discipline, in this language or as the person typed it.
    #[must_use]
    pub fn discipline<'a>(&self, name: &'a DisciplineName) -> &'a str {
        match name {
            DisciplineName::Known(known) => self.known_discipline(*known),
            DisciplineName::Own(own) => own.as_str(),
        }
    }

    /// Returns the words of a rating.
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
    /// Returns the five labels, from 0 to 4.
    #[must_use]
    pub fn labels(&self) -> &[&'static str; Point::ALL.len()] {
        &self.labels
    }

    /// Returns one of the five labels.
    #[must_use]
    pub fn label(&self, point: Point) -> &'static str {
        point.of::<&str>(&self.labels)
    }
}
