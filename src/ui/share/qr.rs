//! Renders a link as a QR code, which is drawn when it is first asked for.

use web_sys::Element;
use yew::prelude::*;

use crate::ui::parts::button::quiet;
use crate::ui::voice::Voice;
use words::Words;

/// The white margin that readers need, in squares.
const MARGIN: usize = 4;

/// Gives the width of a square in pixels of CSS: a camera has to tell one from the next.
const PIXELS: usize = 3;

/// Holds the rows of the QR code of a link, or `None` if what draws it can't be fetched.
type QrImage = (AttrValue, Option<AttrValue>);

/// Holds the properties of [`Qr`].
#[derive(Clone, PartialEq, Properties)]
pub struct QrProps {
    /// The words and the browser.
    pub voice: Voice,
    /// The link.
    pub url: AttrValue,
}

/// Renders a link as a QR code, folded away until the person asks for it.
#[component]
pub fn Qr(props: &QrProps) -> Html {
    let QrProps { voice, url } = props;
    let share = &voice.words.pages.share;
    let is_open = use_state_eq(|| false);
    let drawn = use_state_eq(|| None::<QrImage>);
    let draw = {
        let (host, drawn) = (voice.host.clone(), drawn.setter());
        Callback::from(move |url: AttrValue| {
            let (drawn, of) = (drawn.clone(), url.clone());
            let done = move |rows: Option<String>| drawn.set(Some((of.clone(), rows.map(AttrValue::from))));
            host.qr(url.to_string(), Callback::from(done));
        })
    };
    {
        let draw = draw.clone();
        use_effect_with((*is_open, url.clone()), move |(is_open, url)| {
            if *is_open {
                draw.emit(url.clone());
            }
        });
    }
    let ontoggle = {
        let is_open = is_open.clone();
        Callback::from(move |event: Event| {
            let details: Element = event.target_unchecked_into();
            is_open.set(details.has_attribute("open"));
        })
    };
    let rows = drawn.as_ref().filter(|(of, _)| of == url).map(|(_, rows)| rows);
    html! {
        <details {ontoggle}>
            <summary>{ share.qr }</summary>
            <p class="status" role="status">
                { match rows {
                    None if *is_open => share.qr_drawing,
                    Some(None) => share.qr_not_fetched,
                    _ => "",
                } }
            </p>
            { match rows {
                Some(Some(rows)) => picture(&voice.words, rows),
                Some(None) => {
                    let url = url.clone();
                    quiet(voice.words.pages.waiting.again, draw.reform(move |_: MouseEvent| url.clone()))
                }
                None => html! {},
            } }
        </details>
    }
}

/// Renders the rows of a QR code, in which a `#` stands for a dark square.
fn picture(words: &Words, rows: &str) -> Html {
    let side = rows.lines().count();
    let dark = rows.lines().enumerate().flat_map(|(y, row)| {
        row.bytes().enumerate().filter(|(_, square)| *square == b'#').map(move |(x, _)| format!("M{x} {y}h1v1h-1z"))
    });
    let path: String = dark.collect();
    let whole = side + 2 * MARGIN;
    let view = format!("-{MARGIN} -{MARGIN} {whole} {whole}");
    let pixels = (whole * PIXELS).to_string();
    html! {
        <div class="qr-frame" tabindex="0">
            <svg
                class="qr"
                viewBox={view}
                width={pixels}
                role="img"
                aria-label={words.pages.share.qr_label}
                shape-rendering="crispEdges"
            >
                <rect class="qr-light" x="-4" y="-4" width="100%" height="100%" />
                <path class="qr-dark" d={path} />
            </svg>
        </div>
    }
}
