//! The frame around every step: where one is, what is asked, and the way on.

use yew::prelude::*;

use super::keep::keep;
use super::voice::Voice;

/// What stands around a step.
#[derive(Default)]
pub struct Frame {
    /// Tells the card of one step from that of another.
    pub key: &'static str,
    /// How far one is, in words.
    pub progress: Option<AttrValue>,
    /// The longest that this becomes, whose room is kept.
    pub progress_at_most: Option<AttrValue>,
    /// The way back, where there is one.
    pub on_back: Option<Callback<MouseEvent>>,
    /// The other ways on, beside the way back.
    pub actions: Html,
    /// Whether there is no run yet that could be kept.
    pub has_no_run: bool,
    /// Keys that were pressed while the focus was in the card.
    pub onkeydown: Option<Callback<KeyboardEvent>>,
    /// The card itself, which may take the focus.
    pub node: NodeRef,
}

/// A card of one step, with what is asked in it.
pub fn card(voice: &Voice, frame: Frame, asked: Html) -> Html {
    let Frame { key, progress, progress_at_most, on_back, actions, has_no_run, onkeydown, node } = frame;
    html! {
        <div class="card" part="card" tabindex="-1" ref={node} {key} {onkeydown}>
            if let Some(progress) = progress {
                <p class="progress steady" id="progress" data-room={progress_at_most}><span>{ progress }</span></p>
            }
            <div class="card-body">{ asked }</div>
            <div class="actions">
                if let Some(onclick) = on_back {
                    <button type="button" class="quiet" part="button" data-press="back" {onclick}>
                        { voice.words.pages.card.back }
                    </button>
                }
                <span class="actions-on">{ actions }</span>
            </div>
            if !has_no_run {
                { keep(voice) }
            }
        </div>
    }
}
