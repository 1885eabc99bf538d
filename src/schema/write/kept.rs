//! A check as it is kept on a device, with the number of its format.

use serde::Serialize;

use super::check::CheckJson;
use crate::engine::check::Check;

/// The format of what is kept. A page that reads another one leaves it alone.
pub(in crate::schema) const FORMAT: u8 = 1;

/// One kept check.
#[derive(Serialize)]
pub struct KeptCheckJson<'a> {
    format: u8,
    check: CheckJson<'a>,
}

impl<'a> From<&'a Check> for KeptCheckJson<'a> {
    fn from(check: &'a Check) -> Self {
        Self { format: FORMAT, check: check.into() }
    }
}
