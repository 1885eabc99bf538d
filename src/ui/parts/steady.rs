//! Text that takes the room of the longest of its alternatives.

use yew::prelude::*;

/// Shows one of several texts in the room that the longest of them needs, so
/// that the card keeps its height at any width and in any font.
///
/// The second longest keeps its room too where it is about as long, for it may
/// break into more lines. All others never need more, and whatever keeps room
/// is laid out anew with every answer.
pub fn steady(shown: &'static str, among: &[&'static str]) -> Html {
    swapped(None, shown, among)
}

/// The same for a text of a first screen, which the page swaps by this name before the module is there.
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

/// Shows something in the room that the longest of several texts needs, so that it may stand for one of them.
pub fn in_room_of(shown: Html, texts: &[&'static str]) -> Html {
    let longest = texts.iter().copied().max_by_key(|text| text.len());
    html! { <span class="steady" data-room={longest}><span>{ shown }</span></span> }
}
