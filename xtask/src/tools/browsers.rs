//! The browsers of the journeys.

use std::{env, path::PathBuf};

use anyhow::{Context, Result, ensure};

use super::{Node, apt};
use crate::shell;

/// A browser that a system has, or can install.
struct Browser {
    name: &'static str,
    /// The variable that names its program, where somebody wants another one than we find.
    variable: &'static str,
    /// What it is called where it comes from a package manager.
    programs: &'static [&'static str],
    /// Where it is on systems that don't put it on the search path.
    places: &'static [&'static str],
    /// Its package on a Debian-like system.
    package: &'static str,
}

const CHROMIUM: Browser = Browser {
    name: "Chromium or Chrome",
    variable: "CHROMIUM",
    programs: &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
    places: &[
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        r"C:\Program Files\Google\Chrome\Application\chrome.exe",
        r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    ],
    package: "chromium",
};

const FIREFOX: Browser = Browser {
    name: "Firefox",
    variable: "FIREFOX",
    programs: &["firefox", "firefox-esr"],
    places: &[
        "/Applications/Firefox.app/Contents/MacOS/firefox",
        r"C:\Program Files\Mozilla Firefox\firefox.exe",
        r"C:\Program Files (x86)\Mozilla Firefox\firefox.exe",
    ],
    package: "firefox-esr",
};

/// Finds or installs Chromium; nothing stands for the one that Playwright keeps for itself.
///
/// # Errors
///
/// When there is none and none can be installed; says what to do by hand.
pub fn chromium(node: &Node) -> Result<Option<PathBuf>> {
    if let Some(program) = CHROMIUM.program()? {
        return Ok(Some(program));
    }
    // Asks nothing of the network if it has been installed before.
    shell::run(node.playwright("install").arg("chromium")).with_context(|| CHROMIUM.by_hand())?;
    Ok(None)
}

/// Finds or installs Firefox. One that Playwright keeps for itself would not do: it is not the one that people have.
///
/// # Errors
///
/// When there is none and none can be installed; says what to do by hand.
pub fn firefox() -> Result<PathBuf> {
    FIREFOX.program()?.with_context(|| FIREFOX.by_hand())
}

impl Browser {
    /// The one that somebody chose, or that is there, or that can be installed.
    fn program(&self) -> Result<Option<PathBuf>> {
        let Some(chosen) = env::var_os(self.variable).map(PathBuf::from) else {
            return Ok(self.find().or_else(|| apt::install(self.package).and_then(|()| self.find())));
        };
        ensure!(chosen.is_file(), "{} is set to {}, which is not a file", self.variable, chosen.display());
        Ok(Some(chosen))
    }

    fn find(&self) -> Option<PathBuf> {
        let named = self.programs.iter().find_map(|program| which::which(program).ok());
        named.or_else(|| self.places.iter().map(PathBuf::from).find(|place| place.is_file()))
    }

    fn by_hand(&self) -> String {
        let Self { name, variable, .. } = self;
        format!(
            "the journeys need {name}: install it with your system's package manager, \
             or set {variable} to the path of its program"
        )
    }
}
