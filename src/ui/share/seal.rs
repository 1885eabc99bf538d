//! Sealing: the link says nothing without words that go by another road.

use yew::prelude::*;

use crate::ui::button::quiet;
use crate::ui::host::{HostRef, SealedCode};
use crate::ui::voice::Voice;

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
pub fn use_seal(host: &HostRef, code: String) -> Sealing {
    let host = host.clone();
    let state = use_state_eq(|| (code.clone(), State::Open));
    let now = match &*state {
        _ if !host.can_seal() => State::NotOffered,
        (of, state) if *of == code => state.clone(),
        _ => State::Open,
    };
    let on_seal = Callback::from(move |yes: bool| {
        if !yes {
            state.set((code.clone(), State::Open));
            return;
        }
        state.set((code.clone(), State::UnderWay));
        let (state, of) = (state.clone(), code.clone());
        let done = move |sealed: Option<SealedCode>| {
            state.set((of.clone(), sealed.map_or(State::Failed, State::Sealed)));
        };
        host.seal(code.clone(), Callback::from(done));
    });
    Sealing { state: now, on_seal }
}

/// Offers sealing, and shows the words.
pub fn seal(voice: &Voice, sealing: &Sealing) -> Html {
    let share = &voice.words.pages.share;
    let Sealing { state, on_seal } = sealing;
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
                let (host, passphrase) = (voice.host.clone(), passphrase.clone());
                move |_: MouseEvent| host.copy(passphrase.clone(), Callback::noop())
            });
            html! {
                <div class="note">
                    <p>{ share.passphrase }</p>
                    <p><strong class="passphrase">{ passphrase }</strong></p>
                    { quiet(share.copy_passphrase, copy) }
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
