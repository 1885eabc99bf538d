//! A number of equal things, seats or people, some of them marked.

use yew::prelude::*;

/// The number of things in a row.
const ROW: u16 = 20;

/// The kind of thing that is counted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Seats are squares.
    Seat,
    /// People are dots.
    Person,
}

/// Renders `count` things, the first `marked` of them filled. The sentence beside it says the same.
pub fn tally(shape: Shape, count: u16, marked: u16) -> Html {
    let thing = |index: u16| {
        let (column, row) = (index % ROW, index / ROW);
        let (corner, middle) = (|line| format!("{line}.12"), |line| format!("{line}.5"));
        match (shape, index < marked) {
            (Shape::Seat, true) => html! {
                <rect class="tally-marked" x={corner(column)} y={corner(row)} width="0.76" height="0.76" rx="0.18" />
            },
            (Shape::Seat, false) => html! {
                <rect class="tally-other" x={corner(column)} y={corner(row)} width="0.76" height="0.76" rx="0.18" />
            },
            (Shape::Person, true) => html! {
                <circle class="tally-marked" cx={middle(column)} cy={middle(row)} r="0.34" />
            },
            (Shape::Person, false) => html! {
                <circle class="tally-other" cx={middle(column)} cy={middle(row)} r="0.34" />
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
