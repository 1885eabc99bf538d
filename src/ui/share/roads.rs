//! The roads that a link can go: copied, shared, mailed, photographed; or its
//! result as plain text.

use yew::prelude::*;

use super::qr::qr;
use crate::engine::check::Check;
use crate::engine::scoring::{Occasion, score};
use crate::ui::button::{primary, quiet};
use crate::ui::voice::Voice;
use crate::words::Words;

/// Properties of [`Roads`].
#[derive(Clone, PartialEq, Properties)]
pub struct RoadsProps {
    /// The words and the browser.
    pub voice: Voice,
    /// The link.
    pub url: AttrValue,
    /// The check, for the text.
    pub check: Check,
}

/// What was last done, to be said.
#[derive(Clone, Copy, PartialEq)]
enum Done {
    Link(bool),
    Text(bool),
}

/// The link and the ways to hand it on.
#[component]
pub fn Roads(props: &RoadsProps) -> Html {
    let done = use_state_eq(|| None::<(AttrValue, Done)>);
    let RoadsProps { voice: Voice { words, host, .. }, url, check } = props.clone();
    let share = &words.pages.share;
    let copy = {
        let (host, url, done) = (host.clone(), url.clone(), done.clone());
        move |text: String, of: fn(bool) -> Done| {
            let (done, url) = (done.clone(), url.clone());
            host.copy(text, Callback::from(move |copied| done.set(Some((url.clone(), of(copied))))));
        }
    };
    let copy_link = Callback::from({
        let (copy, url) = (copy.clone(), url.to_string());
        move |_: MouseEvent| copy(url.clone(), Done::Link)
    });
    let copy_text = Callback::from(move |_: MouseEvent| {
        copy(words.summary(&check, &score(&check, Occasion::First)), Done::Text);
    });
    let can_share = host.can_share();
    let on_share = {
        let (url, title) = (url.to_string(), share.sheet_title);
        Callback::from(move |_: MouseEvent| host.share(title.to_owned(), url.clone()))
    };
    let onfocus = Callback::from(|event: FocusEvent| {
        let input: web_sys::HtmlInputElement = event.target_unchecked_into();
        input.select();
    });
    let status = match &*done {
        Some((of, done)) if *of == url => match done {
            Done::Link(true) => share.copied,
            Done::Text(true) => share.text_copied,
            Done::Link(false) | Done::Text(false) => share.not_copied,
        },
        _ => "",
    };
    html! {
        <>
            <div class="field">
                <label for="share-link">{ share.link }</label>
                <input id="share-link" type="text" readonly=true value={url.clone()} {onfocus} />
            </div>
            <div class="actions">
                { primary(share.copy, copy_link) }
                if can_share {
                    { quiet(share.sheet, on_share) }
                }
                <a class="button" part="button" href={mail(share.sheet_title, &url)}>{ share.mail }</a>
                { quiet(share.text, copy_text) }
            </div>
            <p class="status" role="status">{ status }</p>
            { picture(&words, &url) }
        </>
    }
}

/// The link as a QR code, where there is room for that.
fn picture(words: &Words, url: &str) -> Html {
    qr(words, url)
}

/// A mail that is written but for its receiver.
fn mail(subject: &str, url: &str) -> String {
    let escaped = |text| percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string();
    format!("mailto:?subject={}&body={}", escaped(subject), escaped(url))
}
