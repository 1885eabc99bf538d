//! Undoes what mail, filters of mail and web pages make of a text.

/// Returns the text as it was.
pub fn decoded(text: &str) -> String {
    let mut text = without_proofpoint(without_quoted_printable(text.to_owned()));
    for _ in 0..3 {
        text = without_tags(without_references(without_percents(text)));
    }
    text
}

/// Puts a byte in place of a sign and two hexadecimal digits, and nothing in place of a sign and a line end of `joined`.
fn with_bytes(text: &str, sign: u8, joined: &[&str]) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((&first, behind)) = rest.split_first() {
        if let Some(end) = joined.iter().find(|end| first == sign && behind.starts_with(end.as_bytes())) {
            rest = &behind[end.len()..];
            continue;
        }
        let byte = std::str::from_utf8(behind.get(..2).unwrap_or_default())
            .ok()
            .filter(|digits| first == sign && digits.len() == 2 && digits.chars().all(|c| c.is_ascii_hexdigit()))
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(byte.unwrap_or(first));
        rest = if byte.is_some() { &behind[2..] } else { behind };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn without_quoted_printable(text: String) -> String {
    if !text.contains("=3D") && !text.contains("=3d") {
        return text;
    }
    with_bytes(&text, b'=', &["\r\n", "\n"])
}

fn without_proofpoint(text: String) -> String {
    let mut parts = text.split("/v2/url?u=");
    let mut decoded = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find('&').unwrap_or(part.len());
        decoded += &format!(" {}{}", part[..end].replace('-', "%").replace('_', "/"), &part[end..]);
    }
    decoded
}

fn without_percents(text: String) -> String {
    with_bytes(&text, b'%', &[])
}

fn without_references(text: String) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut decoded = String::new();
    let mut at = 0;
    while at < chars.len() {
        let end = chars[at + 1..].iter().take(9).position(|&c| c == ';' || c == '&').map(|length| at + 1 + length);
        let found = end.filter(|&end| chars[at] == '&' && chars[end] == ';').and_then(|end| {
            let name: String = chars[at + 1..end].iter().collect();
            Some((reference(&name)?, end + 1))
        });
        let (c, next) = found.unwrap_or((chars[at], at + 1));
        decoded.push(c);
        at = next;
    }
    decoded
}

fn reference(name: &str) -> Option<char> {
    let known = [
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
    let Some(number) = name.strip_prefix('#') else {
        return known.into_iter().find(|(known, _)| *known == name).map(|(_, c)| c);
    };
    let hexadecimal = number.strip_prefix('x').or(number.strip_prefix('X'));
    let (digits, radix) = hexadecimal.map_or((number, 10), |digits| (digits, 16));
    if digits.is_empty() || !digits.chars().all(|c| c.is_digit(radix)) {
        return None;
    }
    let code = digits
        .chars()
        .filter_map(|c| c.to_digit(radix))
        .fold(0_u64, |code, digit| (code * u64::from(radix) + u64::from(digit)).min(1 << 40));
    u32::try_from(code).ok().and_then(char::from_u32)
}

fn without_tags(text: String) -> String {
    let mut decoded = String::new();
    let mut rest = text.as_str();
    while let Some(at) = rest.find('<') {
        decoded += &rest[..at];
        rest = &rest[at..];
        let tag = rest[1..].find(['<', '>']).filter(|&end| rest[1 + end..].starts_with('>'));
        let name = tag.map(|end| rest[1..=end].trim_end_matches(['/', ' ']).to_ascii_lowercase());
        match (tag, name.as_deref()) {
            (Some(end), Some("wbr")) => rest = &rest[end + 2..],
            (Some(end), Some("br")) => {
                decoded.push('\n');
                rest = &rest[end + 2..];
            }
            _ => {
                decoded.push('<');
                rest = &rest[1..];
            }
        }
    }
    decoded + rest
}
