//! Leads a session through its steps: on, back, and to the list of answers.

use super::{Session, Step, step};
use crate::instrument::Fact;

impl Session {
    pub(super) fn advance(&mut self) {
        if let Some(next) = self.next_step() {
            self.0.step = next;
        }
    }

    pub(super) fn retreat(&mut self) {
        if let Some(&before) = self.way().iter().rev().nth(1) {
            self.0.step = before;
        }
    }

    pub(super) fn look_over(&mut self) {
        if self.step().is_optional() && self.can_finish() {
            self.0.looked_over_from = Some(self.step());
            self.0.step = Step::LookOver;
        }
    }

    pub(super) fn go_to(&mut self, to: Step) {
        if !self.has(to) {
            return;
        }
        // Nobody is further on the way than where they looked over their answers.
        let towards = if self.steps().contains(&to) { to } else { self.looked_over_from() };
        let reached = self.steps().into_iter().find(|&step| step == towards || !self.lets_pass(step));
        let is_there = reached == Some(towards) && (towards == to || self.can_finish());
        self.0.step = reached.filter(|_| !is_there).unwrap_or(to);
    }

    /// Returns the steps up to this one, in order.
    #[must_use]
    pub fn way(&self) -> Vec<Step> {
        let list: &[Step] = match self.step() {
            Step::LookOver => &[self.looked_over_from(), Step::LookOver],
            Step::Change(_) => &[self.looked_over_from(), Step::LookOver, self.step()],
            step => &[step],
        };
        let before = self.steps().into_iter().take_while(|step| list.first() != Some(step));
        before.chain(list.iter().copied()).collect()
    }

    /// Returns the step after this one, given the present answers.
    #[must_use]
    pub fn next_step(&self) -> Option<Step> {
        match self.step() {
            Step::Change(_) => Some(Step::LookOver),
            Step::LookOver => Some(Step::Result),
            step => self.steps().into_iter().skip_while(|&other| other != step).nth(1),
        }
    }

    /// Returns the step from which the person looks over the answers.
    fn looked_over_from(&self) -> Step {
        let from = self.0.looked_over_from.filter(|&from| from.is_optional() && self.has(from));
        from.unwrap_or(Step::Again)
    }

    /// Returns whether this run has a step, on the way to the result or beside it.
    pub(super) fn has(&self, step: Step) -> bool {
        match step {
            Step::LookOver => true,
            Step::Change(item) => self.asks(item),
            step => self.steps().contains(&step),
        }
    }

    /// Returns the steps that lead to the result, in order.
    pub(super) fn steps(&self) -> Vec<Step> {
        step::steps(self.asks_isolation(), self.has_matrix_to_rate())
    }

    /// Returns whether [`Action::Next`](super::Action::Next) goes on from here.
    #[must_use]
    pub fn can_go_on(&self) -> bool {
        self.step() != Step::Start && self.lets_pass(self.step())
    }

    /// Returns whether the present answers allow to go on from a step.
    fn lets_pass(&self, step: Step) -> bool {
        match step {
            Step::Start => self.taken_on().is_some(),
            Step::Result => false,
            Step::Statement(item) | Step::Change(item) => self.response(item).is_some(),
            Step::Meetings => self.fault_of(Fact::Meetings).is_none(),
            Step::Facts | Step::LookOver => self.can_finish(),
            Step::Disciplines => self.disciplines().is_empty() || self.has_matrix_to_rate(),
            Step::Ratings(_) | Step::Again => true,
        }
    }
}
