//! What values of properties and attributes may be written as.

use std::rc::Rc;

use super::{ChildrenRenderer, ImplicitClone};
use crate::callback::Callback;
use crate::functional::FunctionProvider;
use crate::virtual_dom::{AttrValue, VChild, VList, VNode, VText};

/// What may be written where a `T` is wanted.
pub trait IntoPropValue<T> {
    /// The value that is wanted.
    fn into_prop_value(self) -> T;
}

impl<T> IntoPropValue<T> for T {
    fn into_prop_value(self) -> T {
        self
    }
}

impl<T: ImplicitClone> IntoPropValue<T> for &T {
    fn into_prop_value(self) -> T {
        self.clone()
    }
}

impl<T> IntoPropValue<Option<T>> for T {
    fn into_prop_value(self) -> Option<T> {
        Some(self)
    }
}

impl<T: ImplicitClone> IntoPropValue<Option<T>> for &T {
    fn into_prop_value(self) -> Option<T> {
        Some(self.clone())
    }
}

impl<I, O, F: Fn(I) -> O + 'static> IntoPropValue<Callback<I, O>> for F {
    fn into_prop_value(self) -> Callback<I, O> {
        self.into()
    }
}

impl<I, O, F: Fn(I) -> O + 'static> IntoPropValue<Option<Callback<I, O>>> for F {
    fn into_prop_value(self) -> Option<Callback<I, O>> {
        Some(self.into())
    }
}

impl IntoPropValue<AttrValue> for &'static str {
    fn into_prop_value(self) -> AttrValue {
        AttrValue::Static(self)
    }
}

impl IntoPropValue<Option<AttrValue>> for &'static str {
    fn into_prop_value(self) -> Option<AttrValue> {
        Some(AttrValue::Static(self))
    }
}

impl IntoPropValue<Option<AttrValue>> for Option<&'static str> {
    fn into_prop_value(self) -> Option<AttrValue> {
        self.map(AttrValue::Static)
    }
}

impl IntoPropValue<AttrValue> for String {
    fn into_prop_value(self) -> AttrValue {
        self.into()
    }
}

impl IntoPropValue<Option<AttrValue>> for String {
    fn into_prop_value(self) -> Option<AttrValue> {
        Some(self.into())
    }
}

impl IntoPropValue<Option<AttrValue>> for Option<String> {
    fn into_prop_value(self) -> Option<AttrValue> {
        self.map(AttrValue::from)
    }
}

impl IntoPropValue<VNode> for &'static str {
    fn into_prop_value(self) -> VNode {
        self.into()
    }
}

impl IntoPropValue<VNode> for String {
    fn into_prop_value(self) -> VNode {
        self.into()
    }
}

impl IntoPropValue<VNode> for &String {
    fn into_prop_value(self) -> VNode {
        self.clone().into()
    }
}

impl IntoPropValue<VNode> for u8 {
    fn into_prop_value(self) -> VNode {
        self.to_string().into()
    }
}

impl IntoPropValue<VNode> for char {
    fn into_prop_value(self) -> VNode {
        String::from(self).into()
    }
}

impl IntoPropValue<VNode> for AttrValue {
    fn into_prop_value(self) -> VNode {
        self.into()
    }
}

impl IntoPropValue<VNode> for &AttrValue {
    fn into_prop_value(self) -> VNode {
        self.into()
    }
}

impl IntoPropValue<VNode> for VText {
    fn into_prop_value(self) -> VNode {
        self.into()
    }
}

impl IntoPropValue<VNode> for VList {
    fn into_prop_value(self) -> VNode {
        self.into()
    }
}

impl<T: FunctionProvider + 'static> IntoPropValue<VNode> for VChild<T> {
    fn into_prop_value(self) -> VNode {
        self.into()
    }
}

impl IntoPropValue<VNode> for ChildrenRenderer<VNode> {
    fn into_prop_value(self) -> VNode {
        self.into()
    }
}

impl IntoPropValue<VNode> for Vec<VNode> {
    fn into_prop_value(self) -> VNode {
        VNode::VList(Rc::new(VList::with_children(self, None)))
    }
}

impl<T: IntoPropValue<VNode>> IntoPropValue<VNode> for Option<T> {
    fn into_prop_value(self) -> VNode {
        self.map(IntoPropValue::into_prop_value).unwrap_or_default()
    }
}
