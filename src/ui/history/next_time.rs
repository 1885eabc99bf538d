//! A reminder of the next check, in the person's own calendar.

use yew::prelude::*;

use crate::engine::history::REPEAT_DAYS;
use crate::ui::voice::{use_host, use_words};
use crate::words::{date, fill};

/// Properties of [`NextTime`].
#[derive(Clone, PartialEq, Properties)]
pub struct NextTimeProps {
    /// The page that the reminder leads to.
    pub app_url: AttrValue,
}

/// Offers a calendar file for a day in four weeks.
#[component]
pub fn NextTime(props: &NextTimeProps) -> Html {
    let words = use_words();
    let Some(host) = use_host() else {
        return html! {};
    };
    let history = &words.history;
    let day = host.today().after(REPEAT_DAYS);
    let note = fill(history.remind_note, &[("date", &date(&words, day))]);
    let remind = {
        let app_url = props.app_url.clone();
        let (summary, description) = (history.reminder, history.reminder_text);
        Callback::from(move |_: MouseEvent| host.remind(day, summary, description, &app_url))
    };
    html! {
        <section class="next-time">
            <h3>{ history.next_title }</h3>
            <p>{ history.next_lead }</p>
            <div class="actions">
                <button type="button" class="quiet" part="button" onclick={remind}>{ history.remind }</button>
            </div>
            <p class="hint">{ note }</p>
        </section>
    }
}
