//! Draws the way through the statements, in a stretch for each scale.

use yew::prelude::*;

use crate::ui::voice::SameWords;
use engine::instrument::{ITEM_COUNT, Item, Scale};

/// Draws the way, with as many statements `behind` the person. The progress in words says the same to everybody.
pub fn way(words: SameWords, behind: usize) -> Html {
    html! {
        <div
            class="way"
            aria-hidden="true"
            data-at={Item::scales_behind(behind).to_string()}
        >
            <progress max={ITEM_COUNT.to_string()} value={behind.to_string()}></progress>
            { for Scale::ALL.map(|scale| html! { <span>{ words.instrument.scale(scale) }</span> }) }
        </div>
    }
}
