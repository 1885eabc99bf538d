//! Focus moves only after the person acted.

use web_sys::HtmlElement;
use yew::prelude::*;

/// Focuses an element when `of` has changed and the person had a hand in it.
///
/// Scrolling to it is wanted then: a result begins at its heading, even where
/// the reader stood below it.
#[hook]
pub fn use_focus<T: PartialEq + 'static>(node: NodeRef, take_focus: bool, of: T) {
    use_effect_with(of, move |_| {
        if take_focus && let Some(element) = node.cast::<HtmlElement>() {
            // An element that can't be focused is no reason to stop anybody.
            element.focus().ok();
        }
    });
}
