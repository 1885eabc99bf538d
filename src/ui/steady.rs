//! Text that takes the room of the longest of its alternatives.

use yew::prelude::*;

/// Shows one of several texts in the room that the longest of them needs, so
/// that the card keeps its height at any width and in any font.
///
/// Those that are much shorter than the longest keep no room: they never need
/// more, and each would be laid out anew with every answer.
pub fn steady(shown: &'static str, among: &[&'static str]) -> Html {
    let longest = among.iter().map(|text| text.len()).max().unwrap_or_default();
    let mut rooms: Vec<&'static str> = Vec::new();
    for text in among {
        if *text != shown && 4 * text.len() >= 3 * longest && !rooms.contains(text) {
            rooms.push(text);
        }
    }
    html! {
        <span class="steady">
            <span>{ shown }</span>
            { for rooms.into_iter().map(|text| html! {
                <span class="steady-room" aria-hidden="true" data-text={text}></span>
            }) }
        </span>
    }
}
