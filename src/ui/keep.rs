//! Nothing is kept without a yes; what is kept is wiped with one press.

use yew::prelude::*;

use super::voice::use_words;

/// Whether the run is kept on this device, and how to change that.
#[derive(Clone, PartialEq)]
pub struct Keeping {
    /// What is so now.
    pub state: KeepState,
    /// Asks to keep the run, or to stop keeping and wipe.
    pub on_keep: Callback<bool>,
}

/// Whether the run is kept on this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeepState {
    /// The page that hosts the widget does not offer it.
    NotOffered,
    /// Not kept.
    No,
    /// Kept.
    Yes,
    /// The person said yes, but the browser would not.
    Refused,
}

/// Says whether the run is kept, and changes it.
#[component]
pub fn Keep() -> Html {
    let words = use_words();
    let Some(keeping) = use_context::<Keeping>() else {
        return html! {};
    };
    let keep = words.pages.keep;
    let ask = |yes: bool| keeping.on_keep.reform(move |_: MouseEvent| yes);
    let (says, does, yes) = match keeping.state {
        KeepState::NotOffered => return html! {},
        KeepState::No => (keep.not_kept, keep.keep, true),
        KeepState::Yes => (keep.kept, keep.wipe, false),
        KeepState::Refused => (keep.refused, keep.keep, true),
    };
    html! {
        <p class="keep" part="keep">
            <span role="status">{ says }</span>
            <button type="button" class="link" onclick={ask(yes)}>{ does }</button>
        </p>
    }
}
