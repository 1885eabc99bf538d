//! One score on the scale from 0 to 100, with its likely range as a whisker.

use yew::prelude::*;

use engine::scoring::{Band, Figure};
use engine::session::Wish;
use words::tenths;

/// Renders a bar; only the empty scale if there is no figure. One unit of the
/// drawing is one point. The sentences beside it say the same.
pub fn bar(figure: Option<Figure>, wish: Option<Wish>) -> Html {
    let line = |band: Band| {
        let x = tenths(band.start());
        html! { <line class="bar-line" x1={x.clone()} x2={x} y1="0" y2="10" /> }
    };
    let wish = wish.map(|wish| {
        let x = wish.points().to_string();
        html! { <line class="bar-wish" x1={x.clone()} x2={x} y1="0" y2="10" /> }
    });
    html! {
        <svg class="bar" part="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect class="bar-track" x="0" y="2" width="100" height="6" />
            { for Band::ALL.into_iter().skip(1).map(line) }
            { figure.map(score) }
            { wish }
        </svg>
    }
}

fn score(figure: Figure) -> Html {
    let (low, high) = (tenths(figure.low), tenths(figure.high));
    html! {
        <>
            <rect class="bar-score" x="0" y="2" width={tenths(figure.score)} height="6" />
            <line class="bar-range" x1={low.clone()} x2={high.clone()} y1="5" y2="5" />
            <line class="bar-range" x1={low.clone()} x2={low} y1="3" y2="7" />
            <line class="bar-range" x1={high.clone()} x2={high} y1="3" y2="7" />
        </>
    }
}
