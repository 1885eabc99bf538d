//! Models the instrument and computes everything that is computed: the engine.
//!
//! It has the check, its scoring, the code that carries it in a link, and what is kept of it.
//! It is pure: no browser, no clock, no randomness.
//!
//! It returns errors only where something comes in from outside: in constructors such as
//! [`check::Check::new`] and [`link::Payload::new`], in [`number::read_number`], in the readers of [`link`]
//! and [`json`], and in a [`store::Store`], whose device may refuse. Two more can refuse: an edit of a
//! [`board`], and a comparison of checks of different versions. Apart from the error messages, which are
//! English, it has no sentences.

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
