//! Sealing: the link says nothing without words that go by another road.

use yew::prelude::*;

use crate::ui::host::SealedCode;
use crate::ui::voice::{use_host, use_words};

/// Whether a code is sealed, and how to change that.
#[derive(Clone, PartialEq)]
pub struct Sealing {
    state: State,
    on_seal: Callback<bool>,
}

#[derive(Clone, PartialEq)]
enum State {
    NotOffered,
    Open,
    UnderWay,
    Sealed(SealedCode),
    Failed,
}

impl Sealing {
    /// The sealed code, where there is one.
    pub fn code(&self) -> Option<&str> {
        match &self.state {
            State::Sealed(sealed) => Some(&sealed.code),
            _ => None,
        }
    }
}

/// Seals a code when the person asks for it. Another code is open again.
#[hook]
pub fn use_seal(code: String) -> Sealing {
    let host = use_host();
    let state = use_state_eq(|| (code.clone(), State::Open));
    let can_seal = host.as_ref().is_some_and(|host| host.can_seal());
    let now = match &*state {
        _ if !can_seal => State::NotOffered,
        (of, state) if *of == code => state.clone(),
        _ => State::Open,
    };
    let on_seal = Callback::from(move |yes: bool| {
        let Some(host) = host.as_ref().filter(|_| yes) else {
            state.set((code.clone(), State::Open));
            return;
        };
        state.set((code.clone(), State::UnderWay));
        let (state, of) = (state.clone(), code.clone());
        let done = move |sealed: Option<SealedCode>| {
            state.set((of.clone(), sealed.map_or(State::Failed, State::Sealed)));
        };
        host.seal(code.clone(), Callback::from(done));
    });
    Sealing { state: now, on_seal }
}

/// Properties of [`Seal`].
#[derive(Clone, PartialEq, Properties)]
pub struct SealProps {
    /// Whether the link is sealed.
    pub seal: Sealing,
}

/// Offers sealing, and shows the words.
#[component]
pub fn Seal(props: &SealProps) -> Html {
    let words = use_words();
    let host = use_host();
    let share = &words.pages.share;
    let Sealing { state, on_seal } = &props.seal;
    let (is_sealed, is_busy) = (matches!(state, State::Sealed(_)), *state == State::UnderWay);
    let onchange = on_seal.reform(move |_: Event| !is_sealed);
    let status = match state {
        State::NotOffered => return html! {},
        State::Open | State::Sealed(_) => "",
        State::UnderWay => share.sealing,
        State::Failed => share.not_sealed,
    };
    let shown = match state {
        State::Sealed(sealed) => {
            let passphrase = sealed.passphrase.clone();
            let copy = Callback::from({
                let passphrase = passphrase.clone();
                move |_: MouseEvent| {
                    if let Some(host) = &host {
                        host.copy(passphrase.clone(), Callback::noop());
                    }
                }
            });
            html! {
                <div class="note">
                    <p>{ share.passphrase }</p>
                    <p><strong class="passphrase">{ passphrase }</strong></p>
                    <button type="button" class="quiet" part="button" onclick={copy}>{ share.copy_passphrase }</button>
                </div>
            }
        }
        _ => html! {},
    };
    html! {
        <>
            <label class="option" part="option">
                <input type="checkbox" checked={is_sealed || is_busy} disabled={is_busy} {onchange} />
                <span>{ share.seal }</span>
            </label>
            <p class="status" role="status">{ status }</p>
            { shown }
        </>
    }
}
