//! Checks to the code of a link after the `#`, and back.
//!
//! A code of format 1, in the letters of Crockford's base 32:
//!
//! ```text
//! code     = "1" length content checksum
//! length   = the number of letters of the content, four bits a letter
//! content  = note? count check* note-text, the most significant bit first
//! checksum = CRC-32 of all letters before it, in seven letters
//! ```
//!
//! `docs/link-format.md` has every bit. A code that begins with another
//! character belongs to another format: one to come, or one that is sealed.

mod base32;
mod bits;
mod checksum;
mod content;
mod error;
mod find;
mod frame;
mod scan;
mod sealed;
mod selection;

pub use error::{CheckCount, ContentError, LinkError};
pub use sealed::{NONCE_BYTES, PASSPHRASE_WORDS, ROUNDS, SALT_BYTES, Sealed, normal_passphrase, passphrase};
pub use selection::Selection;

use self::frame::{Format, Frame};

use super::check::Check;
use super::instrument::{MAX_CHECKS, MAX_NOTE};
use super::text::Text;

/// What a link carries: checks of one person, and perhaps a note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parcel {
    checks: Vec<Check>,
    note: Option<Text<MAX_NOTE>>,
}

impl Parcel {
    /// A parcel of 1 to [`MAX_CHECKS`] checks, in an order that is kept.
    ///
    /// # Errors
    ///
    /// Where there are too few or too many checks.
    pub fn new(checks: Vec<Check>, note: Option<Text<MAX_NOTE>>) -> Result<Self, CheckCount> {
        if (1..=MAX_CHECKS).contains(&checks.len()) { Ok(Self { checks, note }) } else { Err(CheckCount(checks.len())) }
    }

    /// The checks: at least one.
    #[must_use]
    pub fn checks(&self) -> &[Check] {
        &self.checks
    }

    /// The note.
    #[must_use]
    pub fn note(&self) -> Option<&Text<MAX_NOTE>> {
        self.note.as_ref()
    }

    /// The checks and the note.
    #[must_use]
    pub fn into_parts(self) -> (Vec<Check>, Option<Text<MAX_NOTE>>) {
        (self.checks, self.note)
    }
}

impl From<Check> for Parcel {
    fn from(check: Check) -> Self {
        Self { checks: vec![check], note: None }
    }
}

/// What a code turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Code {
    /// Something that can be read.
    Plain(Parcel),
    /// Something that takes a passphrase.
    Sealed(Sealed),
}

/// The code of a parcel: the same for the same parcel, and read back by [`read`].
#[must_use]
pub fn write(parcel: &Parcel) -> String {
    frame::write(Format::Plain, &content::write(parcel))
}

/// The code of a sealed one.
#[must_use]
pub fn write_sealed(sealed: &Sealed) -> String {
    frame::write(Format::Sealed, &sealed.write())
}

/// The link that opens a code in the page at `app_url`, whose own fragment goes.
#[must_use]
pub fn url(app_url: &str, code: &str) -> String {
    let page = app_url.split_once('#').map_or(app_url, |(page, _)| page);
    format!("{page}#{}={code}", find::KEY)
}

/// Reads what somebody pasted or opened: a link, a text with a link in it, or
/// a code alone; bent as mail and chat bend it.
///
/// # Errors
///
/// Why nothing was read. Nothing is ever read in part.
pub fn read(text: &str) -> Result<Parcel, LinkError> {
    match read_any(text)? {
        Code::Plain(parcel) => Ok(parcel),
        Code::Sealed(_) => Err(LinkError::Sealed),
    }
}

/// Like [`read`], and reads what is sealed, too.
///
/// # Errors
///
/// Why nothing was read.
pub fn read_any(text: &str) -> Result<Code, LinkError> {
    let text = find::unescaped(text);
    if let Some(code) = find::after_key(&text) {
        return read_code(code);
    }
    if text.contains('#')
        && let Some(code) = find::after_broken_key(&text)
    {
        return read_code(code);
    }
    let (code, looks_like_code) = find::bare(&text).ok_or(LinkError::Empty)?;
    read_code(code).map_err(|error| if looks_like_code { error } else { LinkError::Empty })
}

/// Whether the fragment of a page's address is meant for [`read`], so that a
/// damaged link can be told from no link at all.
#[must_use]
pub fn mentions_code(fragment: &str) -> bool {
    find::after_key(&find::unescaped(fragment)).is_some()
}

/// The fragment of a page's address without the code and its key; what else is in it stays.
#[must_use]
pub fn without_code(fragment: &str) -> String {
    let keys = fragment.trim_start_matches('#').split('&').filter(|key| !mentions_code(key));
    let rest = keys.collect::<Vec<_>>().join("&");
    if rest.is_empty() { rest } else { format!("#{rest}") }
}

fn read_code(text: &str) -> Result<Code, LinkError> {
    let frame = Frame::read(text)?;
    match frame.format {
        Format::Plain => content::read(frame.content()).map(Code::Plain),
        Format::Sealed => Sealed::read(frame.content()).map(Code::Sealed),
    }
}
