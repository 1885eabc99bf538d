//! Rough figures about the set-up, all optional.

use yew::prelude::*;

use super::card::Card;
use super::focus::use_focus;
use super::number_field::{Entry, NumberField};
use super::voice::use_words;
use crate::engine::instrument::Fact;
use crate::engine::session::{Action, Session};

/// Properties of [`Facts`].
#[derive(Clone, PartialEq, Properties)]
pub struct FactsProps {
    /// The run so far.
    pub session: Session,
    /// The facts that are asked here.
    pub asked: Vec<Fact>,
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
    let words = use_words();
    let heading = use_node_ref();
    use_focus(heading.clone(), props.take_focus, props.title);
    let unreadable = use_state(Vec::<Fact>::new);
    let insist = use_state_eq(|| false);

    let go = |action: Action| {
        let (act, insist) = (props.act.clone(), insist.clone());
        let is_readable = unreadable.is_empty();
        let is_allowed = props.session.can_go_on();
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
            let (act, unreadable) = (props.act.clone(), unreadable.clone());
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
                id={fact.id()}
                label={words.instrument.fact(fact).label}
                hint={words.instrument.fact(fact).hint}
                unit={if fact == Fact::EmployeeShare { "%" } else { "" }}
                value={props.session.facts.get(fact)}
                fault={props.session.fault_of(fact)}
                insist={*insist}
                {on_entry}
                on_enter={go(Action::Next)}
            />
        }
    };
    let (next, finish) = (go(Action::Next), go(Action::Finish));
    let card = &words.pages.card;
    html! {
        <Card
            on_back={props.act.reform(|()| Action::Back)}
            actions={html! {
                <>
                    if props.may_finish {
                        <button type="button" class="link" onclick={finish.reform(|_: MouseEvent| ())}>
                            { card.finish }
                        </button>
                    }
                    <button
                        type="button"
                        class="primary"
                        part="button button-primary"
                        onclick={next.reform(|_: MouseEvent| ())}
                    >
                        { card.next }
                    </button>
                </>
            }}
        >
            <h2 ref={heading} tabindex="-1">{ props.title }</h2>
            <p class="lead">{ props.lead }</p>
            <div class="fields">{ for props.asked.iter().map(field) }</div>
        </Card>
    }
}
