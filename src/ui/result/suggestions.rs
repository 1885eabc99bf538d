//! The suggestions, by scale and band.

use yew::prelude::*;

use engine::check::Check;
use engine::instrument::Scale;
use engine::scoring::Outcome;
use words::Words;

/// Renders the suggestions, which name a task, a seat or a meeting, never a trait; nothing if no scale has a figure.
pub fn suggestions(words: &Words, check: &Check, outcome: &Outcome) -> Option<Html> {
    let of_scale = |scale: Scale| {
        let figure = outcome.scale(scale).figure()?;
        let suggestions = words.advice.suggestions_for(check, scale, figure.band);
        Some(html! {
            <div key={scale.id()}>
                <h4>{ words.instrument.scale(scale) }</h4>
                <ul>{ for suggestions.map(|suggestion| html! { <li>{ suggestion }</li> }) }</ul>
            </div>
        })
    };
    let scales: Vec<_> = Scale::ALL.into_iter().filter_map(of_scale).collect();
    if scales.is_empty() {
        return None;
    }
    let title = words.pages.result.suggestions_title;
    Some(html! {
        <section class="suggestions" aria-label={title}>
            <h3 tabindex="-1">{ title }</h3>
            <p class="hint">{ words.advice.suggestions_lead }</p>
            { for scales }
        </section>
    })
}
