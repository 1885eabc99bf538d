//! Renders text that takes the space of the longest of its alternatives.

use yew::prelude::*;

/// Renders one of several texts in the space that the longest of them needs, so
/// that the card keeps its height at any width and in any font.
///
/// The second longest reserves space, too, if it is about as long, because it may
/// break into more lines. The others never need more, and every text that
/// reserves space is laid out again with every answer.
pub fn steady(shown: &'static str, among: &[&'static str]) -> Html {
    swapped(None, shown, among)
}

/// Renders the same for a text of a first screen, which the page swaps by this name before the module is loaded.
pub fn swapped(name: Option<&'static str>, shown: &'static str, among: &[&'static str]) -> Html {
    let longest = |but: Option<&str>| {
        let others = among.iter().copied().filter(|text| Some(*text) != but);
        others.max_by_key(|text| text.len())
    };
    let most = longest(None);
    let next = longest(most).filter(|next| most.is_some_and(|most| 10 * next.len() >= 9 * most.len()));
    let [room, beside] = [most, next].map(|text| text.filter(|text| *text != shown));
    html! { <span class="steady" data-room={room} data-beside={beside}><span data-text={name}>{ shown }</span></span> }
}

/// Renders something in the space that the longest of several texts needs.
pub fn in_room_of(shown: Html, texts: &[&'static str]) -> Html {
    let longest = texts.iter().copied().max_by_key(|text| text.len());
    html! { <span class="steady" data-room={longest}><span>{ shown }</span></span> }
}
