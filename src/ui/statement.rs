//! One statement a screen.

use yew::prelude::*;

use super::card::Card;
use super::focus::use_focus;
use super::options::Options;
use super::steady::Steady;
use super::voice::{use_host, use_words};
use crate::engine::instrument::{ITEM_COUNT, Item, Point, Scale};
use crate::engine::session::{Action, Response, Session};
use crate::words::fill;

/// Properties of [`Statement`].
#[derive(Clone, PartialEq, Properties)]
pub struct StatementProps {
    /// The run so far.
    pub session: Session,
    /// The statement that is asked.
    pub item: Item,
    /// What the person did.
    pub act: Callback<Action>,
    /// Whether the options take the focus.
    pub take_focus: bool,
}

/// One statement with its five answers.
#[component]
pub fn Statement(props: &StatementProps) -> Html {
    let (words, host, focus) = (use_words(), use_host(), use_node_ref());
    let StatementProps { session, item, act, take_focus } = props;
    let item = *item;
    let shown_at = use_memo(item, |_| host.as_ref().map(|host| host.now()));
    let moved_to = use_state_eq(|| None::<(Item, Point)>);
    use_focus(focus.clone(), *take_focus, item);

    let respond = Callback::from({
        let act = act.clone();
        move |response| {
            let now = host.as_ref().map(|host| host.now());
            let spent = now.zip(*shown_at).and_then(|(now, shown)| now.checked_sub(shown)).unwrap_or_default();
            act.emit(Action::Respond { response, spent });
        }
    });
    let answered = session.response(item);
    let marked = moved_to.filter(|(of, _)| *of == item).map(|(_, point)| point).or(match answered {
        Some(Response::Answer(point)) => Some(point),
        _ => None,
    });
    let instrument = &words.instrument;
    let scale = item.scale();
    let statements = Item::all().map(|item| instrument.statement(item)).collect::<Vec<_>>();
    let leads = Scale::ALL.map(|scale| instrument.lead(scale)).to_vec();
    html! {
        <Card
            progress={progress_words(&words.pages.statement, session, item)}
            on_back={act.reform(|()| Action::Back)}
            onkeydown={keys(act, &respond)}
            actions={ways_on(props, &words, answered, &respond)}
        >
            <p class="scale-lead" id="lead"><Steady shown={instrument.lead(scale)} among={leads} /></p>
            <fieldset key={item.ordinal()} aria-describedby="progress lead">
                <legend><Steady shown={instrument.statement(item)} among={statements} /></legend>
                <Options
                    name={item.id()}
                    labels={*instrument.answers(scale)}
                    among={Scale::ALL.map(|scale| *instrument.answers(scale)).to_vec()}
                    {marked}
                    {focus}
                    on_move={move |point| moved_to.set(Some((item, point)))}
                    on_choose={respond.reform(Response::Answer)}
                />
            </fieldset>
        </Card>
    }
}

/// How far one is, in words.
fn progress_words(words: &crate::words::StatementWords, session: &Session, item: Item) -> AttrValue {
    let minutes = session.minutes_left();
    let template = if minutes == 1 { words.progress_last_minute } else { words.progress };
    let number = (item.ordinal() + 1).to_string();
    fill(template, &[("n", &number), ("of", &ITEM_COUNT.to_string()), ("minutes", &minutes.to_string())]).into()
}

/// "Did not come up", and for a statement that was answered before, taking back and going on.
fn ways_on(
    props: &StatementProps,
    words: &crate::words::Words,
    answered: Option<Response>,
    respond: &Callback<Response>,
) -> Html {
    let skip = respond.reform(|_: MouseEvent| Response::DidNotComeUp);
    let pressed = (answered == Some(Response::DidNotComeUp)).then_some("true");
    let take_back = props.act.reform(|_: MouseEvent| Action::TakeBack);
    let next = props.act.reform(|_: MouseEvent| Action::Next);
    let card = &words.pages.card;
    html! {
        <>
            if answered.is_some() {
                <button type="button" class="quiet" part="button" onclick={take_back}>
                    { words.pages.statement.take_back }
                </button>
            }
            <button type="button" class="quiet" part="button" aria-pressed={pressed} onclick={skip}>
                { words.instrument.skip }
            </button>
            if answered.is_some() {
                <button type="button" class="primary" part="button button-primary" onclick={next}>{ card.next }</button>
            }
        </>
    }
}

/// 1 to 5 answer, 0 skips, Backspace goes back.
fn keys(act: &Callback<Action>, respond: &Callback<Response>) -> Callback<KeyboardEvent> {
    let (act, respond) = (act.clone(), respond.clone());
    Callback::from(move |event: KeyboardEvent| {
        if event.ctrl_key() || event.alt_key() || event.meta_key() || event.repeat() {
            return;
        }
        match event.key().as_str() {
            "Backspace" => act.emit(Action::Back),
            "0" => respond.emit(Response::DidNotComeUp),
            "1" => respond.emit(Response::Answer(Point::Zero)),
            "2" => respond.emit(Response::Answer(Point::One)),
            "3" => respond.emit(Response::Answer(Point::Two)),
            "4" => respond.emit(Response::Answer(Point::Three)),
            "5" => respond.emit(Response::Answer(Point::Four)),
            _ => return,
        }
        event.prevent_default();
    })
}
