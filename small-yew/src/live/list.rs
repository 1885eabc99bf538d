//! Nodes beside each other that stand in the page.

use web_sys::Node;

use super::{Live, Place};
use crate::virtual_dom::{Key, VList, VNode};

/// Nodes beside each other that stand in the page.
#[derive(Default)]
pub(crate) struct LiveList {
    children: Vec<Live>,
    key: Option<Key>,
}

impl LiveList {
    /// Becomes what is wanted; `next` is what stands behind it.
    pub(super) fn become_wanted(&mut self, wanted: &VList, place: &Place, next: Option<&Node>) {
        self.key.clone_from(&wanted.key);
        let mut writer = Writer { place, next: next.cloned() };
        let before = std::mem::take(&mut self.children);
        let has_keys = |key: Option<Key>| key.is_some();
        self.children = if before.iter().all(|live| has_keys(live.key()))
            && wanted.iter().all(|node| has_keys(node.key().cloned()))
        {
            writer.by_key(before, wanted)
        } else {
            writer.by_place(before, wanted)
        };
    }

    pub(super) fn key(&self) -> Option<&Key> {
        self.key.as_ref()
    }

    pub(super) fn first(&self) -> Option<Node> {
        self.children.iter().find_map(Live::first)
    }

    pub(super) fn last(&self) -> Option<Node> {
        self.children.iter().rev().find_map(Live::last)
    }

    pub(super) fn each_node(&self, told: &mut dyn FnMut(&Node)) {
        self.children.iter().for_each(|child| child.each_node(told));
    }

    pub(super) fn unmount(self, parent: Option<&Node>) {
        self.children.into_iter().for_each(|child| child.unmount(parent));
    }
}

/// Puts nodes into the page, the last one first.
struct Writer<'a> {
    place: &'a Place<'a>,
    /// What the next one stands before.
    next: Option<Node>,
}

impl Writer<'_> {
    /// Those that were there and those that are wanted, from the end; what is left at the beginning goes or comes.
    fn by_place(&mut self, mut before: Vec<Live>, wanted: &[VNode]) -> Vec<Live> {
        let gone = before.len().saturating_sub(wanted.len());
        before.drain(..gone).for_each(|live| live.unmount(Some(self.place.parent)));
        let mut from_end = before.into_iter().rev();
        let mut children: Vec<Live> = wanted.iter().rev().map(|node| self.write(from_end.next(), node)).collect();
        children.reverse();
        children
    }

    /// Each that was there becomes the one with its key, and moves where that is wanted.
    fn by_key(&mut self, before: Vec<Live>, wanted: &[VNode]) -> Vec<Live> {
        let is_wanted = |live: &Live| {
            let key = live.key();
            wanted.iter().any(|node| node.key() == key.as_ref())
        };
        let (mut before, gone): (Vec<_>, Vec<_>) = before.into_iter().partition(is_wanted);
        gone.into_iter().for_each(|live| live.unmount(Some(self.place.parent)));
        let mut children: Vec<Live> = Vec::with_capacity(wanted.len());
        for node in wanted.iter().rev() {
            let place = before.iter().rposition(|live| live.key().as_ref() == node.key());
            let live = place.map(|place| before.remove(place));
            if let Some(live) = &live {
                self.put(live);
            }
            children.push(self.write(live, node));
        }
        // A key that was there twice, and is no more.
        before.into_iter().for_each(|live| live.unmount(Some(self.place.parent)));
        children.reverse();
        children
    }

    fn write(&mut self, live: Option<Live>, node: &VNode) -> Live {
        let live = match live {
            Some(mut live) => {
                live.become_wanted(node, self.place, self.next.as_ref());
                live
            }
            None => Live::mount(node, self.place, self.next.as_ref()),
        };
        if let Some(first) = live.first() {
            self.next = Some(first);
        }
        live
    }

    /// Moves it where it is wanted, unless it stands there: moving takes the focus away.
    fn put(&self, live: &Live) {
        if live.last().is_some_and(|last| last.next_sibling() != self.next) {
            live.each_node(&mut |node| self.place.insert(node, self.next.as_ref()));
        }
    }
}
