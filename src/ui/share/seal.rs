//! Seals a link: encrypts it with words that are sent separately.

use yew::prelude::*;

use super::copying::use_copying;
use super::drafts::Drafts;
use super::seal_state::{Act, Seal, State};
use crate::ui::host::{HostRef, SealError, SealedCode};
use crate::ui::parts::button::quiet;
use crate::ui::voice::Voice;
use engine::check::Check;

/// Holds the state of a code's seal, and the callback that changes it.
#[derive(Clone, PartialEq)]
pub struct Sealing {
    state: State,
    on_seal: Callback<bool>,
}

impl Sealing {
    /// Returns the sealed code, if there is one.
    pub fn code(&self) -> Option<&str> {
        match &self.state {
            State::Sealed(sealed) => Some(&sealed.code),
            _ => None,
        }
    }
}

/// Seals the code of a check when the person asks for it. Another code starts unsealed.
#[hook]
pub fn use_seal(host: &HostRef, code: String, check: &Check, drafts: &Drafts) -> Sealing {
    let host = host.clone();
    let last = use_reducer_eq(|| drafts.seal_of(check));
    {
        let (check, drafts) = (check.clone(), drafts.clone());
        use_effect_with((*last).clone(), move |last| {
            // A sealing that is under way ends when this is unmounted.
            let is_done = last.state != State::UnderWay;
            drafts.keep_seal(&check, if is_done { last.clone() } else { Seal::default() });
        });
    }
    let state = match &last.state {
        _ if !host.can_seal() => State::NotOffered,
        state if last.code == code => state.clone(),
        State::Sealed(_) | State::UnderWay => State::CameOff,
        _ => State::Open,
    };
    let last = last.dispatcher();
    let on_seal = Callback::from(move |yes: bool| {
        last.dispatch((code.clone(), Act::Begin(if yes { State::UnderWay } else { State::Open })));
        if yes {
            let (last, of) = (last.clone(), code.clone());
            let done = move |sealed: Result<SealedCode, SealError>| {
                last.dispatch((of.clone(), Act::Done(sealed.map_or_else(State::Failed, State::Sealed))));
            };
            host.seal(code.clone(), Callback::from(done));
        }
    });
    Sealing { state, on_seal }
}

/// Renders the choice to seal, and the words.
pub fn seal(voice: &Voice, sealing: &Sealing) -> Html {
    let share = &voice.words.pages.share;
    let Sealing { state, on_seal } = sealing;
    let is_wanted = matches!(state, State::Sealed(_) | State::UnderWay);
    let onchange = on_seal.reform(move |_: Event| !is_wanted);
    let status = match state {
        State::NotOffered => return html! {},
        State::Open | State::Sealed(_) => "",
        State::CameOff => share.came_off,
        State::UnderWay => share.sealing,
        State::Failed(SealError::NotFetched) => share.words_not_fetched,
        State::Failed(SealError::Refused) => share.not_sealed,
    };
    html! {
        <>
            <label class="option" part="option">
                // It is never disabled, which would take the focus away from whoever has just ticked it.
                <input type="checkbox" tabindex="0" checked={is_wanted} {onchange} />
                <span>{ share.seal }</span>
            </label>
            <p class="status" role="status">{ status }</p>
            if let State::Sealed(sealed) = state {
                <Passphrase voice={voice.clone()} words={AttrValue::from(sealed.passphrase.clone())} />
            }
        </>
    }
}

/// Holds the properties of [`Passphrase`].
#[derive(Clone, PartialEq, Properties)]
struct PassphraseProps {
    /// The words and the browser.
    voice: Voice,
    /// The words that open the link.
    words: AttrValue,
}

/// Renders the words that open a sealed link.
#[component]
fn Passphrase(props: &PassphraseProps) -> Html {
    let PassphraseProps { voice, words } = props;
    let share = &voice.words.pages.share;
    let copying = use_copying(voice, words.clone());
    let text = words.clone();
    let copy = copying.copies(move || text.to_string(), share.passphrase_copied);
    html! {
        <div class="note">
            <p>{ share.passphrase }</p>
            <p><strong class="passphrase" lang="en" dir="ltr" translate="no">{ words.clone() }</strong></p>
            { quiet(share.copy_passphrase, copy) }
            { copying.status() }
        </div>
    }
}
