//! Finds Node.js, and installs the test runner that the journeys are written for.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};

use crate::shell;

/// The oldest version: the first with `process.getBuiltinModule`, by which the package reads its files.
const OLDEST: Version = (20, 16);

/// Holds a major and a minor version.
type Version = (u32, u32);

/// The folder of the check against the supported browsers.
const BASELINE: &str = "tests/baseline";

/// Runs Node.js with the packages of the journeys, which are installed.
pub struct Node {
    journeys: PathBuf,
}

impl Node {
    /// Returns a Playwright command that starts beside the journeys.
    pub fn playwright(&self, subcommand: &str) -> Command {
        let mut playwright = Command::new("node");
        playwright.current_dir(&self.journeys).args(["node_modules/@playwright/test/cli.js", subcommand]);
        playwright
    }
}

/// Finds Node.js, and installs the packages of the journeys if they are not those of the lock file.
///
/// # Errors
///
/// Fails when Node.js is missing or too old, or npm can't install; says what to do by hand.
pub fn node() -> Result<Node> {
    is_there()?;
    let journeys = shell::root().join("tests/journeys");
    packages(&journeys)?;
    Ok(Node { journeys })
}

/// Returns ESLint, which checks what ships against the supported browsers: `tests/baseline`.
///
/// # Errors
///
/// Fails when Node.js is missing or too old, or npm can't install; says what to do by hand.
pub fn eslint() -> Result<Command> {
    is_there()?;
    packages(&shell::root().join(BASELINE))?;
    let mut eslint = shell::command("node");
    eslint.arg(format!("{BASELINE}/node_modules/eslint/bin/eslint.js"));
    eslint.arg(format!("--config={BASELINE}/eslint.config.js"));
    Ok(eslint)
}

fn is_there() -> Result<()> {
    let version = shell::answer(shell::command("node").arg("--version"));
    let found = version.as_deref().unwrap_or("none");
    let (major, minor) = OLDEST;
    ensure!(
        read(found).is_some_and(|version| version >= OLDEST),
        "the tests need Node.js {major}.{minor} or later (found: {found}): install it with your system's package manager"
    );
    Ok(())
}

/// Reads a version as Node.js says it, such as `v20.16.0`.
fn read(version: &str) -> Option<Version> {
    let mut numbers = version.trim().trim_start_matches('v').split('.').map(|number| number.parse().ok());
    Some((numbers.next()??, numbers.next()??))
}

/// Installs the packages that a project's lock file names, unless the last install was from this very file.
///
/// # Errors
///
/// Fails when npm is missing or can't install; says what to do by hand.
pub fn packages(project: &Path) -> Result<()> {
    let name = project.strip_prefix(shell::root()).unwrap_or(project).display();
    let lock = project.join("package-lock.json");
    let lock = fs::read(&lock).with_context(|| format!("cannot read {}", lock.display()))?;
    let installed = project.join("node_modules/.installed-lock.json");
    if fs::read(&installed).is_ok_and(|last| last == lock) {
        return Ok(());
    }
    println!("installing the packages of {name}");
    let mut install = npm(project)?;
    install.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1").arg("ci");
    shell::run(&mut install)
        .with_context(|| format!("npm needs the network once; to install by hand, run `npm ci` in {name}"))?;
    // It is written last, so that an interrupted install is done again.
    fs::write(&installed, lock).with_context(|| format!("cannot write {}", installed.display()))
}

/// Returns an npm command in a folder.
///
/// # Errors
///
/// Fails when there is no npm.
pub fn npm(folder: &Path) -> Result<Command> {
    // On Windows npm is a script, which is found only by its full name.
    let npm =
        which::which("npm").context("Node.js is there, but not npm: install the npm package that goes with it")?;
    let mut npm = Command::new(npm);
    npm.current_dir(folder);
    Ok(npm)
}

#[cfg(test)]
mod tests {
    use super::{OLDEST, read};

    #[test]
    fn a_version_is_judged_by_its_minor_number_too() {
        let is_new_enough = |version| read(version).is_some_and(|version| version >= OLDEST);
        for (version, expected) in
            [("v20.15.1", false), ("v20.16.0\n", true), ("v22.3.0", true), ("v18.20.4", false), ("none", false)]
        {
            assert_eq!(is_new_enough(version), expected, "{version}");
        }
    }
}
