//! Rough figures about the set-up, all optional.

use yew::prelude::*;

use super::button::{calls, does, link, primary};
use super::card::{Frame, card};
use super::focus::Heading;
use super::number_field::{Entry, NumberField};
use super::voice::Voice;
use crate::engine::instrument::Fact;
use crate::engine::session::{Action, Session};

/// Properties of [`Facts`].
#[derive(Clone, PartialEq, Properties)]
pub struct FactsProps {
    /// The words and the browser.
    pub voice: Voice,
    /// The run so far.
    pub session: Session,
    /// The facts that are asked here.
    pub asked: Vec<Fact>,
    /// Which part of the way it is.
    pub progress: &'static str,
    /// The heading.
    pub title: &'static str,
    /// What is asked, and that it may be left out.
    pub lead: &'static str,
    /// Whether one may go straight to the result.
    #[prop_or_default]
    pub may_finish: bool,
    /// What the person did.
    pub act: Callback<Action>,
    /// Whether the heading takes the focus.
    pub take_focus: bool,
}

/// A screen of number fields. It lets nobody pass with a figure that can't be,
/// and says so next to the field.
#[component]
pub fn Facts(props: &FactsProps) -> Html {
    let FactsProps { voice, session, act, .. } = props;
    let unreadable = use_state(Vec::<Fact>::new);
    let insist = use_state_eq(|| false);

    let go = |action: Action| {
        let (act, insist) = (act.clone(), insist.clone());
        let is_readable = unreadable.is_empty();
        let is_allowed = session.can_go_on();
        Callback::from(move |()| {
            insist.set(true);
            if is_readable && is_allowed {
                act.emit(action.clone());
            }
        })
    };
    let field = |fact: &Fact| {
        let fact = *fact;
        let on_entry = {
            let (act, unreadable) = (act.clone(), unreadable.clone());
            Callback::from(move |entry: Entry| {
                let mut others: Vec<_> = unreadable.iter().copied().filter(|&other| other != fact).collect();
                if entry == Entry::Unreadable {
                    others.push(fact);
                }
                unreadable.set(others);
                act.emit(Action::Fact(fact, entry.number()));
            })
        };
        html! {
            <NumberField
                key={fact.id()}
                words={voice.words}
                id={fact.id()}
                label={voice.words.instrument.fact(fact).label}
                hint={voice.words.instrument.fact(fact).hint}
                unit={if fact == Fact::EmployeeShare { "%" } else { "" }}
                value={session.facts.get(fact)}
                fault={session.fault_of(fact)}
                insist={*insist}
                {on_entry}
                on_enter={go(Action::Next)}
            />
        }
    };
    let words = &voice.words.pages.card;
    let frame = Frame {
        key: "facts",
        progress: Some(props.progress.into()),
        on_back: Some(does(act, Action::Back)),
        actions: html! {
            <>
                if props.may_finish {
                    { link(words.finish, calls(&go(Action::Finish))) }
                }
                { primary(words.next, calls(&go(Action::Next))) }
            </>
        },
        ..Frame::default()
    };
    let asked = html! {
        <>
            <Heading text={props.title} take_focus={props.take_focus} />
            <p class="lead">{ props.lead }</p>
            <div class="fields">{ for props.asked.iter().map(field) }</div>
        </>
    };
    card(voice, frame, asked)
}
