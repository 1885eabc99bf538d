//! What to try, by scale and band.

use std::rc::Rc;

use yew::prelude::*;

use crate::engine::instrument::Scale;
use crate::engine::scoring::Outcome;
use crate::ui::voice::use_words;

/// Properties of [`Suggestions`].
#[derive(Clone, PartialEq, Properties)]
pub struct SuggestionsProps {
    /// All that the check says.
    pub outcome: Rc<Outcome>,
}

/// Suggestions that name a task, a seat or a meeting, never a trait.
#[component]
pub fn Suggestions(props: &SuggestionsProps) -> Html {
    let words = use_words();
    let of_scale = |scale: Scale| {
        let figure = props.outcome.scale(scale).figure()?;
        let suggestions = words.advice.suggestions(scale, figure.band);
        Some(html! {
            <div key={scale.id()}>
                <h4>{ words.instrument.scale(scale) }</h4>
                <ul>{ for suggestions.iter().map(|suggestion| html! { <li>{ *suggestion }</li> }) }</ul>
            </div>
        })
    };
    let scales: Vec<_> = Scale::ALL.into_iter().filter_map(of_scale).collect();
    if scales.is_empty() {
        return html! {};
    }
    html! {
        <section class="suggestions">
            <h3>{ words.pages.result.suggestions_title }</h3>
            <p class="hint">{ words.advice.suggestions_lead }</p>
            { for scales }
        </section>
    }
}
