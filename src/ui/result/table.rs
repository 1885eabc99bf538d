//! The management table: seats, people, and what hangs on them.

use yew::prelude::*;

use super::tally::{Shape, tally};
use crate::engine::instrument::{Fact, Facts};
use crate::engine::scoring::FactFigures;
use crate::ui::voice::use_words;
use crate::words::{fill, tenths};

/// Properties of [`Table`].
#[derive(Clone, PartialEq, Properties)]
pub struct TableProps {
    /// The figures that follow from the facts.
    pub figures: FactFigures,
    /// The facts.
    pub facts: Facts,
}

/// The representation with its caution, and the dependency.
#[component]
pub fn Table(props: &TableProps) -> Html {
    let words = use_words();
    let TableProps { figures, facts } = props;
    let result = &words.pages.result;
    let text = |fact: Fact| facts.get(fact).map(|figure| figure.to_string()).unwrap_or_default();
    let own = facts.own_seats().to_string();
    let representation = figures.representation.map(|times| {
        let (seats, share) = (text(Fact::Seats), text(Fact::EmployeeShare));
        let values = [("own", own.as_str()), ("seats", &seats), ("share", &share), ("times", &tenths(times))];
        fill(result.representation, &values)
    });
    let dependency = facts.other_seats().filter(|_| figures.dependency.is_some()).map(|others| {
        let values = [("dependent", text(Fact::DependentSeats)), ("others", others.to_string())];
        fill(result.dependency, &values.each_ref().map(|(name, value)| (*name, value.as_str())))
    });
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
