//! Renders the ways to share a link: copy, share sheet, mail, QR code; or the result as plain text.

use std::rc::Rc;

use yew::prelude::*;

use super::copying::use_copying;
use super::qr::Qr;
use crate::ui::parts::button::{primary, quiet};
use crate::ui::voice::Voice;
use engine::link::{Payload, fits_qr, mail};

/// Holds the properties of [`Roads`].
#[derive(Clone, PartialEq, Properties)]
pub struct RoadsProps {
    /// The words and the browser.
    pub voice: Voice,
    /// The link.
    pub url: AttrValue,
    /// The payload of the link, for the text.
    pub payload: Rc<Payload>,
}

/// Renders the link and the ways to share it.
#[component]
pub fn Roads(props: &RoadsProps) -> Html {
    let RoadsProps { voice, url, payload } = props.clone();
    let Voice { words, host, .. } = &voice;
    let share = &words.pages.share;
    let copying = use_copying(&voice, url.clone());
    let copy_link = copying.copies(
        {
            let url = url.clone();
            move || url.to_string()
        },
        share.copied,
    );
    let copy_text = copying.copies(
        {
            let words = *words;
            move || words.summary(&payload)
        },
        share.text_copied,
    );
    let on_share = {
        let (host, url, title) = (host.clone(), url.clone(), share.sheet_title);
        let refused = copying.says(share.not_shared);
        Callback::from(move |_: MouseEvent| host.share(title.to_owned(), url.to_string(), refused.clone()))
    };
    let onfocus = Callback::from(|event: FocusEvent| {
        let input: web_sys::HtmlInputElement = event.target_unchecked_into();
        input.select();
    });
    // At the end of the press that brought the focus, Safari would put the caret where it was, and select nothing.
    let onmouseup = Callback::from(|event: MouseEvent| event.prevent_default());
    let (is_framed, is_confined) = (host.is_framed(), host.is_confined());
    // The link has a line of its own, so that no mail program takes other words for a part of it.
    let mail_text = [share.mail_before, &url, share.mail_after].join("\r\n\r\n");
    // A web page for mail must not open inside the frame. `_self` overrides a `<base>` that would leave an empty tab.
    let target = if is_framed { "_top" } else { "_self" };
    html! {
        <>
            <div class="field">
                <label for="share-link">{ share.link }</label>
                <input
                    id="share-link"
                    type="text"
                    readonly=true
                    autocomplete="off"
                    spellcheck="false"
                    writingsuggestions="false"
                    value={url.clone()}
                    {onfocus}
                    {onmouseup}
                />
            </div>
            <div class="actions">
                { primary(share.copy, copy_link) }
                if host.can_share() && !is_confined {
                    { quiet(share.sheet, on_share) }
                }
                if !is_confined {
                    <a class="button" part="button" tabindex="0" href={mail(share.sheet_title, &mail_text)} {target}>
                        { share.mail }
                    </a>
                }
                { quiet(share.text, copy_text) }
            </div>
            { copying.status() }
            if is_confined {
                <p class="hint">{ share.confined }</p>
            } else if is_framed {
                <p class="hint">{ share.mail_in_frame }</p>
            }
            if fits_qr(&url) {
                <Qr voice={voice.clone()} {url} />
            } else {
                <p class="hint">{ share.too_long_for_qr }</p>
            }
        </>
    }
}
