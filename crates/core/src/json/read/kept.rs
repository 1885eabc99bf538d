//! Reads what was saved on a device: by this page, by a newer one, or by something else.

use super::input::Input;
use super::{check, run};
use crate::check::Check;
use crate::history::KeptRun;
use crate::instrument::Version;
use crate::json::problem::Problems;
use crate::json::value::Json;
use crate::json::write::FORMAT;

/// Says why something that was saved can't be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadFailure {
    /// A newer version of this page wrote it.
    Newer,
    /// The text is not one that this page wrote, or something changed it.
    Damaged(Problems),
}

/// Reads a saved check.
///
/// # Errors
///
/// Fails if a newer version of the page wrote it, or returns every problem.
pub fn read_kept_check(json: &Json) -> Result<Check, ReadFailure> {
    let mut problems = Problems::default();
    let kept = Input::argument(json, "kept");
    let read = kept.fields(&["format", "check"], &mut problems).and_then(|fields| {
        fields.required("format", &mut problems)?.whole(1..=u32::from(FORMAT), &mut problems)?;
        check::check(&fields.required("check", &mut problems)?, &mut problems)
    });
    problems.unless_any(read).map_err(|problems| unread(json, problems))
}

/// Reads the saved run.
///
/// # Errors
///
/// Fails if a newer version of the page wrote it, or returns every problem.
pub fn read_kept_run(json: &Json) -> Result<KeptRun, ReadFailure> {
    let mut problems = Problems::default();
    let read = run::run(&Input::argument(json, "run"), &mut problems);
    problems.unless_any(read).map_err(|problems| unread(json, problems))
}

/// Tells a newer version from damage: a higher version number outranks every other problem.
fn unread(json: &Json, problems: Problems) -> ReadFailure {
    let is_newer = says_more(json, "format", FORMAT)
        || [Some(json), member(json, "check")]
            .into_iter()
            .flatten()
            .any(|json| says_more(json, "instrument", Version::CURRENT.number()));
    if is_newer { ReadFailure::Newer } else { ReadFailure::Damaged(problems) }
}

fn says_more(json: &Json, key: &str, known: u8) -> bool {
    matches!(member(json, key), Some(Json::Number(number)) if *number > f64::from(known))
}

fn member<'a>(json: &'a Json, key: &str) -> Option<&'a Json> {
    let Json::Object(fields) = json else { return None };
    fields.iter().rfind(|(name, _)| name == key).map(|(_, json)| json)
}
