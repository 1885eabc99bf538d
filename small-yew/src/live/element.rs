//! An element that stands in the page.

use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlInputElement, HtmlTextAreaElement, Node};

use super::{DOCUMENT, Live, Place};
use crate::registry::Registration;
use crate::virtual_dom::{Attributes, Key, VTag};

const SVG: &str = "http://www.w3.org/2000/svg";

/// An element that stands in the page.
pub(crate) struct LiveElement {
    element: Element,
    /// What it is.
    tag: VTag,
    children: Live,
    registration: Registration,
}

impl LiveElement {
    /// Puts an element into the page, before `next`.
    pub(super) fn mount(tag: &VTag, place: &Place, next: Option<&Node>) -> Self {
        let in_svg = place.in_svg || tag.name == "svg";
        let element = DOCUMENT.with(|document| {
            let space = in_svg.then_some(SVG);
            space.map_or_else(
                || document.create_element(&tag.name),
                |space| document.create_element_ns(Some(space), &tag.name),
            )
        });
        let element = made(element, &tag.name);
        tag.attributes.each(&mut |key, value| set(&element, key, value));
        let mut registration = Registration::default();
        registration.replace(&element, &tag.listeners);
        let inside = Place { parent: &element, in_svg, depth: place.depth };
        let children = Live::mount(&tag.children, &inside, None);
        set_field(&element, tag, None);
        // All at once: what is inside moves nothing in the page.
        place.insert(&element, next);
        tag.node_ref.set(Some(element.clone().into()));
        Self { element, tag: tag.clone(), children, registration }
    }

    /// Becomes what is wanted; `None` if that is another element.
    pub(super) fn become_wanted(&mut self, tag: &VTag, place: &Place) -> Option<()> {
        if self.tag.name != tag.name || self.tag.key != tag.key {
            return None;
        }
        let before = std::mem::replace(&mut self.tag, tag.clone());
        if before.is(tag) {
            return Some(());
        }
        become_attributes(&self.element, &before.attributes, &tag.attributes);
        self.registration.replace(&self.element, &tag.listeners);
        let in_svg = place.in_svg || tag.name == "svg";
        let inside = Place { parent: &self.element, in_svg, depth: place.depth };
        self.children.become_wanted(&tag.children, &inside, None);
        set_field(&self.element, tag, Some(&before));
        if before.node_ref != tag.node_ref {
            leave(&self.element, &before);
            tag.node_ref.set(Some(self.node()));
        }
        Some(())
    }

    pub(super) fn key(&self) -> Option<&Key> {
        self.tag.key.as_ref()
    }

    pub(super) fn node(&self) -> Node {
        self.element.clone().into()
    }

    pub(super) fn unmount(self, parent: Option<&Node>) {
        // Going may be an event too, and nobody listens to it any more.
        drop(self.registration);
        if let Some(parent) = parent {
            parent.remove_child(&self.element).ok();
        }
        leave(&self.element, &self.tag);
        self.children.unmount(None);
    }
}

/// Takes the element out of the place for its node, unless another one is there by now.
fn leave(element: &Element, tag: &VTag) {
    if tag.node_ref.get().is_some_and(|node| node == **element) {
        tag.node_ref.set(None);
    }
}

/// An element that the page has made.
#[allow(
    clippy::panic,
    reason = "where no element can be made nothing can be drawn: whoever mounts the widget is told, and shows its children"
)]
fn made(element: Result<Element, JsValue>, name: &str) -> Element {
    element.unwrap_or_else(|error| panic!("the page makes no <{name}>: {error:?}"))
}

fn become_attributes(element: &Element, before: &Attributes, wanted: &Attributes) {
    wanted.each(&mut |key, value| {
        if before.get(key) != Some(value) {
            set(element, key, value);
        }
    });
    before.each(&mut |key, _| {
        if wanted.get(key).is_none() {
            element.remove_attribute(key).ok();
        }
    });
}

fn set(element: &Element, key: &str, value: &str) {
    // The names are written in the code: one that can't be one is seen when it is drawn for the first time.
    element.set_attribute(key, value).ok();
}

/// Sets what people change themselves.
fn set_field(element: &Element, tag: &VTag, before: Option<&VTag>) {
    let (field, before) = (&tag.field, before.and_then(|before| before.field.value.as_ref()));
    if let Some(checked) = field.checked {
        element.unchecked_ref::<HtmlInputElement>().set_checked(checked);
    }
    if field.value.is_none() && before.is_none() {
        return;
    }
    let value = field.value.as_deref().unwrap_or_default();
    // Setting moves the cursor to the end, so only what is another value is set.
    if tag.name == "textarea" {
        let area: &HtmlTextAreaElement = element.unchecked_ref();
        if area.value() != value {
            area.set_value(value);
        }
    } else {
        let input: &HtmlInputElement = element.unchecked_ref();
        if input.value() != value {
            input.set_value(value);
        }
    }
}
