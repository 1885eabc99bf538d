//! Renders the menu of a long page, which leads to its parts.

use web_sys::Element;
use yew::prelude::*;

use super::button::{link, part_around};
use crate::ui::host::HostRef;

/// The selector of a page whose sections have names.
pub const PAGE: &str = "[data-sections]";

/// Renders the menu of the page around it: the name and the title of each section. A press leads to the heading of the
/// section, as an anchor would, which does not reach into a shadow root.
pub fn menu(host: &HostRef, label: &'static str, sections: &[(&'static str, &'static str)]) -> Html {
    let entry = |&(name, title): &(&'static str, &'static str)| {
        let host = host.clone();
        let onclick = Callback::from(move |event: MouseEvent| {
            let heading = part_around(&event, PAGE).and_then(|page| heading(&page, name));
            heading.iter().for_each(|heading| host.lead_to(heading));
        });
        html! { <li key={name}>{ link(title, onclick) }</li> }
    };
    html! { <nav class="menu" aria-label={label}><ul>{ for sections.iter().map(entry) }</ul></nav> }
}

/// Finds the heading of a section of a page by its name.
pub fn heading(page: &Element, name: &str) -> Option<Element> {
    page.query_selector(&format!(":scope > [data-section={name}] > h3")).ok().flatten()
}
