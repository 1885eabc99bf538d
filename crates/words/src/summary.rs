//! Writes a shared result as plain text, for a mail or a note of one's own.

use super::{Words, date, fill};
use engine::check::Check;
use engine::instrument::Scale;
use engine::link::Payload;
use engine::scoring::{Occasion, Outcome, score};

impl Words {
    /// Puts the figures that the link of a payload shows in sentences, a line each.
    #[must_use]
    pub fn summary(&self, payload: &Payload) -> String {
        let note = payload.note().map(|note| note.as_str().to_owned());
        let results = payload.checks().iter().map(|check| self.summary_of(check));
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
            lines.extend(self.said_of(scale, outcome));
        }
        lines.push(String::new());
        lines.extend(self.representation(outcome, check.facts()));
        lines.extend(self.dependency(outcome, check.facts()));
        lines.extend(outcome.matrix.iter().flat_map(|matrix| self.matrix(check, matrix)));
        lines.push(self.advice.limits_note.to_owned());
        lines.join("\n")
    }

    /// Names a scale, with the words for its score, and says what the score means.
    fn said_of(&self, scale: Scale, outcome: &Outcome) -> Vec<String> {
        let (name, scored) = (self.instrument.scale(scale), outcome.scale(scale));
        match scored.scored {
            Ok(figure) => {
                let mut said = vec![format!("{name}: {}", self.advice.reads_as(&figure))];
                said.push(self.advice.presence(scale, &figure, scored.answered));
                said.extend(self.advice.could_also_read_as(&figure));
                said
            }
            Err(why) => vec![name.to_owned(), self.advice.unscored(why, scored.answered)],
        }
    }
}
