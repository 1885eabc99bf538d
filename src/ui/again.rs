//! The closing question, which is not scored.

use yew::prelude::*;

use super::card::Card;
use super::focus::use_focus;
use super::options::Options;
use super::voice::use_words;
use crate::engine::session::{Action, Session};

/// Properties of [`Again`].
#[derive(Clone, PartialEq, Properties)]
pub struct AgainProps {
    /// The run so far.
    pub session: Session,
    /// What the person did.
    pub act: Callback<Action>,
    /// Whether the question takes the focus.
    pub take_focus: bool,
}

/// "Would you take this role again?"
#[component]
pub fn Again(props: &AgainProps) -> Html {
    let words = use_words();
    let focus = use_node_ref();
    use_focus(focus.clone(), props.take_focus, ());
    let act = props.act.clone();
    let on_choose = Callback::from({
        let act = act.clone();
        move |point| {
            act.emit(Action::Again(point));
            act.emit(Action::Next);
        }
    });
    let next = act.reform(|_: MouseEvent| Action::Next);
    html! {
        <Card
            progress={AttrValue::from(words.pages.again.progress)}
            on_back={act.reform(|()| Action::Back)}
            actions={html! {
                <button type="button" class="primary" part="button button-primary" onclick={next}>
                    { words.pages.again.show }
                </button>
            }}
        >
            <fieldset aria-describedby="progress">
                <legend>{ words.instrument.again_question }</legend>
                <Options
                    name="again"
                    labels={*words.instrument.again_answers()}
                    marked={props.session.again}
                    {focus}
                    on_move={act.reform(Action::Again)}
                    {on_choose}
                />
            </fieldset>
        </Card>
    }
}
