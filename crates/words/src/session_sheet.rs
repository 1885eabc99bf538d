//! Writes the sheet for a session: a result on one page, with room to write.

use super::{Words, begin_with_capital, date, fill};
use engine::check::Check;
use engine::instrument::{Discipline, Scale};
use engine::scoring::{Change, Occasion, Outcome, StrongAnswer, compare, score, score_scale, strongest};
use engine::step::NextStep;

/// The number of answers of a scale on the sheet: six in all, so that each stands there whole.
const STRONGEST: usize = 2;

/// The number of disciplines that are offered as topics.
const OFFERED_DISCIPLINES: usize = 3;

/// Holds the lines of the sheet, in their order. There is a blank part below them.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionSheet {
    /// The title.
    pub title: &'static str,
    /// The day, and the label if there is one.
    pub about: Vec<String>,
    /// The steps: the next one, and the one before.
    pub steps: Vec<StepLine>,
    /// The topics, in the person's order.
    pub topics: Vec<String>,
    /// The heading of the changes, which names the day of the earlier check, and the change of each scale.
    pub changes: Option<(String, Vec<ScaleLine>)>,
    /// The figure of each scale.
    pub figures: Vec<ScaleLine>,
    /// The strongest answers of the scales, each with a question.
    pub answers: Vec<AskedAnswer>,
}

/// Holds a sentence about a scale.
#[derive(Clone, Debug, PartialEq)]
pub struct ScaleLine {
    /// The name of the scale.
    pub name: &'static str,
    /// The sentence.
    pub said: String,
}

/// Holds a step, and what is said about it.
#[derive(Clone, Debug, PartialEq)]
pub struct StepLine {
    /// The heading.
    pub title: &'static str,
    /// The step.
    pub text: String,
    /// The day by which it is to be done, or how it went, or the question how it did.
    pub note: Option<String>,
}

/// Holds a topic that a check offers.
#[derive(Clone, Debug, PartialEq)]
pub struct OfferedTopic {
    /// The place of the topic among all that there can be, which is the same in every language.
    pub place: usize,
    /// The text.
    pub text: String,
}

/// Holds an answer, with the question that its statement raises.
#[derive(Clone, Debug, PartialEq)]
pub struct AskedAnswer {
    /// The statement in quotation marks, with the answer.
    pub said: String,
    /// The note that the statement says the opposite, if it does.
    pub turned: Option<&'static str>,
    /// The question.
    pub question: &'static str,
}

impl Words {
    /// Puts a check on the sheet, with the change since an earlier one, with the last step before it, which it may say
    /// more of, and with these topics.
    #[must_use]
    pub fn session_sheet(
        &self,
        check: &Check,
        earlier: Option<&Check>,
        last: Option<&NextStep>,
        topics: &[String],
    ) -> SessionSheet {
        let outcome = score(check, Occasion::First);
        let taken_on = fill(self.pages.result.taken_on, &[("date", &date(self, check.taken_on()))]);
        let label = check.label().map(|label| label.as_str().to_owned());
        SessionSheet {
            title: self.sheets.session_title,
            about: [Some(taken_on), label].into_iter().flatten().collect(),
            steps: self.step_lines(check, last),
            topics: topics.to_vec(),
            changes: earlier.and_then(|earlier| self.changes(earlier, check)),
            figures: Scale::ALL.map(|scale| self.figure_line(scale, &outcome)).into(),
            answers: self.asked_answers(check),
        }
    }

    /// Returns what the sheet offers as topics: the strongest answer of each scale, the disciplines that leave most
    /// open, and the facts beside the answers.
    #[must_use]
    pub fn topics_of(&self, check: &Check) -> Vec<OfferedTopic> {
        let outcome = score(check, Occasion::First);
        let strong = Scale::ALL.map(|scale| {
            let first = strongest(check, scale).into_iter().next().filter(StrongAnswer::speaks_for_it)?;
            Some(self.instrument.statement(first.item).to_owned())
        });
        let mut open = self.open_disciplines(check, &outcome).into_iter();
        let open: [_; OFFERED_DISCIPLINES] = std::array::from_fn(|_| open.next());
        let facts = [
            self.fact_beside(Scale::Overload, check, &outcome),
            self.fact_beside(Scale::Isolation, check, &outcome),
            self.dependency(&outcome, check.facts()),
        ];
        let facts = facts.map(|fact| fact.map(|fact| begin_with_capital(&fact)));
        let places = strong.into_iter().chain(open).chain(facts).enumerate();
        places.filter_map(|(place, text)| Some(OfferedTopic { place, text: text? })).collect()
    }

    /// Returns the disciplines with a gap that is not covered, the widest open first.
    fn open_disciplines(&self, check: &Check, outcome: &Outcome) -> Vec<String> {
        let lines = outcome.matrix.iter().flat_map(|matrix| matrix.lines());
        let mut open: Vec<_> = check.disciplines().iter().zip(lines).filter(|(_, gap)| gap.open > 0.0).collect();
        open.sort_by(|(_, a), (_, b)| b.open.total_cmp(&a.open));
        let named = |discipline: &Discipline| self.instrument.discipline(&discipline.name).to_owned();
        let line = |(discipline, gap)| format!("{}: {}", named(discipline), self.gap(gap));
        open.into_iter().take(OFFERED_DISCIPLINES).map(line).collect()
    }

