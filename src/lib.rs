//! A self-check for people who lead several disciplines at once: 21 statements
//! about overload, expertise gaps and isolation in management meetings, scored
//! in the reader's own browser.
//!
//! The house, in reading order; arrows run inward only
//! (`web -> ui -> words -> engine`):
//!
//! - [`engine`], the crate `leadership-load-core`: pure. What is asked, what a
//!   check is, how it is scored, how it travels in a link, where somebody is in
//!   the questionnaire, and the public JSON.
//! - [`words`], the crate `leadership-load-words`: pure. Every sentence, by
//!   language.
//! - [`ui`]: Yew components, which draw state and send actions.
//! - [`web`]: the only rooms that touch JavaScript. The packages in `modules/`,
//!   which are what a page loads, call in here, and other Yew applications find
//!   [`LeadershipLoad`] here.
//!
//! `ARCHITECTURE.md` says what each ring may never do.

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

pub use engine;
pub use words;

pub mod ui;

pub mod web;

pub use web::component::{Keep, LeadershipLoad, LeadershipLoadProps, Progress, Theme};
