//! Draws links as QR codes.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment};

/// The bits that fit the largest QR code, with the least error correction.
const MAX_BITS: usize = 23_648;

/// The bits before each part of the largest code: four for its kind, the rest for its length.
const HEADS: [usize; 2] = [4 + 16, 4 + 13];

/// Splits a link behind the `=` before its code, which has letters and digits alone and takes a third less room by itself.
fn parts(url: &str) -> (&str, &str) {
    let place = url.rfind('=').map_or(url.len(), |place| place + 1);
    let (address, code) = url.split_at_checked(place).unwrap_or((url, ""));
    let is_plain = code.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase());
    if is_plain { (address, code) } else { (url, "") }
}

/// Returns whether a link fits a QR code.
#[must_use]
pub fn fits_qr(url: &str) -> bool {
    let (address, code) = parts(url);
    // Two letters or digits take eleven bits, a last one six.
    let letters = code.len() / 2 * 11 + code.len() % 2 * 6;
    HEADS.iter().sum::<usize>() + address.len() * 8 + letters <= MAX_BITS
}

/// Draws a QR code of a link: a line for each row, with a `#` for each dark square. Returns `None` if the link is too long.
#[must_use]
pub fn qr(url: &str) -> Option<String> {
    let (address, code) = parts(url);
    let parts = [QrSegment::make_bytes(address.as_bytes()), QrSegment::make_alphanumeric(code)];
    let code = QrCode::encode_segments(&parts, QrCodeEcc::Low).ok()?;
    let side = code.size();
    let row = |y| (0..side).map(|x| if code.get_module(x, y) { '#' } else { ' ' }).collect::<String>();
    Some((0..side).map(row).collect::<Vec<_>>().join("\n"))
}

#[cfg(test)]
mod tests {
    use super::{fits_qr, qr};

    #[test]
    fn a_code_is_a_square_with_a_finder_in_three_corners() {
        let drawn = qr("https://example.org/#ll=1H40089TNPSD6J56TJJV2G01N6ZFZX").unwrap_or_default();
        let rows: Vec<_> = drawn.lines().collect();
        assert!(rows.iter().all(|row| row.len() == rows.len()), "{drawn}");
        let (first, last) = (rows.first().copied().unwrap_or_default(), rows.last().copied().unwrap_or_default());
        assert!(first.starts_with("####### ") && first.ends_with(" #######"), "{drawn}");
        assert!(last.starts_with("####### "), "{drawn}");
    }

    #[test]
    fn what_fits_is_drawn_and_nothing_else() {
        let link = |letters: usize| format!("https://example.org/?lang=de#ll={}", "A".repeat(letters));
        let longest = (0..4300).rev().find(|&letters| fits_qr(&link(letters))).unwrap_or_default();
        assert!(longest > 4200, "{longest}");
        assert!(qr(&link(longest)).is_some());
        assert!(qr(&link(longest + 1)).is_none() && !fits_qr(&link(longest + 1)));
        assert!(!fits_qr(&"a".repeat(4000)) && qr(&"a".repeat(4000)).is_none());
    }

    #[test]
    fn a_code_takes_less_room_than_its_bytes() {
        let side = |url: &str| qr(url).map(|drawn| drawn.lines().count());
        let code = "A1".repeat(600);
        assert!(
            side(&format!("https://example.org/#ll={code}"))
                < side(&format!("https://example.org/#ll={}", code.to_lowercase()))
        );
    }
}
