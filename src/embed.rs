//! The only rooms that see JavaScript.
//!
//! `leadership-load.js`, written by hand, defines the custom element and calls
//! what is exported here: [`element`] mounts widgets, [`api`] computes on JSON.

mod api;
mod element;

mod browser;
mod clipboard;
#[cfg(feature = "app")]
mod desk;
mod files;
mod json;
mod print;
mod questionnaire;
#[cfg_attr(not(feature = "app"), path = "embed/no_sealing.rs")]
mod sealing;
mod storage;

mod panic;
