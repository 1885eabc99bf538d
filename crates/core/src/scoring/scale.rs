//! Scores one scale: its figure, its likely range, and its band.

use crate::check::Check;
use crate::instrument::{ITEMS_PER_SCALE, Item, Point, Scale};

/// The fewest answered items, of seven, with which a scale has a score (the half rule).
const MIN_ANSWERED: usize = 4;

/// The factor from the five points to a scale of 0 to 100.
const POINTS: f64 = 25.0;

/// The standard error of measurement with all seven items answered:
/// `20 * sqrt(1 - 0.75)`, an assumed spread of 20 points and an assumed retest
/// reliability of 0.75.
const FULL_SEM: f64 = 10.0;

/// The middle of the answer scale.
const HALF: f64 = 50.0;

/// The standard normal deviate of the middle 80 %.
pub(super) const Z_80: f64 = 1.2816;

/// Holds the result of one scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScaleResult {
    /// The number of its items that were answered.
    pub answered: usize,
    /// The figure, or the reason why there is none.
    pub scored: Result<Figure, MissingScore>,
}

impl ScaleResult {
    /// Returns the figure, if there is one.
    #[must_use]
    pub fn figure(&self) -> Option<Figure> {
        self.scored.ok()
    }
}

/// Says why a scale has no figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MissingScore {
    /// Fewer than four of the seven items were answered.
    TooFewAnswers,
    /// Fewer than two management meetings were attended.
    TooFewMeetings,
}

/// Holds a score and its likely range, all from 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figure {
    /// `25 * mean(x')`, with `x' = 4 - x` for reverse-keyed items.
    pub score: f64,
    /// The standard error of measurement, in points: `10 * sqrt(7 / answered)`.
    pub sem: f64,
    /// The lower end of the 80 % range.
    pub low: f64,
    /// The upper end of the 80 % range.
    pub high: f64,
    /// The quarter that the score lies in.
    pub band: Band,
}

impl Figure {
    /// Returns whether the score is exactly 50: half of the time, not more than half.
    #[must_use]
    pub fn is_half(&self) -> bool {
        (self.score - HALF).abs() < f64::EPSILON
    }

    /// Returns whether the range contains 50.
    #[must_use]
    pub fn is_near_middle(&self) -> bool {
        (self.low..=self.high).contains(&HALF)
    }

    /// Returns the other bands that the range reaches into, from low to high. For a score of exactly 50, which is put
    /// in words as half, its own band counts as another one.
    pub fn could_also_be(&self) -> impl Iterator<Item = Band> + use<> {
        let Self { low, high, band, .. } = *self;
        let said = (!self.is_half()).then_some(band);
        Band::ALL.into_iter().filter(move |&other| said != Some(other) && low < other.end() && other.start() < high)
    }
}

/// Divides the answer scale into equal quarters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Band {
    /// Below 25: rarely present.
    Rarely,
    /// 25 to below 50: present some of the time.
    Sometimes,
    /// 50 to below 75: present more often than not.
    Often,
    /// 75 and above: present most of the time.
    Mostly,
}

impl Band {
    /// All four, from low to high.
    pub const ALL: [Self; 4] = [Self::Rarely, Self::Sometimes, Self::Often, Self::Mostly];

    /// Returns the band of a score.
    #[must_use]
    pub fn of_score(score: f64) -> Self {
        Self::ALL.into_iter().rfind(|band| score >= band.start()).unwrap_or(Self::Rarely)
    }

    /// Returns the number in JSON, 0 to 3.
    #[must_use]
    pub fn number(self) -> u8 {
        self as u8
    }

    /// Returns the score at which it starts.
    #[must_use]
    pub fn start(self) -> f64 {
        POINTS * f64::from(self.number())
    }

    /// Returns the score at which it ends. Only the highest band includes its end.
    #[must_use]
    pub fn end(self) -> f64 {
        self.start() + POINTS
    }

    /// Returns the scores at which one of them starts or ends, from 0 to 100.
    pub fn edges() -> impl Iterator<Item = f64> {
        Self::ALL.into_iter().map(Self::start).chain([Self::Mostly.end()])
    }

    /// Picks this band's entry.
    #[must_use]
    pub fn of<T>(self, four: &[T; 4]) -> &T {
        let [rarely, sometimes, often, mostly] = four;
        match self {
            Self::Rarely => rarely,
            Self::Sometimes => sometimes,
            Self::Often => often,
            Self::Mostly => mostly,
        }
    }
}

/// Returns `x'`, the strength with which an answer indicates the difficulty.
#[must_use]
pub fn keyed(item: Item, answer: Point) -> Point {
    if item.is_reverse_keyed() { answer.reversed() } else { answer }
}

/// Scores one scale of a check.
#[must_use]
pub fn score_scale(check: &Check, scale: Scale) -> ScaleResult {
    let answers = scale.items().zip(check.answers().of(scale));
    let keyed = answers.filter_map(|(item, answer)| answer.map(|answer| keyed(item, answer)));
    let (answered, sum) =
        keyed.fold((0_usize, 0_u8), |(answered, sum), point| (answered + 1, sum.saturating_add(point.value())));
    let scored = if !check.asks(scale) {
        Err(MissingScore::TooFewMeetings)
    } else if answered < MIN_ANSWERED {
        Err(MissingScore::TooFewAnswers)
    } else {
        Ok(figure(sum, answered))
    };
    ScaleResult { answered, scored }
}

fn figure(sum: u8, answered: usize) -> Figure {
    let answered = answered as f64;
    let score = POINTS * f64::from(sum) / answered;
    let sem = FULL_SEM * (ITEMS_PER_SCALE as f64 / answered).sqrt();
    Figure {
        score,
        sem,
        low: (score - Z_80 * sem).max(0.0),
        high: (score + Z_80 * sem).min(100.0),
        band: Band::of_score(score),
    }
}
