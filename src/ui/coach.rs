//! Renders the coach's view of a shared result: the scores on one screen, the change since other checks, the strongest
//! answers with questions to ask, and notes.

mod chart;
mod compare;
mod course;
mod differences;
mod events;
mod filing;
mod look;
mod note_field;
mod notes;
mod notes_draft;
mod opening;
mod page;
mod papers;
mod paste;
mod scale;
mod steps;
mod unsaved;

use yew::prelude::*;

pub(super) use self::filing::name_complaint;
pub(super) use self::look::Look;
pub(super) use self::notes_draft::NotesDraft;
pub(super) use self::page::CoachPage;
pub(super) use self::papers::papers;
pub(super) use self::unsaved::UnsavedWork;
use crate::ui::shared::checks::SharedChecks;
use crate::ui::shelf::use_shelf;
use crate::ui::voice::Voice;
use engine::link::Payload;

/// Holds the properties of [`Voices`].
#[derive(Clone, PartialEq, Properties)]
pub struct VoicesProps {
    /// The words and the browser.
    pub voice: Voice,
    /// The payload of the link.
    pub payload: Payload,
    /// The work that the coach has not saved at each link.
    pub unsaved: UnsavedWork,
    /// True if there is a desk on which the result can be filed.
    pub has_desk: bool,
    /// True if it is shown first as the person reads it.
    pub person_first: bool,
    /// True if the title takes the focus.
    pub take_focus: bool,
}

/// Renders a shared result for the coach, or as the person reads it. One press switches to the other view.
#[component]
pub fn Voices(props: &VoicesProps) -> Html {
    let on_edit = use_callback((), |(), ()| ());
    let shelf = use_shelf(props.has_desk.then(|| props.voice.host.clone()), on_edit);
    let look = use_reducer_eq(|| props.unsaved.look(&props.payload));
    let draft = use_memo((), |()| props.unsaved.draft(&props.payload));
    {
        let (payload, unsaved) = (props.payload.clone(), props.unsaved.clone());
        use_effect_with((*look).clone(), move |look| unsaved.keep_look(&payload, look.clone()));
    }
    let chosen = use_state_eq(|| None::<bool>);
    let coach_speaks = chosen.unwrap_or(!props.person_first);
    let VoicesProps { voice, payload, has_desk, take_focus, .. } = props.clone();
    let coach = &voice.words.coach;
    let speaks = |label: &'static str, is_coach: bool| {
        let pressed = if coach_speaks == is_coach { "true" } else { "false" };
        let chosen = chosen.clone();
        let onclick = Callback::from(move |_: MouseEvent| chosen.set(Some(is_coach)));
        html! { <button type="button" tabindex="0" part="button" aria-pressed={pressed} {onclick}>{ label }</button> }
    };
    let act = Callback::from({
        let look = look.dispatcher();
        move |action| look.dispatch(action)
    });
    html! {
        <>
            <div class="actions voices" role="group" aria-label={coach.voices}>
                { speaks(coach.coach_voice, true) }
                { speaks(coach.person_voice, false) }
            </div>
            if coach_speaks {
                <CoachPage
                    voice={voice.clone()}
                    links={vec![payload]}
                    {shelf}
                    {has_desk}
                    look={(*look).clone()}
                    draft={(*draft).clone()}
                    // A press on the voice keeps the focus.
                    take_focus={take_focus && chosen.is_none()}
                    {act}
                />
            } else {
                if let Some(note) = payload.note() {
                    <blockquote class="message">{ note.as_str().to_owned() }</blockquote>
                }
                <SharedChecks voice={voice.clone()} {payload} />
            }
        </>
    }
}
