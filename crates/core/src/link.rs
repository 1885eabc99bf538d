//! Writes checks as the code in a link after the `#`, and reads them back.
//!
//! A code, in the letters of Crockford's base 32:
//!
//! ```text
//! code     = format length content checksum
//! format   = "1", or "2" where a check has a step or an earlier step
//! length   = the number of letters of the content, four bits a letter
//! content  = note? count check* note-text, the most significant bit first
//! checksum = CRC-32 of all letters before it, in seven letters
//! ```
//!
//! `docs/link-format.md` describes every bit. A code that begins with another
//! character has another format: the sealed one, `S`, or a future one.

mod base32;
mod bits;
mod content;
mod error;
mod find;
mod frame;
mod qr;
mod scan;
mod sealed;
mod selection;
mod unescape;
mod wire;

pub use error::{CheckCount, ContentError, LinkError};
pub use qr::{fits_qr, qr};
pub use sealed::{NONCE_BYTES, PASSPHRASE_WORDS, ROUNDS, SALT_BYTES, SealedPayload, normal_passphrase, passphrase};
pub use selection::Selection;

use self::frame::{Format, Frame};
use self::unescape::unescaped;

use super::check::Check;
use super::instrument::{MAX_CHECKS, MAX_NOTE};
use super::text::Text;

/// Holds the payload of a link: checks of one person, and perhaps a note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payload {
    checks: Vec<Check>,
    note: Option<Text<MAX_NOTE>>,
}

impl Payload {
    /// Creates a payload of 1 to [`MAX_CHECKS`] checks, and keeps their order.
    ///
    /// # Errors
    ///
    /// Fails if there are too few or too many checks.
    pub fn new(checks: Vec<Check>, note: Option<Text<MAX_NOTE>>) -> Result<Self, CheckCount> {
        if (1..=MAX_CHECKS).contains(&checks.len()) { Ok(Self { checks, note }) } else { Err(CheckCount(checks.len())) }
    }

    /// Returns the checks: at least one.
    #[must_use]
    pub fn checks(&self) -> &[Check] {
        &self.checks
    }

    /// Returns the note.
    #[must_use]
    pub fn note(&self) -> Option<&Text<MAX_NOTE>> {
        self.note.as_ref()
    }

    /// Returns the checks and the note.
    #[must_use]
    pub fn into_parts(self) -> (Vec<Check>, Option<Text<MAX_NOTE>>) {
        (self.checks, self.note)
    }
}

impl From<Check> for Payload {
    fn from(check: Check) -> Self {
        Self { checks: vec![check], note: None }
    }
}

/// Distinguishes the two kinds of code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Code {
    /// The payload can be read.
    Plain(Payload),
    /// The payload is encrypted and needs a passphrase.
    Sealed(SealedPayload),
}

/// Writes the code of a payload. Equal payloads have equal codes, and [`read`] reads them back.
///
/// ```
/// use leadership_load_core::check::{Answers, Check, Draft};
/// use leadership_load_core::day::Day;
/// use leadership_load_core::link::{Payload, read, write};
///
/// let check = Check::new(Draft::new(Day::parse("2026-11-22").unwrap(), Answers::default())).unwrap();
/// let payload = Payload::from(check);
/// let code = write(&payload);
/// assert!(code.chars().all(|sign| sign.is_ascii_alphanumeric()));
/// assert_eq!(read(&code), Ok(payload));
/// ```
#[must_use]
pub fn write(payload: &Payload) -> String {
    let layout = content::layout(payload);
    frame::write(Format::Plain(layout), &content::write(payload, layout))
}

/// Writes the code of an encrypted payload.
#[must_use]
pub fn write_sealed(sealed: &SealedPayload) -> String {
    frame::write(Format::Sealed, &sealed.write())
}

/// Writes the link that opens a code in the page at `app_url`. A fragment of `app_url` is dropped.
#[must_use]
pub fn url(app_url: &str, code: &str) -> String {
    let page = app_url.split_once('#').map_or(app_url, |(page, _)| page);
    format!("{page}#{}={code}", find::KEY)
}

/// Names the person whose result a link opens, as a key beside its code says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Owner {
    /// Somebody else, who shared it. No key says so.
    #[default]
    Somebody,
    /// The person who opens it: the page may ask whether it is theirs.
    Reader,
    /// Nobody: it is an example.
    Example,
}

impl Owner {
    const MARKED: [Self; 2] = [Self::Reader, Self::Example];

    /// Reads the owner from a fragment.
    #[must_use]
    pub fn of(fragment: &str) -> Self {
        let is_marked = |owner: &Self| fragment.split('&').any(|key| owner.key() == Some(key));
        Self::MARKED.into_iter().find(is_marked).unwrap_or_default()
    }

