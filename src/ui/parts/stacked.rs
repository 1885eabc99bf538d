//! Renders the heads and cells of a table whose rows are stacked in a narrow column (`.stacked` in `styles/history.css`).
//!
//! Its parts name their roles, because browsers may drop those of a table that is laid out as something else.

use yew::prelude::*;

/// Renders the head of a column. In a narrow column, only a screen reader has it.
pub fn column(name: &'static str) -> Html {
    html! { <th role="columnheader" scope="col">{ name }</th> }
}

/// Renders a cell beside the name of its column, which is seen where the heads are not. A screen reader has the head.
pub fn cell(name: &'static str, content: impl Into<Html>) -> Html {
    html! {
        <td role="cell">
            <span class="cell-name" aria-hidden="true">{ name }</span>
            { content.into() }
        </td>
    }
}
