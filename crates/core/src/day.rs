//! A calendar day, without time or zone.

use std::fmt;

use time::{Date, Month};

/// A day from 2020-01-01 to 2199-06-06: what fits 16 bits in a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(u16);

impl Day {
    /// The Julian day number of 2020-01-01.
    const FIRST: i32 = 2_458_850;

    /// The day of a date, if it exists and lies in range.
    #[must_use]
    pub fn from_date(year: i32, month: u8, day: u8) -> Option<Self> {
        let month = Month::try_from(month).ok()?;
        let date = Date::from_calendar_date(year, month, day).ok()?;
        u16::try_from(date.to_julian_day() - Self::FIRST).ok().map(Self)
    }

    /// The day of a text such as `2026-11-22`.
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

    /// The day so many days after 2020-01-01.
    #[must_use]
    pub fn from_number(number: u16) -> Self {
        Self(number)
    }

    /// How many days after 2020-01-01.
    #[must_use]
    pub fn number(self) -> u16 {
        self.0
    }

    /// So many days later, the last day there is at most.
    #[must_use]
    pub fn after(self, days: u16) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// Year, month from 1, and day of the month.
    #[must_use]
    pub fn date(self) -> (i32, u8, u8) {
        self.date_after(0)
    }

    /// Year, month from 1, and day of the month so many days later, be it after the last day there is.
    #[must_use]
    pub fn date_after(self, days: u16) -> (i32, u8, u8) {
        // Every number is a day that the calendar has, so the fallback is never met.
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
