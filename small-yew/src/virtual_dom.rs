//! What `html!` makes: the nodes that a component wants.

mod component;
mod key;
mod listener;
mod tag;

use std::rc::Rc;

pub use implicit_clone::unsync::IString as AttrValue;

pub use self::component::{Composed, VChild};
pub use self::key::Key;
pub use self::listener::Listener;
pub use self::tag::{AttributeOrProperty, Attributes, VTag};

/// What listens on an element.
pub mod listeners {
    use super::Listener;

    /// The listeners of an element.
    #[derive(Clone, Default)]
    pub enum Listeners {
        /// There are none.
        #[default]
        None,
        /// In the order in which they are written.
        Pending(Box<[Option<Listener>]>),
    }

    impl Listeners {
        /// All of them that are there.
        pub fn iter(&self) -> impl Iterator<Item = &Listener> {
            match self {
                Self::None => [].iter(),
                Self::Pending(listeners) => listeners.iter(),
            }
            .flatten()
        }
    }
}

/// A node that is wanted.
#[derive(Clone)]
pub enum VNode {
    /// An element.
    VTag(VTag),
    /// A text.
    VText(VText),
    /// Nodes beside each other.
    VList(Rc<VList>),
    /// What a component draws.
    VComp(Rc<dyn Composed>),
}

impl VNode {
    /// By what it is known among its siblings.
    pub fn key(&self) -> Option<&Key> {
        match self {
            Self::VTag(tag) => tag.key.as_ref(),
            Self::VText(_) => None,
            Self::VList(list) => list.key.as_ref(),
            Self::VComp(component) => component.key(),
        }
    }
}

impl Default for VNode {
    fn default() -> Self {
        VList::default().into()
    }
}

impl PartialEq for VNode {
    /// Whether it is the very same one: what properties are compared for.
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::VTag(one), Self::VTag(other)) => one.is(other),
            (Self::VText(one), Self::VText(other)) => one.text == other.text,
            (Self::VList(one), Self::VList(other)) => Rc::ptr_eq(one, other) || one.children == other.children,
            (Self::VComp(one), Self::VComp(other)) => std::ptr::addr_eq(Rc::as_ptr(one), Rc::as_ptr(other)),
            _ => false,
        }
    }
}

/// A text.
#[derive(Clone)]
pub struct VText {
    /// What it says.
    pub text: AttrValue,
}

impl VText {
    /// A text that says this.
    pub fn new(text: impl Into<AttrValue>) -> Self {
        Self { text: text.into() }
    }
}

/// Nodes beside each other.
#[derive(Clone, Default)]
pub struct VList {
    /// The nodes.
    pub children: Vec<VNode>,
    /// By what all of them are known among their siblings.
    pub key: Option<Key>,
}

/// What `html!` knows about the keys in a list: nothing that is needed here.
pub enum FullyKeyedState {
    /// All have one.
    KnownFullyKeyed,
    /// Not all have one.
    KnownMissingKeys,
}

impl VList {
    /// A list of these.
    pub fn with_children(children: Vec<VNode>, key: Option<Key>) -> Self {
        Self { children, key }
    }

    #[doc(hidden)]
    pub fn __macro_new(children: Vec<VNode>, key: Option<Key>, _: FullyKeyedState) -> Self {
        Self { children, key }
    }
}

impl std::ops::Deref for VList {
    type Target = Vec<VNode>;

    fn deref(&self) -> &Self::Target {
        &self.children
    }
}

impl From<VTag> for VNode {
    fn from(tag: VTag) -> Self {
        Self::VTag(tag)
    }
}

impl From<VText> for VNode {
    fn from(text: VText) -> Self {
        Self::VText(text)
    }
}

impl From<VList> for VNode {
    fn from(list: VList) -> Self {
        Self::VList(Rc::new(list))
    }
}

impl From<&'static str> for VNode {
    fn from(text: &'static str) -> Self {
        VText { text: AttrValue::Static(text) }.into()
    }
}

impl From<String> for VNode {
    fn from(text: String) -> Self {
        VText::new(text).into()
    }
}

impl From<AttrValue> for VNode {
    fn from(text: AttrValue) -> Self {
        VText { text }.into()
    }
}

impl From<&AttrValue> for VNode {
    fn from(text: &AttrValue) -> Self {
        text.clone().into()
    }
}

impl<A: Into<VNode>> FromIterator<A> for VNode {
    fn from_iter<T: IntoIterator<Item = A>>(nodes: T) -> Self {
        VList::with_children(nodes.into_iter().map(Into::into).collect(), None).into()
    }
}
