//! The frame around every step: where one is, what is asked, and the way on.

use yew::prelude::*;

use super::keep::Keep;
use super::voice::use_words;

/// Properties of [`Card`].
#[derive(Clone, PartialEq, Properties)]
pub struct CardProps {
    /// What is asked.
    pub children: Html,
    /// How far one is, in words.
    #[prop_or_default]
    pub progress: Option<AttrValue>,
    /// The way back, where there is one.
    #[prop_or_default]
    pub on_back: Option<Callback<()>>,
    /// The other ways on, beside the way back.
    #[prop_or_default]
    pub actions: Html,
    /// Whether to offer keeping the run: not where there is none.
    #[prop_or(true)]
    pub has_run: bool,
    /// Keys that were pressed while the focus was in the card.
    #[prop_or_default]
    pub onkeydown: Callback<KeyboardEvent>,
}

/// A card of one step.
#[component]
pub fn Card(props: &CardProps) -> Html {
    let words = use_words();
    let back = props.on_back.as_ref().map(|on_back| {
        let onclick = on_back.reform(|_: MouseEvent| ());
        html! { <button type="button" class="quiet" part="button" {onclick}>{ words.pages.card.back }</button> }
    });
    html! {
        <div class="card" part="card" onkeydown={props.onkeydown.clone()}>
            if let Some(progress) = &props.progress {
                <p class="progress" id="progress">{ progress }</p>
            }
            <div class="card-body">{ props.children.clone() }</div>
            <div class="actions">
                { back }
                <span class="actions-on">{ props.actions.clone() }</span>
            </div>
            if props.has_run {
                <Keep />
            }
        </div>
    }
}
