//! Renders the discipline matrix: need, own and cover, and the gaps between them.

use std::cmp::Reverse;

use yew::prelude::*;

use super::marks::marks;
use engine::check::Check;
use engine::instrument::{Discipline, Rating};
use engine::scoring::{DisciplineGap, Matrix};
use words::Words;

/// Renders the matrix of a check in words, as bars and as a table.
pub fn disciplines(words: &Words, check: &Check, matrix: &Matrix) -> Html {
    let result = &words.pages.result;
    let mut lines: Vec<_> = check.disciplines().iter().zip(matrix.lines()).collect();
    let line = |&(discipline, gap): &(&Discipline, &DisciplineGap)| {
        html! {
            <li>
                <span class="matrix-name">{ words.instrument.discipline(&discipline.name).to_owned() }</span>
                { marks(discipline, gap.open) }
                <span class="matrix-gap hint">{ words.gap(gap) }</span>
            </li>
        }
    };
    let table = ratings(words, &lines);
    lines.sort_by_key(|(_, gap)| Reverse(gap.gap));
    let title = result.matrix_title;
    html! {
        <section class="disciplines" data-section="disciplines" aria-label={title}>
            <h3 tabindex="-1">{ title }</h3>
            { for words.matrix(check, matrix).into_iter().map(|sentence| html! { <p class="sentence">{ sentence }</p> }) }
            <ul class="matrix">{ for lines.iter().map(line) }</ul>
            <p class="hint" aria-hidden="true">{ result.matrix_picture }</p>
            <details>
                <summary>{ result.matrix_numbers }</summary>
                { table }
            </details>
        </section>
    }
}

/// Renders all ratings as numbers.
fn ratings(words: &Words, lines: &[(&Discipline, &DisciplineGap)]) -> Html {
    let result = &words.pages.result;
    let row = |&(discipline, gap): &(&Discipline, &DisciplineGap)| {
        let name = words.instrument.discipline(&discipline.name).to_owned();
        let cell = |rating: Rating| {
            let point = discipline.rated(rating);
            html! { <td title={words.instrument.rating(rating).label(point)}>{ point.value() }</td> }
        };
        html! {
            <tr key={name.clone()}>
                <th scope="row">{ name }</th>
                { for Rating::ALL.into_iter().map(cell) }
                <td>{ gap.gap }</td>
            </tr>
        }
    };
    html! {
        <table>
            <caption class="hint">{ result.matrix_caption }</caption>
            <thead>
                <tr>
                    <td></td>
                    { for Rating::ALL.into_iter().map(|rating| html! {
                        <th scope="col">{ words.instrument.rating(rating).name }</th>
                    }) }
                    <th scope="col">{ result.gap }</th>
                </tr>
            </thead>
            <tbody>{ for lines.iter().map(row) }</tbody>
        </table>
    }
}
