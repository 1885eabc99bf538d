//! Lists all answers, to look over and to change before the result.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::card::{CardFrame, card};
use crate::ui::keeping::Keeping;
use crate::ui::parts::button::{does, link, primary};
use crate::ui::parts::focus::{Heading, use_focus};
use crate::ui::voice::{SameWords, Voice};
use engine::instrument::{Item, Scale};
use engine::session::{Action, Response, Session, Step};
use words::fill;

/// Renders the list. The statement that was `changed` last takes the focus, else the heading.
pub fn look_over(
    voice: &Voice,
    keeping: &Keeping,
    session: &Session,
    act: &Callback<Action>,
    take_focus: bool,
    changed: Option<Item>,
) -> Html {
    let words = voice.words;
    let frame = CardFrame {
        key: "look-over",
        keeping: Some(keeping),
        progress: Some(words.look_over.progress.into()),
        on_back: Some(does(act, Action::Back)),
        actions: Some(leads_on(words, session, act)),
        ..CardFrame::default()
    };
    let line = |item: Item| {
        let take_focus = take_focus && changed == Some(item);
        html! { <Line key={item.id()} {words} {item} response={session.response(item)} {act} {take_focus} /> }
    };
    let scale = |scale: Scale| {
        html! {
            <>
                <h3>{ words.instrument.scale(scale) }</h3>
                <ol class="look-over">{ for scale.items().map(line) }</ol>
            </>
        }
    };
    let asked = Scale::ALL.into_iter().filter(|scale| scale.items().any(|item| session.asks(item)));
    let list = html! {
        <>
            <Heading text={words.look_over.title} take_focus={take_focus && changed.is_none()} />
            <p>{ words.look_over.lead }</p>
            { for asked.map(scale) }
        </>
    };
    card(voice, frame, list)
}

/// Renders the buttons that lead on: to the result, or to the questions that are still to come.
fn leads_on(words: SameWords, session: &Session, act: &Callback<Action>) -> Html {
    let card = words.pages.card;
    match session.state().looked_over_from {
        Some(from) if from != Step::Again => html! {
            <>
                { link(card.finish, does(act, Action::Finish)) }
                { primary(card.next, does(act, Action::Back)) }
            </>
        },
        _ => primary(words.pages.again.show, does(act, Action::Finish)),
    }
}

/// Renders the link that leads to the list, with what it `does`.
pub fn look_over_link(words: SameWords, does: Callback<MouseEvent>) -> Html {
    link(words.look_over.open, does)
}

/// Holds the properties of [`Line`].
#[derive(Clone, PartialEq, Properties)]
struct LineProps {
    words: SameWords,
    item: Item,
    response: Option<Response>,
    act: Callback<Action>,
    take_focus: bool,
}

/// Renders a statement, its answer and the button that changes it.
#[component]
fn Line(props: &LineProps) -> Html {
    let LineProps { words, item, response, act, take_focus } = props;
    let (instrument, item) = (&words.0.instrument, *item);
    let node = use_node_ref();
    use_focus(node.clone(), *take_focus, Rc::default(), AttrValue::default());
    let statement = instrument.statement(item);
    let answer = match response {
        Some(Response::Answer(point)) => {
            html! { <strong>{ *point.of::<&str>(instrument.answers(item.scale())) }</strong> }
        }
        Some(Response::DidNotComeUp) => html! { <strong class="hint">{ instrument.skip }</strong> },
        None => html! { <strong class="hint">{ words.look_over.unanswered }</strong> },
    };
    html! {
        <li>
            <span>{ statement }</span>
            { answer }
            <button
                type="button"
                tabindex="0"
                class="link"
                ref={node}
                aria-label={fill(words.look_over.this, &[("statement", statement)])}
                onclick={does(act, Action::Change(item))}
            >
                { words.look_over.change }
            </button>
        </li>
    }
}
