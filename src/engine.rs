//! The pure heart: no browser, no serde, no clock, no randomness.
//!
//! It can't fail, except where something from outside comes in: the
//! constructors of [`check`] and the reader of [`link`].

pub mod instrument;

pub mod check;
pub mod day;
pub mod number;
pub mod text;

pub mod scoring;

pub mod link;

pub mod session;

pub mod history;

pub mod calendar;

pub mod board;
