//! What stands further down is drawn when what stands above it is seen, so that nobody waits for what is out of sight.

use yew::prelude::*;

use crate::ui::host::HostRef;
use engine::instrument::Item;

/// How many parts a result is drawn in.
pub const PARTS: u8 = 3;

/// How many parts of a result may be drawn: one more whenever the browser has painted those before, as long as a
/// result is shown.
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

/// Whether the browser has painted what belongs to an item.
#[hook]
pub fn use_painted(host: &HostRef, item: Item) -> bool {
    let painted = use_state_eq(|| None);
    {
        let (host, painted) = (host.clone(), painted.clone());
        use_effect_with(item, move |&item| host.when_painted(Callback::from(move |()| painted.set(Some(item)))));
    }
    *painted == Some(item)
}
