//! Computes the reliable change between two checks, after Jacobson and Truax (1991) with the square root of 1986.

use std::fmt;

use super::scale::{Figure, Z_80, score_scale};
use crate::check::Check;
use crate::instrument::{Scale, Version};

/// The standard normal deviate of the middle 95 %.
const Z_95: f64 = 1.96;

/// Describes the change of one scale from an earlier check to a later one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// `S2 - S1` in points, -100 to 100.
    pub difference: f64,
    /// `difference / sqrt(SEM1^2 + SEM2^2)`.
    pub z: f64,
    /// The word for the change.
    pub word: ChangeWord,
}

/// Names a change in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeWord {
    /// No clear change: it can't be distinguished from random variation.
    None,
    /// `|z|` is 1.2816 or more.
    Possible,
    /// `|z|` is 1.96 or more.
    Clear,
}

impl ChangeWord {
    /// Returns the name in JSON.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Possible => "possible",
            Self::Clear => "clear",
        }
    }
}

/// Lists the change of each scale, in the order of [`Scale::ALL`]; `None` stands where one of the scores is missing.
pub type Comparison = [Option<Change>; Scale::ALL.len()];

/// Reports that two checks have different versions of the questionnaire and can't be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DifferentVersions(pub Version, pub Version);

impl fmt::Display for DifferentVersions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(earlier, later) = self;
        write!(
            f,
            "versions {} and {} of the questionnaire can't be compared: their statements differ",
            earlier.number(),
            later.number()
        )
    }
}

impl std::error::Error for DifferentVersions {}

/// Compares two checks.
///
/// # Errors
///
/// Fails if the checks answer different versions of the questionnaire.
///
/// ```
/// use leadership_load_core::check::{Answers, Check, Draft};
/// use leadership_load_core::day::Day;
/// use leadership_load_core::instrument::{Point, Scale};
/// use leadership_load_core::scoring::{ChangeWord, compare};
///
/// let check = |day, answer| {
///     let answers = Answers::new([[Point::from_value(answer); 7]; 3]);
///     Check::new(Draft::new(Day::parse(day).unwrap(), answers)).unwrap()
/// };
/// // 60.7 points and 39.3: two of the seven statements are reverse-keyed.
/// let comparison = compare(&check("2026-07-22", 3), &check("2026-11-22", 1))?;
/// let change = Scale::Overload.of(&comparison).unwrap();
/// assert_eq!(change.difference.round(), -21.0);
/// assert_eq!(change.word, ChangeWord::Possible);
/// # Ok::<(), leadership_load_core::scoring::DifferentVersions>(())
/// ```
pub fn compare(earlier: &Check, later: &Check) -> Result<Comparison, DifferentVersions> {
    if earlier.version() != later.version() {
        return Err(DifferentVersions(earlier.version(), later.version()));
    }
    Ok(Scale::each(|scale| {
        let figure = |check| score_scale(check, scale).figure();
        Some(change(figure(earlier)?, figure(later)?))
    }))
}

/// Returns the change from one figure to another.
pub(super) fn change(earlier: Figure, later: Figure) -> Change {
    let difference = later.score - earlier.score;
    let z = difference / (earlier.sem.powi(2) + later.sem.powi(2)).sqrt();
    let word = match z.abs() {
        z if z < Z_80 => ChangeWord::None,
        z if z < Z_95 => ChangeWord::Possible,
        _ => ChangeWord::Clear,
    };
    Change { difference, z, word }
}
