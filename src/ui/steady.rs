//! Text that takes the room of the longest of its alternatives.

use yew::prelude::*;

/// Properties of [`Steady`].
#[derive(Clone, PartialEq, Properties)]
pub struct SteadyProps {
    /// What is shown.
    pub shown: &'static str,
    /// What could be shown in the same place.
    pub among: Vec<&'static str>,
}

/// Shows one of several texts in the room that the longest of them needs, so
/// that the card keeps its height at any width and in any font.
#[component]
pub fn Steady(props: &SteadyProps) -> Html {
    let others = props.among.iter().filter(|text| **text != props.shown);
    html! {
        <span class="steady">
            <span>{ props.shown }</span>
            { for others.map(|text| html! { <span class="steady-room" aria-hidden="true">{ *text }</span> }) }
        </span>
    }
}
