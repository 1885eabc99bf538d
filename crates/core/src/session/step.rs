//! Defines the steps of a run, and their order.

use crate::instrument::{Item, MAX_DISCIPLINES, Rating, Scale};

/// Identifies a step of a run: one screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Step {
    /// The start: it explains the check, its length, and what happens to the answers.
    #[default]
    Start,
    /// One of the 21 statements.
    Statement(Item),
    /// The question about management meetings, asked before isolation.
    Meetings,
    /// Rough figures about the set-up.
    Facts,
    /// The choice of the disciplines that the person leads.
    Disciplines,
    /// One of the three ratings, of every chosen discipline.
    Ratings(Rating),
    /// The closing question.
    Again,
    /// The list of all answers, which nobody has to see.
    LookOver,
    /// A statement that is answered anew from that list.
    Change(Item),
    /// The result.
    Result,
}

/// Returns the steps that lead to the result, in order. The scales come first, then the facts, then
/// the matrix, so that numbers do not influence the answers.
pub(super) fn steps(asks_isolation: bool, rates: bool) -> Vec<Step> {
    let mut steps = vec![Step::Start];
    let ask = |steps: &mut Vec<_>, scale: Scale| steps.extend(scale.items().map(Step::Statement));
    ask(&mut steps, Scale::Overload);
    ask(&mut steps, Scale::Expertise);
    steps.push(Step::Meetings);
    if asks_isolation {
        ask(&mut steps, Scale::Isolation);
    }
    steps.extend([Step::Facts, Step::Disciplines]);
    if rates {
        steps.extend(Rating::ALL.map(Step::Ratings));
    }
    steps.extend([Step::Again, Step::Result]);
    steps
}

impl Step {
    /// Returns the statement that is asked, if one is.
    #[must_use]
    pub fn statement(self) -> Option<Item> {
        match self {
            Self::Statement(item) | Self::Change(item) => Some(item),
            _ => None,
        }
    }

    /// Returns whether the statements are behind, so that one may go straight to the result.
    pub(super) fn is_optional(self) -> bool {
        matches!(self, Self::Facts | Self::Disciplines | Self::Ratings(_) | Self::Again)
    }

    /// Returns the name in a saved run: that of the item for a statement, else of the step.
    #[must_use]
    pub fn id(self) -> String {
        match self {
            Self::Start => "start".to_owned(),
            Self::Statement(item) => item.id(),
            Self::Meetings => "meetings".to_owned(),
            Self::Facts => "facts".to_owned(),
            Self::Disciplines => "disciplines".to_owned(),
            Self::Ratings(rating) => format!("ratings-{}", rating.id()),
            Self::Again => "again".to_owned(),
            Self::LookOver => "look-over".to_owned(),
            Self::Change(item) => format!("change-{}", item.id()),
            Self::Result => "result".to_owned(),
        }
    }

    /// Returns the step for a name in runs that were saved while each discipline had a step, by its number from 0.
    fn from_earlier_id(id: &str) -> Option<Self> {
        let number: usize = id.strip_prefix("ratings-")?.parse().ok()?;
        (number < MAX_DISCIPLINES).then_some(Self::Ratings(Rating::Need))
    }

    /// Returns the step with this name, if there is one.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        let beside = Item::all().map(Self::Change).chain([Self::LookOver]);
        let named = steps(true, true).into_iter().chain(beside).find(|step| step.id() == id);
        named.or_else(|| Self::from_earlier_id(id))
    }
}
