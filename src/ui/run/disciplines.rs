//! Renders the choice of the disciplines that the person leads and comes from.

use yew::prelude::*;

use crate::ui::card::{CardFrame, card};
use crate::ui::keeping::Keeping;
use crate::ui::memory::Memory;
use crate::ui::parts::button::{calls, does, link};
use crate::ui::parts::focus::{Heading, use_refusal};
use crate::ui::parts::text_field::TextField;
use crate::ui::run::look_over::look_over_link;
use crate::ui::voice::{SameWords, Voice};
use engine::instrument::{DisciplineName, KnownDiscipline, MAX_DISCIPLINES};
use engine::session::{Action, Session};
use engine::text::TextError;
use words::{Words, fill};

/// Holds the properties of [`Disciplines`].
#[derive(Clone, PartialEq, Properties)]
pub struct DisciplinesProps {
    /// The words and the browser.
    pub voice: Voice,
    /// Says whether the run is kept.
    pub keeping: Keeping,
    /// The run so far.
    pub session: Session,
    /// Dispatches what the person does.
    pub act: Callback<Action>,
    /// True if the heading takes the focus.
    pub take_focus: bool,
}

/// Renders the choice of 3 to 8 disciplines, or of none. Whatever leads on first adds a name that was typed but not added
/// yet, and says so.
#[component]
pub fn Disciplines(props: &DisciplinesProps) -> Html {
    let DisciplinesProps { voice, keeping, session, act, take_focus } = props;
    let words = voice.words;
    let page = &words.pages.disciplines;
    let own_name = use_own_name(words, session, act);
    let refused = use_state_eq(|| 0_u32);
    let go = |action: Action| {
        let (add, session, act, refused) = (own_name.add.clone(), session.clone(), act.clone(), refused.clone());
        calls(&Callback::from(move |()| {
            match add.emit(()) {
                AddOutcome::Nothing if session.can_go_on() => act.emit(action.clone()),
                AddOutcome::Nothing => refused.set(refused.wrapping_add(1)),
                // The person sees what was added before they go on.
                AddOutcome::Name | AddOutcome::Refused => {}
            }
        }))
    };
    let count = session.disciplines().len().to_string();
    let status = if session.can_go_on() { page.chosen } else { page.too_few };
    let status = fill(status, &[("count", &count)]);
    // Only until something else is chosen.
    let latest = session.disciplines().last().filter(|latest| latest.name.id() == own_name.added);
    let added = latest.map(|latest| fill(page.added, &[("name", words.instrument.discipline(&latest.name))]));
    let frame = CardFrame {
        key: "disciplines",
        keeping: Some(keeping),
        progress: Some(page.progress.into()),
        on_back: Some(does(act, Action::Back)),
        above_actions: html! {
            <p class="status" id="disciplines-chosen" role="status">
                // A new element for each refusal, so that the same words are announced again.
                <span key={*refused}>{ for added }{ " " }{ status }</span>
            </p>
        },
        actions: Some(html! {
            <>
                { look_over_link(words, go(Action::LookOver)) }
                { link(words.pages.card.finish, go(Action::Finish)) }
                <button
                    type="button"
                    tabindex="0"
                    class="primary"
                    part="button button-primary"
                    aria-describedby="disciplines-chosen"
                    onclick={go(Action::Next)}
                >
                    { words.pages.card.next }
                </button>
            </>
        }),
        ..CardFrame::default()
    };
    let asked = html! {
        <>
            <Heading text={page.title} take_focus={*take_focus} />
            <p>{ page.lead }</p>
            <Offer {words} session={session.clone()} act={act.clone()} refused={*refused} />
            { own_name.field }
            { home(session, act, &words) }
        </>
    };
    card(voice, frame, asked)
}

/// Renders the choice of the discipline that the person comes from.
fn home(session: &Session, act: &Callback<Action>, words: &Words) -> Html {
    let chosen = session.disciplines().iter().map(|chosen| chosen.name.clone());
    let known = KnownDiscipline::ALL.into_iter().map(DisciplineName::Known);
    let known = known.filter(|known| session.disciplines().iter().all(|chosen| chosen.name != *known));
    let names: Vec<_> = chosen.chain(known).collect();
    let home = session.facts().home.as_ref();
    let onchange = {
        let (act, names) = (act.clone(), names.clone());
        Callback::from(move |event: Event| {
            let select: web_sys::HtmlSelectElement = event.target_unchecked_into();
            let id = select.value();
            act.emit(Action::Home(names.iter().find(|name| name.id() == id).cloned()));
        })
    };
    let option = |name: &DisciplineName| {
        let label = words.instrument.discipline(name).to_owned();
        html! {
            <option key={name.id().to_owned()} value={name.id().to_owned()} selected={home == Some(name)}>
                { label }
            </option>
        }
    };
    html! {
        <div class="field">
            <label for="home">{ words.instrument.facts.home_discipline.label }</label>
            <span class="hint" id="home-hint">{ words.instrument.facts.home_discipline.hint }</span>
            <select id="home" aria-describedby="home-hint" {onchange}>
                <option value="" selected={home.is_none()}>{ words.instrument.not_sure }</option>
                { for names.iter().map(option) }
            </select>
        </div>
    }
}

