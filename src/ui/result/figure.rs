//! Renders the figure of a scale, in the pieces that both the person's and the coach's page are made of.

use yew::prelude::*;

use engine::scoring::Figure;
use words::{Words, fill, whole};

/// Renders the score; a screen reader says of how many points it is.
pub fn points(words: &Words, figure: &Figure) -> Html {
    html! {
        <>
            { whole(figure.score) }
            <span class="visually-hidden">{ " " }{ words.pages.result.of_hundred }</span>
        </>
    }
}

/// Returns the words for the likely range. Beside that of the first scale stands that it is assumed.
pub fn likely(words: &Words, figure: &Figure, is_first: bool) -> String {
    let page = &words.pages.result;
    let likely = if is_first { page.likely_assumed } else { page.likely };
    fill(likely, &[("low", &whole(figure.low)), ("high", &whole(figure.high))])
}

/// Renders the names of the four quarters, to be placed below a line.
pub fn quarters(words: &Words) -> Html {
    let names = words.pages.result.quarters;
    html! { <p class="quarters" aria-hidden="true">{ for names.into_iter().map(|name| html! { <span>{ name }</span> }) }</p> }
}
