//! Renders felt against fact: each scale beside its fact, with one question.

use yew::prelude::*;

use engine::check::Check;
use engine::instrument::Scale;
use engine::scoring::Outcome;
use words::{Words, fill, whole};

/// Renders the scales whose fact is known, each beside it; nothing if none is.
pub fn pairs(words: &Words, check: &Check, outcome: &Outcome) -> Option<Html> {
    let pairs: Vec<_> = Scale::ALL.into_iter().filter_map(|scale| pair(words, check, outcome, scale)).collect();
    if pairs.is_empty() {
        return None;
    }
    let title = words.pages.result.pairs_title;
    Some(html! {
        <section data-section="pairs" aria-label={title}>
            <h3 tabindex="-1">{ title }</h3>
            <p class="hint">{ words.pages.result.pairs_lead }</p>
            { for pairs }
        </section>
    })
}

fn pair(words: &Words, check: &Check, outcome: &Outcome, scale: Scale) -> Option<Html> {
    let said = words.felt_against_fact(scale, check, outcome);
    let figure = outcome.scale(scale).figure()?;
    let fact = words.fact_beside(scale, check, outcome)?;
    if said.is_empty() {
        return None;
    }
    let result = &words.pages.result;
    let felt = fill(result.felt, &[("score", &whole(figure.score)), ("band", words.advice.reads_as(&figure))]);
    Some(html! {
        <div class="pair" key={scale.id()}>
            <h4>{ words.instrument.scale(scale) }</h4>
            <dl>
                <div><dt>{ result.felt_title }</dt><dd>{ felt }</dd></div>
                <div><dt>{ result.fact_title }</dt><dd>{ fact }</dd></div>
            </dl>
            { for said.into_iter().map(|sentence| html! { <p class="sentence">{ sentence }</p> }) }
        </div>
    })
}
