//! The discipline matrix: need, own and cover, and the gaps between them.

use yew::prelude::*;

use super::marks::{legend, marks};
use engine::check::Check;
use engine::instrument::{Discipline, Rating};
use engine::scoring::{DisciplineGap, Matrix};
use words::Words;

/// Renders the matrix of a check in words, as marks and as a table.
pub fn disciplines(words: &Words, check: &Check, matrix: &Matrix) -> Html {
    let result = &words.pages.result;
    let row = |(discipline, gap): (&Discipline, &DisciplineGap)| {
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
    let line = |discipline: &Discipline| {
        html! {
            <>
                <span class="matrix-name">{ words.instrument.discipline(&discipline.name).to_owned() }</span>
                { marks(discipline) }
            </>
        }
    };
    html! {
        <section>
            <h3>{ result.matrix_title }</h3>
            { for words.matrix(check, matrix).into_iter().map(|sentence| html! { <p class="sentence">{ sentence }</p> }) }
            <figure class="matrix" aria-hidden="true">
                { legend(words) }
                { for check.disciplines().iter().map(line) }
                <p class="axis"><span>{ "0" }</span><span>{ "4" }</span></p>
            </figure>
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
                <tbody>{ for check.disciplines().iter().zip(matrix.lines()).map(row) }</tbody>
            </table>
        </section>
    }
}