/// Holds the properties of [`Offer`].
#[derive(Clone, PartialEq, Properties)]
struct OfferProps {
    words: SameWords,
    session: Session,
    act: Callback<Action>,
    /// The number of the press that was blocked because too few are chosen; 0 if none was.
    refused: u32,
}

/// Renders the checkboxes. A name of one's own stays when it is no longer chosen, like
/// the others.
#[component]
fn Offer(props: &OfferProps) -> Html {
    let OfferProps { words, session, act, refused } = props;
    let first = use_node_ref();
    use_refusal(first.clone(), *refused);
    let own = use_memo((), |()| Memory::<Vec<DisciplineName>>::default());
    let own = own.with(|own| {
        for chosen in session.disciplines() {
            if matches!(chosen.name, DisciplineName::Own(_)) && !own.contains(&chosen.name) {
                own.push(chosen.name.clone());
            }
        }
        own.clone()
    });
    let is_full = session.disciplines().len() >= MAX_DISCIPLINES;
    let option = |(place, name): (usize, DisciplineName)| {
        let checked = session.disciplines().iter().any(|chosen| chosen.name == name);
        let label = words.instrument.discipline(&name).to_owned();
        let onchange = act.reform({
            let name = name.clone();
            move |_: Event| Action::Choose(name.clone())
        });
        html! {
            <label class="option" part="option" key={name.id().to_owned()}>
                <input
                    type="checkbox"
                    tabindex="0"
                    ref={if place == 0 { first.clone() } else { NodeRef::default() }}
                    {checked}
                    disabled={is_full && !checked}
                    {onchange}
                />
                <span>{ label }</span>
            </label>
        }
    };
    let offered = KnownDiscipline::ALL.into_iter().map(DisciplineName::Known).chain(own);
    html! {
        <fieldset>
            <legend class="visually-hidden">{ words.pages.disciplines.title }</legend>
            <div class="options options-many">{ for offered.enumerate().map(option) }</div>
        </fieldset>
    }
}

/// Holds a field that adds a discipline by a name of one's own.
struct OwnName {
    /// The field.
    field: Html,
    /// Adds the name in the field.
    add: Callback<(), AddOutcome>,
    /// The identifier of the name that was added last; empty if there is none.
    added: String,
}

/// Says what came of adding a name.
enum AddOutcome {
    /// The field is empty, or there is no room for another one.
    Nothing,
    /// The name was chosen.
    Name,
    /// The name can't be chosen, and the field says why.
    Refused,
}

#[hook]
fn use_own_name(words: SameWords, session: &Session, act: &Callback<Action>) -> OwnName {
    let text = use_state(String::new);
    let complaint = use_state(String::new);
    let added = use_state(String::new);
    let refused = use_state_eq(|| 0_u32);
    let page = &words.0.pages.disciplines;
    let is_full = session.disciplines().len() >= MAX_DISCIPLINES;
    let add = {
        let (text, complaint, refused) = (text.clone(), complaint.clone(), refused.clone());
        let added = added.clone();
        let (session, act) = (session.clone(), act.clone());
        Callback::from(move |()| {
            let says = match DisciplineName::parse(&text) {
                _ if is_full => return AddOutcome::Nothing,
                Ok(name) if session.disciplines().iter().any(|chosen| chosen.name == name) => page.twice.to_owned(),
                Ok(name) => {
                    added.set(name.id().to_owned());
                    act.emit(Action::Choose(name));
                    text.set(String::new());
                    complaint.set(String::new());
                    return AddOutcome::Name;
                }
                Err(TextError::Empty) => {
                    complaint.set(String::new());
                    return AddOutcome::Nothing;
                }
                Err(TextError::TooLong { length, max }) => {
                    fill(page.too_long, &[("length", &length.to_string()), ("max", &max.to_string())])
                }
            };
            complaint.set(says);
            refused.set(refused.wrapping_add(1));
            AddOutcome::Refused
        })
    };
    let on_enter = Callback::from({
        let add = add.clone();
        move |()| {
            add.emit(());
        }
    });
    let beside = html! {
        <button type="button" tabindex="0" part="button" disabled={is_full} onclick={calls(&on_enter)}>
            { page.add }
        </button>
    };
    let on_text = {
        let text = text.clone();
        move |typed| text.set(typed)
    };
    let field = html! {
        <TextField
            id="own-name"
            label={page.own_name}
            value={(*text).clone()}
            complaint={(*complaint).clone()}
            refused={*refused}
            is_disabled={is_full}
            {beside}
            {on_text}
            {on_enter}
        />
    };
    OwnName { field, add, added: (*added).clone() }
}
