//! An element that is wanted.

use std::ops::Deref;
use std::rc::Rc;

use super::listeners::Listeners;
use super::{AttrValue, Key, VNode};
use crate::html::NodeRef;

/// An element that is wanted.
#[derive(Clone)]
pub struct VTag(Rc<Tag>);

/// What an element is.
pub struct Tag {
    pub(crate) name: AttrValue,
    pub(crate) key: Option<Key>,
    pub(crate) node_ref: NodeRef,
    pub(crate) attributes: Attributes,
    pub(crate) listeners: Listeners,
    pub(crate) field: Field,
    pub(crate) children: VNode,
}

impl Deref for VTag {
    type Target = Tag;

    fn deref(&self) -> &Tag {
        &self.0
    }
}

/// What people change themselves, so that it has to be set, and not only when it is wanted otherwise than before.
#[derive(Clone, Default)]
pub(crate) struct Field {
    /// What is written in it.
    pub(crate) value: Option<AttrValue>,
    /// Whether it is checked.
    pub(crate) checked: Option<bool>,
}

// What is called for every element that is written is not made anew in each place.
impl VTag {
    #[doc(hidden)]
    #[inline(never)]
    pub fn __new_input(
        value: Option<AttrValue>,
        checked: Option<bool>,
        node_ref: NodeRef,
        key: Option<Key>,
        attributes: Attributes,
        listeners: Listeners,
    ) -> Self {
        let (name, field) = (AttrValue::Static("input"), Field { value, checked });
        Self(Rc::new(Tag { name, key, node_ref, attributes, listeners, field, children: VNode::default() }))
    }

    #[doc(hidden)]
    #[inline(never)]
    pub fn __new_textarea(
        value: Option<AttrValue>,
        default_value: Option<AttrValue>,
        node_ref: NodeRef,
        key: Option<Key>,
        attributes: Attributes,
        listeners: Listeners,
    ) -> Self {
        // What the element holds is its default value.
        let children = default_value.map(VNode::from).unwrap_or_default();
        let (name, field) = (AttrValue::Static("textarea"), Field { value, checked: None });
        Self(Rc::new(Tag { name, key, node_ref, attributes, listeners, field, children }))
    }

    #[doc(hidden)]
    #[inline(never)]
    pub fn __new_other(
        name: AttrValue,
        node_ref: NodeRef,
        key: Option<Key>,
        attributes: Attributes,
        listeners: Listeners,
        children: VNode,
    ) -> Self {
        Self(Rc::new(Tag { name, key, node_ref, attributes, listeners, field: Field::default(), children }))
    }

    /// Whether it is the very same one.
    pub(crate) fn is(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The value of an attribute. Properties of an element, `~name` in `html!`, are nothing that the widget sets.
#[derive(Clone)]
pub enum AttributeOrProperty {
    /// One that is written in the code.
    Static(&'static str),
    /// Any other.
    Attribute(AttrValue),
}

impl AttributeOrProperty {
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Static(value) => value,
            Self::Attribute(value) => value,
        }
    }
}

/// The attributes of an element.
#[derive(Clone)]
pub enum Attributes {
    /// All are written in the code.
    Static(&'static [(&'static str, AttributeOrProperty)]),
    /// Some are not.
    Dynamic {
        /// What they are called.
        keys: &'static [&'static str],
        /// What they say, in the same order; nothing of those that are not there.
        values: Box<[Option<AttributeOrProperty>]>,
    },
}

impl Attributes {
    /// Calls back with each that is there.
    pub(crate) fn each(&self, told: &mut dyn FnMut(&'static str, &str)) {
        match self {
            Self::Static(attributes) => attributes.iter().for_each(|(key, value)| told(key, value.as_str())),
            Self::Dynamic { keys, values } => {
                for (key, value) in keys.iter().zip(values) {
                    if let Some(value) = value {
                        told(key, value.as_str());
                    }
                }
            }
        }
    }

    /// What the one that is called `wanted` says.
    pub(crate) fn get(&self, wanted: &str) -> Option<&str> {
        let value = match self {
            Self::Static(attributes) => attributes.iter().find(|(key, _)| *key == wanted).map(|(_, value)| value),
            Self::Dynamic { keys, values } => {
                keys.iter().zip(values).find(|(key, _)| **key == wanted).and_then(|(_, value)| value.as_ref())
            }
        };
        value.map(AttributeOrProperty::as_str)
    }
}
