//! Finds or installs the programs that a build or a test needs.
//!
//! Everything here may be called often: programs that are there are found in milliseconds, missing ones are installed
//! once, at a fixed version, with their progress shown. An error names what can't be installed, with the way to install
//! it by hand.

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
