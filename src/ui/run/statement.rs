//! Renders one statement a screen.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use yew::prelude::*;

use crate::ui::card::{CardFrame, card};
use crate::ui::keeping::Keeping;
use crate::ui::later::use_painted;
use crate::ui::parts::button::{does, primary_if, quiet};
use crate::ui::parts::focus::hold_focus;
use crate::ui::parts::keys::Keys;
use crate::ui::parts::options::{Arrangement, RadioOptions};
use crate::ui::parts::steady::swapped;
use crate::ui::run::way::way;
use crate::ui::voice::Voice;
use engine::instrument::{Item, Point, Scale};
use engine::session::record::Deed;
use engine::session::{Action, Pace, Response, Session, Step};

/// Holds the properties of [`Statement`].
#[derive(Clone, PartialEq, Properties)]
pub struct StatementProps {
    /// The words and the browser.
    pub voice: Voice,
    /// Says whether the run is kept.
    pub keeping: Keeping,
    /// The run so far.
    pub session: Session,
    /// The statement that is asked.
    pub item: Item,
    /// Dispatches what the person does.
    pub act: Callback<Action>,
    /// True if the options take the focus.
    pub take_focus: bool,
    /// The time at which the statement came to the screen, if that was before this was rendered.
    #[prop_or_default]
    pub since: Option<Duration>,
    /// The answer that the arrow keys had selected by then.
    #[prop_or_default]
    pub marked: Option<(Item, Point)>,
}

/// Renders one statement with its five answers.
///
/// While it is read, the next one is laid out invisibly behind it, so that the browser only has to paint it.
#[component]
pub fn Statement(props: &StatementProps) -> Html {
    let StatementProps { voice, session, item, act, .. } = props;
    let item = *item;
    let shown_at = use_memo(item, |_| props.since.unwrap_or_else(|| voice.host.now()));
    let moved_to = use_state_eq(|| props.marked);

    let node = use_node_ref();
    let gone_on = use_memo((), |()| Cell::new(false));
    gone_on.set(false);
    let act = act.reform({
        let (node, gone_on) = (node.clone(), gone_on.clone());
        move |action| {
            gone_on.set(true);
            // Yew renders the next statement at once, but may yield to the browser before it moves the focus there. A
            // key pressed in between would be lost with the radio that had the focus, so the card takes the focus.
            hold_focus(&node);
            action
        }
    });
    let respond = act.reform({
        let host = voice.host.clone();
        move |response| {
            let spent = host.now().checked_sub(*shown_at).unwrap_or_default();
            Action::Respond { response, spent }
        }
    });
    let is_painted = use_painted(&voice.host, item);
    let next = match session.next_step() {
        Some(Step::Statement(next)) if is_painted && session.step() == Step::Statement(item) => Some(next),
        _ => None,
    };
    let statement = StatementCard { props, act, respond, moved_to: &moved_to, gone_on };
    let statements: Vec<_> = Item::all().map(|item| voice.words.0.instrument.statement(item)).collect();
    let lead = |scale| voice.words.0.instrument.lead(scale);
    let asked = html! {
        <>
            <p class="scale-lead" id="lead">
                { swapped(Some("lead"), lead(item.scale()), &Scale::ALL.map(lead)) }
            </p>
            <div class="room">
                { statement.group(&statements, item, false) }
                { for next.map(|next| statement.group(&statements, next, true)) }
            </div>
        </>
    };
    card(voice, CardFrame { node, ..statement.frame() }, asked)
}

/// Renders the card of a step in the room of a statement that stands before or after it, so that the page does not move.
pub fn in_room_of(step: Step, card: Html, statement: Option<Html>) -> Html {
    html! {
        <div class="room" key={step.id()} data-step={step.id()}>
            { card }
            <div aria-hidden="true">{ statement }</div>
        </div>
    }
}

/// Renders the card of a statement.
struct StatementCard<'a> {
    props: &'a StatementProps,
    /// Does something that another screen may follow.
    act: Callback<Action>,
    respond: Callback<Response>,
    /// The point that the arrows have moved to.
    moved_to: &'a UseStateHandle<Option<(Item, Point)>>,
    gone_on: Rc<Cell<bool>>,
}

impl<'a> StatementCard<'a> {
    /// Returns the point of a statement that is marked and not given as an answer yet.
    fn moved(&self, item: Item) -> Option<Point> {
        self.moved_to.filter(|(of, _)| *of == item).map(|(_, point)| point)
    }

