//! Renders what can be done with a result.

use yew::prelude::*;

use super::named::named;
use super::owner::ResultOwner;
use super::view::ResultView;
use crate::ui::keep::keep_result;
use crate::ui::parts::button::{does, quiet};
use crate::ui::print::{Print, print_hint};
use crate::ui::voice::Voice;
use engine::session::Action;

/// Renders the button that prints a result.
pub fn print(voice: &Voice, ResultView { check, whose, .. }: &ResultView<'_>) -> Html {
    let words = &voice.words;
    let (paper, label) = whose.printed(words);
    let title = named(whose.print_title(words), words, check);
    html! { <Print voice={voice.clone()} {label} {paper} {title} /> }
}

/// Renders what can be done with a result, and the line that says whether it is kept.
pub fn actions(voice: &Voice, shown: &ResultView<'_>, print: Option<Html>) -> Html {
    let (pages, whose) = (&voice.words.pages, &shown.whose);
    let own = match whose {
        ResultOwner::Own { act, keeping, .. } => Some((act, keeping)),
        _ => None,
    };
    let hint = print.as_ref().and_then(|_| print_hint(voice, shown.prints_why_assumed()));
    let on = html! {
        <>
            { print }
            if let Some((act, _)) = own {
                { quiet(pages.result.restart, does(act, Action::Restart)) }
            }
        </>
    };
    html! {
        <>
            <div class="actions">
                if let Some((act, _)) = own {
                    { quiet(pages.card.back, does(act, Action::Back)) }
                }
                if whose.client().is_some() {
                    { on }
                } else {
                    <span class="actions-on">{ on }</span>
                }
            </div>
            { hint }
            { for own.map(|(_, keeping)| keep_result(voice, keeping)) }
        </>
    }
}
