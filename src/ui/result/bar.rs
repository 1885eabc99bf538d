//! One score on the scale from 0 to 100, its likely range as a whisker.

use yew::prelude::*;

use crate::engine::scoring::{Band, Figure};

/// Properties of [`Bar`].
#[derive(Clone, PartialEq, Properties)]
pub struct BarProps {
    /// The figure; only the empty scale without one.
    pub figure: Option<Figure>,
}

/// A bar. The sentence beside it says the same, so that it is hidden from
/// screen readers. One unit of the drawing is one point.
#[component]
pub fn Bar(props: &BarProps) -> Html {
    let line = |band: Band| {
        let x = band.start().to_string();
        html! { <line class="bar-line" x1={x.clone()} x2={x} y1="0" y2="10" /> }
    };
    let figure = |figure: Figure| {
        let (low, high) = (figure.low.to_string(), figure.high.to_string());
        html! {
            <>
                <rect class="bar-score" x="0" y="2" width={figure.score.to_string()} height="6" />
                <line class="bar-range" x1={low.clone()} x2={high.clone()} y1="5" y2="5" />
                <line class="bar-range" x1={low.clone()} x2={low} y1="3" y2="7" />
                <line class="bar-range" x1={high.clone()} x2={high} y1="3" y2="7" />
            </>
        }
    };
    html! {
        <svg class="bar" part="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect class="bar-track" x="0" y="2" width="100" height="6" />
            { for Band::ALL.into_iter().skip(1).map(line) }
            { props.figure.map(figure) }
        </svg>
    }
}
