//! Renders the way to the papers for a coach, which lie beside the standalone page.

use yew::prelude::*;

use words::Words;

/// The language whose pages have no tag in their names.
const FIRST: &str = "en";

/// Renders the link, which opens beside what the coach is typing.
pub fn papers(words: &Words) -> Html {
    let href = match words.language {
        FIRST => "coaching.html".to_owned(),
        tag => format!("coaching-{tag}.html"),
    };
    html! {
        <p class="papers"><a tabindex="0" {href} target="_blank" rel="noopener">{ words.coach.papers }</a></p>
    }
}
