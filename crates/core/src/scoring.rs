//! Computes the result of a check, the change between two, and the course of many.
//!
//! Every formula is from section 5 of `docs/instrument.md`. Figures are in
//! full precision; they are rounded where they are displayed.

mod change;
mod circumstance;
mod course;
mod differences;
mod facts;
mod matrix;
mod nudges;
mod overlap;
mod places;
mod plot;
mod scale;
mod share;
mod strongest;

pub use change::{Change, ChangeWord, Comparison, DifferentVersions, compare};
pub use circumstance::Circumstance;
pub use course::{CoursePoint, CourseRow, chronological, course, courses};
pub use differences::{Differences, DisciplineChange, FactChange, differences};
pub use facts::{FactFigures, fact_figures};
pub use matrix::{DisciplineGap, Matrix, matrix};
pub use nudges::{Nudges, Occasion, nudges};
pub use overlap::{Overlap, overlap};
pub use places::{Holders, largest_gaps, least_covered, most_open};
pub use plot::{Dot, Plot, Span, plot};
pub use scale::{Band, Figure, MissingScore, ScaleResult, keyed, score_scale};
pub use share::Share;
pub use strongest::{StrongAnswer, strongest, unanswered};

use super::check::Check;
use super::instrument::{Fact, Facts, Scale};

/// The least score at which a difficulty counts as felt.
const FELT_HIGH: f64 = 50.0;
/// The least vacancy at which the set-up counts as lopsided.
const VACANCY_HIGH: f64 = 1.0 / 3.0;
/// The least open gap of any discipline at which the set-up counts as lopsided.
const OPEN_GAP_HIGH: f64 = 1.0;
/// The least number of people a seat, compared with the others' seats, at which the set-up counts as lopsided.
const PER_SEAT_HIGH: f64 = 2.0;

/// Holds the result of one check.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The three scales, in the order of [`Scale::ALL`].
    pub scales: [ScaleResult; Scale::ALL.len()],
    /// The figures that follow from the facts.
    pub facts: FactFigures,
    /// The discipline matrix, if there is one.
    pub matrix: Option<Matrix>,
    /// Felt against fact, in the order of [`Scale::ALL`].
    pub pairs: [Pair; Scale::ALL.len()],
    /// Reasons to look at the answers again.
    pub nudges: Nudges,
}

impl Outcome {
    /// Returns the result of one scale.
    #[must_use]
    pub fn scale(&self, scale: Scale) -> &ScaleResult {
        scale.of(&self.scales)
    }

    /// Returns felt against fact of one scale.
    #[must_use]
    pub fn pair(&self, scale: Scale) -> Pair {
        *scale.of(&self.pairs)
    }
}

/// Compares a scale with its fact. Each is high or not, or `None` if it is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// True if the score is 50 or more.
    pub felt: Option<bool>,
    /// True if the set-up is lopsided.
    pub fact: Option<bool>,
}

/// Scores a check that was taken on this occasion, as section 5 of `docs/instrument.md` has it.
///
/// ```
/// use leadership_load_core::check::{Answers, Check, Draft};
/// use leadership_load_core::day::Day;
/// use leadership_load_core::instrument::{Point, Scale};
/// use leadership_load_core::scoring::{Occasion, score};
///
/// // Half of the time, to every statement.
/// let answers = Answers::new([[Point::from_value(2); 7]; 3]);
/// let check = Check::new(Draft::new(Day::parse("2026-11-22").unwrap(), answers))?;
/// let outcome = score(&check, Occasion::default());
/// assert_eq!(outcome.scale(Scale::Overload).figure().map(|figure| figure.score), Some(50.0));
/// # Ok::<(), Vec<leadership_load_core::check::DraftProblem>>(())
/// ```
#[must_use]
pub fn score(check: &Check, occasion: Occasion) -> Outcome {
    let scales = Scale::each(|scale| score_scale(check, scale));
    let facts = fact_figures(check.facts());
    let matrix = matrix(check.disciplines(), check.facts().home.as_ref());
    let pairs = Scale::each(|scale| Pair {
        felt: scale.of(&scales).figure().map(|figure| figure.score >= FELT_HIGH),
        fact: match scale {
            Scale::Overload => facts.vacancy.map(|vacancy| vacancy >= VACANCY_HIGH),
            Scale::Expertise => {
                matrix.as_ref().map(|matrix| matrix.lines().iter().any(|gap| gap.open >= OPEN_GAP_HIGH))
            }
            Scale::Isolation if has_all_employees(check.facts()) => Some(true),
            Scale::Isolation => facts.per_seat.map(|per_seat| per_seat >= PER_SEAT_HIGH),
        },
    });
    Outcome { scales, facts, matrix, pairs, nudges: nudges(check, occasion) }
}

/// Returns whether all employees work in the person's areas: the others' seats have nobody to compare with.
#[must_use]
pub fn has_all_employees(facts: &Facts) -> bool {
    facts.get(Fact::EmployeeShare) == Some(100)
}
