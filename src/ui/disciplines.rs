//! Which disciplines one leads, and which one comes from.

use yew::prelude::*;

use super::button::{calls, does, link, on_enter, on_typed};
use super::card::{Frame, card};
use super::focus::Heading;
use super::voice::{SameWords, Voice};
use crate::engine::instrument::{DisciplineName, KnownDiscipline, MAX_DISCIPLINES};
use crate::engine::session::{Action, Session};
use crate::engine::text::TextError;
use crate::words::{Words, fill};

/// The choice of 3 to 8 disciplines, or of none.
pub fn disciplines(voice: &Voice, session: &Session, act: &Callback<Action>, take_focus: bool) -> Html {
    let words = &voice.words;
    let page = &words.pages.disciplines;
    let count = session.disciplines.len().to_string();
    let status = if session.can_go_on() { page.chosen } else { page.too_few };
    let frame = Frame {
        key: "disciplines",
        progress: Some(page.progress.into()),
        on_back: Some(does(act, Action::Back)),
        actions: html! {
            <>
                { link(words.pages.card.finish, does(act, Action::Finish)) }
                <button
                    type="button"
                    class="primary"
                    part="button button-primary"
                    aria-describedby="disciplines-chosen"
                    onclick={does(act, Action::Next)}
                >
                    { words.pages.card.next }
                </button>
            </>
        },
        ..Frame::default()
    };
    let asked = html! {
        <>
            <Heading text={page.title} {take_focus} />
            <p class="lead">{ page.lead }</p>
            <Offer words={voice.words} session={session.clone()} act={act.clone()} />
            <OwnName words={voice.words} session={session.clone()} act={act.clone()} />
            <p class="status" id="disciplines-chosen" role="status">{ fill(status, &[("count", &count)]) }</p>
            { home(session, act, words) }
        </>
    };
    card(voice, frame, asked)
}

/// The choice of the discipline that one comes from.
fn home(session: &Session, act: &Callback<Action>, words: &Words) -> Html {
    let chosen = session.disciplines.iter().map(|chosen| chosen.name.clone());
    let known = KnownDiscipline::ALL.into_iter().map(DisciplineName::Known);
    let known = known.filter(|known| session.disciplines.iter().all(|chosen| chosen.name != *known));
    let names: Vec<_> = chosen.chain(known).collect();
    let home = session.facts.home.as_ref();
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

/// Properties of [`Offer`] and [`OwnName`].
#[derive(Clone, PartialEq, Properties)]
struct ChoiceProps {
    words: SameWords,
    session: Session,
    act: Callback<Action>,
}

/// What can be chosen. A name of one's own stays on offer when it is no longer
/// chosen, as the others do.
#[component]
fn Offer(props: &ChoiceProps) -> Html {
    let ChoiceProps { words, session, act } = props;
    let own = use_mut_ref(Vec::<DisciplineName>::new);
    let mut own = own.borrow_mut();
    for chosen in &session.disciplines {
        if matches!(chosen.name, DisciplineName::Own(_)) && !own.contains(&chosen.name) {
            own.push(chosen.name.clone());
        }
    }
    let is_full = session.disciplines.len() >= MAX_DISCIPLINES;
    let option = |name: DisciplineName| {
        let checked = session.disciplines.iter().any(|chosen| chosen.name == name);
        let label = words.instrument.discipline(&name).to_owned();
        let onchange = act.reform({
            let name = name.clone();
            move |_: Event| Action::Choose(name.clone())
        });
        html! {
            <label class="option" part="option" key={name.id().to_owned()}>
                <input type="checkbox" {checked} disabled={is_full && !checked} {onchange} />
                <span>{ label }</span>
            </label>
        }
    };
    let offered = KnownDiscipline::ALL.into_iter().map(DisciplineName::Known).chain(own.iter().cloned());
    html! {
        <fieldset>
            <legend class="visually-hidden">{ words.pages.disciplines.title }</legend>
            <div class="options options-many">{ for offered.map(option) }</div>
        </fieldset>
    }
}

/// A field that adds a discipline by a name of one's own.
#[component]
fn OwnName(props: &ChoiceProps) -> Html {
    let text = use_state(String::new);
    let complaint = use_state(String::new);
    let page = &props.words.pages.disciplines;
    let add = {
        let (text, complaint, session, act) =
            (text.clone(), complaint.clone(), props.session.clone(), props.act.clone());
        let (too_long, twice) = (page.too_long, page.twice);
        Callback::from(move |()| match DisciplineName::parse(&text) {
            Ok(name) if session.disciplines.iter().any(|chosen| chosen.name == name) => {
                complaint.set(twice.to_owned());
            }
            Ok(name) => {
                act.emit(Action::Choose(name));
                text.set(String::new());
                complaint.set(String::new());
            }
            Err(TextError::Empty) => complaint.set(String::new()),
            Err(TextError::TooLong { length, max }) => {
                complaint.set(fill(too_long, &[("length", &length.to_string()), ("max", &max.to_string())]));
            }
        })
    };
    let oninput = on_typed(Callback::from({
        let text = text.clone();
        move |typed| text.set(typed)
    }));
    let onkeydown = on_enter(add.clone());
    let is_full = props.session.disciplines.len() >= MAX_DISCIPLINES;
    html! {
        <div class="field">
            <label for="own-name">{ page.own_name }</label>
            <span class="field-entry">
                <input
                    id="own-name"
                    type="text"
                    autocomplete="off"
                    value={(*text).clone()}
                    disabled={is_full}
                    aria-describedby="own-name-complaint"
                    aria-invalid={(!complaint.is_empty()).then_some("true")}
                    {oninput}
                    {onkeydown}
                />
                <button
                    type="button"
                    class="quiet"
                    part="button"
                    disabled={is_full}
                    onclick={calls(&add)}
                >
                    { page.add }
                </button>
            </span>
            <span class="complaint" id="own-name-complaint" role="status">{ (*complaint).clone() }</span>
        </div>
    }
}