    fn key(self) -> Option<&'static str> {
        match self {
            Self::Somebody => None,
            Self::Reader => Some("ll-own=1"),
            Self::Example => Some("ll-example=1"),
        }
    }
}

/// Writes the link that opens the result of an owner in the page at `app_url`.
#[must_use]
pub fn url_of(app_url: &str, code: &str, owner: Owner) -> String {
    let key = owner.key().map(|key| format!("&{key}"));
    url(app_url, code) + &key.unwrap_or_default()
}

/// Writes the `mailto:` address of a mail with a subject and a text, without a recipient.
#[must_use]
pub fn mail(subject: &str, text: &str) -> String {
    let escaped = |text| percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC);
    format!("mailto:?subject={}&body={}", escaped(subject), escaped(text))
}

/// Returns whether an address can be the page of a link: it is a web address and is not itself a link with a code.
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

/// Returns whether a text has the key in its fragment, or a whole code anywhere.
fn is_link(text: &str) -> bool {
    let text = unescaped(text);
    let fragment = text.split_once('#').map(|(_, fragment)| fragment);
    let places = find::after_keys(&text).chain(unkeyed(&text));
    fragment.is_some_and(|fragment| find::after_keys(fragment).next().is_some())
        || tried(places).any(|(_, frame)| frame.is_some())
}

/// Reads a text that somebody pasted or opened: a link, a text with a link in it,
/// or a code alone. It undoes the changes that mail and chat programs make.
///
/// # Errors
///
/// Returns the reason why nothing was read. A code is never read in part.
///
/// ```
/// use leadership_load_core::check::{Answers, Check, Draft};
/// use leadership_load_core::day::Day;
/// use leadership_load_core::link::{Payload, read, url, write};
///
/// let check = Check::new(Draft::new(Day::parse("2026-11-22").unwrap(), Answers::default())).unwrap();
/// let link = url("https://example.org/load/", &write(&Payload::from(check.clone())));
/// let found = read(&format!("Here is mine: {link}. What do you make of it?"))?;
/// assert_eq!(found.checks(), [check]);
///
/// assert!(read("Here is mine.").is_err());
/// # Ok::<(), leadership_load_core::link::LinkError>(())
/// ```
pub fn read(text: &str) -> Result<Payload, LinkError> {
    match read_any(text)? {
        Code::Plain(payload) => Ok(payload),
        Code::Sealed(_) => Err(LinkError::Sealed),
    }
}

/// Reads a text like [`read`], and sealed codes, too.
///
/// # Errors
///
/// Returns the reason why nothing was read.
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
        Format::Plain(layout) => content::read(frame.content(), layout).map(Code::Plain),
        Format::Sealed => SealedPayload::read(frame.content()).map(Code::Sealed),
    }
}

/// Counts the links in a text that [`read_any`] ignores because it reads or refuses another one first. The same link
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

/// The least length of an unreadable code that counts as one.
const MIN_FURTHER: usize = 8;
/// The number at which counting ends.
const MAX_FURTHER: usize = 99;

/// Tries to read a code at each place, and returns the place with the code if it is whole.
fn tried<'a>(places: impl Iterator<Item = &'a str>) -> impl Iterator<Item = (&'a str, Option<Frame>)> {
    let mut left = MAX_BYTES_IN_VAIN;
    places.map_while(move |place| {
        let (frame, bytes) = Frame::whole(place);
        left = left.checked_sub(if frame.is_some() { 0 } else { bytes })?;
        Some((place, frame))
    })
}

/// The most bytes that are read without finding a code, which bounds the time for a text in which one could begin
/// anywhere.
const MAX_BYTES_IN_VAIN: usize = 1 << 18;

/// Returns the places where a code of a known format may begin without a key before it.
fn unkeyed(text: &str) -> impl Iterator<Item = &str> {
    find::bare(text).filter(|code| code.bytes().next().and_then(base32::value).and_then(Format::of).is_some())
}

/// Returns the place where a code begins whose key was broken in two.
fn broken(text: &str) -> Option<&str> {
    let may_be_broken = text.contains('#') && find::after_keys(text).next().is_none();
    may_be_broken.then(|| find::after_broken_key(text)).flatten()
}

/// Returns whether the fragment of a page's address is meant for [`read`], which
/// distinguishes a damaged link from no link at all.
#[must_use]
pub fn mentions_code(fragment: &str) -> bool {
    find::after_keys(&unescaped(fragment)).next().is_some()
}

/// Returns the fragment of a page's address without the code and its key; everything else in it stays.
#[must_use]
pub fn without_code(fragment: &str) -> String {
    let keys = fragment
        .trim_start_matches('#')
        .split('&')
        .filter(|key| !mentions_code(key) && Owner::of(key) == Owner::Somebody);
    let rest = keys.collect::<Vec<_>>().join("&");
    if rest.is_empty() { rest } else { format!("#{rest}") }
}
