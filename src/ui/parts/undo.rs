//! Renders a line that undoes a removal.

use yew::prelude::*;

use crate::ui::parts::focus::hold_focus;

/// Holds the properties of [`UndoLine`].
#[derive(Clone, PartialEq, Properties)]
pub struct UndoLineProps {
    /// The sentence about what happened.
    pub said: AttrValue,
    /// The label of the button.
    pub label: AttrValue,
    /// Undoes the removal; `None` once that is done.
    #[prop_or_default]
    pub on_undo: Option<Callback<()>>,
    /// The number of failed attempts to undo; each is announced.
    #[prop_or_default]
    pub refused: u32,
    /// True if the line takes the focus, because the button that was pressed is gone.
    #[prop_or(true)]
    pub take_focus: bool,
}

/// Renders a sentence and a button that undoes the removal. The live region around it announces it.
///
/// The button takes the focus from the one that removed something, and passes it to the sentence after undoing.
#[component]
pub fn UndoLine(props: &UndoLineProps) -> Html {
    let node = use_node_ref();
    {
        let (node, take_focus) = (node.clone(), props.take_focus);
        use_effect_with((props.said.clone(), props.on_undo.is_some()), move |_| {
            if take_focus {
                hold_focus(&node);
            }
        });
    }
    match &props.on_undo {
        Some(on_undo) => {
            let onclick = on_undo.reform(|_: MouseEvent| ());
            html! {
                <>
                    <span key={props.refused}>{ &props.said }</span>
                    { " " }
                    <button type="button" tabindex="0" class="link" ref={node} key="undo" {onclick}>{ &props.label }</button>
                </>
            }
        }
        None => html! { <span tabindex="-1" ref={node} key="done">{ &props.said }</span> },
    }
}
