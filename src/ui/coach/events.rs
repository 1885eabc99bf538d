//! Events that a coach marks: a day and a short word.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::field::{TextField, text_field};
use crate::engine::board::{Mark, Word};
use crate::engine::day::Day;
use crate::ui::button::{calls, quiet};
use crate::ui::undo::UndoLine;
use crate::ui::voice::SameWords;
use crate::words::{date, fill};

/// Properties of [`Events`].
#[derive(Clone, PartialEq, Properties)]
pub struct EventsProps {
    /// The words to speak in.
    pub words: SameWords,
    /// The events so far, by their days.
    pub marks: Vec<Mark>,
    /// Adds one.
    pub on_mark: Callback<Mark>,
    /// Takes one out.
    pub on_unmark: Callback<Mark>,
}

/// The events, and two fields for another one.
#[component]
pub fn Events(props: &EventsProps) -> Html {
    let words = props.words;
    let day_node = use_node_ref();
    let word = use_state(String::new);
    let complaints = use_state(<[&'static str; 2]>::default);
    let taken = use_state(|| None::<Mark>);
    let notes = &words.coach.notes;
    let add = {
        let (day_node, word, complaints) = (day_node.clone(), word.clone(), complaints.clone());
        let (no_day, no_word, on_mark) = (notes.no_day, notes.no_word, props.on_mark.clone());
        let taken = taken.clone();
        Callback::from(move |()| {
            let input = day_node.cast::<HtmlInputElement>();
            let on = input.as_ref().and_then(|input| Day::parse(&input.value()));
            match (on, Word::parse(&word)) {
                (Some(on), Ok(said)) => {
                    taken.set(None);
                    on_mark.emit(Mark { on, word: said });
                    word.set(String::new());
                    complaints.set(Default::default());
                    if let Some(input) = input {
                        input.set_value("");
                    }
                }
                (on, said) => {
                    complaints.set([if on.is_none() { no_day } else { "" }, if said.is_err() { no_word } else { "" }])
                }
            }
        })
    };
    let [day_complaint, word_complaint] = *complaints;
    let mark = |mark: &Mark| {
        let onclick = props.on_unmark.reform({
            let (mark, taken) = (mark.clone(), taken.clone());
            move |_: MouseEvent| {
                taken.set(Some(mark.clone()));
                mark.clone()
            }
        });
        let label = format!("{}: {}, {}", notes.take_out, date(&words, mark.on), mark.word.as_str());
        html! {
            <li>
                <span>{ date(&words, mark.on) }</span>
                <span class="word">{ mark.word.as_str().to_owned() }</span>
                <button type="button" class="link" aria-label={label} {onclick}>{ notes.take_out }</button>
            </li>
        }
    };
    let on_text = {
        let word = word.clone();
        Callback::from(move |now| word.set(now))
    };
    let undo = taken.as_ref().map(|mark| {
        let is_back = props.marks.contains(mark);
        let what = format!("{}, {}", date(&words, mark.on), mark.word.as_str());
        let said = if is_back { words.desk.undone.to_owned() } else { fill(words.desk.taken_out, &[("what", &what)]) };
        let on_undo = (!is_back).then(|| {
            let mark = mark.clone();
            props.on_mark.reform(move |()| mark.clone())
        });
        html! { <UndoLine {said} label={words.desk.undo} {on_undo} /> }
    });
    html! {
        <details class="events" open={!props.marks.is_empty() || taken.is_some()}>
            <summary>{ notes.events }</summary>
            <p class="hint">{ notes.events_lead }</p>
            if !props.marks.is_empty() {
                <ul class="marks">{ for props.marks.iter().map(mark) }</ul>
            }
            <p class="hint" role="status">{ undo }</p>
            <div class="event-fields">
                <div class="field">
                    <label for="event-day">{ notes.day }</label>
                    <input
                        id="event-day"
                        type="date"
                        ref={day_node}
                        aria-describedby="event-day-complaint"
                        aria-invalid={(!day_complaint.is_empty()).then_some("true")}
                    />
                    <span class="complaint" id="event-day-complaint" role="status">{ day_complaint }</span>
                </div>
                { text_field(TextField {
                    id: "event-word",
                    label: notes.word,
                    hint: "",
                    value: (*word).clone(),
                    complaint: word_complaint.to_owned(),
                    on_text,
                    on_enter: add.clone(),
                }) }
            </div>
            <div class="actions">
                { quiet(notes.add, calls(&add)) }
            </div>
        </details>
    }
}

/// The day in the field that an event comes from; `None` where it is empty.
pub fn day_of(event: &Event) -> Option<Day> {
    Day::parse(&event.target_unchecked_into::<HtmlInputElement>().value())
}
