//! The discipline matrix: need, own and cover, and the gaps between them.

use std::rc::Rc;

use yew::prelude::*;

use super::marks::{legend, marks};
use crate::engine::instrument::{Discipline, Rating};
use crate::engine::scoring::{DisciplineGap, Matrix, Outcome};
use crate::ui::voice::use_words;
use crate::words::{Words, fill, tenths, whole};

/// Properties of [`Disciplines`].
#[derive(Clone, PartialEq, Properties)]
pub struct DisciplinesProps {
    /// All that the check says.
    pub outcome: Rc<Outcome>,
    /// The ratings behind the matrix.
    pub disciplines: Vec<Discipline>,
}

/// The matrix as words and as a table.
#[component]
pub fn Disciplines(props: &DisciplinesProps) -> Html {
    let words = use_words();
    let Some(matrix) = &props.outcome.matrix else {
        return html! {};
    };
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
            { for said(&words, matrix).into_iter().map(|sentence| html! { <p class="sentence">{ sentence }</p> }) }
            <figure class="matrix" aria-hidden="true">
                { legend(&words) }
                { for props.disciplines.iter().map(line) }
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
                <tbody>{ for props.disciplines.iter().zip(&matrix.disciplines).map(row) }</tbody>
            </table>
        </section>
    }
}

/// What the matrix says, in sentences.
fn said(words: &Words, matrix: &Matrix) -> Vec<String> {
    let result = &words.pages.result;
    let mut sentences = Vec::new();
    if let Some(largest) = &matrix.largest {
        sentences.push(fill(result.largest, &[("name", words.instrument.discipline(largest))]));
    }
    if let Some(least) = &matrix.least_covered {
        sentences.push(fill(result.least_covered, &[("name", words.instrument.discipline(least))]));
    }
    if let Some(covered) = matrix.covered {
        sentences.push(fill(result.covered, &[("percent", &whole(100.0 * covered))]));
    } else {
        sentences.push(result.no_gaps.to_owned());
    }
    if let Some(tilt) = matrix.home_tilt {
        let template = if tilt < 0.0 { result.home_tilt_below } else { result.home_tilt };
        sentences.push(fill(template, &[("points", &tenths(tilt.abs()))]));
    }
    sentences
}
