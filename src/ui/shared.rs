//! Renders the page of an opened link: somebody else's result, or the reason why the link can't be read.

pub mod checks;
mod is_yours;
pub mod paste;
pub mod sealed;

use yew::prelude::*;

use crate::ui::coach::Voices;
use crate::ui::parts::button::{calls, primary, quiet};
use crate::ui::rooms::LinkView;
use crate::ui::shared::is_yours::IsYours;
use crate::ui::shared::paste::PasteLink;
use crate::ui::shared::sealed::SealedLink;
use crate::ui::voice::Voice;
use engine::link::{Code, LinkError, Owner, Parcel};

/// Renders an opened link.
pub fn shared_link(voice: &Voice, view: LinkView) -> Html {
    let LinkView { opened, leave, replace, has_own_run, keeping, on_kept } = view;
    let words = &voice.words.links;
    let label = if has_own_run { words.back_to_own } else { words.start_own };
    let brought = match opened.brought {
        Ok(Code::Sealed(sealed)) => {
            // The further links still count after this one is unsealed.
            let further = opened.further;
            let on_parcel = replace.reform(move |parcel| (Code::Plain(parcel), further));
            let way_on = quiet(label, calls(&leave));
            html! { <SealedLink voice={voice.clone()} {sealed} {on_parcel} {way_on} /> }
        }
        Ok(Code::Plain(parcel)) => {
            let owner = opened.owner;
            let banner = match owner {
                Owner::Somebody => whose(words.not_yours, words.untouched),
                Owner::Example => whose(words.example, words.untouched),
                Owner::Reader => {
                    html! { <IsYours voice={voice.clone()} parcel={parcel.clone()} {keeping} {on_kept} /> }
                }
            };
            shared(voice, parcel, owner, banner, quiet(label, calls(&leave)))
        }
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

/// Says whose result it is, and that opening it has changed nothing that the reader saved.
fn whose(said: &'static str, untouched: &'static str) -> Html {
    html! { <p><strong>{ said }</strong>{ " " }{ untouched }</p> }
}

/// Renders a shared result below a banner that says whose it is. Its owner sees it first as the person reads it.
/// What leads away from it comes last.
fn shared(voice: &Voice, parcel: Parcel, owner: Owner, banner: Html, way_on: Html) -> Html {
    html! {
        <>
            <aside class="note banner">{ banner }</aside>
            <Voices voice={voice.clone()} {parcel} has_desk={voice.has_desk} person_first={owner == Owner::Reader} />
            <div class="actions way-on">{ way_on }</div>
        </>
    }
}

/// Renders the reason why a link can't be read, and a field for another one.
fn damaged(voice: &Voice, error: &LinkError, on_code: Callback<(Code, usize)>, way_on: Html) -> Html {
    let words = &voice.words.links;
    let on_code = Callback::from(move |code| {
        on_code.emit(code);
        None
    });
    html! {
        <div class="card" part="card">
            <div class="card-body">
                <h2>{ words.damaged_title }</h2>
                <p>{ words.error(error) }</p>
                <p>{ words.damaged_way_on }</p>
                <PasteLink words={voice.words} label={words.paste} {on_code} />
            </div>
            <div class="actions"><span class="actions-on">{ way_on }</span></div>
        </div>
    }
}
