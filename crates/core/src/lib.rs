//! The engine: what is asked, what a check is, how it is scored, and how it
//! travels in a link. It is pure: no browser, no clock, no randomness.
//!
//! It can't fail, except where something from outside comes in: the
//! constructors of [`check`] and the readers of [`link`] and [`json`]. It speaks no
//! language but that of its error messages.

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

pub mod instrument;

pub mod check;
pub mod day;
pub mod number;
pub mod text;

pub mod scoring;

pub mod link;

pub mod session;

pub mod history;

pub mod board;

pub mod export;

pub mod json;
