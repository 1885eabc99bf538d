//! Chooses the sentences about the answers: sections 6 to 8 of `docs/instrument.md`.

use super::{AdviceWords, ChangeWords, FeltFactWords, FittingText, NudgesWords, fill, whole};
use engine::check::Check;
use engine::instrument::Scale;
use engine::scoring::{Band, ChangeWord, Figure, MissingScore, Nudges, Overlap};

impl AdviceWords {
    /// Returns the name of a band.
    #[must_use]
    pub fn band(&self, band: Band) -> &'static str {
        band.of::<&str>(&self.bands)
    }

    /// Puts a figure in words, in whole points: a mean over the statements that were answered.
    #[must_use]
    pub fn presence(&self, scale: Scale, figure: &Figure, answered: usize) -> String {
        let [score, low, high] = [figure.score, figure.low, figure.high].map(whole);
        let [four, five, six, seven] = self.statements;
        let statements = match answered {
            ..=4 => four,
            5 => five,
            6 => six,
            7.. => seven,
        };
        let template = scale.of::<&str>(&self.presence);
        fill(template, &[("statements", statements), ("score", &score), ("low", &low), ("high", &high)])
    }

    /// Returns the words for the band of a figure. Exactly half is not more than half.
    #[must_use]
    pub fn reads_as(&self, figure: &Figure) -> &'static str {
        if figure.is_half() { self.half } else { self.band(figure.band) }
    }

    /// Returns the other words that would also be possible, if the range of a figure reaches into other bands.
    #[must_use]
    pub fn could_also_read_as(&self, figure: &Figure) -> Option<String> {
        // The widest range of a score, 34 points, reaches into at most two other bands.
        let mut others = figure.could_also_be().map(|band| self.band(band));
        let lower = others.next()?;
        Some(match others.next() {
            None => fill(self.reads_as_one, &[("band", lower)]),
            Some(upper) => fill(self.reads_as_two, &[("lower", lower), ("upper", upper)]),
        })
    }

    /// Returns the reason why a scale with this many answers has no figure.
    #[must_use]
    pub fn unscored(&self, why: MissingScore, answered: usize) -> String {
        match why {
            MissingScore::TooFewAnswers => fill(self.too_few_answers, &[("answered", &answered.to_string())]),
            MissingScore::TooFewMeetings => self.too_few_meetings.to_owned(),
        }
    }

    /// Returns the sentences beside a scale and its fact.
    #[must_use]
    pub fn felt_fact(&self) -> &FeltFactWords {
        &self.felt_fact
    }

    /// Returns the sentence about the overlap of the weeks of two checks.
    #[must_use]
    pub fn overlap(&self, overlap: Overlap) -> String {
        match overlap {
            Overlap::SameDay => self.same_day.to_owned(),
            Overlap::Days(days) => {
                let days = days.to_string();
                self.overlap.fill(&days, &[("days", &days)])
            }
        }
    }

    /// Returns the sentence about a steady shift, by its direction.
    #[must_use]
    pub fn steady(&self, difference: f64) -> &'static str {
        if difference < 0.0 { self.steady_below } else { self.steady_above }
    }

    /// Returns the words of a change.
    #[must_use]
    pub fn change(&self, word: ChangeWord) -> &ChangeWords {
        let [none, possible, clear] = &self.changes;
        match word {
            ChangeWord::None => none,
            ChangeWord::Possible => possible,
            ChangeWord::Clear => clear,
        }
    }

    /// Returns a sentence for each nudge, and one that says that nothing is deleted; none without a nudge.
    pub fn nudges(&self, nudges: Nudges) -> impl Iterator<Item = &'static str> + use<> {
        let NudgesWords { quick, contradictory, straight_line, nothing_deleted } = self.nudges;
        [
            nudges.quick.then_some(quick),
            nudges.contradictory.then_some(contradictory),
            nudges.straight_line.then_some(straight_line),
            nudges.any().then_some(nothing_deleted),
        ]
        .into_iter()
        .flatten()
    }

    /// Returns the suggestions for a scale in a band.
    #[must_use]
    pub fn suggestions(&self, scale: Scale, band: Band) -> &'static [FittingText] {
        band.of::<&[_]>(scale.of(&self.suggestions))
    }

    /// Returns the suggestions for a scale in a band that fit the check.
    pub fn suggestions_for(&self, check: &Check, scale: Scale, band: Band) -> impl Iterator<Item = &'static str> {
        self.suggestions(scale, band).iter().map(|suggestion| suggestion.for_check(check))
    }
}
