//! Text that takes the room of the longest of its alternatives.

use yew::prelude::*;

/// Shows one of several texts in the room that the longest of them needs, so
/// that the card keeps its height at any width and in any font.
pub fn steady(shown: &'static str, among: impl Iterator<Item = &'static str>) -> Html {
    let others = among.filter(|text| *text != shown);
    html! {
        <span class="steady">
            <span>{ shown }</span>
            { for others.map(|text| html! { <span class="steady-room" aria-hidden="true">{ text }</span> }) }
        </span>
    }
}
