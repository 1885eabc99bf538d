//! Renders the menu of a long page, which leads to its parts.

use yew::prelude::*;

use super::button::{link, part_around};
use crate::ui::host::HostRef;

/// Renders the menu of the sections within the closest element around it that matches `around`: each by its class and
/// its title. A press leads to the heading of the section, as an anchor would, which does not reach into a shadow root.
pub fn menu(
    host: &HostRef,
    label: &'static str,
    around: &'static str,
    sections: &[(&'static str, &'static str)],
) -> Html {
    let entry = |&(name, title): &(&'static str, &'static str)| {
        let host = host.clone();
        let onclick = Callback::from(move |event: MouseEvent| {
            let around = part_around(&event, around);
            let heading =
                around.and_then(|part| part.query_selector(&format!(":scope > section.{name} > h3")).ok().flatten());
            heading.iter().for_each(|heading| host.lead_to(heading));
        });
        html! { <li key={name}>{ link(title, onclick) }</li> }
    };
    html! { <nav class="menu" aria-label={label}><ul>{ for sections.iter().map(entry) }</ul></nav> }
}
