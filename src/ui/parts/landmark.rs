//! A part of a long page: a landmark under a heading, to which a menu leads.

use web_sys::{Element, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

use super::button::{link, part_around};
use super::focus::focus_in_place;

/// Renders a landmark with its heading. A menu finds it by `name`, which is its class, too.
pub fn landmark(name: &'static str, title: &'static str, body: Html) -> Html {
    html! {
        <section class={name} data-landmark={name} aria-label={title}>
            <h3 tabindex="-1">{ title }</h3>
            { body }
        </section>
    }
}

/// Renders the menu of the landmarks within the closest element around it that matches `around`: by the name and the
/// title of each. A press scrolls to the heading and focuses it, as an anchor would do, which does not reach into a
/// shadow root.
pub fn menu(label: &'static str, around: &'static str, landmarks: &[(&'static str, &'static str)]) -> Html {
    let entry = |&(name, title): &(&'static str, &'static str)| {
        let onclick = Callback::from(move |event: MouseEvent| {
            let heading = part_around(&event, around).and_then(|part| heading_of(&part, name));
            heading.iter().for_each(go_to);
        });
        html! { <li key={name}>{ link(title, onclick) }</li> }
    };
    html! { <nav class="menu" aria-label={label}><ul>{ for landmarks.iter().map(entry) }</ul></nav> }
}

fn heading_of(part: &Element, name: &str) -> Option<HtmlElement> {
    part.query_selector(&format!("[data-landmark={name}] h3")).ok().flatten().map(wasm_bindgen::JsCast::unchecked_into)
}

fn go_to(heading: &HtmlElement) {
    focus_in_place(heading);
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Start);
    heading.scroll_into_view_with_scroll_into_view_options(&options);
}
