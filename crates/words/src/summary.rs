//! Writes a shared result as plain text, for a mail or a note of one's own.

use super::{Words, date, fill};
use engine::check::Check;
use engine::instrument::Scale;
use engine::link::Parcel;
use engine::scoring::{Occasion, Outcome, score};

impl Words {
    /// Puts the figures that the link of a payload shows in sentences, a line each.
    #[must_use]
    pub fn summary(&self, parcel: &Parcel) -> String {
        let note = parcel.note().map(|note| note.as_str().to_owned());
        let results = parcel.checks().iter().map(|check| self.summary_of(check));
        note.into_iter().chain(results).collect::<Vec<_>>().join("\n\n")
    }

    fn summary_of(&self, check: &Check) -> String {
        let outcome = &score(check, Occasion::First);
        let result = &self.pages.result;
        let mut lines = vec![fill(result.summary_title, &[("date", &date(self, check.taken_on()))])];
        lines.extend(check.label().map(|label| label.as_str().to_owned()));
        for step in self.step_lines(check, None) {
            lines.extend([String::new(), step.title.to_owned(), step.text]);
            lines.extend(step.note);
        }
        for scale in Scale::ALL {
            lines.push(String::new());
            lines.push(self.instrument.scale(scale).to_owned());
            lines.extend(self.said_of(scale, outcome));
        }
        lines.push(String::new());
        lines.extend(self.representation(outcome, check.facts()));
        lines.extend(self.dependency(outcome, check.facts()));
        lines.extend(outcome.matrix.iter().flat_map(|matrix| self.matrix(check, matrix)));
        lines.push(self.advice.limits_note.to_owned());
        lines.join("\n")
    }

    fn said_of(&self, scale: Scale, outcome: &Outcome) -> Vec<String> {
        let scored = outcome.scale(scale);
        match scored.scored {
            Ok(figure) => {
                let mut said = vec![self.advice.presence(scale, &figure, scored.answered)];
                said.extend(self.advice.could_also_read_as(&figure));
                said
            }
            Err(why) => vec![self.advice.unscored(why, scored.answered)],
        }
    }
}
