//! The course of one scale as a chart. The table beside it has the same data.

use yew::prelude::*;

use engine::scoring::{Band, CoursePoint, Dot, Span, plot};
use words::tenths;

/// Renders a course, and events with their letters. The engine gives all places in per cent, so that the chart can
/// change its proportions without distorting letters and dots.
pub fn chart(course: &[CoursePoint], span: &Span, events: &[(char, f64)]) -> Html {
    let plot = plot(course, span);
    let grid = |y: f64| html! { <line class="chart-grid" x1="-2%" x2="102%" y1={percent(y)} y2={percent(y)} /> };
    html! {
        <svg class="chart" part="chart" aria-hidden="true">
            <svg class="chart-room" x="13%" y="12%" width="83%" height="80%">
                { for Band::ALL.map(Band::start).into_iter().chain([Band::Mostly.end()]).map(grid) }
                <text class="chart-text" x="-4%" y="0" text-anchor="end" dominant-baseline="central">{ "100" }</text>
                <text class="chart-text" x="-4%" y="100%" text-anchor="end" dominant-baseline="central">{ "0" }</text>
                { for events.iter().map(event) }
                { for plot.lines.iter().map(line) }
                { for plot.dots.iter().map(dot) }
            </svg>
        </svg>
    }
}

fn event((letter, x): &(char, f64)) -> Html {
    let x = percent(*x);
    html! {
        <>
            <line class="chart-event" x1={x.clone()} x2={x.clone()} y1="0" y2="100%" />
            <text class="chart-text" {x} y="-3%" text-anchor="middle">{ *letter }</text>
        </>
    }
}

fn line([from, to]: &[Dot; 2]) -> Html {
    html! {
        <line
            class="chart-line"
            x1={percent(from.x)}
            y1={percent(from.score)}
            x2={percent(to.x)}
            y2={percent(to.score)}
        />
    }
}

fn dot(dot: &Dot) -> Html {
    let (x, y) = (percent(dot.x), percent(dot.score));
    html! {
        <>
            <line class="chart-range" x1={x.clone()} x2={x.clone()} y1={percent(dot.low)} y2={percent(dot.high)} />
            if dot.steady {
                <circle class="chart-steady" cx={x.clone()} cy={y.clone()} r="9" />
            }
            <circle class="chart-dot" cx={x} cy={y} r="4.5" />
        </>
    }
}

fn percent(figure: f64) -> String {
    tenths(figure) + "%"
}
