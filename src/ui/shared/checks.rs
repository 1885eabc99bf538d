//! Renders the checks of a link, as the person who answered sees them.

use yew::prelude::*;

use crate::ui::result::{ResultView, result};
use crate::ui::voice::Voice;
use engine::check::Check;
use engine::link::Payload;
use engine::scoring::{Occasion, score};
use words::date;

/// Holds the properties of [`SharedChecks`].
#[derive(Clone, PartialEq, Properties)]
pub struct SharedChecksProps {
    /// The words and the browser.
    pub voice: Voice,
    /// The payload of the link.
    pub payload: Payload,
}

/// Renders the checks of a link. The latest is shown at first.
#[component]
pub fn SharedChecks(props: &SharedChecksProps) -> Html {
    let words = &props.voice.words;
    let chosen = use_state_eq(|| None::<usize>);
    let checks = props.payload.checks();
    let latest = checks.iter().enumerate().max_by_key(|(_, check)| check.taken_on()).map(|(index, _)| index);
    let shown = chosen.filter(|&index| index < checks.len()).or(latest);
    let tab = |(index, check): (usize, &Check)| {
        let chosen = chosen.clone();
        let onclick = Callback::from(move |_: MouseEvent| chosen.set(Some(index)));
        let pressed = if shown == Some(index) { "true" } else { "false" };
        html! {
            <button type="button" tabindex="0" part="button" aria-pressed={pressed} {onclick} key={index}>
                { date(words, check.taken_on()) }
            </button>
        }
    };
    html! {
        <>
            if checks.len() > 1 {
                <nav class="actions" aria-label={words.links.several}>
                    { for checks.iter().enumerate().map(tab) }
                </nav>
            }
            if let Some((number, check)) = shown.and_then(|index| Some((index, checks.get(index)?))) {
                { result(&props.voice, &ResultView { take_focus: chosen.is_some(), number, ..ResultView::of(check, score(check, Occasion::First)) }) }
            }
        </>
    }
}
