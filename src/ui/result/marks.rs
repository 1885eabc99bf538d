//! Renders the gap of a discipline, as a bar from what one can do to what is needed.

use yew::prelude::*;

use super::bar::percent;
use engine::instrument::{Discipline, Point};

/// The length of a point on the line, in per cent.
const POINT: f64 = 25.0;

/// Renders the line of one discipline from 0 to 4: a ring at what one can do, a mark at what is needed, and the gap
/// between them, whose covered part is pale and whose open part is solid. The words and the table beside it say the
/// same.
pub fn marks(discipline: &Discipline, open: f64) -> Html {
    let at = |points: f64| percent(points * POINT);
    let place = |point: Point| at(f64::from(point.value()));
    let tick = |point: Point| {
        let x = place(point);
        html! { <line class="matrix-line" x1={x.clone()} x2={x} y1="30%" y2="70%" /> }
    };
    let (own, need) = (f64::from(discipline.own.value()), place(discipline.need));
    let gap = f64::from(discipline.gap());
    let covered = gap - open;
    html! {
        <svg class="matrix-marks" aria-hidden="true">
            <line class="matrix-line" x1="0" x2="100%" y1="50%" y2="50%" />
            { for Point::ALL.map(tick) }
            if covered > 0.0 {
                <rect class="matrix-covered" x={at(own)} width={at(covered)} y="32%" height="36%" />
            }
            if open > 0.0 {
                <rect class="matrix-open" x={at(own + covered)} width={at(open)} y="32%" height="36%" />
            }
            <line class="matrix-need" x1={need.clone()} x2={need} y1="12%" y2="88%" />
            <circle class="matrix-own" cx={at(own)} cy="50%" r="0.36em" />
        </svg>
    }
}
