//! A number of equal things, some of them marked: seats, or people.

use yew::prelude::*;

/// How many things stand in a row.
const ROW: u16 = 20;

/// What is counted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Seats are squares.
    Seat,
    /// People are dots.
    Person,
}

/// `count` things, the first `marked` of them filled. The sentence beside it says the same.
pub fn tally(shape: Shape, count: u16, marked: u16) -> Html {
    let thing = |index: u16| {
        let class = if index < marked { "tally-marked" } else { "tally-other" };
        let (column, row) = (index % ROW, index / ROW);
        match shape {
            Shape::Seat => html! {
                <rect {class} x={format!("{column}.12")} y={format!("{row}.12")} width="0.76" height="0.76" rx="0.18" />
            },
            Shape::Person => html! {
                <circle {class} cx={format!("{column}.5")} cy={format!("{row}.5")} r="0.34" />
            },
        }
    };
    let rows = count.div_ceil(ROW).max(1);
    html! {
        <svg class="tally" viewBox={format!("0 0 {ROW} {rows}")} aria-hidden="true">
            { for (0..count).map(thing) }
        </svg>
    }
}
