//! The way back after something was taken away.

use yew::prelude::*;

use crate::ui::parts::focus::hold_focus;

/// Properties of [`UndoLine`].
#[derive(Clone, PartialEq, Properties)]
pub struct UndoLineProps {
    /// Says what happened.
    pub said: AttrValue,
    /// The label of the button.
    pub label: AttrValue,
    /// Undoes it; `None` once that is done.
    #[prop_or_default]
    pub on_undo: Option<Callback<()>>,
    /// How often it could not be undone: each time is announced.
    #[prop_or_default]
    pub refused: u32,
    /// Whether it takes the focus, because the button that was pressed is gone.
    #[prop_or(true)]
    pub take_focus: bool,
}

/// A sentence and a button that undoes it. It is announced by the live region around it.
///
/// The button takes the focus from the one that took something away, and hands it to the sentence once it has undone it.
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
                    <button type="button" class="link" ref={node} key="undo" {onclick}>{ &props.label }</button>
                </>
            }
        }
        None => html! { <span tabindex="-1" ref={node} key="done">{ &props.said }</span> },
    }
}
