//! The management table: seats, people, and the seats that depend on them.

use yew::prelude::*;

use super::tally::{Shape, tally};
use engine::check::Check;
use engine::instrument::Fact;
use engine::scoring::Outcome;
use words::Words;

/// Renders the representation as a picture with a caution, and the dependency.
pub fn table(words: &Words, check: &Check, outcome: &Outcome) -> Html {
    let facts = check.facts();
    let result = &words.pages.result;
    let representation = words.representation(outcome, facts);
    let dependency = words.dependency(outcome, facts);
    if representation.is_none() && dependency.is_none() {
        return html! {};
    }
    html! {
        <section>
            <h3>{ result.table_title }</h3>
            if let Some(representation) = representation {
                <p class="sentence">{ representation }</p>
                <figure class="tallies">
                    { tally(Shape::Seat, facts.get(Fact::Seats).unwrap_or_default(), facts.own_seats()) }
                    { tally(Shape::Person, 100, facts.get(Fact::EmployeeShare).unwrap_or_default()) }
                    <figcaption class="hint" aria-hidden="true">{ result.tallies }</figcaption>
                </figure>
                <p class="hint">{ words.advice.representation_note }</p>
            }
            if let Some(dependency) = dependency {
                <p class="sentence">{ dependency }</p>
            }
        </section>
    }
}
