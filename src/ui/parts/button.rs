//! Buttons, and what they and keys do.

use web_sys::Element;
use yew::prelude::*;

/// The way on that most people want, with nothing but its words.
pub fn primary(label: &'static str, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" class="primary" part="button button-primary" {onclick}>{ label }</button> }
}

/// Any other button with nothing but its words.
pub fn quiet(label: &'static str, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" class="quiet" part="button" {onclick}>{ label }</button> }
}

/// A button that looks like a link.
pub fn link(label: impl Into<Html>, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" class="link" {onclick}>{ label.into() }</button> }
}

/// A press that stands for an action.
pub fn does<A: Clone + 'static>(act: &Callback<A>, action: A) -> Callback<MouseEvent> {
    act.reform(move |_| action.clone())
}

/// A press that calls something.
pub fn calls(called: &Callback<()>) -> Callback<MouseEvent> {
    called.reform(|_| ())
}

/// The part of the widget around what was pressed.
pub fn part_around(event: &MouseEvent, selector: &str) -> Option<Element> {
    event.target_dyn_into::<Element>()?.closest(selector).ok().flatten()
}

/// The code of every key that an input method takes.
const TAKEN_BY_INPUT_METHOD: u32 = 229;

/// Calls something when Enter is pressed, but not the Enter that ends a composition of an input method.
pub fn on_enter(called: Callback<()>) -> Callback<KeyboardEvent> {
    Callback::from(move |event: KeyboardEvent| {
        // Safari ends the composition before it tells of the key, and leaves only the code.
        let composes = event.is_composing() || event.key_code() == TAKEN_BY_INPUT_METHOD;
        if event.key() == "Enter" && !composes {
            called.emit(());
        }
    })
}
