//! The only rooms that see JavaScript.
//!
//! `leadership-load.js`, written by hand, defines the custom element and calls
//! what is exported here: [`element`] mounts widgets, [`api`] computes on JSON.
//! Each has a feature of its own, for they travel apart. [`component`] is the
//! same widget for other Yew applications, which need no exports.

mod js;

#[cfg(any(feature = "api", feature = "element"))]
mod stack;

#[cfg(feature = "api")]
mod api;
#[cfg(feature = "api")]
mod questionnaire;

#[cfg(feature = "element")]
mod element;
#[cfg(feature = "element")]
mod panic;

#[cfg(feature = "component")]
pub mod component;

#[cfg(feature = "widget")]
mod browser;
#[cfg(feature = "widget")]
mod clipboard;
#[cfg(feature = "coach")]
mod desk;
#[cfg(feature = "widget")]
mod files;
#[cfg(feature = "widget")]
mod focus;
#[cfg(feature = "widget")]
mod print;
#[cfg(feature = "component")]
mod room;
#[cfg(feature = "widget")]
mod sealing;
#[cfg(feature = "widget")]
mod storage;
#[cfg(feature = "coach")]
mod trail;
#[cfg(feature = "widget")]
mod translation;
#[cfg(feature = "widget")]
mod watch;
