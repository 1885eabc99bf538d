//! Renders the page of a sealed link, which asks for its words.

use std::cell::Cell;

use yew::prelude::*;

use crate::ui::card::{CardFrame, card};
use crate::ui::parts::button::calls;
use crate::ui::parts::text_field::{Kind, TextField};
use crate::ui::voice::Voice;
use engine::link::{self, Payload, SealedPayload};

/// Holds the properties of [`SealedLink`].
#[derive(Clone, PartialEq, Properties)]
pub struct SealedLinkProps {
    /// The words and the browser.
    pub voice: Voice,
    /// The encrypted payload of the link.
    pub sealed: SealedPayload,
    /// Called with the decrypted payload.
    pub on_payload: Callback<Payload>,
    /// The button that leaves the link for the person's own run.
    pub way_on: Html,
}

/// Says how far the decryption has come.
#[derive(Clone, Copy, PartialEq)]
enum UnsealState {
    NotYet,
    UnderWay,
    /// The words were wrong at the press with this number.
    WrongWords(u32),
    /// The words are right, but the decrypted code can't be read.
    Unreadable,
}

/// Renders the form that asks for the words of a sealed link.
#[component]
pub fn SealedLink(props: &SealedLinkProps) -> Html {
    let Voice { words, host, .. } = &props.voice;
    let typed = use_state(String::new);
    let opening = use_state_eq(|| UnsealState::NotYet);
    let shared = &words.links;
    let coach = host.coach().filter(|_| host.can_seal());
    let can_unseal = coach.is_some();
    // This is not a state because a second press may come before the next render.
    let is_under_way = use_memo((), |()| Cell::new(false));
    let presses = use_memo((), |()| Cell::new(0_u32));
    let is_busy = !can_unseal || *opening == UnsealState::UnderWay;
    let open = {
        let (typed, opening, sealed, on_payload) =
            (typed.clone(), opening.clone(), props.sealed.clone(), props.on_payload.clone());
        Callback::from(move |()| {
            let Some(coach) = &coach else { return };
            if is_under_way.replace(true) {
                return;
            }
            opening.set(UnsealState::UnderWay);
            let press = presses.get().wrapping_add(1);
            presses.set(press);
            let (opening, on_payload, is_under_way) = (opening.clone(), on_payload.clone(), is_under_way.clone());
            let done = move |code: Option<String>| {
                is_under_way.set(false);
                match code.map(|code| link::read(&code)) {
                    Some(Ok(payload)) => on_payload.emit(payload),
                    Some(Err(_)) => opening.set(UnsealState::Unreadable),
                    None => opening.set(UnsealState::WrongWords(press)),
                }
            };
            coach.unseal(sealed.clone(), (*typed).clone(), Callback::from(done));
        })
    };
    let on_text = {
        let typed = typed.clone();
        Callback::from(move |text| typed.set(text))
    };
    let (status, complaint, refused) = match *opening {
        _ if !can_unseal => (shared.sealed_not_here, "", 0),
        UnsealState::NotYet => ("", "", 0),
        UnsealState::UnderWay => (shared.sealed_opening, "", 0),
        UnsealState::WrongWords(press) => ("", shared.sealed_wrong, press),
        UnsealState::Unreadable => (shared.sealed_unreadable, "", 0),
    };
    let frame = CardFrame {
        key: "sealed",
        above_actions: html! { <p class="status" role="status">{ status }</p> },
        actions: Some(html! {
            <>
                { props.way_on.clone() }
                <button
                    type="button"
                    tabindex="0"
                    class="primary"
                    part="button button-primary"
                    aria-disabled={is_busy.then_some("true")}
                    onclick={calls(&open)}
                >
                    { shared.sealed_open }
                </button>
            </>
        }),
        ..CardFrame::default()
    };
    let asked = html! {
        <>
            <h2>{ shared.sealed_title }</h2>
            <p>{ shared.sealed_lead }</p>
            <TextField
                id="passphrase"
                label={shared.sealed_words}
                kind={Kind::Code}
                value={(*typed).clone()}
                {complaint}
                {refused}
                {on_text}
                on_enter={open.clone()}
            />
        </>
    };
    card(&props.voice, frame, asked)
}
