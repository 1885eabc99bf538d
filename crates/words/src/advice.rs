//! The words of what is said about the answers: sections 6 to 8 of `docs/instrument.md`.

use super::{Counted, Fitted, fill, whole};
use engine::check::Check;
use engine::instrument::Scale;
use engine::scoring::{Band, ChangeWord, Figure, Nudges, Overlap, Unscored};

/// Results, notes and suggestions in one language.
#[derive(Debug)]
pub struct AdviceWords {
    pub(super) bands: [&'static str; Band::ALL.len()],
    /// What a score of exactly 50 reads.
    pub(super) half: &'static str,
    /// By scale; takes `{statements}`, `{score}`, `{low}` and `{high}`.
    pub(super) presence: [&'static str; Scale::ALL.len()],
    /// The statements that a score averages, by how many were answered: 4 to 7.
    pub(super) statements: [&'static str; 4],
    /// Takes `{band}`.
    pub(super) reads_as_one: &'static str,
    /// Takes `{lower}` and `{upper}`.
    pub(super) reads_as_two: &'static str,
    /// Takes `{answered}`.
    pub(super) too_few_answers: &'static str,
    pub(super) too_few_meetings: &'static str,
    /// What stands behind *assumed*.
    pub assumed_note: &'static str,
    /// What to know of a second check.
    pub second_check_note: &'static str,
    /// What this is for, and what it is not for.
    pub limits_note: &'static str,
    /// What stands under the representation.
    pub representation_note: &'static str,
    pub(super) felt_fact: FeltFactWords,
    pub(super) changes: [ChangeWords; 3],
    /// Two later checks in a row lie lower than the first one.
    pub(super) steady_below: &'static str,
    /// Two later checks in a row lie higher than the first one.
    pub(super) steady_above: &'static str,
    /// Two checks look back on some of the same days; by their number, which is `{days}`.
    pub(super) overlap: Counted,
    /// Two checks were answered on the same day.
    pub(super) same_day: &'static str,
    /// What a comparison can't know: a link has no language.
    pub languages_note: &'static str,
    pub(super) nudges: NudgeWords,
    /// What stands above the suggestions.
    pub suggestions_lead: &'static str,
    pub(super) suggestions: [[&'static [Fitted]; Band::ALL.len()]; Scale::ALL.len()],
}

impl AdviceWords {
    /// The name of a band.
    #[must_use]
    pub fn band(&self, band: Band) -> &'static str {
        band.of::<&str>(&self.bands)
    }

    /// Says what a figure is, in whole points: a mean over the statements that were answered.
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

    /// The band that a figure reads as. Half is not more than half.
    #[must_use]
    pub fn reads_as(&self, figure: &Figure) -> &'static str {
        if figure.is_half() { self.half } else { self.band(figure.band) }
    }

    /// What a figure could also read as, where its range crosses a line.
    #[must_use]
    pub fn could_also_read_as(&self, figure: &Figure) -> Option<String> {
        // The widest range that is scored, 34 points, reaches into two other bands.
        let mut others = figure.could_also_be().map(|band| self.band(band));
        let lower = others.next()?;
        Some(match others.next() {
            None => fill(self.reads_as_one, &[("band", lower)]),
            Some(upper) => fill(self.reads_as_two, &[("lower", lower), ("upper", upper)]),
        })
    }

    /// Why a scale with so many answers has no figure.
    #[must_use]
    pub fn unscored(&self, why: Unscored, answered: usize) -> String {
        match why {
            Unscored::TooFewAnswers => fill(self.too_few_answers, &[("answered", &answered.to_string())]),
            Unscored::TooFewMeetings => self.too_few_meetings.to_owned(),
        }
    }

    /// The sentences beside a scale and its fact.
    #[must_use]
    pub fn felt_fact(&self) -> &FeltFactWords {
        &self.felt_fact
    }

    /// How far the weeks of two checks overlap.
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

    /// What a steady shift says, by its direction.
    #[must_use]
    pub fn steady(&self, difference: f64) -> &'static str {
        if difference < 0.0 { self.steady_below } else { self.steady_above }
    }

    /// The words of a change.
    #[must_use]
    pub fn change(&self, word: ChangeWord) -> &ChangeWords {
        let [none, possible, clear] = &self.changes;
        match word {
            ChangeWord::None => none,
            ChangeWord::Possible => possible,
            ChangeWord::Clear => clear,
        }
    }

    /// A sentence for each nudge that there is, and that nothing is deleted for them; none without a nudge.
    pub fn nudges(&self, nudges: Nudges) -> impl Iterator<Item = &'static str> + use<> {
        let NudgeWords { quick, contradictory, straight_line, nothing_deleted } = self.nudges;
        [
            nudges.quick.then_some(quick),
            nudges.contradictory.then_some(contradictory),
            nudges.straight_line.then_some(straight_line),
            nudges.any().then_some(nothing_deleted),
        ]
        .into_iter()
        .flatten()
    }

    /// What to try, for a scale in a band.
    #[must_use]
    pub fn suggestions(&self, scale: Scale, band: Band) -> &'static [Fitted] {
        band.of::<&[_]>(scale.of(&self.suggestions))
    }

    /// What to try, for a scale in a band, as it fits what the check says.
    pub fn suggestions_for(&self, check: &Check, scale: Scale, band: Band) -> impl Iterator<Item = &'static str> {
        self.suggestions(scale, band).iter().map(|suggestion| suggestion.for_check(check))
    }
}

/// What is said of a scale beside its fact.
#[derive(Debug)]
pub struct FeltFactWords {
    /// Felt, and the set-up is lopsided.
    pub both: &'static str,
    /// Felt, and the set-up isn't lopsided.
    pub felt_only: &'static str,
    /// The set-up is lopsided, and it isn't felt; takes `{fact}`, one of those below.
    pub fact_only: &'static str,
    /// Neither.
    pub neither: &'static str,
    /// Stands before any of them where the range contains 50.
    pub near_middle: &'static str,
    /// Leadership seats are empty; by their number.
    pub seats_empty: Counted,
    /// What leaves most open; by the number of names, which are `{names}`.
    pub thinly_covered: Counted,
    /// More than three disciplines leave most open.
    pub many_thinly_covered: &'static str,
    /// There are twice as many people per seat as elsewhere.
    pub many_people_per_seat: &'static str,
}

/// What is said of a change.
#[derive(Debug)]
pub struct ChangeWords {
    /// The word in tables and charts.
    pub word: &'static str,
    /// What it means.
    pub sentence: &'static str,
}

/// What is said where a second look may be worth it; kindly, and about the answers.
#[derive(Clone, Copy, Debug)]
pub struct NudgeWords {
    /// Faster than the statements can be read.
    pub quick: &'static str,
    /// Opposite statements were answered alike.
    pub contradictory: &'static str,
    /// All seven answers of a scale are the same.
    pub straight_line: &'static str,
    /// What becomes of the answers.
    pub nothing_deleted: &'static str,
}
