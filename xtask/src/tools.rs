//! The programs that a build or a test needs, found or installed.
//!
//! Everything here may be called as often as one likes: what is there is found in milliseconds, what is missing is
//! installed once, at a fixed version, with its progress shown. Whatever can't be installed is named, with the way to
//! install it by hand.

mod apt;
mod browsers;
mod hugo;
mod nginx;
mod node;
mod python;
mod rust;
mod web;
mod wordpress;

pub use self::{
    browsers::{chromium, firefox, webkit},
    hugo::hugo,
    nginx::nginx,
    node::{eslint, node, npm, packages},
    python::python_packages,
    rust::{components, wasm_target},
    web::{WebTools, cargo_cyclonedx, cargo_deny, web_tools},
    wordpress::wordpress,
};