    /// Returns the frame of the statement.
    fn frame(&self) -> CardFrame<'a> {
        let StatementProps { voice, keeping, session, item, .. } = self.props;
        let (item, page) = (*item, &voice.words.0.pages.statement);
        let moved = self.moved(item);
        let answered = session.response(item);
        let progress = match session.step() {
            Step::Change(_) => voice.words.look_over.changing(item),
            _ => page.how_far(item, session.minutes_left()),
        };
        let keys = Keys {
            answer: self.choose(item),
            skip: self.respond.reform(|()| Response::DidNotComeUp),
            back: self.act.reform(|()| Action::Back),
        };
        let take_back = {
            let (act, moved_to) = (self.act.clone(), self.moved_to.setter());
            Callback::from(move |_| {
                moved_to.set(None);
                act.emit(Action::TakeBack);
            })
        };
        let go_on = match moved {
            // The selected answer counts, not the one that was given before.
            Some(point) => self.respond.reform(move |_| Response::Answer(point)),
            None => does(&self.act, Action::Next),
        };
        let can_go_on = answered.is_some() || moved.is_some();
        CardFrame {
            key: "statement",
            keeping: Some(keeping),
            way: way(voice.words, item.ordinal()),
            progress: Some(progress.into()),
            progress_at_most: Some(page.how_far_at_most().into()),
            on_back: Some(does(&self.act, Action::Back)),
            onkeydown: Some(keys.listener()),
            choice: pace(voice, session.pace(), &self.props.act),
            actions: Some(html! {
                <>
                    if answered.is_some() {
                        { quiet(page.take_back, take_back) }
                    }
                    { skip(voice, answered, &self.respond) }
                    // Whoever waits finds it in its place, so that nothing moves with an answer.
                    if can_go_on || session.pace() == Pace::AfterNext {
                        { primary_if(can_go_on, voice.words.pages.card.next, go_on) }
                    }
                </>
            }),
            ..CardFrame::default()
        }
    }

    /// Returns the callback for a chosen answer: it leads on, or marks the answer.
    fn choose(&self, item: Item) -> Callback<Point> {
        let moved_to = self.moved_to.setter();
        match self.props.session.pace() {
            Pace::ByItself => self.respond.reform(Response::Answer),
            Pace::AfterNext => Callback::from(move |point| moved_to.set(Some((item, point)))),
        }
    }

    /// Renders a statement with its answers, in the room of all `statements`; `behind` the one that is read where it
    /// comes next.
    fn group(&self, statements: &[&'static str], item: Item, behind: bool) -> Html {
        let StatementProps { voice, session, take_focus, .. } = self.props;
        let instrument = &voice.words.0.instrument;
        let moved_to = self.moved_to.setter();
        let is_answered = session.response(item).is_some();
        let waits = session.pace() == Pace::AfterNext;
        let moved = self.moved(item);
        let marked = moved.or(session.answer(item));
        // The answer that is marked leads on, whichever has the focus.
        let on_enter = marked.filter(|_| waits).map(|point| self.respond.reform(move |_| Response::Answer(point)));
        html! {
            // Clearing an answer removes the button that had the focus, so the radios are rendered anew and take it.
            <fieldset
                key={format!("{}-{is_answered}", item.id())}
                data-step={item.id()}
                aria-hidden={behind.then_some("true")}
                aria-describedby="progress lead"
            >
                <legend>
                    <h2>{ swapped(Some("statement"), instrument.statement(item), statements) }</h2>
                    <span class="first-line" data-in-sight=""></span>
                </legend>
                <RadioOptions
                    host={voice.host.clone()}
                    name={item.id()}
                    labels={instrument.answers(item.scale())}
                    among={instrument.all_answers().as_slice()}
                    {marked}
                    {behind}
                    take_focus={*take_focus}
                    leave={!waits}
                    follow={moved.filter(|_| waits)}
                    arrangement={Arrangement::Shares}
                    deeds={Point::ALL.map(|point| Deed::Respond(Response::Answer(point)).id())}
                    gone_on={self.gone_on.clone()}
                    on_move={move |point| moved_to.set(Some((item, point)))}
                    on_choose={self.choose(item)}
                    {on_enter}
                />
            </fieldset>
        }
    }
}

/// Renders the choice of what follows an answer.
fn pace(voice: &Voice, pace: Pace, act: &Callback<Action>) -> Html {
    let page = &voice.words.0.pages.statement;
    let label = if pace == Pace::ByItself { page.wait } else { page.go_on };
    let onclick = does(act, Action::Pace(pace.other()));
    html! {
        <p class="pace">
            <button type="button" tabindex="0" class="link" data-do={Deed::Pace.id()} data-waits="answers" {onclick}>{ label }</button>
        </p>
    }
}

/// Renders "Did not come up".
fn skip(voice: &Voice, answered: Option<Response>, respond: &Callback<Response>) -> Html {
    let onclick = respond.reform(|_: MouseEvent| Response::DidNotComeUp);
    let pressed = (answered == Some(Response::DidNotComeUp)).then_some("true");
    html! {
        <button type="button" tabindex="0" part="button" data-do={Deed::Respond(Response::DidNotComeUp).id()} data-key="0" aria-pressed={pressed} {onclick}>
            { voice.words.instrument.skip }
        </button>
    }
}
