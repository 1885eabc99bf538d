//! Reads the presses that were recorded before the module was loaded.

use std::time::Duration;

use super::input::Input;
use crate::json::problem::Problems;
use crate::json::value::Json;
use crate::session::record::{Deed, Press};

/// Reads a record of presses: `[{ did: "answer-3", at: 5310, moved: true }]`, with the time in milliseconds.
///
/// # Errors
///
/// Returns every problem of the record.
pub fn read_record(json: &Json) -> Result<Vec<Press>, Problems> {
    let mut problems = Problems::default();
    let presses = Input::argument(json, "record").list(&mut problems);
    let read = presses.map(|presses| presses.iter().filter_map(|input| press(input, &mut problems)).collect());
    problems.unless_any(read)
}

fn press(input: &Input<'_>, problems: &mut Problems) -> Option<Press> {
    let fields = input.fields(&["did", "at", "moved"], problems)?;
    let did = fields.required("did", problems).and_then(|input| deed(&input, problems));
    let at = fields.required("at", problems).and_then(|input| input.whole(0..=u32::MAX, problems));
    let moved = fields.optional("moved").and_then(|input| input.flag(problems));
    Some(Press { deed: did?, at: Duration::from_millis(at?.into()), is_move: moved == Some(true) })
}

fn deed(input: &Input<'_>, problems: &mut Problems) -> Option<Deed> {
    let deed = Deed::from_id(input.text(problems)?);
    if deed.is_none() {
        input.must_be(Deed::ALL.map(Deed::id).join(", "), problems);
    }
    deed
}
