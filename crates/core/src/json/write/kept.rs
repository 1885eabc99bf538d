//! Writes a check as it is saved on a device, with the number of its format.

use super::check::write_check;
use super::fields::ObjectFields;
use crate::check::Check;
use crate::json::value::Json;

/// The format of saved data. A page that finds another one does not touch it.
pub(in crate::json) const FORMAT: u8 = 1;

/// Writes a check to be saved.
#[must_use]
pub fn write_kept_check(check: &Check) -> Json {
    ObjectFields::default().with("format", FORMAT).with("check", write_check(check)).into()
}
