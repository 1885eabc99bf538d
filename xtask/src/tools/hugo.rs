//! Finds or installs Hugo, for the blog that has the widget in a post.

use std::{env, path::PathBuf};

use anyhow::{Context, Result, ensure};

use super::apt;

const BY_HAND: &str = "the test of a blog with Hugo needs Hugo 0.111 or later: install it with your system's package \
                       manager (`apt-get install hugo`, `brew install hugo`, `winget install Hugo.Hugo.Extended`), or set \
                       HUGO to the path of its program";

/// Finds or installs Hugo.
///
/// # Errors
///
/// Fails when there is none and none can be installed; says what to do by hand.
pub fn hugo() -> Result<PathBuf> {
    if let Some(chosen) = env::var_os("HUGO").map(PathBuf::from) {
        ensure!(chosen.is_file(), "HUGO is set to {}, which is not a file", chosen.display());
        return Ok(chosen);
    }
    let find = || which::which("hugo").ok();
    find().or_else(|| apt::install(&["hugo"]).and_then(|()| find())).context(BY_HAND)
}
