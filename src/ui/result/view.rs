//! Holds what the body of a result is rendered from.

use yew::prelude::*;

use super::owner::ResultOwner;
use crate::ui::later::PARTS;
use engine::check::Check;
use engine::instrument::Scale;
use engine::scoring::Outcome;

/// Holds the check whose result is rendered, and its surroundings.
pub struct ResultView<'a> {
    /// The check.
    pub check: &'a Check,
    /// The scores of the check, and what follows from them.
    pub outcome: Outcome,
    /// The owner.
    pub whose: ResultOwner<'a>,
    /// True if the heading takes the focus.
    pub take_focus: bool,
    /// A number that distinguishes results of different checks in the same place.
    pub number: usize,
    /// The sections that compare the check with others: the change since an earlier one, or a coach's comparison and
    /// course.
    pub change: Option<Html>,
    /// The content below the result.
    pub below: Html,
    /// The section that makes sheets of the result, where there is one.
    pub sheets: Option<Html>,
    /// The number of parts that are rendered: the scores, their details, and the actions.
    pub parts: u8,
    /// The address at which the whole result opens, if only its first part is shown here.
    pub whole_at: Option<AttrValue>,
}

impl<'a> ResultView<'a> {
    /// Creates the view of a check with its `outcome`, as of somebody else's.
    pub fn of(check: &'a Check, outcome: Outcome) -> Self {
        let (whose, change, below, sheets) = Default::default();
        Self {
            check,
            outcome,
            whose,
            take_focus: false,
            number: 0,
            change,
            below,
            sheets,
            parts: PARTS,
            whole_at: None,
        }
    }

    /// Returns whether its print explains why the ranges are assumed. That of a client doesn't, for it has two pages at most.
    pub fn prints_why_assumed(&self) -> bool {
        self.whose.client().is_none()
            && Scale::ALL.into_iter().any(|scale| self.outcome.scale(scale).figure().is_some())
    }
}
