//! Nothing is kept without a yes; what is kept is wiped with one press.

use yew::prelude::*;

use super::button::link;
use super::steady::steady;
use super::voice::Voice;

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
pub fn keep(voice: &Voice) -> Html {
    let keep = voice.words.pages.keep;
    let Keeping { state, on_keep } = &voice.keeping;
    let (says, does, yes) = match state {
        KeepState::NotOffered => return html! {},
        KeepState::No => (keep.not_kept, keep.keep, true),
        KeepState::Yes => (keep.kept, keep.wipe, false),
        KeepState::Refused => (keep.refused, keep.keep, true),
    };
    html! {
        <p class="keep" part="keep">
            <span role="status">{ steady(says, [keep.not_kept, keep.kept].into_iter()) }</span>
            { link(steady(does, [keep.keep, keep.wipe].into_iter()), on_keep.reform(move |_| yes)) }
        </p>
    }
}
