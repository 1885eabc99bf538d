//! Moves the focus, only after the person acted.

use std::cell::Cell;
use std::rc::Rc;

use web_sys::{FocusOptions, HtmlElement, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

/// Focuses an element when `of` has changed because the person acted, unless
/// they have `gone_on` since: then the next screen takes the focus.
///
/// It also scrolls to the element: a result begins at its heading, even if the
/// reader was below it, and a statement at its first line.
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

/// Focuses an element, and scrolls to it or to the first line of the question that it answers. Nothing scrolls if that is
/// visible. Browsers that scroll by themselves put the element into the middle of the window, so that half of a result
/// is out of sight.
fn focus(element: &HtmlElement) {
    let question = element.closest("fieldset").ok().flatten();
    let first_line = question.and_then(|question| question.query_selector("[data-in-sight]").ok().flatten());
    focus_in_place(element);
    // If the reader is busy elsewhere on the page, the focus is refused, and scrolling would disturb them, too.
    if element.matches(":focus").unwrap_or_default() {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        options.set_behavior(ScrollBehavior::Instant);
        let seen = first_line.as_ref().unwrap_or(element);
        seen.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Focuses an element without scrolling to it. If it can't be focused, the person can still go on.
fn focus_in_place(element: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    element.focus_with_options(&options).ok();
}

/// Focuses an element without scrolling to it, until another one takes the focus.
pub fn hold_focus(node: &NodeRef) {
    if let Some(element) = node.cast::<HtmlElement>() {
        focus_in_place(&element);
    }
}

/// Focuses an element that blocked a press, once for the number of each such press; 0 is none.
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

/// Holds the properties of [`Heading`].
#[derive(Clone, PartialEq, Properties)]
pub struct HeadingProps {
    /// The text.
    pub text: AttrValue,
    /// True if a new heading takes the focus.
    pub take_focus: bool,
}

/// Renders the heading of a step. One with a new key takes the focus; the same one in another language does not.
#[component]
pub fn Heading(props: &HeadingProps) -> Html {
    let node = use_node_ref();
    use_focus(node.clone(), props.take_focus, Rc::default(), AttrValue::default());
    html! { <h2 ref={node} tabindex="-1">{ &props.text }</h2> }
}
