//! Chooses the words about a step: one of a suggestion, and how a step went.

use super::{FittingText, NextStepWords};
use engine::check::Check;
use engine::instrument::Scale;
use engine::scoring::Band;
use engine::step::StepOutcome;

impl NextStepWords {
    /// Returns the suggestions for a scale in a band as steps: short enough for one, and in the person's own voice.
    #[must_use]
    pub fn of_suggestions(&self, scale: Scale, band: Band) -> &'static [FittingText] {
        band.of::<&[_]>(scale.of(&self.of_suggestions))
    }

    /// Returns the step that a suggestion comes to, by its place among those for a scale in a band.
    #[must_use]
    pub fn of_suggestion(&self, check: &Check, scale: Scale, band: Band, place: usize) -> Option<&'static str> {
        self.of_suggestions(scale, band).get(place).map(|step| step.for_check(check))
    }

    /// Returns the word for how a step went.
    #[must_use]
    pub fn how(&self, how: StepOutcome) -> &'static str {
        let words = &self.how;
        match how {
            StepOutcome::Done => words.done,
            StepOutcome::Partly => words.partly,
            StepOutcome::Not => words.not,
            StepOutcome::Dropped => words.dropped,
        }
    }
}
