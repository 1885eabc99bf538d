//! Reads whole numbers as people type them, in the digits of any script.

mod digit;

pub use digit::digit;

/// Says why a text is not read as a whole number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberError {
    /// The text has no number, or one with a fraction.
    NotWhole,
    /// The number is below 0.
    Negative,
    /// A point or comma could separate thousands or decimals: `1.200` is 1200 to some, and 1.2 to others.
    Ambiguous,
    /// The text has several numbers, such as `12-13`.
    Several,
    /// The number has something else beside it, such as `1e3` or `12 people`.
    NotOnlyDigits,
}

/// Reads a whole number; `None` if the text has nothing visible. A number above `u16::MAX` is read as `u16::MAX`.
///
/// # Errors
///
/// Returns the reason why it is not read. An ambiguous number is refused rather than guessed.
pub fn read_number(text: &str) -> Result<Option<u16>, NumberError> {
    let text: String = text.chars().filter(|&c| !is_invisible(c)).map(plain).collect();
    let text = text.trim();
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text).trim_start();
    if text.is_empty() {
        return Ok(None);
    }
    if !unsigned.contains(|c: char| c.is_ascii_digit()) || !unsigned.chars().all(is_part) {
        return Err(complaint(unsigned));
    }
    match whole(unsigned)? {
        number if number > 0 && text.starts_with('-') => Err(NumberError::Negative),
        number => Ok(Some(number)),
    }
}

/// Returns the value of digits with or without separators.
fn whole(text: &str) -> Result<u16, NumberError> {
    let (grouped, fraction) = match (text.find(['.', ',']), text.rfind(['.', ','])) {
        (Some(first), Some(last)) if first == last => parted_once(text, first)?,
        // Two different separators mark thousands and decimals; the same one twice can only mark thousands.
        (Some(_), Some(last)) => {
            let separator = text.get(last..).unwrap_or_default().chars().next();
            if text.chars().filter(|&c| Some(c) == separator).count() > 1 { (text, "") } else { split(text, last) }
        }
        _ => (text, ""),
    };
    if fraction.chars().any(|c| c != '0') {
        return Err(NumberError::NotWhole);
    }
    let groups: Vec<&str> = grouped.split(['.', ',', ' ', '\'']).collect();
    let are_thousands = groups.iter().skip(1).all(|group| group.len() == 3);
    match groups.first() {
        // There is nothing before the decimal mark, as in `.0`.
        Some(&"") if groups.len() == 1 => Ok(0),
        Some(first) if groups.len() == 1 || are_thousands && (1..=3).contains(&first.len()) => {
            Ok(groups.concat().parse().unwrap_or(u16::MAX))
        }
        _ => Err(NumberError::Several),
    }
}

/// Splits a text at a single point or comma as the decimal mark, unless it could separate thousands.
fn parted_once(text: &str, at: usize) -> Result<(&str, &str), NumberError> {
    let (before, after) = split(text, at);
    let could_be_thousands = after.len() == 3 && before.len() <= 3 && !before.starts_with('0');
    if could_be_thousands { Err(NumberError::Ambiguous) } else { Ok((before, after)) }
}

/// Returns the text before and after a separator of one byte.
fn split(text: &str, at: usize) -> (&str, &str) {
    (text.get(..at).unwrap_or_default(), text.get(at + 1..).unwrap_or_default())
}

/// Returns the reason why a text with more than digits and separators is refused.
fn complaint(text: &str) -> NumberError {
    let runs = text.split(|c: char| !is_part(c)).filter(|run| run.contains(|c: char| c.is_ascii_digit())).count();
    let has_letter_inside =
        text.trim_matches(|c: char| !c.is_ascii_digit()).contains(|c: char| c.is_ascii_alphabetic());
    match runs {
        0 => NumberError::NotWhole,
        // The letter in `1e3` or `0x10` does not separate two numbers.
        2.. if !has_letter_inside || text.contains(' ') => NumberError::Several,
        _ => NumberError::NotOnlyDigits,
    }
}

/// Returns whether a character may be part of a number: a digit, a decimal mark, or a thousands separator.
fn is_part(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '.' | ',' | ' ' | '\'')
}

/// Returns whether a character is invisible and has no width, such as the direction marks beside Arabic digits.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}')
        || matches!(c, '\u{2060}'..='\u{2069}' | '\u{FE0F}' | '\u{FEFF}')
}

/// Returns the ASCII character with the same meaning in a number.
fn plain(c: char) -> char {
    match c {
        _ if c.is_whitespace() => ' ',
        '\u{2B}' | '\u{FE62}' | '\u{FF0B}' => '+',
        '\u{2D}' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE63}' | '\u{FF0D}' => '-',
        '\u{66B}' | '\u{FF0E}' => '.',
        '\u{66C}' | '\u{FF0C}' => ',',
        '\u{2019}' | '\u{2BC}' | '\u{FF07}' => '\'',
        _ => digit(c).map_or(c, |value| char::from(b'0' + value)),
    }
}
