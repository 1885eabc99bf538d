//! The management table: seats, people, and what hangs on them.

use std::rc::Rc;

use yew::prelude::*;

use super::tally::{Shape, tally};
use crate::engine::instrument::{Fact, Facts};
use crate::engine::scoring::Outcome;
use crate::ui::voice::use_words;

/// Properties of [`Table`].
#[derive(Clone, PartialEq, Properties)]
pub struct TableProps {
    /// All that the check says.
    pub outcome: Rc<Outcome>,
    /// The facts behind it.
    pub facts: Facts,
}

/// The representation as a picture with its caution, and the dependency.
#[component]
pub fn Table(props: &TableProps) -> Html {
    let words = use_words();
    let TableProps { outcome, facts } = props;
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
