//! Renders the saved checks, and the reliable change between them.

mod change;
mod earlier;
mod files;
mod list;
mod next_time;

pub use change::{before, change};
pub use earlier::earlier;
pub use list::EarlierChecks;
pub use next_time::next_time;
