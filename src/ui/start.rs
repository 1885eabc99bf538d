//! The start: what this is, how long it takes, what happens to the answers.

use yew::prelude::*;

use super::card::Card;
use super::focus::use_focus;
use super::statement::Statement;
use super::steady::Steady;
use super::voice::{use_host, use_words};
use crate::engine::instrument::Item;
use crate::engine::session::{Action, Session};

/// Properties of [`Start`].
#[derive(Clone, PartialEq, Properties)]
pub struct StartProps {
    /// What the person did.
    pub act: Callback<Action>,
    /// Whether the heading takes the focus.
    pub take_focus: bool,
}

/// The first screen.
#[component]
pub fn Start(props: &StartProps) -> Html {
    let words = use_words();
    let heading = use_node_ref();
    use_focus(heading.clone(), props.take_focus, ());
    let host = use_host();
    let begin = {
        let act = props.act.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(host) = &host {
                act.emit(Action::Begin(host.today()));
            }
        })
    };
    let start = &words.pages.start;
    html! {
        <div class="room">
            <Card actions={html! {
                <button type="button" class="primary" part="button button-primary" onclick={begin}>
                    // Whoever presses it before the engine is there reads so on it.
                    <Steady shown={start.begin} among={vec![words.pages.waiting.moment]} />
                </button>
            }}>
                <h2 ref={heading} tabindex="-1">{ start.title }</h2>
                <p class="lead">{ start.lead }</p>
                <ul class="plain">
                    { for start.promises.iter().map(|promise| html! { <li>{ *promise }</li> }) }
                </ul>
                <p class="hint keys">{ start.keys }</p>
            </Card>
            // A statement behind it, unseen, so that what follows on the page stays where it is.
            <div class="room-taken" aria-hidden="true">
                { for Item::all().last().map(|item| html! {
                    <Statement session={Session::default()} {item} act={Callback::noop()} take_focus=false />
                }) }
            </div>
        </div>
    }
}
