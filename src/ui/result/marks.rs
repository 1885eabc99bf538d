//! Need, own and cover of a discipline as marks on a line from 0 to 4.

use yew::prelude::*;

use engine::instrument::{Discipline, Point, Rating};
use words::Words;

/// Renders the line of one discipline. The table beside it has the same data.
///
/// Own skill is a filled dot, need a ring, the gap a thick line between them, and
/// cover a wedge below.
pub fn marks(discipline: &Discipline) -> Html {
    let (need, own) = (discipline.need, discipline.own);
    let tick = |point: Point| {
        let x = point.value().to_string();
        html! { <line class="marks-line" x1={x.clone()} x2={x} y1="0.1" y2="0.3" /> }
    };
    html! {
        <svg class="matrix-marks" viewBox="-0.25 -0.02 4.5 0.6" aria-hidden="true">
            <line class="marks-line" x1="0" x2="4" y1="0.2" y2="0.2" />
            { for Point::ALL.map(tick) }
            if own < need {
                <line
                    class="marks-gap"
                    x1={own.value().to_string()}
                    x2={need.value().to_string()}
                    y1="0.2"
                    y2="0.2"
                />
            }
            { for Rating::ALL.map(|rating| mark(rating, discipline.rated(rating))) }
        </svg>
    }
}

/// Renders the meaning of each mark.
pub fn legend(words: &Words) -> Html {
    let entry = |rating: Rating| {
        html! {
            <span class="legend-entry" key={rating.id()}>
                <svg class="legend-mark" viewBox="-0.25 -0.02 0.5 0.6" aria-hidden="true">
                    { mark(rating, Point::Zero) }
                </svg>
                <span>{ words.instrument.rating(rating).name }</span>
            </span>
        }
    };
    html! { <p class="legend" aria-hidden="true">{ for Rating::ALL.map(entry) }</p> }
}

fn mark(rating: Rating, at: Point) -> Html {
    let x = at.value();
    match rating {
        Rating::Need => html! { <circle class="mark-need" cx={x.to_string()} cy="0.2" r="0.15" /> },
        Rating::Own => html! { <circle class="mark-own" cx={x.to_string()} cy="0.2" r="0.08" /> },
        Rating::Cover => html! {
            <path class="mark-cover" transform={format!("translate({x} 0.4)")} d="M0 0 L0.1 0.15 L-0.1 0.15 Z" />
        },
    }
}
