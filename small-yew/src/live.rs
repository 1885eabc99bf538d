//! The nodes that stand in the page, and how they become those that are wanted.
//!
//! Lists are gone through from their end: what a node has to stand before is there already.

mod element;
mod list;

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{Document, Node, Text};

use self::element::LiveElement;
use self::list::LiveList;
use crate::scope::Scope;
use crate::virtual_dom::{AttrValue, Key, VNode};

#[wasm_bindgen]
extern "C" {
    /// The page.
    #[wasm_bindgen(thread_local_v2, js_name = document)]
    pub(crate) static DOCUMENT: Document;
}

/// Where nodes are put.
pub(crate) struct Place<'a> {
    /// The node that they are in.
    pub(crate) parent: &'a Node,
    /// Whether that is in an `svg`.
    pub(crate) in_svg: bool,
    /// How many components that is in.
    pub(crate) depth: u32,
}

impl Place<'_> {
    /// Puts a node before another one, or at the end. A page that took that one away gets it at the end.
    pub(crate) fn insert(&self, node: &Node, next: Option<&Node>) {
        if self.parent.insert_before(node, next).is_err() {
            self.parent.append_child(node).ok();
        }
    }

    /// Takes a node away. A page that did so itself is no reason to stop.
    pub(crate) fn remove(&self, node: &Node) {
        self.parent.remove_child(node).ok();
    }
}

/// What stands in the page.
pub(crate) enum Live {
    Element(Box<LiveElement>),
    Text(Text, AttrValue),
    List(LiveList),
    Component(Rc<Scope>),
}

impl Live {
    /// No node at all.
    pub(crate) fn nothing() -> Self {
        Self::List(LiveList::default())
    }

    /// Puts what is wanted into the page, before `next`.
    fn mount(wanted: &VNode, place: &Place, next: Option<&Node>) -> Self {
        match wanted {
            VNode::VTag(tag) => Self::Element(Box::new(LiveElement::mount(tag, place, next))),
            VNode::VText(text) => {
                let node = DOCUMENT.with(|document| document.create_text_node(&text.text));
                place.insert(&node, next);
                Self::Text(node, text.text.clone())
            }
            VNode::VList(list) => {
                let mut live = LiveList::default();
                live.become_wanted(list, place, next);
                Self::List(live)
            }
            VNode::VComp(component) => Self::Component(Scope::mount(component.clone(), place, next)),
        }
    }

    /// Becomes what is wanted; `next` is what stands behind it.
    pub(crate) fn become_wanted(&mut self, wanted: &VNode, place: &Place, next: Option<&Node>) {
        let kept = match (&mut *self, wanted) {
            (Self::Element(element), VNode::VTag(tag)) => element.become_wanted(tag, place),
            (Self::Text(node, said), VNode::VText(text)) => {
                if *said != text.text {
                    node.set_data(&text.text);
                    *said = text.text.clone();
                }
                Some(())
            }
            (Self::List(live), VNode::VList(list)) => {
                live.become_wanted(list, place, next);
                Some(())
            }
            (Self::Component(scope), VNode::VComp(component)) => scope.change(component),
            _ => None,
        };
        if kept.is_none() {
            // What comes is there before what was goes: the page doesn't jump.
            let before = std::mem::replace(self, Self::mount(wanted, place, next));
            before.unmount(Some(place.parent));
        }
    }

    /// By what it is known among its siblings.
    fn key(&self) -> Option<Key> {
        match self {
            Self::Element(element) => element.key().cloned(),
            Self::Text(..) => None,
            Self::List(list) => list.key().cloned(),
            Self::Component(scope) => scope.key(),
        }
    }

    /// The first of its nodes.
    pub(crate) fn first(&self) -> Option<Node> {
        match self {
            Self::Element(element) => Some(element.node()),
            Self::Text(node, _) => Some(node.clone().into()),
            Self::List(list) => list.first(),
            Self::Component(scope) => scope.first(),
        }
    }

    /// The last of its nodes.
    pub(crate) fn last(&self) -> Option<Node> {
        match self {
            Self::List(list) => list.last(),
            Self::Component(scope) => scope.last(),
            _ => self.first(),
        }
    }

    /// Calls back with each of its outermost nodes, in order.
    pub(crate) fn each_node(&self, told: &mut dyn FnMut(&Node)) {
        match self {
            Self::Element(element) => told(&element.node()),
            Self::Text(node, _) => told(node),
            Self::List(list) => list.each_node(told),
            Self::Component(scope) => scope.each_node(told),
        }
    }

    /// Lets it go; out of `parent`, unless that goes itself.
    pub(crate) fn unmount(self, parent: Option<&Node>) {
        match self {
            Self::Element(element) => element.unmount(parent),
            Self::Text(node, _) => {
                if let Some(parent) = parent {
                    parent.remove_child(&node).ok();
                }
            }
            Self::List(list) => list.unmount(parent),
            Self::Component(scope) => scope.unmount(parent),
        }
    }
}
