//! Says when the board was last saved as a file, and why it should be.

use yew::prelude::*;

use crate::ui::shelf::Shelf;
use crate::ui::voice::SameWords;
use words::{Words, date, fill};

/// Says when the board was last saved as a file.
pub fn last_saved(words: &Words, shelf: &Shelf) -> String {
    let saving = &words.desk.saving;
    match shelf.kept.saved {
        None => saving.never.to_owned(),
        Some(saved) => {
            let template = if saved.is_changed { saving.changed } else { saving.on };
            fill(template, &[("date", &date(words, saved.on))])
        }
    }
}

/// Holds the properties of [`Warning`].
#[derive(Clone, PartialEq, Properties)]
pub struct WarningProps {
    /// The words to speak in.
    pub words: SameWords,
    /// The board.
    pub shelf: Shelf,
}

/// Tells the coach that the browser may delete the board, if so, and if no file has it as it is. It is told on one visit
/// to the desk, and on none after that until the page is loaded again.
#[component]
pub fn Warning(props: &WarningProps) -> Html {
    let WarningProps { words, shelf } = props;
    let lasts = use_state_eq(|| true);
    let is_due = use_memo((), |()| shelf.coach().is_some_and(|host| !host.was_warned().get()));
    {
        let (host, lasts) = (shelf.coach(), lasts.setter());
        use_effect_with((), move |()| {
            if let Some(host) = &host {
                host.lasts(Callback::from(move |answer| lasts.set(answer)));
            }
        });
    }
    let has_clients = shelf.board().is_some_and(|board| !board.clients().is_empty());
    let is_saved = shelf.kept.saved.is_some_and(|saved| !saved.is_changed);
    let is_shown = *is_due && !*lasts && has_clients && !is_saved;
    {
        let host = shelf.coach();
        use_effect_with(is_shown, move |&is_shown| {
            if let Some(host) = host.filter(|_| is_shown) {
                host.was_warned().set(true);
            }
        });
    }
    html! {
        if is_shown {
            <p class="note">{ words.desk.saving.may_go }</p>
        }
    }
}
