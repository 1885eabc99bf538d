//! Renders a long page in stages, each after the browser has painted the previous one.

use yew::prelude::*;

use crate::ui::host::HostRef;
use engine::instrument::Item;

/// The number of parts in which a result is rendered.
pub const PARTS: u8 = 3;

/// Returns the number of parts of a result to render: one more whenever the browser has painted those before, as long
/// as a result is shown.
#[hook]
pub fn use_parts(host: &HostRef, is_shown: bool) -> u8 {
    let parts = use_state_eq(|| 1);
    {
        let (host, parts) = (host.clone(), parts.clone());
        use_effect_with((is_shown, *parts), move |&(is_shown, now)| {
            if !is_shown {
                parts.set(1);
            } else if now < PARTS {
                host.when_painted(Callback::from(move |()| parts.set(now + 1)));
            }
        });
    }
    *parts
}

/// Returns whether the browser has painted the screen of an item.
#[hook]
pub fn use_painted(host: &HostRef, item: Item) -> bool {
    let painted = use_state_eq(|| None);
    {
        let (host, painted) = (host.clone(), painted.clone());
        use_effect_with(item, move |&item| host.when_painted(Callback::from(move |()| painted.set(Some(item)))));
    }
    *painted == Some(item)
}
