//! Rounds a share of ratings as coarsely as ratings deserve.

/// Puts a share in words instead of digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Share {
    /// Nothing at all.
    None,
    /// Less than an eighth.
    HardlyAny,
    /// Nearest to a quarter.
    Quarter,
    /// Nearest to a third.
    Third,
    /// Nearest to a half.
    Half,
    /// Nearest to two thirds.
    TwoThirds,
    /// Nearest to three quarters.
    ThreeQuarters,
    /// More than seven eighths.
    NearlyAll,
    /// All of it.
    All,
}

impl Share {
    /// The number of variants.
    pub const COUNT: usize = 9;

    /// Returns the word for a share of 0 to 1. Of two equally near ones it is the smaller.
    #[must_use]
    pub fn of(share: f64) -> Self {
        match share {
            share if share <= 0.0 => Self::None,
            share if share < 1.0 / 8.0 => Self::HardlyAny,
            share if share <= 7.0 / 24.0 => Self::Quarter,
            share if share <= 5.0 / 12.0 => Self::Third,
            share if share <= 7.0 / 12.0 => Self::Half,
            share if share <= 17.0 / 24.0 => Self::TwoThirds,
            share if share <= 7.0 / 8.0 => Self::ThreeQuarters,
            share if share < 1.0 => Self::NearlyAll,
            _ => Self::All,
        }
    }
}
