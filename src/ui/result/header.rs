//! Renders the beginning of a result: its title, its day and label, and what leads to its parts.

use yew::prelude::*;

use super::view::ResultView;
use crate::ui::parts::focus::Heading;
use crate::ui::parts::menu::menu;
use crate::ui::voice::Voice;
use words::{date, fill};

/// Renders the beginning of a result, with the menu of its parts or, for a coach, the choice of the check.
pub fn header(voice: &Voice, shown: &ResultView<'_>, menu: Option<Html>) -> Html {
    let ResultView { check, whose, take_focus, number, .. } = shown;
    let words = &voice.words;
    html! {
        <header>
            if let Some(title) = whose.title(words) {
                <Heading key={*number} text={title} take_focus={*take_focus} />
            }
            <p class="hint">{ fill(words.pages.result.taken_on, &[("date", &date(words, check.taken_on()))]) }</p>
            if let Some(label) = check.label() {
                <p class="label">{ label.as_str().to_owned() }</p>
            }
            { menu }
            { whose.client().and_then(|client| client.picker.clone()) }
        </header>
    }
}

/// Renders the menu of the parts that are there.
pub fn leads(voice: &Voice, parts: &[(&'static str, &'static str, bool)]) -> Html {
    let there = parts.iter().filter(|(.., is_there)| *is_there).map(|&(name, title, _)| (name, title));
    menu(&voice.host, voice.words.pages.result.menu, &there.collect::<Vec<_>>())
}
