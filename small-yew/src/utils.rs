//! What `html!` uses to put children together.

use std::marker::PhantomData;

use crate::virtual_dom::VNode;

/// The children that `{ for … }` gives.
pub fn into_node_iter<T: Into<R>, R>(children: impl IntoIterator<Item = T>) -> std::vec::IntoIter<R> {
    let mut nodes = Vec::new();
    for child in children {
        nodes.push(child.into());
    }
    nodes.into_iter()
}

/// The children that `{ … }` gives: one, some, or none.
pub struct NodeSeq<IN, OUT>(Vec<OUT>, PhantomData<IN>);

impl<IN: Into<OUT>, OUT> From<IN> for NodeSeq<IN, OUT> {
    fn from(child: IN) -> Self {
        Self(vec![child.into()], PhantomData)
    }
}

impl<IN: Into<OUT>, OUT> From<Option<IN>> for NodeSeq<IN, OUT> {
    fn from(child: Option<IN>) -> Self {
        Self(child.into_iter().map(Into::into).collect(), PhantomData)
    }
}

impl<IN: Into<OUT>, OUT> From<Vec<IN>> for NodeSeq<IN, OUT> {
    fn from(children: Vec<IN>) -> Self {
        Self(children.into_iter().map(Into::into).collect(), PhantomData)
    }
}

impl<IN, OUT> IntoIterator for NodeSeq<IN, OUT> {
    type Item = OUT;
    type IntoIter = std::vec::IntoIter<OUT>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

/// `html!` writes `[…].to_vec()`, which would clone all of them and drop the
/// first ones. By this they are moved, with less code in every place.
pub trait MoveIntoVec {
    /// The nodes in a vector.
    fn to_vec(self) -> Vec<VNode>;
}

impl<const N: usize> MoveIntoVec for [VNode; N] {
    fn to_vec(self) -> Vec<VNode> {
        Vec::from(self)
    }
}

#[doc(hidden)]
pub fn __ensure_type<T>(_: T) {}
