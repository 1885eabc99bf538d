//! Models a calendar day, without time or zone.

use std::fmt;

use time::{Date, Month};

/// Counts a day from 2020-01-01 to 2199-06-06, the range that fits 16 bits in a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(u16);

impl Day {
    /// The Julian day number of 2020-01-01.
    const FIRST: i32 = 2_458_850;

    /// Returns the day of a date, if the date exists and is in range.
    #[must_use]
    pub fn from_date(year: i32, month: u8, day: u8) -> Option<Self> {
        let month = Month::try_from(month).ok()?;
        let date = Date::from_calendar_date(year, month, day).ok()?;
        u16::try_from(date.to_julian_day() - Self::FIRST).ok().map(Self)
    }

    /// Reads a day from a text such as `2026-11-22`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = |text: &str, length| {
            let all = text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
            all.then(|| text.parse::<u16>().ok()).flatten()
        };
        let mut parts = text.splitn(3, '-');
        let year = digits(parts.next()?, 4)?;
        let month = digits(parts.next()?, 2)?;
        let day = digits(parts.next()?, 2)?;
        Self::from_date(i32::from(year), u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }

    /// Returns the day that is `number` days after 2020-01-01.
    #[must_use]
    pub fn from_number(number: u16) -> Self {
        Self(number)
    }

    /// Returns the number of days since 2020-01-01.
    #[must_use]
    pub fn number(self) -> u16 {
        self.0
    }

    /// Returns the day that is `days` later, or the last possible day.
    #[must_use]
    pub fn after(self, days: u16) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// Returns year, month from 1, and day of the month.
    #[must_use]
    pub fn date(self) -> (i32, u8, u8) {
        self.date_after(0)
    }

    /// Returns year, month from 1, and day of the month `days` later, even past the last possible day.
    #[must_use]
    pub fn date_after(self, days: u16) -> (i32, u8, u8) {
        // Every number is a day of the calendar, so the fallback is never used.
        let date = Date::from_julian_day(Self::FIRST + i32::from(self.0) + i32::from(days)).unwrap_or(Date::MIN);
        (date.year(), u8::from(date.month()), date.day())
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.date();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}
