//! Renders the page of an opened link: somebody else's result, or the reason why the link can't be read.

pub mod checks;
mod ownership;
pub mod paste;
pub mod sealed;

use yew::prelude::*;

use crate::ui::coach::{UnsavedWork, Voices};
use crate::ui::parts::button::{calls, primary, quiet};
use crate::ui::rooms::LinkView;
use crate::ui::shared::ownership::OwnershipQuestion;
use crate::ui::shared::paste::LinkField;
use crate::ui::shared::sealed::SealedLink;
use crate::ui::voice::Voice;
use engine::link::{Code, LinkError, Owner};

/// Holds the properties of [`LinkRoom`].
#[derive(Clone, PartialEq, Properties)]
pub struct LinkRoomProps {
    /// The words and the browser.
    pub voice: Voice,
    /// The link that is open.
    pub view: LinkView,
}

/// Renders the links that are opened one after the other. Nothing that was typed or chosen at one shows at the next, for
/// that is another person's.
#[component]
pub fn LinkRoom(props: &LinkRoomProps) -> Html {
    let unsaved = use_memo((), |()| UnsavedWork::default());
    let LinkRoomProps { voice, view } = props.clone();
    let number = view.opened.number;
    let first = use_memo((), |()| number);
    html! { <SharedLink key={number} {voice} {view} unsaved={(*unsaved).clone()} take_focus={number != *first} /> }
}

/// Holds the properties of [`SharedLink`].
#[derive(Clone, PartialEq, Properties)]
struct SharedLinkProps {
    /// The words and the browser.
    voice: Voice,
    /// The link.
    view: LinkView,
    /// The work that a coach has not saved at each link.
    unsaved: UnsavedWork,
    /// True if the title takes the focus.
    take_focus: bool,
}

/// Renders an opened link.
#[component]
fn SharedLink(props: &SharedLinkProps) -> Html {
    let SharedLinkProps { voice, view, unsaved, take_focus } = props;
    let LinkView { opened, leave, replace, has_own_run, keeping, on_kept } = view.clone();
    let words = &voice.words.links;
    let label = if has_own_run { words.back_to_own } else { words.start_own };
    let brought = match opened.brought {
        Ok(Code::Sealed(sealed)) => {
            // The further links still count after this one is unsealed.
            let further = opened.further;
            let on_payload = replace.reform(move |payload| (Code::Plain(payload), further));
            let way_on = quiet(label, calls(&leave));
            html! { <SealedLink voice={voice.clone()} {sealed} {on_payload} {way_on} /> }
        }
        Ok(Code::Plain(payload)) => {
            let owner = opened.owner;
            let banner = match owner {
                Owner::Somebody => whose(words.not_yours, words.untouched),
                Owner::Example => whose(words.example, words.untouched),
                Owner::Reader => {
                    html! { <OwnershipQuestion voice={voice.clone()} payload={payload.clone()} {keeping} {on_kept} /> }
                }
            };
            html! {
                <>
                    <aside class="note banner">{ banner }</aside>
                    <Voices
                        voice={voice.clone()}
                        {payload}
                        unsaved={unsaved.clone()}
                        has_desk={voice.has_desk}
                        person_first={owner == Owner::Reader}
                        take_focus={*take_focus}
                    />
                    <div class="actions way-on">{ quiet(label, calls(&leave)) }</div>
                </>
            }
        }
        Err(error) => damaged(voice, &error, replace, primary(label, calls(&leave))),
    };
    html! {
        <>
            { brought }
            if let Some(further) = words.further(opened.further) {
                <p class="note" role="status">{ further }</p>
            }
        </>
    }
}

/// Says whose result it is, and that opening it has changed nothing that the reader saved.
fn whose(said: &'static str, untouched: &'static str) -> Html {
    html! { <p><strong>{ said }</strong>{ " " }{ untouched }</p> }
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
                <LinkField words={voice.words} label={words.paste} {on_code} />
            </div>
            <div class="actions"><span class="actions-on">{ way_on }</span></div>
        </div>
    }
}