    /// Returns the next step of a check and the one before, with how it went or with the question.
    pub(super) fn step_lines(&self, check: &Check, last: Option<&NextStep>) -> Vec<StepLine> {
        let words = &self.next_step;
        let next = check.step().map(|step| StepLine {
            title: words.title,
            text: step.text.as_str().to_owned(),
            note: step.by.map(|by| fill(words.until, &[("date", &date(self, by))])),
        });
        let went = check.earlier_step().map(|step| (&step.text, fill(words.went, &[("how", words.how(step.how))])));
        let went = went.or_else(|| last.map(|step| (&step.text, words.asked.to_owned())));
        let before = went.map(|(text, note)| StepLine {
            title: self.sheets.step_before,
            text: text.as_str().to_owned(),
            note: Some(note),
        });
        next.into_iter().chain(before).collect()
    }

    /// Returns what has changed since an earlier check; nothing if the two answer different versions.
    fn changes(&self, earlier: &Check, check: &Check) -> Option<(String, Vec<ScaleLine>)> {
        let changes = compare(earlier, check).ok()?;
        let title = fill(self.history.change_title, &[("date", &date(self, earlier.taken_on()))]);
        let line = |scale: Scale| {
            let said = self.change_of(scale, [earlier, check], *scale.of(&changes));
            ScaleLine { name: self.instrument.scale(scale), said }
        };
        Some((title, Scale::ALL.map(line).into()))
    }

    fn change_of(&self, scale: Scale, checks: [&Check; 2], change: Option<Change>) -> String {
        let words = &self.coach.compare;
        let [then, now] = checks.map(|check| score_scale(check, scale).figure());
        let (Some(then), Some(now), Some(change)) = (then, now, change) else {
            return self.history.not_compared.to_owned();
        };
        let word = words.change(&change, self.advice.change(change.word).word);
        format!("{word}. {}", words.scores(then.score, now.score))
    }

    /// Puts a scale in words, with its score and its likely range.
    fn figure_line(&self, scale: Scale, outcome: &Outcome) -> ScaleLine {
        let (result, scored) = (&self.pages.result, outcome.scale(scale));
        let said = match scored.scored {
            Ok(figure) => {
                let score = super::whole(figure.score);
                let felt = fill(result.felt, &[("score", &score), ("band", self.advice.reads_as(&figure))]);
                let [low, high] = [figure.low, figure.high].map(super::whole);
                format!("{felt}, {}", fill(result.likely_assumed, &[("low", &low), ("high", &high)]))
            }
            Err(why) => self.advice.unscored(why, scored.answered),
        };
        ScaleLine { name: self.instrument.scale(scale), said }
    }

    fn asked_answers(&self, check: &Check) -> Vec<AskedAnswer> {
        let of_scale = |scale| {
            let answers = strongest(check, scale).into_iter();
            answers.filter(StrongAnswer::speaks_for_it).take(STRONGEST).collect::<Vec<_>>()
        };
        let asked = |StrongAnswer { item, answer, .. }: StrongAnswer| {
            let (statement, answer) = (self.instrument.statement(item), self.instrument.answer(item.scale(), answer));
            Some(AskedAnswer {
                said: fill(self.sheets.said, &[("statement", statement), ("answer", answer)]),
                turned: item.is_reverse_keyed().then_some(self.sheets.turned),
                question: self.coach.question_for(check, item)?,
            })
        };
        Scale::ALL.into_iter().flat_map(of_scale).filter_map(asked).collect()
    }
}

impl SessionSheet {
    /// Returns the sheet as plain text, with its blank part as an empty line under a heading.
    #[must_use]
    pub fn to_text(&self, words: &Words) -> String {
        let mut parts = vec![[vec![self.title.to_owned()], self.about.clone()].concat()];
        for StepLine { title, text, note } in &self.steps {
            parts.push([Some((*title).to_owned()), Some(text.clone()), note.clone()].into_iter().flatten().collect());
        }
        if !self.topics.is_empty() {
            parts.push(under(words.sheets.topics, numbered(self.topics.iter().cloned())));
        }
        if let Some((title, changes)) = &self.changes {
            parts.push(under(title, changes.iter().map(ScaleLine::to_text)));
        }
        parts.push(under(words.pages.result.scales_title, self.figures.iter().map(ScaleLine::to_text)));
        if !self.answers.is_empty() {
            parts.push(under(words.coach.strongest, numbered(self.answers.iter().map(AskedAnswer::to_text))));
        }
        parts.push(vec![words.advice.limits_note.to_owned()]);
        parts.push(vec![words.sheets.notes.to_owned()]);
        parts.iter().map(|lines| lines.join("\n")).collect::<Vec<_>>().join("\n\n") + "\n"
    }
}

impl ScaleLine {
    fn to_text(&self) -> String {
        format!("{}: {}", self.name, self.said)
    }
}

impl AskedAnswer {
    fn to_text(&self) -> String {
        let turned = self.turned.map(|turned| format!(" ({turned})")).unwrap_or_default();
        format!("{}{turned}\n   {}", self.said, self.question)
    }
}

/// Returns lines under a heading.
fn under(title: &str, lines: impl Iterator<Item = String>) -> Vec<String> {
    [title.to_owned()].into_iter().chain(lines).collect()
}

/// Returns lines with their numbers.
fn numbered(lines: impl Iterator<Item = String>) -> impl Iterator<Item = String> {
    lines.enumerate().map(|(place, line)| format!("{}. {line}", place + 1))
}
