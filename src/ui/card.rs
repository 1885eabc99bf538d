//! Renders the card around every step: progress, content and buttons.

use yew::prelude::*;

use crate::ui::keep::keep;
use crate::ui::keeping::Keeping;
use crate::ui::voice::Voice;
use engine::session::record::Deed;

/// Holds the parts of a card around its content.
#[derive(Default)]
pub struct CardFrame<'a> {
    /// The key of the card, different for each step.
    pub key: &'static str,
    /// A picture of the progress.
    pub way: Html,
    /// The progress, in words.
    pub progress: Option<AttrValue>,
    /// The longest form of the progress, for which space is reserved.
    pub progress_at_most: Option<AttrValue>,
    /// Goes back, if that is possible.
    pub on_back: Option<Callback<MouseEvent>>,
    /// A line above the buttons, such as the reason why one can't go on.
    pub above_actions: Html,
    /// The buttons beside the one that goes back; `None` where the content has its own.
    pub actions: Option<Html>,
    /// A choice of what the card does, below the buttons.
    pub choice: Html,
    /// Says whether the run is kept; `None` where there is none that could be.
    pub keeping: Option<&'a Keeping>,
    /// Handles keys that are pressed while the focus is in the card.
    pub onkeydown: Option<Callback<KeyboardEvent>>,
    /// The card itself, which may take the focus.
    pub node: NodeRef,
}

/// Renders the card of a step, with `asked` as its content.
pub fn card(voice: &Voice, frame: CardFrame<'_>, asked: Html) -> Html {
    let CardFrame {
        key,
        way,
        progress,
        progress_at_most,
        on_back,
        above_actions,
        actions,
        choice,
        keeping,
        onkeydown,
        node,
    } = frame;
    // A field that loses the focus shows its complaint, which would move the button before the press is done.
    let keep_focus = Callback::from(|event: MouseEvent| event.prevent_default());
    html! {
        <div class="card" part="card" tabindex="-1" ref={node} {key} {onkeydown}>
            { way }
            if let Some(progress) = progress {
                <p class="progress steady" id="progress" data-room={progress_at_most}><span data-text="progress">{ progress }</span></p>
            }
            <div class="card-body" data-asked="">{ asked }</div>
            { above_actions }
            if let Some(actions) = actions {
                <div class="actions" onmousedown={keep_focus}>
                    if let Some(onclick) = on_back {
                        <button type="button" tabindex="0" part="button" data-do={Deed::Back.id()} data-waits="all" data-key="Backspace" {onclick}>
                            { voice.words.pages.card.back }
                        </button>
                    }
                    <span class="actions-on">{ actions }</span>
                </div>
            }
            { choice }
            { for keeping.map(|keeping| keep(voice, keeping)) }
        </div>
    }
}
