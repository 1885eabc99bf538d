//! Undoes the encodings that mail, mail filters and web pages apply to a text.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

/// The most encodings, one upon the other, that are undone.
const MAX_ENCODINGS: usize = 3;

/// The part of an address by which a link rewritten by Proofpoint (version 2) is recognized.
const PROOFPOINT: &str = "/v2/url?u=";

/// The named character references of HTML that occur in links and around them.
const NAMED: [(&str, char); 15] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("num", '#'),
    ("equals", '='),
    ("nbsp", '\u{A0}'),
    ("ensp", '\u{2002}'),
    ("emsp", '\u{2003}'),
    ("thinsp", '\u{2009}'),
    ("shy", '\u{AD}'),
    ("zwnj", '\u{200C}'),
    ("zwj", '\u{200D}'),
    ("lrm", '\u{200E}'),
    ("rlm", '\u{200F}'),
];

/// The most characters between `&` and `;` in a reference.
const MAX_NAME: usize = 8;

/// Decodes a text that may have been encoded more than once.
pub(super) fn unescaped(text: &str) -> Cow<'_, str> {
    let mut text = Cow::Borrowed(text);
    for decode in [without_quoted_printable, without_proofpoint] {
        if let Some(decoded) = decode(&text) {
            text = Cow::Owned(decoded);
        }
    }
    for _ in 0..MAX_ENCODINGS {
        for decode in [without_percents, without_references, without_breaks] {
            if let Some(decoded) = decode(&text) {
                text = Cow::Owned(decoded);
            }
        }
    }
    text
}

/// Decodes quoted-printable, which `=3D` reveals: `=` with two hexadecimal digits is a byte, and `=` at the end of a
/// line joins it to the next one.
fn without_quoted_printable(text: &str) -> Option<String> {
    let is_quoted = text.contains("=3D") || text.contains("=3d");
    let (before, parts) = text.split_once('=').filter(|_| is_quoted)?;
    let mut bytes = before.as_bytes().to_vec();
    for part in parts.split('=') {
        let joined = part.strip_prefix("\r\n").or_else(|| part.strip_prefix('\n'));
        let byte =
            part.split_at_checked(2).and_then(|(digits, rest)| Some((u8::try_from(number(digits, 16)?).ok()?, rest)));
        match (joined, byte) {
            (Some(joined), _) => bytes.extend(joined.bytes()),
            (None, Some((byte, rest))) => bytes.extend([byte].into_iter().chain(rest.bytes())),
            (None, None) => bytes.extend([b'='].into_iter().chain(part.bytes())),
        }
    }
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

/// Converts Proofpoint's own encoding to percent-encoding: `-` stands for `%`, and `_` for `/`.
fn without_proofpoint(text: &str) -> Option<String> {
    let (before, links) = text.split_once(PROOFPOINT)?;
    let mut decoded = before.to_owned();
    for link in links.split(PROOFPOINT) {
        let (link, rest) = link.split_at_checked(link.find('&').unwrap_or(link.len())).unwrap_or_default();
        decoded.extend([" ", &link.replace('-', "%").replace('_', "/"), rest]);
    }
    Some(decoded)
}

fn without_percents(text: &str) -> Option<String> {
    text.contains('%').then(|| {
        let bytes: Vec<u8> = percent_decode_str(text).collect();
        String::from_utf8_lossy(&bytes).into_owned()
    })
}

/// Replaces references such as `&#61;` and `&nbsp;` by their characters.
fn without_references(text: &str) -> Option<String> {
    let (before, references) = text.split_once('&')?;
    let mut decoded = before.to_owned();
    for reference in references.split('&') {
        let end = reference.char_indices().take(MAX_NAME + 1).find(|(_, c)| *c == ';').map(|(at, _)| at);
        let found = end.and_then(|end| Some((referred(reference.get(..end)?)?, reference.get(end + 1..)?)));
        match found {
            Some((c, rest)) => {
                decoded.push(c);
                decoded.push_str(rest);
            }
            None => decoded.extend(["&", reference]),
        }
    }
    Some(decoded)
}

/// Returns the character of a reference without its `&` and `;`.
fn referred(name: &str) -> Option<char> {
    let Some(digits) = name.strip_prefix('#') else {
        return NAMED.into_iter().find(|(known, _)| *known == name).map(|(_, c)| c);
    };
    char::from_u32(match digits.strip_prefix(['x', 'X']) {
        Some(digits) => number(digits, 16)?,
        None => number(digits, 10)?,
    })
}

/// Reads a number of digits only.
fn number(digits: &str, radix: u32) -> Option<u32> {
    digits.chars().all(|c| c.is_digit(radix)).then(|| u32::from_str_radix(digits, radix).ok()).flatten()
}

/// Removes the tags that only mark where a line may break.
fn without_breaks(text: &str) -> Option<String> {
    let (before, tags) = text.split_once('<')?;
    let mut decoded = before.to_owned();
    for tag in tags.split('<') {
        // Without `>` it is no tag yet, but it may become one when the tags inside it are gone.
        let closed = tag.split_once('>').map(|(name, rest)| (name.trim_end_matches(['/', ' ']), rest));
        match closed {
            Some((name, rest)) if name.eq_ignore_ascii_case("wbr") => decoded.push_str(rest),
            Some((name, rest)) if name.eq_ignore_ascii_case("br") => decoded.extend(["\n", rest]),
            _ => decoded.extend(["<", tag]),
        }
    }
    Some(decoded)
}
