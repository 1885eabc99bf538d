//! Renders the fields in which the person says where they would like the scales to be.

use yew::prelude::*;

use engine::instrument::Scale;
use engine::session::{Wish, Wishes};
use words::{Words, fill};

/// Sets or clears the wish for a scale.
pub type WishCallback = Callback<(Scale, Option<Wish>)>;

/// Renders the fields, folded away at first. Their many choices are rendered once the result `is_seen`.
pub fn wish_fields(words: &Words, wishes: &Wishes, on_wish: &WishCallback, is_seen: bool) -> Html {
    let field = |scale: Scale| {
        let chosen = *scale.of(wishes);
        let onchange = on_wish.reform(move |event: Event| {
            let select: web_sys::HtmlSelectElement = event.target_unchecked_into();
            (scale, select.value().parse().ok().and_then(Wish::new))
        });
        let option = |wish: Wish| {
            let points = wish.points().to_string();
            html! { <option value={points.clone()} selected={chosen == Some(wish)}>{ points }</option> }
        };
        let id = format!("wish-{}", scale.id());
        html! {
            <div class="field" key={scale.id()}>
                <label for={id.clone()}>{ fill(words.pages.result.wish_for, &[("name", words.instrument.scale(scale))]) }</label>
                <select {id} {onchange}>
                    <option value="" selected={chosen.is_none()}>{ words.pages.result.wishes_none }</option>
                    { for Wish::all().map(option) }
                </select>
            </div>
        }
    };
    html! {
        <details class="wishes">
            <summary>{ words.pages.result.wishes_title }</summary>
            <p class="hint">{ words.pages.result.wishes_lead }</p>
            if is_seen {
                <div class="wish-fields">{ for Scale::each(field) }</div>
            }
        </details>
    }
}
