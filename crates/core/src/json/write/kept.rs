//! A check as it is kept on a device, with the number of its format.

use super::check::write_check;
use super::fields::Fields;
use crate::check::Check;
use crate::json::value::Json;

/// The format of what is kept. A page that reads another one leaves it alone.
pub(in crate::json) const FORMAT: u8 = 1;

/// One kept check.
#[must_use]
pub fn write_kept_check(check: &Check) -> Json {
    Fields::default().with("format", FORMAT).with("check", write_check(check)).into()
}
