//! A reminder of the next check, in the person's own calendar.

use yew::prelude::*;

use crate::ui::parts::file_button::FileButton;
use crate::ui::voice::Voice;
use engine::history::REPEAT_DAYS;
use words::{date, fill};

/// Renders a button that saves a calendar file for a day in four weeks, with a link to the page at `app_url`; where the
/// page can't save files, the day alone.
pub fn next_time(voice: &Voice, app_url: &AttrValue) -> Html {
    let history = &voice.words.history;
    let (host, app_url) = (voice.host.clone(), app_url.clone());
    let day = host.today().after(REPEAT_DAYS);
    let is_confined = host.is_confined();
    let note = if is_confined { history.remind_confined } else { history.remind_note };
    let note = fill(note, &[("date", &date(&voice.words, day))]);
    let (summary, description) = (history.reminder, history.reminder_text);
    let remind = Callback::from(move |()| host.remind(day, summary, description, &app_url));
    html! {
        <section class="next-time">
            <h3>{ history.next_title }</h3>
            <p>{ history.next_lead }</p>
            if !is_confined {
                <div class="actions"><FileButton words={voice.words} label={history.remind} save={remind} /></div>
            }
            <p class="hint">{ note }</p>
        </section>
    }
}
