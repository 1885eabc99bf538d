//! The frame around every step: where one is, what is asked, and the way on.

use yew::prelude::*;

use crate::ui::keep::keep;
use crate::ui::voice::Voice;
use engine::session::record::Deed;

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
    /// A line above the ways on, such as why there is none now.
    pub above_actions: Html,
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
    let Frame { key, progress, progress_at_most, on_back, above_actions, actions, has_no_run, onkeydown, node } = frame;
    // A field that loses the focus to a button complains, and would move the button away before the press is done.
    let keep_focus = Callback::from(|event: MouseEvent| event.prevent_default());
    html! {
        <div class="card" part="card" tabindex="-1" ref={node} {key} {onkeydown}>
            if let Some(progress) = progress {
                <p class="progress steady" id="progress" data-room={progress_at_most}><span data-text="progress">{ progress }</span></p>
            }
            <div class="card-body" data-asked="">{ asked }</div>
            { above_actions }
            <div class="actions" onmousedown={keep_focus}>
                if let Some(onclick) = on_back {
                    <button type="button" class="quiet" part="button" data-do={Deed::Back.id()} data-key="Backspace" {onclick}>
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
