//! Renders the closing question, which is not scored.

use yew::prelude::*;

use crate::ui::card::{CardFrame, card};
use crate::ui::keeping::Keeping;
use crate::ui::parts::button::{does, primary};
use crate::ui::parts::keys::Keys;
use crate::ui::parts::options::RadioOptions;
use crate::ui::run::look_over::look_over_link;
use crate::ui::voice::Voice;
use engine::session::{Action, Session};

/// Renders "Would you take this role again?"
pub fn again(voice: &Voice, keeping: &Keeping, session: &Session, act: &Callback<Action>, take_focus: bool) -> Html {
    let words = &voice.words;
    let on_choose = Callback::from({
        let act = act.clone();
        move |point| {
            act.emit(Action::Again(point));
            act.emit(Action::Next);
        }
    });
    let keys =
        Keys { answer: on_choose.clone(), skip: act.reform(|()| Action::Next), back: act.reform(|()| Action::Back) };
    let frame = CardFrame {
        key: "again",
        keeping: Some(keeping),
        progress: Some(words.pages.again.progress.into()),
        on_back: Some(does(act, Action::Back)),
        onkeydown: Some(keys.listener()),
        actions: Some(html! {
            <>
                { look_over_link(voice.words, does(act, Action::LookOver)) }
                { primary(words.pages.again.show, does(act, Action::Next)) }
            </>
        }),
        ..CardFrame::default()
    };
    let asked = html! {
        <fieldset aria-describedby="progress">
            <legend><h2>{ words.instrument.again_question }</h2></legend>
            <RadioOptions
                host={voice.host.clone()}
                name="again"
                labels={words.0.instrument.again_answers()}
                marked={session.again()}
                {take_focus}
                leave=true
                on_move={act.reform(Action::Again)}
                {on_choose}
            />
        </fieldset>
    };
    card(voice, frame, asked)
}
