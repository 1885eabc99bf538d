//! A sealed link, which takes its words.

use yew::prelude::*;

use super::card::Card;
use super::voice::{use_host, use_words};
use crate::engine::link::{self, Parcel, Sealed};

/// Properties of [`SealedLink`].
#[derive(Clone, PartialEq, Properties)]
pub struct SealedLinkProps {
    /// What the link brought.
    pub sealed: Sealed,
    /// It was opened.
    pub on_parcel: Callback<Parcel>,
    /// Leaves the link for one's own run.
    pub leave: Callback<()>,
    /// Whether one's own run is under way.
    pub has_own_run: bool,
}

/// How far opening has come.
#[derive(Clone, Copy, PartialEq)]
enum Opening {
    NotYet,
    UnderWay,
    WrongWords,
}

/// Asks for the words of a sealed link.
#[component]
pub fn SealedLink(props: &SealedLinkProps) -> Html {
    let words = use_words();
    let host = use_host();
    let typed = use_state(String::new);
    let opening = use_state_eq(|| Opening::NotYet);
    let shared = &words.pages.shared;
    let can_unseal = host.as_ref().is_some_and(|host| host.can_seal());
    let open = {
        let (typed, opening, sealed, on_parcel) =
            (typed.clone(), opening.clone(), props.sealed.clone(), props.on_parcel.clone());
        Callback::from(move |()| {
            let Some(host) = &host else { return };
            opening.set(Opening::UnderWay);
            let (opening, on_parcel) = (opening.clone(), on_parcel.clone());
            let done = move |code: Option<String>| match code.and_then(|code| link::read(&code).ok()) {
                Some(parcel) => on_parcel.emit(parcel),
                None => opening.set(Opening::WrongWords),
            };
            host.unseal(sealed.clone(), (*typed).clone(), Callback::from(done));
        })
    };
    let oninput = Callback::from(move |event: InputEvent| {
        let input: web_sys::HtmlInputElement = event.target_unchecked_into();
        typed.set(input.value());
    });
    let onkeydown = {
        let open = open.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Enter" {
                open.emit(());
            }
        })
    };
    let status = match *opening {
        _ if !can_unseal => shared.sealed_not_here,
        Opening::NotYet => "",
        Opening::UnderWay => shared.sealed_opening,
        Opening::WrongWords => shared.sealed_wrong,
    };
    let way_on = if props.has_own_run { shared.back_to_own } else { shared.start_own };
    let is_busy = !can_unseal || *opening == Opening::UnderWay;
    html! {
        <Card
            has_run=false
            actions={html! {
                <>
                    <button type="button" class="quiet" part="button" onclick={props.leave.reform(|_: MouseEvent| ())}>
                        { way_on }
                    </button>
                    <button
                        type="button"
                        class="primary"
                        part="button button-primary"
                        disabled={is_busy}
                        onclick={open.reform(|_: MouseEvent| ())}
                    >
                        { shared.sealed_open }
                    </button>
                </>
            }}
        >
            <h2>{ shared.sealed_title }</h2>
            <p class="lead">{ shared.sealed_lead }</p>
            <div class="field">
                <label for="passphrase">{ shared.sealed_words }</label>
                <input
                    id="passphrase"
                    type="text"
                    autocomplete="off"
                    autocapitalize="none"
                    spellcheck="false"
                    aria-describedby="passphrase-status"
                    {oninput}
                    {onkeydown}
                />
                <span class="complaint" id="passphrase-status" role="status">{ status }</span>
            </div>
        </Card>
    }
}
