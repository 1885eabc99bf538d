//! The start: what this is, how long it takes, what happens to the answers.

use yew::prelude::*;

use super::button::primary;
use super::card::{Frame, card};
use super::focus::Heading;
use super::voice::Voice;
use crate::engine::session::Action;

/// The first screen.
pub fn start(voice: &Voice, act: &Callback<Action>, take_focus: bool) -> Html {
    let host = voice.host.clone();
    let begin = act.reform(move |_| Action::Begin(host.today()));
    let start = &voice.words.pages.start;
    let frame = Frame { key: "start", actions: primary(start.begin, begin), ..Frame::default() };
    let asked = html! {
        <>
            <Heading text={start.title} {take_focus} />
            <p class="lead">{ start.lead }</p>
            <ul class="plain">
                { for start.promises.iter().map(|promise| html! { <li>{ *promise }</li> }) }
            </ul>
            <p class="hint">{ start.keys }</p>
        </>
    };
    card(voice, frame, asked)
}
