//! By what a node is known among its siblings.

use super::AttrValue;

/// By what a node is known among its siblings, from one drawing to the next.
#[derive(Clone, PartialEq)]
pub struct Key(Inner);

#[derive(Clone, PartialEq)]
enum Inner {
    Number(u64),
    Text(AttrValue),
}

impl From<&'static str> for Key {
    fn from(key: &'static str) -> Self {
        Self(Inner::Text(AttrValue::Static(key)))
    }
}

impl From<String> for Key {
    fn from(key: String) -> Self {
        Self(Inner::Text(key.into()))
    }
}

impl From<u32> for Key {
    fn from(key: u32) -> Self {
        Self(Inner::Number(key.into()))
    }
}

impl From<usize> for Key {
    fn from(key: usize) -> Self {
        Self(Inner::Number(key as u64))
    }
}
