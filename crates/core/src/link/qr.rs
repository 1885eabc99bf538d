//! Draws links as QR codes.

use qrcodegen::{QrCode, QrCodeEcc};

/// The number of bytes that fit the largest QR code, with the least error correction.
pub const MAX_QR: usize = 2953;

/// Draws a QR code of a link: a line for each row, with a `#` for each dark square. Returns `None` if the link is longer
/// than [`MAX_QR`].
#[must_use]
pub fn qr(url: &str) -> Option<String> {
    let code = QrCode::encode_binary(url.as_bytes(), QrCodeEcc::Low).ok()?;
    let side = code.size();
    let row = |y| (0..side).map(|x| if code.get_module(x, y) { '#' } else { ' ' }).collect::<String>();
    Some((0..side).map(row).collect::<Vec<_>>().join("\n"))
}

#[cfg(test)]
mod tests {
    use super::{MAX_QR, qr};

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
    fn the_longest_link_has_a_code_and_a_longer_one_has_none() {
        assert!(qr(&"A".repeat(MAX_QR)).is_some());
        assert!(qr(&"A".repeat(MAX_QR + 1)).is_none());
    }
}
