//! The only rooms that see JavaScript.
//!
//! `leadership-load.js`, written by hand, defines the custom element and calls
//! what is exported here: [`element`] mounts widgets, [`api`] computes on JSON.
//! [`component`] is the same widget for other Yew applications, which need no
//! exports: they are there with the feature `browser` only.

#[cfg(feature = "browser")]
mod api;
#[cfg(feature = "browser")]
mod element;

pub mod component;

mod browser;
mod clipboard;
#[cfg(feature = "app")]
mod desk;
mod files;
mod json;
mod print;
#[cfg(feature = "browser")]
mod questionnaire;
mod room;
#[cfg_attr(not(feature = "app"), path = "embed/no_sealing.rs")]
mod sealing;
mod storage;

#[cfg(feature = "browser")]
mod panic;
