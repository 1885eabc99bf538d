//! What the macros ask of properties, values and events.

mod into_prop_value;
mod properties;

pub mod events;

use std::cell::RefCell;
use std::convert::Infallible;
use std::marker::PhantomData;
use std::rc::Rc;

pub use implicit_clone::ImplicitClone;
use wasm_bindgen::JsCast;
use web_sys::Node;

#[doc(hidden)]
pub use self::events::{onblur, onchange, onclick, onfocus, oninput, onkeydown, onkeyup, onmousedown, onpointerdown};
pub use self::into_prop_value::IntoPropValue;
pub use self::properties::{AllPropsFor, AssertAllProps, Buildable, HasAllProps, HasProp, Properties};
use crate::virtual_dom::{AttrValue, VList, VNode};

/// What a component draws.
pub type Html = VNode;

/// What a component draws. It can't fail: there is nothing that one could wait for.
pub type HtmlResult = Result<Html, Infallible>;

/// What a component may return.
pub trait IntoHtmlResult {
    /// What it draws.
    fn into_html_result(self) -> HtmlResult;
}

impl IntoHtmlResult for Html {
    fn into_html_result(self) -> HtmlResult {
        Ok(self)
    }
}

/// What `#[component]` makes of a function.
pub trait BaseComponent: Sized + 'static {
    /// Nothing: functions get no messages.
    type Message;
    /// What it is given.
    type Properties: Properties;

    #[doc(hidden)]
    fn create(ctx: &Context<Self>) -> Self;
    #[doc(hidden)]
    fn update(&mut self, ctx: &Context<Self>, message: Self::Message) -> bool;
    #[doc(hidden)]
    fn changed(&mut self, ctx: &Context<Self>, old: &Self::Properties) -> bool;
    #[doc(hidden)]
    fn view(&self, ctx: &Context<Self>) -> HtmlResult;
    #[doc(hidden)]
    fn rendered(&mut self, ctx: &Context<Self>, first: bool);
    #[doc(hidden)]
    fn destroy(&mut self, ctx: &Context<Self>);
    #[doc(hidden)]
    fn prepare_state(&self) -> Option<String>;
}

/// What `#[component]` names, and nobody makes.
pub struct Context<T: BaseComponent> {
    never: Infallible,
    _of: PhantomData<T>,
}

impl<T: BaseComponent> Context<T> {
    #[doc(hidden)]
    pub fn props(&self) -> &T::Properties {
        match self.never {}
    }
}

/// Some children, as `html!` hands them over.
pub struct ChildrenRenderer<T> {
    children: Vec<T>,
}

impl<T> ChildrenRenderer<T> {
    /// These children.
    pub fn new(children: Vec<T>) -> Self {
        Self { children }
    }
}

impl From<ChildrenRenderer<VNode>> for VNode {
    fn from(renderer: ChildrenRenderer<VNode>) -> Self {
        VList::with_children(renderer.children, None).into()
    }
}

/// A place in which the node of an element is put, for as long as it stands in the page.
///
/// Most elements have none, so nothing is made for a place that nobody asked for.
#[derive(Clone, Default)]
pub struct NodeRef(Option<Rc<RefCell<Option<Node>>>>);

impl NodeRef {
    /// A place that is there.
    pub(crate) fn new() -> Self {
        Self(Some(Rc::default()))
    }

    /// The node.
    pub fn get(&self) -> Option<Node> {
        self.0.as_ref().and_then(|place| place.borrow().clone())
    }

    /// The node, as what it is.
    pub fn cast<T: AsRef<Node> + JsCast>(&self) -> Option<T> {
        self.get().and_then(|node| node.dyn_into().ok())
    }

    /// Puts a node in.
    pub(crate) fn set(&self, node: Option<Node>) {
        if let Some(place) = &self.0 {
            place.replace(node);
        }
    }
}

impl PartialEq for NodeRef {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Some(one), Some(other)) => Rc::ptr_eq(one, other),
            (None, None) => true,
            _ => false,
        }
    }
}

impl ImplicitClone for NodeRef {}

/// The classes of an element, already written.
#[derive(Clone, Default, PartialEq)]
pub struct Classes(Option<AttrValue>);

impl From<&'static str> for Classes {
    fn from(classes: &'static str) -> Self {
        Self(Some(AttrValue::Static(classes)))
    }
}

impl From<String> for Classes {
    fn from(classes: String) -> Self {
        Self(Some(classes.into()))
    }
}

impl From<Option<&'static str>> for Classes {
    fn from(classes: Option<&'static str>) -> Self {
        Self(classes.map(AttrValue::Static))
    }
}

impl IntoPropValue<Option<AttrValue>> for Classes {
    fn into_prop_value(self) -> Option<AttrValue> {
        self.0
    }
}
