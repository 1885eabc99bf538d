//! Focus moves only after the person acted.

use std::cell::Cell;
use std::rc::Rc;

use web_sys::{FocusOptions, HtmlElement, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

/// Focuses an element when `of` has changed and the person had a hand in it,
/// unless they have `gone_on` since: what is drawn next takes the focus then.
///
/// Scrolling to it is wanted then: a result begins at its heading, even where
/// the reader stood below it, and a statement at its first line.
#[hook]
pub fn use_focus(node: NodeRef, take_focus: bool, gone_on: Rc<Cell<bool>>, of: AttrValue) {
    use_effect_with(of, move |_| {
        if take_focus
            && !gone_on.get()
            && let Some(element) = node.cast::<HtmlElement>()
        {
            focus(&element);
        }
    });
}

/// Focuses an element, and scrolls to it, or to the first line of the question that it answers: in a low window there is
/// no room for both. Nothing scrolls where that is in sight.
fn focus(element: &HtmlElement) {
    let question = element.closest("fieldset").ok().flatten();
    let Some(first_line) = question.and_then(|question| question.query_selector(".first-line").ok().flatten()) else {
        // An element that can't be focused is no reason to stop anybody.
        element.focus().ok();
        return;
    };
    focus_in_place(element);
    // A page whose reader has gone on to something else lets nothing take the focus, and must not scroll either.
    if element.matches(":focus").unwrap_or_default() {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        options.set_behavior(ScrollBehavior::Instant);
        first_line.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Focuses an element without scrolling to it.
fn focus_in_place(element: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    element.focus_with_options(&options).ok();
}

/// Has an element hold the focus, where it stands, until another one takes it.
pub fn hold_focus(node: &NodeRef) {
    if let Some(element) = node.cast::<HtmlElement>() {
        focus_in_place(&element);
    }
}

/// Focuses what kept a press from going on, once for the number of each such press; 0 is none.
#[hook]
pub fn use_refusal(node: NodeRef, press: u32) {
    use_effect_with(press, move |&press| {
        if press > 0
            && let Some(element) = node.cast::<HtmlElement>()
        {
            element.focus().ok();
        }
    });
}

/// Properties of [`Heading`].
#[derive(Clone, PartialEq, Properties)]
pub struct HeadingProps {
    /// What it says.
    pub text: AttrValue,
    /// Whether it takes the focus when it is new.
    pub take_focus: bool,
}

/// The heading of a step. One with another key takes the focus; the same one in another language does not.
#[component]
pub fn Heading(props: &HeadingProps) -> Html {
    let node = use_node_ref();
    use_focus(node.clone(), props.take_focus, Rc::default(), AttrValue::default());
    html! { <h2 ref={node} tabindex="-1">{ &props.text }</h2> }
}
