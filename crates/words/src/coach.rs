//! Fills in the words of the coach's page and of the desk.

use super::{CoachWords, CompareWords, CourseWords, FittingText, fill, points, whole};
use engine::check::Check;
use engine::day::Day;
use engine::instrument::{Item, Scale};
use engine::scoring::{Change, ChangeWord, DifferentVersions};

impl CoachWords {
    /// Returns the questions that a coach may ask about a scale, in the order of the statements that raise them.
    #[must_use]
    pub fn questions(&self, scale: Scale) -> &'static [FittingText] {
        scale.of::<&[_]>(&self.questions)
    }

    /// Returns the questions that a coach may ask about a scale and that fit the check.
    pub fn questions_for(&self, check: &Check, scale: Scale) -> impl Iterator<Item = &'static str> {
        self.questions(scale).iter().map(|question| question.for_check(check))
    }

    /// Returns the question that a statement raises, as it fits the check.
    #[must_use]
    pub fn question_for(&self, check: &Check, item: Item) -> Option<&'static str> {
        self.questions(item.scale()).get(item.index()).map(|question| question.for_check(check))
    }
}

impl CompareWords {
    /// Returns a score then and now, and their difference, in rounded points.
    #[must_use]
    pub fn scores(&self, then: f64, now: f64) -> String {
        let difference = points(now) - points(then);
        let size = difference.unsigned_abs().to_string();
        let template = match difference {
            ..0 => self.lower.form(&size),
            0 => self.equal,
            1.. => self.higher.form(&size),
        };
        fill(template, &[("then", &whole(then)), ("now", &whole(now)), ("points", &size)])
    }

    /// Returns the word for a change, with its direction if there is one.
    #[must_use]
    pub fn change(&self, change: &Change, word: &str) -> String {
        let template = match change.word {
            ChangeWord::None => return word.to_owned(),
            _ if change.difference < 0.0 => self.word_lower,
            _ => self.word_higher,
        };
        fill(template, &[("word", word)])
    }

    /// Returns how far two days are apart, in weeks if they are two or more; nothing of a single day, of which
    /// [`overlap`](engine::scoring::overlap) speaks.
    #[must_use]
    pub fn apart(&self, then: Day, now: Day) -> String {
        let days = now.number().abs_diff(then.number());
        match days {
            0 => String::new(),
            1..14 => self.apart_days.fill(&days.to_string(), &[("count", &days.to_string())]),
            14.. => fill(self.apart_weeks, &[("count", &((days + 3) / 7).to_string())]),
        }
    }

    /// Returns the reason why two checks are not compared.
    #[must_use]
    pub fn different_versions(&self, versions: DifferentVersions) -> String {
        let DifferentVersions(then, now) = versions;
        fill(self.versions, &[("then", &then.number().to_string()), ("now", &now.number().to_string())])
    }
}

impl CourseWords {
    /// Returns the difference of a score from the first one, in rounded points, with the word for the change.
    #[must_use]
    pub fn since_first(&self, first: f64, now: f64, word: &str) -> String {
        let difference = points(now) - points(first);
        let sign = match difference {
            ..0 => "\u{2212}",
            0 => "",
            1.. => "+",
        };
        let size = difference.unsigned_abs();
        fill(self.since_first, &[("points", &format!("{sign}{size}")), ("word", word)])
    }
}
