//! Draws the scores of one scale over time: two on a line, or several as a chart. The words beside it say the same.

use yew::prelude::*;

use crate::ui::result::percent;
use engine::scoring::{Band, CoursePoint, Dot, Figure, Span, plot};

/// The number of events that have room for their words above a chart; the table has them all.
const ROOM_FOR_EVENTS: usize = 4;

/// Renders two scores on one line from 0 to 100: a ring then, a dot now.
pub fn then_and_now(then: Figure, now: Figure) -> Html {
    let quarter = |at: f64| html! { <line class="chart-grid" x1={percent(at)} x2={percent(at)} y1="20%" y2="80%" /> };
    html! {
        <svg class="then-and-now" aria-hidden="true">
            <line class="bar-track" x1="0" x2="100%" y1="50%" y2="50%" />
            { for Band::edges().map(quarter) }
            <line class="chart-line" x1={percent(then.score)} x2={percent(now.score)} y1="50%" y2="50%" />
            <circle class="chart-then" cx={percent(then.score)} cy="50%" r="0.4em" />
            <circle class="chart-dot" cx={percent(now.score)} cy="50%" r="0.4em" />
        </svg>
    }
}

/// Renders a course, and the words of events above their days. The engine gives all places in per cent, so that the
/// chart can change its proportions without distorting words and dots.
pub fn chart(course: &[CoursePoint], span: &Span, events: &[(&str, f64)]) -> Html {
    let plot = plot(course, span);
    let grid = |y: f64| html! { <line class="chart-grid" x1="-2%" x2="102%" y1={percent(y)} y2={percent(y)} /> };
    let days = events.iter().map(|(_, x)| percent(*x));
    let event = |x: String| html! { <line class="chart-event" x1={x.clone()} x2={x} y1="0" y2="100%" /> };
    html! {
        <div class="chart" part="chart" aria-hidden="true">
            if (1..=ROOM_FOR_EVENTS).contains(&events.len()) {
                { events_above(events) }
            }
            <div class="chart-scores">
                <p class="chart-ends"><span>{ "100" }</span><span>{ "0" }</span></p>
                <svg class="chart-room">
                    { for Band::edges().map(grid) }
                    { for days.map(event) }
                    { for plot.lines.iter().map(line) }
                    { for plot.dots.iter().map(dot) }
                </svg>
            </div>
        </div>
    }
}

/// Renders the words of events, each in a line of its own, so that no two collide. They stand on the side of their
/// dashes that has more room. Those of the first half of the days are above those to their right, those of the second
/// half above those to their left, so that dashes begin below the words that they would cross.
fn events_above(events: &[(&str, f64)]) -> Html {
    let (left, right): (Vec<_>, Vec<_>) = events.iter().copied().partition(|(_, x)| *x < 50.0);
    let is_left = left.len();
    let lines: Vec<_> = left.into_iter().chain(right.into_iter().rev()).collect();
    let tops = (0_u8..).map(|line| 100.0 * f64::from(line) / lines.len() as f64);
    let dash = |(top, (_, x)): (f64, &(&str, f64))| {
        let x = percent(*x);
        html! { <line class="chart-event" x1={x.clone()} x2={x} y1={percent(top)} y2="100%" /> }
    };
    let word = |(line, (word, x)): (usize, &(&str, f64))| {
        let named =
            |room: f64| html! { <><svg width={percent(room)} height="1"></svg><span>{ (*word).to_owned() }</span></> };
        if line < is_left {
            html! { <p class="event">{ named(*x) }</p> }
        } else {
            html! { <p class="event event-before">{ named(100.0 - *x) }</p> }
        }
    };
    html! {
        <div class="chart-events">
            <svg class="chart-dashes">{ for tops.zip(&lines).map(dash) }</svg>
            { for lines.iter().enumerate().map(word) }
        </div>
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
