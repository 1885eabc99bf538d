//! Renders buttons, and makes handlers of presses and keys.

use web_sys::Element;
use yew::prelude::*;

/// Renders the primary button of a screen.
pub fn primary(label: &'static str, onclick: Callback<MouseEvent>) -> Html {
    primary_if(true, label, onclick)
}

/// Renders the primary button of a screen, disabled unless it `can` be pressed.
pub fn primary_if(can: bool, label: &'static str, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" tabindex="0" class="primary" part="button button-primary" disabled={!can} {onclick}>{ label }</button> }
}

/// Renders a secondary button.
pub fn quiet(label: &'static str, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" tabindex="0" part="button" {onclick}>{ label }</button> }
}

/// Renders a button that looks like a link.
pub fn link(label: impl Into<Html>, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" tabindex="0" class="link" {onclick}>{ label.into() }</button> }
}

/// Returns a click handler that dispatches `action`.
pub fn does<A: Clone + 'static>(act: &Callback<A>, action: A) -> Callback<MouseEvent> {
    act.reform(move |_| action.clone())
}

/// Returns a click handler that calls `called`.
pub fn calls(called: &Callback<()>) -> Callback<MouseEvent> {
    called.reform(|_| ())
}

/// Returns the closest element around the pressed one that matches `selector`.
pub fn part_around(event: &MouseEvent, selector: &str) -> Option<Element> {
    event.target_dyn_into::<Element>()?.closest(selector).ok().flatten()
}

/// The code of every key that an input method handles.
const TAKEN_BY_INPUT_METHOD: u32 = 229;

/// Returns a key handler that calls `called` for Enter, but not for the Enter that ends a composition.
pub fn on_enter(called: Callback<()>) -> Callback<KeyboardEvent> {
    Callback::from(move |event: KeyboardEvent| {
        // Safari ends the composition before it dispatches the key event, so only the code tells.
        let composes = event.is_composing() || event.key_code() == TAKEN_BY_INPUT_METHOD;
        if event.key() == "Enter" && !composes {
            called.emit(());
        }
    })
}
