//! Offers a self-check to people who lead several disciplines at once: 21 statements
//! about overload, expertise gaps and isolation in management meetings, scored
//! in the reader's own browser.
//!
//! These are the rings, in reading order. Dependencies point inward only
//! (`web -> ui -> words -> engine`):
//!
//! - [`engine`], the crate `leadership-load-core`: pure. The instrument,
//!   the check, its scoring, its code in a link, the session of a person with
//!   the questionnaire, and the public JSON.
//! - [`words`], the crate `leadership-load-words`: pure. Every sentence, by
//!   language.
//! - [`ui`]: Yew components, which render state and dispatch actions.
//! - [`web`]: the browser's side: mounting, the JavaScript API, storage, files,
//!   printing. The packages in `modules/`, which a page loads, call it, and it has
//!   [`LeadershipLoad`], the component for other Yew applications.
//!
//! `ARCHITECTURE.md` says what each ring may never do.

#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::todo,
    clippy::unimplemented,
    clippy::unreachable,
    clippy::dbg_macro
)]

pub use engine;
pub use words;

pub mod ui;

pub mod web;

pub use web::component::{Keep, LeadershipLoad, LeadershipLoadProps, Progress, ResultPart, Theme};
