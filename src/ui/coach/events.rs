//! Renders the events that a coach notes: a day and a short name.

use yew::prelude::*;

use crate::ui::parts::button::{calls, quiet};
use crate::ui::parts::date_field::{DateField, DayEntry, use_day_input};
use crate::ui::parts::text_field::TextField;
use crate::ui::parts::undo::UndoLine;
use crate::ui::voice::Voice;
use engine::board::{BoardEvent, Word};
use words::{date, fill};

/// Holds the properties of [`Events`].
#[derive(Clone, PartialEq, Properties)]
pub struct EventsProps {
    /// The words and the browser.
    pub voice: Voice,
    /// The events, in the order of their days.
    pub events: Vec<BoardEvent>,
    /// Adds an event, and returns whether that worked.
    pub on_add: Callback<BoardEvent, bool>,
    /// Removes an event, and returns whether that worked.
    pub on_remove: Callback<BoardEvent, bool>,
}

/// Says why the last press did not add an event.
#[derive(Clone, Default, PartialEq)]
struct RefusedEvent {
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
    let refused = use_state(RefusedEvent::default);
    let taken = use_state(|| None::<BoardEvent>);
    let notes = &words.0.coach.notes;
    let add = {
        let (day, word, refused) = (day.clone(), word.clone(), refused.clone());
        let (taken, on_add) = (taken.clone(), props.on_add.clone());
        Callback::from(move |()| match (day.entry(), Word::parse(&word)) {
            (DayEntry::Day(on), Ok(said)) => {
                refused.set(RefusedEvent { press: refused.press, ..RefusedEvent::default() });
                // The fields keep what could not be saved.
                if on_add.emit(BoardEvent { on, word: said }) {
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
                refused.set(RefusedEvent { press: refused.press.wrapping_add(1), day, word });
            }
        })
    };
    let RefusedEvent { press, day: day_complaint, word: word_complaint } = (*refused).clone();
    let line = |event| line(props, event, &taken);
    // The first field with a mistake takes the focus.
    let word_press = if day_complaint.is_empty() && !word_complaint.is_empty() { press } else { 0 };
    let on_text = {
        let word = word.clone();
        Callback::from(move |now| word.set(now))
    };
    html! {
        <details class="events" open={!props.events.is_empty() || taken.is_some()}>
            <summary>{ notes.events }</summary>
            <p class="hint">{ notes.events_lead }</p>
            if !props.events.is_empty() {
                <ul class="entries">{ for props.events.iter().map(line) }</ul>
            }
            <p class="hint" role="status">{ taken.as_ref().map(|event| undo(props, event)) }</p>
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

/// Renders an event, with a button that removes it.
fn line(props: &EventsProps, event: &BoardEvent, taken: &UseStateHandle<Option<BoardEvent>>) -> Html {
    let words = props.voice.words;
    let take_out = words.coach.notes.take_out;
    let onclick = {
        let (event, taken, on_remove) = (event.clone(), taken.clone(), props.on_remove.clone());
        Callback::from(move |_: MouseEvent| {
            if on_remove.emit(event.clone()) {
                taken.set(Some(event.clone()));
            }
        })
    };
    html! {
        <li>
            <span>{ date(&words, event.on) }</span>
            <span class="word">{ event.word.as_str().to_owned() }</span>
            <button type="button" tabindex="0" class="link" aria-label={format!("{take_out}: {}", named(props, event))} {onclick}>
                { take_out }
            </button>
        </li>
    }
}

/// Renders the way back for the event that was removed last.
fn undo(props: &EventsProps, event: &BoardEvent) -> Html {
    let desk = &props.voice.words.desk;
    let is_back = props.events.contains(event);
    let said = if is_back { desk.undone.to_owned() } else { fill(desk.taken_out, &[("what", &named(props, event))]) };
    let on_undo = (!is_back).then(|| {
        let (event, on_add) = (event.clone(), props.on_add.clone());
        Callback::from(move |()| {
            on_add.emit(event.clone());
        })
    });
    html! { <UndoLine {said} label={desk.undo} {on_undo} /> }
}

fn named(props: &EventsProps, event: &BoardEvent) -> String {
    format!("{}, {}", date(&props.voice.words, event.on), event.word.as_str())
}
