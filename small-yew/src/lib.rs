//! What the widget uses of [Yew], made for its smallest home: a post, where
//! every kilobyte is waited for on a bad connection.
//!
//! The macros are Yew's own (`yew-macro`), and so are the names and what they
//! mean: the components in `leadership-load` are compiled with either crate,
//! and don't know which. What is behind them is different. Yew makes code for
//! every component and every type of a hook; here all that is made once is made
//! for `dyn` types, and what the widget has no use for is not there: contexts,
//! suspense, portals, structs as components, hydration, drawing on a server.
//!
//! In reading order:
//!
//! - [`virtual_dom`]: what `html!` makes, the nodes that a component wants.
//! - [`html`]: what the macros ask of properties, values and events.
//! - [`functional`]: components and hooks.
//! - `scope`: a component that stands in the page.
//! - `live`: the nodes that do, and how they become those that are wanted.
//! - `registry`: what listens on them.
//! - `scheduler`: when all this happens.
//! - [`Renderer`]: where it begins.
//!
//! [Yew]: https://yew.rs

#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::todo,
    clippy::unimplemented,
    clippy::unreachable,
    clippy::dbg_macro
)]

// What the macros write begins with `::yew`, in here too.
extern crate self as yew;

pub mod callback;
pub mod functional;
pub mod html;
pub mod virtual_dom;

pub mod utils;

mod live;
mod registry;
mod renderer;
mod scheduler;
mod scope;

pub use renderer::{AppHandle, Renderer, set_custom_panic_hook};

/// What a module with components imports.
pub mod prelude {
    pub use crate::callback::Callback;
    pub use crate::functional::{
        Reducible, UseReducerDispatcher, UseReducerHandle, UseStateHandle, UseStateSetter, component, hook,
        use_effect_with, use_memo, use_mut_ref, use_node_ref, use_reducer, use_reducer_eq, use_state, use_state_eq,
    };
    pub use crate::html::events::{Event, FocusEvent, InputEvent, KeyboardEvent, MouseEvent, PointerEvent, TargetCast};
    pub use crate::html::{Classes, Html, HtmlResult, NodeRef, Properties};
    pub use crate::renderer::AppHandle;
    pub use crate::utils::MoveIntoVec as _;
    pub use crate::virtual_dom::AttrValue;
    pub use yew_macro::html;
}

pub use prelude::*;
