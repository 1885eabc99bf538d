//! The engine: the instrument, the check, its scoring, and the code that carries
//! it in a link. It is pure: no browser, no clock, no randomness.
//!
//! It returns errors only where input comes in from outside: in constructors
//! such as [`check::Check::new`], in the readers of [`link`] and [`json`], in edits of a
//! [`board`], and where checks of different versions are compared. Apart from the error
//! messages, which are English, it has no sentences.

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
pub mod step;
pub mod text;

pub mod scoring;

pub mod link;

pub mod session;

pub mod history;

pub mod board;

pub mod export;

pub mod json;

pub mod store;
