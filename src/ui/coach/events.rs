//! Events that a coach notes: a day and a short name.

use yew::prelude::*;

use crate::ui::parts::button::{calls, quiet};
use crate::ui::parts::date_field::{DateField, DayEntry, use_day_input};
use crate::ui::parts::text_field::TextField;
use crate::ui::parts::undo::UndoLine;
use crate::ui::voice::Voice;
use engine::board::{Mark, Word};
use words::{date, fill};

/// Properties of [`Events`].
#[derive(Clone, PartialEq, Properties)]
pub struct EventsProps {
    /// The words and the browser.
    pub voice: Voice,
    /// The events, in the order of their days.
    pub marks: Vec<Mark>,
    /// Adds an event, and returns whether that worked.
    pub on_mark: Callback<Mark, bool>,
    /// Removes an event, and returns whether that worked.
    pub on_unmark: Callback<Mark, bool>,
}

/// The reasons why the last press did not add an event.
#[derive(Clone, Default, PartialEq)]
struct Refused {
    press: u32,
    day: String,
    word: &'static str,
}

/// Renders the events, and two fields for another one.
#[component]
pub fn Events(props: &EventsProps) -> Html {
    let words = props.voice.words;
    let day = use_day_input();
    let word = use_state(String::new);
    let refused = use_state(Refused::default);
    let taken = use_state(|| None::<Mark>);
    let notes = &words.0.coach.notes;
    let add = {
        let (day, word, refused) = (day.clone(), word.clone(), refused.clone());
        let (taken, on_mark) = (taken.clone(), props.on_mark.clone());
        Callback::from(move |()| match (day.entry(), Word::parse(&word)) {
            (DayEntry::Day(on), Ok(said)) => {
                refused.set(Refused { press: refused.press, ..Refused::default() });
                // The fields keep what could not be saved.
                if on_mark.emit(Mark { on, word: said }) {
                    taken.set(None);
                    word.set(String::new());
                    day.write(None);
                }
            }
            (on, said) => {
                let day = match on {
                    DayEntry::Day(_) => String::new(),
                    on => on.complaint(&words).unwrap_or_else(|| notes.no_day.to_owned()),
                };
                let word = if said.is_err() { notes.no_word } else { "" };
                refused.set(Refused { press: refused.press.wrapping_add(1), day, word });
            }
        })
    };
    let Refused { press, day: day_complaint, word: word_complaint } = (*refused).clone();
    let mark = |mark: &Mark| {
        let onclick = {
            let (mark, taken, on_unmark) = (mark.clone(), taken.clone(), props.on_unmark.clone());
            Callback::from(move |_: MouseEvent| {
                if on_unmark.emit(mark.clone()) {
                    taken.set(Some(mark.clone()));
                }
            })
        };
        let label = format!("{}: {}, {}", notes.take_out, date(&words, mark.on), mark.word.as_str());
        html! {
            <li>
                <span>{ date(&words, mark.on) }</span>
                <span class="word">{ mark.word.as_str().to_owned() }</span>
                <button type="button" class="link" aria-label={label} {onclick}>{ notes.take_out }</button>
            </li>
        }
    };
    // The first field with a mistake takes the focus.
    let word_press = if day_complaint.is_empty() && !word_complaint.is_empty() { press } else { 0 };
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
            let on_mark = props.on_mark.clone();
            Callback::from(move |()| {
                on_mark.emit(mark.clone());
            })
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
                <DateField
                    host={props.voice.host.clone()}
                    input={day}
                    id="event-day"
                    label={notes.day}
                    refused={if day_complaint.is_empty() { 0 } else { press }}
                    complaint={day_complaint}
                    on_enter={add.clone()}
                />
                <TextField
                    id="event-word"
                    label={notes.word}
                    value={(*word).clone()}
                    refused={word_press}
                    complaint={word_complaint}
                    {on_text}
                    on_enter={add.clone()}
                />
            </div>
            <div class="actions">
                { quiet(notes.add, calls(&add)) }
            </div>
        </details>
    }
}
