//! Lists all figures that the person gave.

use yew::prelude::*;

use engine::instrument::{Fact, Facts};
use words::Words;

/// Renders the facts as a small table that is folded; nothing if none were given.
pub fn given(words: &Words, facts: &Facts) -> Option<Html> {
    if facts.is_empty() {
        return None;
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
    Some(html! {
        <details class="given">
            <summary>{ words.pages.result.given_title }</summary>
            <table>
                <tbody>
                    { for Fact::ALL.into_iter().filter_map(figure) }
                    { home }
                </tbody>
            </table>
        </details>
    })
}
