//! Makes a code in some text, with what is read of it.

use engine::link::{read, write};

/// A page that links open.
pub const PAGE: &str = "https://example.org/check/";
/// The code of the first worked example.
pub const CODE: &str = "1H40089TNPSD6J56TJJV2G01N6ZFZX";

/// Checks that a text with [`CODE`] in it is read as [`CODE`] alone is.
#[track_caller]
pub fn check(text: &str) {
    assert_eq!(read(text).map(|payload| write(&payload)), Ok(CODE.to_owned()), "{text:?}");
}

/// Checks in which words a text is refused.
#[track_caller]
pub fn check_refused(text: &str, expected: &str) {
    assert_eq!(read(text).expect_err("a refusal").to_string(), expected, "{text:?}");
}
