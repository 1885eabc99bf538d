//! A link as a QR code.

use qrcodegen::{QrCode, QrCodeEcc};
use yew::prelude::*;

use words::Words;

/// The white margin that readers need, in modules.
const MARGIN: i32 = 4;

/// Renders a link as a QR code, folded away; nothing if the link is too long for one.
pub fn qr(words: &Words, url: &str) -> Html {
    let Ok(code) = QrCode::encode_binary(url.as_bytes(), QrCodeEcc::Low) else {
        return html! {};
    };
    let share = &words.pages.share;
    let side = code.size();
    let dark = (0..side).flat_map(|y| (0..side).map(move |x| (x, y))).filter(|&(x, y)| code.get_module(x, y));
    let path: String = dark.map(|(x, y)| format!("M{x} {y}h1v1h-1z")).collect();
    let view = format!("-{MARGIN} -{MARGIN} {0} {0}", side + 2 * MARGIN);
    html! {
        <details>
            <summary>{ share.qr }</summary>
            <svg class="qr" viewBox={view} role="img" aria-label={share.qr_label} shape-rendering="crispEdges">
                <rect class="qr-light" x="-4" y="-4" width="100%" height="100%" />
                <path class="qr-dark" d={path} />
            </svg>
        </details>
    }
}
