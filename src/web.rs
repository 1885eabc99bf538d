//! Connects the widget to the browser: mounting, the JavaScript API, storage, files, printing.
//!
//! `leadership-load.js`, written by hand, defines the custom element and loads one of the packages in `modules/`, which
//! export the functions that it calls: [`element`] mounts widgets, [`api`] computes on JSON. [`component`] is the same
//! widget for other Yew applications, which need no exports.

pub mod api;
pub mod component;
pub mod element;
pub mod panic;
pub mod stack;

mod browser;
mod clipboard;
pub mod coach;
mod files;
mod focus;
mod js;
mod languages;
mod print;
mod questionnaire;
mod room;
pub mod sealing;
mod sharing;
mod store;
mod trail;
mod translation;
