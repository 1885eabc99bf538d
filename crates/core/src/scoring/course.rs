//! Computes the course of one person's checks over time.

use super::change::{Change, ChangeWord, DifferentVersions, change};
use super::scale::{Figure, score_scale};
use crate::check::Check;
use crate::day::Day;
use crate::history::History;
use crate::instrument::Scale;

/// Holds one scored check in the course of one scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CoursePoint {
    /// The day of the check.
    pub taken_on: Day,
    /// The figure of the check.
    pub figure: Figure,
    /// The change from the first scored check; `None` for that one itself.
    pub since_first: Option<Change>,
    /// True if this check and the one before it both moved from the first one,
    /// in the same direction, with `|z|` of 1.2816 or more.
    pub steady: bool,
}

/// Computes the course of one scale over checks in the order of their days.
/// Checks without a score in this scale are left out.
///
/// # Errors
///
/// Fails if the checks answer different versions of the questionnaire.
pub fn course(checks: &[Check], scale: Scale) -> Result<Vec<CoursePoint>, DifferentVersions> {
    if let Some((earlier, later)) = checks.iter().zip(checks.iter().skip(1)).find(|(a, b)| a.version() != b.version()) {
        return Err(DifferentVersions(earlier.version(), later.version()));
    }
    let scored = checks.iter().filter_map(|check| Some((check.taken_on(), score_scale(check, scale).figure()?)));
    let mut points = Vec::with_capacity(checks.len());
    let mut first = None;
    let mut before: Option<Change> = None;
    for (taken_on, figure) in scored {
        let since_first = first.map(|first| change(first, figure));
        let steady = before.zip(since_first).is_some_and(|(before, now)| is_shift_of_both(before, now));
        points.push(CoursePoint { taken_on, figure, since_first, steady });
        first = first.or(Some(figure));
        before = since_first;
    }
    Ok(points)
}

/// Holds one check in the courses of all scales.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CourseRow {
    /// The day of the check.
    pub taken_on: Day,
    /// The point of the check in the course of each scale, in the order of [`Scale::ALL`]; `None` if it has no score.
    pub points: [Option<CoursePoint>; Scale::ALL.len()],
}

/// Computes the courses of all scales over checks in the order of their days.
///
/// # Errors
///
/// Fails if the checks answer different versions of the questionnaire.
pub fn courses(checks: &[Check]) -> Result<Vec<CourseRow>, DifferentVersions> {
    let [overload, expertise, isolation] = Scale::ALL.map(|scale| course(checks, scale));
    let mut courses = [overload?.into_iter(), expertise?.into_iter(), isolation?.into_iter()];
    let mut row = |check: &Check| CourseRow {
        taken_on: check.taken_on(),
        points: Scale::ALL.map(|scale| {
            score_scale(check, scale).figure()?;
            scale.of_mut(&mut courses).next()
        }),
    };
    Ok(checks.iter().map(&mut row).collect())
}

/// Returns the checks in the order of their days, each once. Checks of one day keep their order.
///
/// A run that was shared several times is one check, which tells what all of them tell: twice in a course, it would pass
/// for two checks that agree. The steps are those that came last.
#[must_use]
pub fn chronological(checks: impl IntoIterator<Item = Check>) -> Vec<Check> {
    History::from_iter(checks).into_checks()
}

fn is_shift_of_both(before: Change, now: Change) -> bool {
    let shifted = |change: Change| change.word >= ChangeWord::Possible;
    shifted(before) && shifted(now) && before.z.signum() == now.z.signum()
}
