//! Computes the places of a course's points in a chart, in per cent of its width and height.

use super::course::CoursePoint;
use crate::day::Day;

/// Holds the days that a chart spans.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The day at the left edge.
    pub first: Day,
    /// The day at the right edge.
    pub last: Day,
}

impl Span {
    /// Returns the span of some days; `None` if there are none.
    #[must_use]
    pub fn of(days: impl IntoIterator<Item = Day>) -> Option<Self> {
        days.into_iter().fold(None, |span: Option<Self>, day| {
            let span = span.unwrap_or(Self { first: day, last: day });
            Some(Self { first: span.first.min(day), last: span.last.max(day) })
        })
    }

    /// Returns the distance of a day from the left, 0 to 100; the middle if the span is a single day.
    #[must_use]
    pub fn place(&self, day: Day) -> f64 {
        let number = |day: Day| f64::from(day.number());
        let length = number(self.last) - number(self.first);
        if length == 0.0 { 50.0 } else { (100.0 * (number(day) - number(self.first)) / length).clamp(0.0, 100.0) }
    }
}

/// Draws a course.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plot {
    /// The points.
    pub dots: Vec<Dot>,
    /// The lines from each point to the next.
    pub lines: Vec<[Dot; 2]>,
}

/// Draws a point of a course.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dot {
    /// The distance from the left.
    pub x: f64,
    /// The score, from the top.
    pub score: f64,
    /// The lower end of the range, from the top.
    pub low: f64,
    /// The upper end of the range, from the top.
    pub high: f64,
    /// True if the shift is steady.
    pub steady: bool,
}

/// Computes the drawing of a course.
#[must_use]
pub fn plot(course: &[CoursePoint], span: &Span) -> Plot {
    let dot = |point: &CoursePoint| Dot {
        x: span.place(point.taken_on),
        score: 100.0 - point.figure.score,
        low: 100.0 - point.figure.low,
        high: 100.0 - point.figure.high,
        steady: point.steady,
    };
    let dots: Vec<_> = course.iter().map(dot).collect();
    let lines = dots.iter().copied().zip(dots.iter().copied().skip(1)).map(|(from, to)| [from, to]).collect();
    Plot { dots, lines }
}
