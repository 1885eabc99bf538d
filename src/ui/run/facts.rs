//! Renders the fields for rough figures about the set-up, all optional.

use yew::prelude::*;

use crate::ui::card::{CardFrame, card};
use crate::ui::keeping::Keeping;
use crate::ui::parts::button::{calls, does, link, primary};
use crate::ui::parts::focus::Heading;
use crate::ui::parts::number_field::{Entry, NumberField};
use crate::ui::run::look_over::look_over_link;
use crate::ui::run::way::way;
use crate::ui::voice::Voice;
use engine::instrument::Fact;
use engine::session::{Action, Session};

/// Holds the properties of [`FactsCard`].
#[derive(Clone, PartialEq, Properties)]
pub struct FactsCardProps {
    /// The words and the browser.
    pub voice: Voice,
    /// Says whether the run is kept.
    pub keeping: Keeping,
    /// The run so far.
    pub session: Session,
    /// The facts that are asked here.
    pub asked: Vec<Fact>,
    /// The number of statements behind the person, where others may follow.
    #[prop_or_default]
    pub behind: Option<usize>,
    /// The part of the questionnaire, in words.
    pub progress: AttrValue,
    /// The heading.
    pub title: &'static str,
    /// The question, with a note that it is optional.
    pub lead: &'static str,
    /// True if there is a button that goes straight to the result.
    #[prop_or_default]
    pub may_finish: bool,
    /// Dispatches what the person does.
    pub act: Callback<Action>,
    /// True if the heading takes the focus.
    pub take_focus: bool,
}

/// Records a press that was blocked by mistakes.
#[derive(Clone, Copy, PartialEq)]
struct RefusedFacts {
    /// The number of the press.
    press: u32,
    /// The first field with a mistake.
    first: Fact,
    /// The number of fields with a mistake.
    count: usize,
}

/// Renders a screen of number fields. It blocks going on with invalid figures: a
/// complaint appears above the buttons and next to each field, and the first such
/// field takes the focus.
#[component]
pub fn FactsCard(props: &FactsCardProps) -> Html {
    let FactsCardProps { voice, keeping, session, asked, act, .. } = props;
    let unreadable = use_state(Vec::<Fact>::new);
    let presses = use_state_eq(|| 0_u32);
    let refused = use_state_eq(|| None::<RefusedFacts>);

    let go = |action: Action| {
        let (act, presses, refused) = (act.clone(), presses.clone(), refused.clone());
        let is_wrong = |fact: &Fact| unreadable.contains(fact) || session.fault_of(*fact).is_some();
        let wrong: Vec<Fact> = asked.iter().copied().filter(is_wrong).collect();
        Callback::from(move |()| match wrong.first() {
            Some(&first) => {
                let press = presses.wrapping_add(1);
                presses.set(press);
                refused.set(Some(RefusedFacts { press, first, count: wrong.len() }));
            }
            None => act.emit(action.clone()),
        })
    };
    let field = |fact: &Fact| {
        let fact = *fact;
        let on_entry = {
            let (act, unreadable, refused) = (act.clone(), unreadable.clone(), refused.clone());
            Callback::from(move |entry: Entry| {
                let mut others: Vec<_> = unreadable.iter().copied().filter(|&other| other != fact).collect();
                if entry.is_err() {
                    others.push(fact);
                }
                unreadable.set(others);
                refused.set(None);
                act.emit(Action::Fact(fact, entry.ok().flatten()));
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
                value={session.facts().get(fact)}
                range={fact.range_beside(session.facts())}
                insist={*presses > 0}
                refused={refused.filter(|refused| refused.first == fact).map_or(0, |refused| refused.press)}
                {on_entry}
                on_enter={go(Action::Next)}
            />
        }
    };
    let words = &voice.words.pages.card;
    let said = |refused: RefusedFacts| {
        let count = refused.count.to_string();
        let field = voice.words.instrument.fact(refused.first).label;
        let line = voice.words.pages.field.to_mend.fill(&count, &[("count", &count), ("field", field)]);
        html! { <span key={refused.press}>{ line }</span> }
    };
    let frame = CardFrame {
        key: "facts",
        keeping: Some(keeping),
        way: props.behind.map(|behind| way(voice.words, behind)).unwrap_or_default(),
        progress: Some(props.progress.clone()),
        on_back: Some(does(act, Action::Back)),
        above_actions: html! { <p class="refusal" role="status">{ for refused.map(said) }</p> },
        actions: Some(html! {
            <>
                if props.may_finish {
                    { look_over_link(voice.words, calls(&go(Action::LookOver))) }
                    { link(words.finish, calls(&go(Action::Finish))) }
                }
                { primary(words.next, calls(&go(Action::Next))) }
            </>
        }),
        ..CardFrame::default()
    };
    let fields = html! {
        <>
            <Heading text={props.title} take_focus={props.take_focus} />
            <p>{ props.lead }</p>
            <div class="fields">{ for asked.iter().map(field) }</div>
        </>
    };
    card(voice, frame, fields)
}
