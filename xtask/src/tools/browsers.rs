//! Finds or installs the browsers of the journeys.

use std::{env, path::PathBuf};

use anyhow::{Context, Result, ensure};

use super::{apt, node::Node};
use crate::shell;

/// A browser that a system has, or can install.
struct Browser {
    name: &'static str,
    /// Names the variable by which somebody chooses another program than we find.
    variable: &'static str,
    /// Lists its names in package managers.
    programs: &'static [&'static str],
    /// Lists its paths on systems that don't put it on the search path.
    places: &'static [&'static str],
    /// Lists its packages on a Debian-like system.
    packages: &'static [&'static str],
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
    packages: &["chromium"],
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
    packages: &["firefox-esr"],
};

const WEBKIT: Browser = Browser {
    name: "WebKitGTK's MiniBrowser with WebKitWebDriver, and Xvfb",
    variable: "WEBKIT",
    programs: &[],
    // Debian puts it beside its library, by the machine's kind and the version of its interface.
    places: &[
        "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
        "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
        "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser",
        "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.0/MiniBrowser",
    ],
    packages: &["webkit2gtk-driver", "xvfb"],
};

/// Finds or installs Chromium; `None` stands for the one that Playwright keeps for itself.
///
/// # Errors
///
/// Fails when there is none and none can be installed; says what to do by hand.
pub fn chromium(node: &Node) -> Result<Option<PathBuf>> {
    if let Some(program) = CHROMIUM.program()? {
        return Ok(Some(program));
    }
    // This needs no network if it has been installed before.
    shell::run(node.playwright("install").arg("chromium")).with_context(|| CHROMIUM.by_hand())?;
    Ok(None)
}

/// Finds or installs Firefox. One that Playwright keeps for itself would not do: it is not the one that people have.
///
/// # Errors
///
/// Fails when there is none and none can be installed; says what to do by hand.
pub fn firefox() -> Result<PathBuf> {
    FIREFOX.program()?.with_context(|| FIREFOX.by_hand())
}

/// Finds or installs WebKit, with the driver and the screen that its journeys need; `None` if there is none, such as on
/// other systems than Linux.
///
/// # Errors
///
/// Fails when somebody chose one that is not there.
pub fn webkit() -> Result<Option<PathBuf>> {
    let has = |program| which::which(program).is_ok();
    if !(has("WebKitWebDriver") && has("Xvfb")) && apt::install(WEBKIT.packages).is_none() {
        return Ok(None);
    }
    WEBKIT.program()
}

impl Browser {
    /// Returns the program that somebody chose, or that is there, or that can be installed.
    fn program(&self) -> Result<Option<PathBuf>> {
        let Some(chosen) = env::var_os(self.variable).map(PathBuf::from) else {
            return Ok(self.find().or_else(|| apt::install(self.packages).and_then(|()| self.find())));
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
