//! The public JSON, converted to and from the engine's types.
//!
//! What comes in is read in two steps: serde makes a [`Json`] of it, and
//! [`read_check`] and its siblings make what the engine knows of that, or
//! report every [`Problem`] with its path.

mod json;
mod problem;
mod read;

pub use json::Json;
pub use problem::{Problem, Problems, both};
pub use read::{LinkOptions, read_check, read_checks, read_link_options, read_occasion, read_pair};
