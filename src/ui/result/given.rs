//! All figures that were given.

use yew::prelude::*;

use engine::instrument::{Fact, Facts};
use words::Words;

/// Renders the facts as a small table; nothing if none were given.
pub fn given(words: &Words, facts: &Facts) -> Html {
    if facts.is_empty() {
        return html! {};
    }
    let row = |label: &'static str, figure: String| {
        html! {
            <tr key={label}>
                <th scope="row">{ label }</th>
                <td>{ figure }</td>
            </tr>
        }
    };
    let figure = |fact: Fact| Some(row(words.instrument.fact(fact).label, facts.get(fact)?.to_string()));
    let home = facts
        .home
        .as_ref()
        .map(|home| row(words.instrument.facts.home_discipline.label, words.instrument.discipline(home).to_owned()));
    html! {
        <section class="given">
            <h3>{ words.pages.result.given_title }</h3>
            <table>
                <tbody>
                    { for Fact::ALL.into_iter().filter_map(figure) }
                    { home }
                </tbody>
            </table>
        </section>
    }
}
