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
mod content;
mod error;
mod find;
mod frame;
mod scan;
mod sealed;
mod selection;
mod unescape;
mod wire;

pub use error::{CheckCount, ContentError, LinkError};
pub use sealed::{NONCE_BYTES, PASSPHRASE_WORDS, ROUNDS, SALT_BYTES, Sealed, normal_passphrase, passphrase};
pub use selection::Selection;

use self::frame::{Format, Frame};
use self::unescape::unescaped;

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

/// Writes the code of a parcel: the same for the same parcel, and read back by [`read`].
///
/// ```
/// use leadership_load_core::check::{Answers, Check, Draft};
/// use leadership_load_core::day::Day;
/// use leadership_load_core::link::{Parcel, read, write};
///
/// let check = Check::new(Draft::new(Day::parse("2026-11-22").unwrap(), Answers::default())).unwrap();
/// let parcel = Parcel::from(check);
/// let code = write(&parcel);
/// assert!(code.chars().all(|sign| sign.is_ascii_alphanumeric()));
/// assert_eq!(read(&code), Ok(parcel));
/// ```
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

/// The address of a mail with a subject and a link in it, whose receiver is left open.
#[must_use]
pub fn mail(subject: &str, url: &str) -> String {
    let escaped = |text| percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC);
    format!("mailto:?subject={}&body={}", escaped(subject), escaped(url))
}

/// Whether a link can be made with an address: it is one of the web, and reads as no link itself.
#[must_use]
pub fn is_page(address: &str) -> bool {
    let is_of_web = ["http://", "https://"].into_iter().any(|scheme| {
        let parts = address.split_at_checked(scheme.len());
        parts.is_some_and(|(start, rest)| start.eq_ignore_ascii_case(scheme) && rest.starts_with(is_of_host))
    });
    let is_spaced = address.contains(|c: char| c.is_whitespace() || c.is_control());
    is_of_web && !is_spaced && !is_link(address)
}

fn is_of_host(c: char) -> bool {
    c.is_alphanumeric() || c == '['
}

/// Whether there is a key in the fragment, or a whole code anywhere.
fn is_link(text: &str) -> bool {
    let text = unescaped(text);
    let fragment = text.split_once('#').map(|(_, fragment)| fragment);
    let places = find::after_keys(&text).chain(unkeyed(&text));
    fragment.is_some_and(|fragment| find::after_keys(fragment).next().is_some())
        || tried(places).any(|(_, frame)| frame.is_some())
}

/// Reads what somebody pasted or opened: a link, a text with a link in it, or
/// a code alone; bent as mail and chat bend it.
///
/// # Errors
///
/// Why nothing was read. Nothing is ever read in part.
///
/// ```
/// use leadership_load_core::check::{Answers, Check, Draft};
/// use leadership_load_core::day::Day;
/// use leadership_load_core::link::{Parcel, read, url, write};
///
/// let check = Check::new(Draft::new(Day::parse("2026-11-22").unwrap(), Answers::default())).unwrap();
/// let link = url("https://example.org/load/", &write(&Parcel::from(check.clone())));
/// let found = read(&format!("Here is mine: {link}. What do you make of it?"))?;
/// assert_eq!(found.checks(), [check]);
///
/// assert!(read("Here is mine.").is_err());
/// # Ok::<(), leadership_load_core::link::LinkError>(())
/// ```
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
    let text = unescaped(text);
    let keyed = find::after_keys(&text).chain(broken(&text));
    let frame = match keyed.map(Frame::read).find(|read| !matches!(read, Err(LinkError::Empty))) {
        Some(read) => read?,
        None => match tried(unkeyed(&text)).find_map(|(_, frame)| frame) {
            Some(frame) => frame,
            None => Frame::read(find::meant(&text).ok_or(LinkError::Empty)?)?,
        },
    };
    match frame.format {
        Format::Plain => content::read(frame.content()).map(Code::Plain),
        Format::Sealed => Sealed::read(frame.content()).map(Code::Sealed),
    }
}

/// How many links a text has beside the one that [`read_any`] reads or refuses, which it passes over. The same link
/// again does not count, nor does its beginning.
#[must_use]
pub fn further(text: &str) -> usize {
    let text = unescaped(text);
    let letters = |(code, frame): (&str, Option<Frame>)| match frame {
        Some(frame) => Some(frame.into_letters()),
        None => find::looks_like_code(code, MIN_FURTHER).then(|| scan::beginning(code)),
    };
    let whole = tried(unkeyed(&text)).filter(|(_, frame)| frame.is_some());
    let codes = tried(find::after_keys(&text)).chain(whole).filter_map(letters);
    let mut different: Vec<Vec<u8>> = Vec::new();
    for code in codes {
        if !different.iter().any(|other| other.starts_with(&code) || code.starts_with(other)) {
            different.push(code);
        }
        if different.len() > MAX_FURTHER {
            break;
        }
    }
    different.len().saturating_sub(1)
}

/// What can't be read and is shorter is taken for no code.
const MIN_FURTHER: usize = 8;
/// More links than these are not counted.
const MAX_FURTHER: usize = 99;

/// The places where a code may begin, each with the code if it is whole.
fn tried<'a>(places: impl Iterator<Item = &'a str>) -> impl Iterator<Item = (&'a str, Option<Frame>)> {
    let mut left = MAX_BYTES_IN_VAIN;
    places.map_while(move |place| {
        let (frame, bytes) = Frame::whole(place);
        left = left.checked_sub(if frame.is_some() { 0 } else { bytes })?;
        Some((place, frame))
    })
}

/// So much is read in the hope of a code, so that a text in which one could begin anywhere is read soon, too.
const MAX_BYTES_IN_VAIN: usize = 1 << 18;

/// Where a code of a known format may begin that has no key before it.
fn unkeyed(text: &str) -> impl Iterator<Item = &str> {
    find::bare(text).filter(|code| code.bytes().next().and_then(base32::value).and_then(Format::of).is_some())
}

/// Where a code begins whose key was broken in two.
fn broken(text: &str) -> Option<&str> {
    let may_be_broken = text.contains('#') && find::after_keys(text).next().is_none();
    may_be_broken.then(|| find::after_broken_key(text)).flatten()
}

/// Whether the fragment of a page's address is meant for [`read`], so that a
/// damaged link can be told from no link at all.
#[must_use]
pub fn mentions_code(fragment: &str) -> bool {
    find::after_keys(&unescaped(fragment)).next().is_some()
}

/// The fragment of a page's address without the code and its key; what else is in it stays.
#[must_use]
pub fn without_code(fragment: &str) -> String {
    let keys = fragment.trim_start_matches('#').split('&').filter(|key| !mentions_code(key));
    let rest = keys.collect::<Vec<_>>().join("&");
    if rest.is_empty() { rest } else { format!("#{rest}") }
}
