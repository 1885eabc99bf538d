//! Chromium, for the journeys.

use std::{env, path::PathBuf};

use anyhow::{Context, Result, ensure};

use super::{Node, apt};
use crate::shell;

/// What the browser is called where it comes from a package manager.
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Where it is on systems that don't put it on the search path.
const PLACES: [&str; 4] = [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
];

const BY_HAND: &str = "the journeys need Chromium or Chrome: install it with your system's package manager, \
                       or set CHROMIUM to the path of its program";

/// Finds or installs Chromium; nothing stands for the one that Playwright keeps for itself.
///
/// # Errors
///
/// When there is none and none can be installed; says what to do by hand.
pub fn chromium(node: &Node) -> Result<Option<PathBuf>> {
    if let Some(chosen) = env::var_os("CHROMIUM").map(PathBuf::from) {
        ensure!(chosen.is_file(), "CHROMIUM is set to {}, which is not a file", chosen.display());
        return Ok(Some(chosen));
    }
    if let Some(found) = find().or_else(|| apt::install("chromium").and_then(|()| find())) {
        return Ok(Some(found));
    }
    // Asks nothing of the network if it has been installed before.
    shell::run(node.playwright("install").arg("chromium")).context(BY_HAND)?;
    Ok(None)
}

fn find() -> Option<PathBuf> {
    let named = NAMES.iter().find_map(|name| which::which(name).ok());
    named.or_else(|| PLACES.iter().map(PathBuf::from).find(|place| place.is_file()))
}
