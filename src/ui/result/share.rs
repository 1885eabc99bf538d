//! The result as a link, for a coach or for another day.

use yew::prelude::*;

use crate::engine::check::Check;
use crate::engine::link::{self, Parcel};
use crate::ui::voice::{use_host, use_words};

/// Properties of [`Share`].
#[derive(Clone, PartialEq, Properties)]
pub struct ShareProps {
    /// The check that travels.
    pub check: Check,
    /// Where the link opens.
    pub app_url: AttrValue,
}

/// The link, and ways to hand it on.
#[component]
pub fn Share(props: &ShareProps) -> Html {
    let words = use_words();
    let host = use_host();
    let copied = use_state_eq(|| None::<bool>);
    let url = use_memo((props.check.clone(), props.app_url.clone()), |(check, app_url)| {
        AttrValue::from(link::url(app_url, &link::write(&Parcel::from(check.clone()))))
    });
    let share = &words.pages.share;
    let copy = {
        let (host, url, copied) = (host.clone(), url.clone(), copied.clone());
        Callback::from(move |_: MouseEvent| {
            let copied = copied.clone();
            if let Some(host) = &host {
                host.copy(url.to_string(), Callback::from(move |done| copied.set(Some(done))));
            }
        })
    };
    let can_share = host.as_ref().is_some_and(|host| host.can_share());
    let on_share = {
        let (url, title) = (url.clone(), share.sheet_title);
        Callback::from(move |_: MouseEvent| {
            if let Some(host) = &host {
                host.share(title.to_owned(), url.to_string());
            }
        })
    };
    let onfocus = Callback::from(|event: FocusEvent| {
        let input: web_sys::HtmlInputElement = event.target_unchecked_into();
        input.select();
    });
    let status = match *copied {
        None => "",
        Some(true) => share.copied,
        Some(false) => share.not_copied,
    };
    html! {
        <section class="share" part="share">
            <h3>{ share.title }</h3>
            <p>{ share.carries }</p>
            <p>{ share.caution }</p>
            <div class="field">
                <label for="share-link">{ share.link }</label>
                <input id="share-link" type="text" readonly=true value={(*url).clone()} {onfocus} />
            </div>
            <div class="actions">
                <button type="button" class="primary" part="button button-primary" onclick={copy}>{ share.copy }</button>
                if can_share {
                    <button type="button" class="quiet" part="button" onclick={on_share}>{ share.sheet }</button>
                }
            </div>
            <p class="status" role="status">{ status }</p>
        </section>
    }
}
