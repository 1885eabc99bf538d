//! Offers a reminder of the next check, and one of the next step, for the person's own calendar.

use yew::prelude::*;

use crate::ui::parts::file_button::FileButton;
use crate::ui::voice::Voice;
use engine::export::Reminder;
use engine::history::REPEAT_DAYS;
use engine::step::NextStep;
use words::{date, fill};

/// Renders a button that saves a calendar file for a day in four weeks, with a link to the page at `app_url`, and one for
/// the day of a step unless it is past; where the page can't save files, the days alone.
pub fn next_time(voice: &Voice, app_url: &AttrValue, step: Option<&NextStep>) -> Html {
    let (history, step_words) = (&voice.words.history, &voice.words.next_step);
    let today = voice.host.today();
    let day = today.after(REPEAT_DAYS);
    let is_confined = voice.host.is_confined();
    let [note, step_note] = if is_confined {
        [history.remind_confined, step_words.remind_confined]
    } else {
        [history.remind_note, step_words.remind_note]
    };
    let on = |template, day| fill(template, &[("date", &date(&voice.words, day))]);
    let button = |label, day, summary: String, description| {
        let (host, app_url) = (voice.host.clone(), app_url.clone());
        let save = Callback::from(move |()| {
            let reminder = Reminder { day, summary: &summary, description, url: &app_url };
            host.save(&|outside| reminder.to_ics(outside))
        });
        html! { <FileButton words={voice.words} {label} {save} /> }
    };
    let step = step.and_then(|step| Some((step.text.as_str().to_owned(), step.by.filter(|by| *by >= today)?)));
    html! {
        <section class="next-time">
            <h3>{ history.next_title }</h3>
            <p>{ history.next_lead }</p>
            if !is_confined {
                <div class="actions">
                    { button(history.remind, day, history.reminder.to_owned(), history.reminder_text) }
                    // Of a step, the file says the step and nothing else.
                    { for step.clone().map(|(text, by)| button(step_words.remind, by, text, "")) }
                </div>
            }
            <p class="hint">{ on(note, day) }</p>
            { for step.map(|(_, by)| html! { <p class="hint">{ on(step_note, by) }</p> }) }
        </section>
    }
}
