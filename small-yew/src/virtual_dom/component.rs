//! A component that is wanted, with its properties.

use std::any::Any;
use std::rc::Rc;

use super::{Key, VNode};
use crate::functional::{FunctionProvider, HookContext};

/// A component that is wanted.
pub struct VChild<T: FunctionProvider> {
    /// What it is given.
    pub props: Rc<T::Properties>,
    key: Option<Key>,
}

impl<T: FunctionProvider> VChild<T> {
    /// A component with these properties.
    pub fn new(props: T::Properties, key: Option<Key>) -> Self {
        Self { props: Rc::new(props), key }
    }
}

impl<T: FunctionProvider> Clone for VChild<T> {
    fn clone(&self) -> Self {
        Self { props: self.props.clone(), key: self.key.clone() }
    }
}

impl<T: FunctionProvider + 'static> From<VChild<T>> for VNode {
    fn from(child: VChild<T>) -> Self {
        Self::VComp(Rc::new(child))
    }
}

/// Any component that is wanted. All that has to be made for each of them is this.
pub trait Composed: Any {
    /// By what it is known among its siblings.
    fn key(&self) -> Option<&Key>;

    /// Whether the other is the same component, and if so, whether it has equal properties.
    fn compare(&self, other: &dyn Composed) -> Option<bool>;

    /// What it draws.
    fn draw(&self, hooks: &mut HookContext) -> VNode;
}

impl<T: FunctionProvider + 'static> Composed for VChild<T> {
    fn key(&self) -> Option<&Key> {
        self.key.as_ref()
    }

    fn compare(&self, other: &dyn Composed) -> Option<bool> {
        let other: &dyn Any = other;
        other.downcast_ref::<Self>().map(|other| self.props == other.props)
    }

    fn draw(&self, hooks: &mut HookContext) -> VNode {
        match T::run(hooks, &self.props) {
            Ok(node) => node,
            Err(never) => match never {},
        }
    }
}
