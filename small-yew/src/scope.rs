//! A component that stands in the page.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use web_sys::{Node, Text};

use crate::functional::HookContext;
use crate::live::{DOCUMENT, Live, Place};
use crate::scheduler;
use crate::virtual_dom::{Composed, Key};

/// A component that stands in the page.
pub(crate) struct Scope {
    /// How many components it is inside of.
    pub(crate) depth: u32,
    this: Weak<Scope>,
    /// The component and its properties.
    composed: RefCell<Rc<dyn Composed>>,
    hooks: RefCell<HookContext>,
    /// What it has drawn.
    live: RefCell<Live>,
    /// Stands in its place while it draws nothing.
    anchor: RefCell<Option<Text>>,
    /// Whether it is inside of an `svg`.
    in_svg: bool,
    is_due: Cell<bool>,
    is_gone: Cell<bool>,
}

impl Scope {
    fn new(composed: Rc<dyn Composed>, place: &Place) -> Rc<Self> {
        Rc::new_cyclic(|this| Self {
            depth: place.depth,
            this: this.clone(),
            composed: RefCell::new(composed),
            hooks: RefCell::new(HookContext::new(this.clone())),
            live: RefCell::new(Live::nothing()),
            anchor: RefCell::default(),
            in_svg: place.in_svg,
            is_due: Cell::new(false),
            is_gone: Cell::new(false),
        })
    }

    /// Puts a component into the page, and has it drawn soon.
    pub(crate) fn mount_later(composed: Rc<dyn Composed>, place: &Place) -> Rc<Self> {
        let scope = Self::new(composed, place);
        scope.hold_place(place, None);
        scope.schedule();
        scope
    }

    /// Puts a component into the page before `next`, and draws it.
    pub(crate) fn mount(composed: Rc<dyn Composed>, place: &Place, next: Option<&Node>) -> Rc<Self> {
        let scope = Self::new(composed, place);
        scope.draw(place.parent, next);
        scope
    }

    /// Gives it other properties; `None` if it is another component.
    pub(crate) fn change(&self, composed: &Rc<dyn Composed>) -> Option<()> {
        let known = self.composed.borrow().clone();
        if known.key() != composed.key() {
            return None;
        }
        if !known.compare(&**composed)? {
            self.composed.replace(composed.clone());
            self.is_due.set(true);
            self.draw_again();
        }
        Some(())
    }

    /// Gives it other properties, and has it drawn soon.
    pub(crate) fn change_later(&self, composed: Rc<dyn Composed>) {
        self.composed.replace(composed);
        self.schedule();
    }

    /// Has it drawn soon.
    pub(crate) fn schedule(&self) {
        if !self.is_due.replace(true)
            && let Some(this) = self.this.upgrade()
        {
            scheduler::draw_soon(this);
        }
    }

    /// Draws it where it stands, unless that was done meanwhile.
    pub(crate) fn draw_again(&self) {
        if self.is_due.get() && !self.is_gone.get() {
            let last = self.last();
            // Whoever emptied the page around it has no use for it either.
            if let Some((last, parent)) = last.and_then(|last| last.parent_node().map(|parent| (last, parent))) {
                self.draw(&parent, last.next_sibling().as_ref());
            }
        }
    }

    fn draw(&self, parent: &Node, next: Option<&Node>) {
        self.is_due.set(false);
        let composed = self.composed.borrow().clone();
        let (wanted, has_effects) = {
            let mut hooks = self.hooks.borrow_mut();
            hooks.rewind();
            let wanted = composed.draw(&mut hooks);
            (wanted, hooks.has_effects())
        };
        let place = Place { parent, in_svg: self.in_svg, depth: self.depth + 1 };
        let mut live = self.live.borrow_mut();
        live.become_wanted(&wanted, &place, next);
        if live.first().is_none() {
            self.hold_place(&place, next);
        } else if let Some(anchor) = self.anchor.take() {
            place.remove(&anchor);
        }
        if has_effects && let Some(this) = self.this.upgrade() {
            scheduler::has_effects(this);
        }
    }

    /// Stands there with a text that says nothing.
    fn hold_place(&self, place: &Place, next: Option<&Node>) {
        let mut anchor = self.anchor.borrow_mut();
        if anchor.is_none() {
            let text = DOCUMENT.with(|document| document.create_text_node(""));
            place.insert(&text, next);
            *anchor = Some(text);
        }
    }

    /// Does what is due when it stands in the page.
    pub(crate) fn run_effects(&self) {
        if !self.is_gone.get() {
            let effects = self.hooks.borrow().effects();
            effects.iter().for_each(|effect| effect.run());
        }
    }

    /// By what it is known among its siblings.
    pub(crate) fn key(&self) -> Option<Key> {
        self.composed.borrow().key().cloned()
    }

    /// The first of its nodes.
    pub(crate) fn first(&self) -> Option<Node> {
        self.live.borrow().first().or_else(|| self.anchor())
    }

    /// The last of its nodes.
    pub(crate) fn last(&self) -> Option<Node> {
        self.live.borrow().last().or_else(|| self.anchor())
    }

    fn anchor(&self) -> Option<Node> {
        self.anchor.borrow().clone().map(Node::from)
    }

    /// Calls back with each of its outermost nodes, in order.
    pub(crate) fn each_node(&self, told: &mut dyn FnMut(&Node)) {
        self.anchor().iter().for_each(&mut *told);
        self.live.borrow().each_node(told);
    }

    /// Takes it out of the page, and undoes its effects.
    pub(crate) fn unmount(&self, parent: Option<&Node>) {
        self.is_gone.set(true);
        // What is undone may ask for the hooks of others, and not for these.
        let hooks = self.hooks.replace(HookContext::new(Weak::new()));
        drop(hooks);
        if let Some((parent, anchor)) = parent.zip(self.anchor.take()) {
            parent.remove_child(&anchor).ok();
        }
        let live = self.live.replace(Live::nothing());
        live.unmount(parent);
    }
}
