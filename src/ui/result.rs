//! Renders the result of a check, in words first.

mod actions;
mod bar;
mod body;
mod disciplines;
mod figure;
mod given;
mod header;
mod marks;
mod named;
mod owner;
mod pairs;
mod scales;
mod shares;
mod strong_answer;
mod suggestions;
mod table;
mod view;
mod wishes;

pub(super) use self::bar::{bar, percent};
pub(super) use self::body::{body, empty_body};
pub(super) use self::figure::{likely, points, quarters};
pub(super) use self::named::named;
pub(super) use self::owner::{ClientParts, ResultOwner};
pub(super) use self::shares::shares;
pub(super) use self::strong_answer::statement_with_answer;
pub(super) use self::view::ResultView;

use yew::prelude::*;

use crate::ui::voice::Voice;

/// Renders the result of a check for a person: the one who answered, or one with whom it is shared.
pub fn result(voice: &Voice, shown: &ResultView<'_>) -> Html {
    html! { <article class="sections result" data-sections="" data-paper="result" part="result">{ body(voice, shown) }</article> }
}
