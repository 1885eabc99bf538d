//! What a link brought: somebody else's result, or why it can't be read.

use yew::prelude::*;

use super::button::{calls, primary, quiet};
use super::coach::Voices;
use super::paste::PasteLink;
use super::result::{Shown, result};
use super::rooms::Looking;
use super::sealed::SealedLink;
use super::voice::Voice;
use engine::check::Check;
use engine::link::{Code, LinkError, Parcel};
use words::date;

/// Draws what a link brought.
pub fn shared_link(voice: &Voice, Looking { opened, leave, replace, has_own_run }: Looking) -> Html {
    let words = &voice.words.links;
    let label = if has_own_run { words.back_to_own } else { words.start_own };
    let brought = match opened.brought {
        Ok(Code::Sealed(sealed)) => {
            // The further links are still there when it is open.
            let further = opened.further;
            let on_parcel = replace.reform(move |parcel| (Code::Plain(parcel), further));
            let way_on = quiet(label, calls(&leave));
            html! { <SealedLink voice={voice.clone()} {sealed} {on_parcel} {way_on} /> }
        }
        Ok(Code::Plain(parcel)) => shared(voice, parcel, primary(label, calls(&leave))),
        Err(error) => damaged(voice, &error, replace, primary(label, calls(&leave))),
    };
    html! {
        <>
            { brought }
            if let Some(further) = words.further(opened.further) {
                <p class="note further" role="status">{ further }</p>
            }
        </>
    }
}

/// A shared result. It says whose it is not, and touches nothing of the opener's.
fn shared(voice: &Voice, parcel: Parcel, way_on: Html) -> Html {
    let words = &voice.words.links;
    html! {
        <>
            <aside class="note banner">
                <p><strong>{ words.not_yours }</strong>{ " " }{ words.untouched }</p>
                <div class="actions">{ way_on }</div>
            </aside>
            if let Some(note) = parcel.note() {
                <blockquote class="message">{ note.as_str().to_owned() }</blockquote>
            }
            <Voices voice={voice.clone()} {parcel} has_desk={voice.has_desk} />
        </>
    }
}

/// A link that can't be read, why, and a field for another one.
fn damaged(voice: &Voice, error: &LinkError, on_code: Callback<(Code, usize)>, way_on: Html) -> Html {
    let words = &voice.words.links;
    html! {
        <div class="card" part="card">
            <div class="card-body">
                <h2>{ words.damaged_title }</h2>
                <p>{ words.error(error) }</p>
                <p>{ words.damaged_way_on }</p>
                <PasteLink words={voice.words} {on_code} />
            </div>
            <div class="actions"><span class="actions-on">{ way_on }</span></div>
        </div>
    }
}

/// Properties of [`SharedChecks`].
#[derive(Clone, PartialEq, Properties)]
pub struct SharedChecksProps {
    /// The words and the browser.
    pub voice: Voice,
    /// What the link brought.
    pub parcel: Parcel,
}

/// The checks of a link, the latest first to be seen.
#[component]
pub fn SharedChecks(props: &SharedChecksProps) -> Html {
    let words = &props.voice.words;
    let chosen = use_state_eq(|| None::<usize>);
    let checks = props.parcel.checks();
    let latest = checks.iter().enumerate().max_by_key(|(_, check)| check.taken_on).map(|(index, _)| index);
    let shown = chosen.filter(|&index| index < checks.len()).or(latest);
    let tab = |(index, check): (usize, &Check)| {
        let chosen = chosen.clone();
        let onclick = Callback::from(move |_: MouseEvent| chosen.set(Some(index)));
        let pressed = if shown == Some(index) { "true" } else { "false" };
        html! {
            <button type="button" class="quiet" part="button" aria-pressed={pressed} {onclick} key={index}>
                { date(words, check.taken_on) }
            </button>
        }
    };
    html! {
        <>
            if checks.len() > 1 {
                <nav class="actions" aria-label={words.links.several}>
                    { for checks.iter().enumerate().map(tab) }
                </nav>
            }
            if let Some((number, check)) = shown.and_then(|index| Some((index, checks.get(index)?))) {
                { result(&props.voice, &Shown { take_focus: chosen.is_some(), number, ..Shown::of(check) }) }
            }
        </>
    }
}
