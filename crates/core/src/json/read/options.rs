//! Reads the options of the module's functions.

use super::input::{Input, limited};
use crate::instrument::MAX_NOTE;
use crate::json::problem::Problems;
use crate::json::value::Json;
use crate::link;
use crate::scoring::Occasion;
use crate::text::Text;

/// Holds the parts of a link beside the checks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LinkOptions {
    /// The note.
    pub note: Option<Text<MAX_NOTE>>,
    /// The address of the page that the link opens. Without it, the code alone is written.
    pub app_url: Option<String>,
}

/// Reads the options of `score`: `{ retest: true }` is a later check.
///
/// # Errors
///
/// Returns every problem of the options.
pub fn read_occasion(json: &Json) -> Result<Occasion, Problems> {
    let mut problems = Problems::default();
    let retest = options(json).and_then(|input| {
        let fields = input.fields(&["retest"], &mut problems)?;
        fields.optional("retest")?.flag(&mut problems)
    });
    let occasion = if retest == Some(true) { Occasion::Later } else { Occasion::First };
    problems.unless_any(Some(occasion))
}

/// Reads the options of `writeLink`: `{ note, appUrl }`.
///
/// # Errors
///
/// Returns every problem of the options.
pub fn read_link_options(json: &Json) -> Result<LinkOptions, Problems> {
    let mut problems = Problems::default();
    let read = options(json).and_then(|input| {
        let fields = input.fields(&["note", "appUrl"], &mut problems)?;
        let note = fields.optional("note").and_then(|input| limited(&input, Text::lines, &mut problems));
        let app_url = fields.optional("appUrl").and_then(|input| page(&input, &mut problems));
        Some(LinkOptions { note, app_url })
    });
    problems.unless_any(Some(read.unwrap_or_default()))
}

/// Reads the address of a page that a link can open.
fn page(input: &Input<'_>, problems: &mut Problems) -> Option<String> {
    let address = input.text(problems)?;
    if !link::is_page(address) {
        input.must_be("an http or https address without a code", problems);
        return None;
    }
    Some(address.to_owned())
}

fn options(json: &Json) -> Option<Input<'_>> {
    Input::argument(json, "options").or_null()
}
