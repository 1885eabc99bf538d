//! Renders one score as a dot on the line from 0 to 100, with its likely range as a band.

use yew::prelude::*;

use engine::scoring::{Band, Figure};
use engine::session::Wish;
use words::tenths;

/// Renders the line of a score; only the empty line if there is no figure. Its places are in per cent, so that it takes
/// any width without distorting the dot. The sentences beside it say the same.
pub fn bar(figure: Option<Figure>, wish: Option<Wish>) -> Html {
    let quarter = |at: f64| {
        let x = percent(at);
        html! { <line class="bar-line" x1={x.clone()} x2={x} y1="22%" y2="78%" /> }
    };
    let wish = wish.map(|wish| {
        let x = percent(f64::from(wish.points()));
        html! { <line class="bar-wish" x1={x.clone()} x2={x} y1="0" y2="100%" /> }
    });
    html! {
        <svg class="bar" part="bar" aria-hidden="true">
            <line class="bar-track" x1="0" x2="100%" y1="50%" y2="50%" />
            { for Band::edges().map(quarter) }
            { figure.map(score) }
            { wish }
        </svg>
    }
}

fn score(figure: Figure) -> Html {
    html! {
        <>
            <rect
                class="bar-range"
                x={percent(figure.low)}
                width={percent(figure.high - figure.low)}
                y="28%"
                height="44%"
                rx="0.3em"
            />
            <circle class="bar-score" cx={percent(figure.score)} cy="50%" r="0.42em" />
        </>
    }
}

/// Formats a place in a drawing that takes any width.
pub fn percent(figure: f64) -> String {
    tenths(figure) + "%"
}
