//! A self-check for leaders of several disciplines.

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

pub mod engine;
pub mod schema;
pub mod words;

#[cfg(feature = "ui")]
pub mod ui;

#[cfg(feature = "browser")]
mod embed;
