//! Renders the management table: seats, people, and the seats that depend on them.

use yew::prelude::*;

use super::shares::shares;
use engine::check::Check;
use engine::scoring::Outcome;
use words::Words;

/// Renders the representation as a picture with a caution, and the dependency; nothing if neither is known.
pub fn table(words: &Words, check: &Check, outcome: &Outcome) -> Option<Html> {
    let facts = check.facts();
    let representation = words.representation(outcome, facts);
    let dependency = words.dependency(outcome, facts);
    if representation.is_none() && dependency.is_none() {
        return None;
    }
    let title = words.pages.result.table_title;
    Some(html! {
        <section data-section="table" aria-label={title}>
            <h3 tabindex="-1">{ title }</h3>
            if let Some(representation) = representation {
                <p class="sentence representation">{ representation }</p>
                { shares(words, check) }
                <p class="hint">{ words.pages.result.shares_picture }{ " " }{ words.advice.representation_note }</p>
            }
            if let Some(dependency) = dependency {
                <p class="sentence">{ dependency }</p>
            }
        </section>
    })
}
