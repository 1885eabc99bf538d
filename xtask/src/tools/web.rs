//! Trunk and the wasm-bindgen CLI.

use std::{
    env,
    ffi::OsString,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};
use cargo_lock::Lockfile;

use super::rust;
use crate::shell;

const TRUNK: &str = "0.22.1";

/// Both tools were built for speed of running. Here they run for seconds, so a quick build of them serves better: it
/// takes a third of the time.
const QUICK_BUILD: [(&str, &str); 3] = [
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
];

/// Proof that a browser build has all it needs.
pub struct WebTools {
    /// The search path with the right Trunk and wasm-bindgen at its head.
    path: OsString,
}

impl WebTools {
    /// Trunk, which will find the right wasm-bindgen and look for nothing on the network.
    pub fn trunk(&self, subcommand: &str) -> Command {
        let mut trunk = shell::command("trunk");
        // Looked up in the new path, not in our own.
        trunk.env("PATH", &self.path).args([subcommand, "--offline"]);
        trunk
    }
}

/// Finds or installs what a browser build needs.
///
/// # Errors
///
/// When something is missing and can't be installed; says what to do by hand.
pub fn web_tools() -> Result<WebTools> {
    rust::wasm_target()?;
    // The CLI and the crate speak a private language that changes from one version to the next.
    let bindgen = locked_version("wasm-bindgen")?;
    let folders = [
        ensure("wasm-bindgen-cli", "wasm-bindgen", &bindgen, &[])?,
        // Trunk asks for a newer compiler than it needs.
        ensure("trunk", "trunk", TRUNK, &["--ignore-rust-version"])?,
    ];
    // Trunk hands its `--offline` on to cargo, so the crates must be here by then.
    shell::run(shell::command("cargo").args(["fetch", "--quiet"])).context("cannot download the crates")?;

    let ours = folders.into_iter().flatten();
    let theirs = env::var_os("PATH").unwrap_or_default();
    let path = env::join_paths(ours.chain(env::split_paths(&theirs)))?;
    Ok(WebTools { path })
}

/// Makes `program` of this very version available: nothing if it is on the search path, otherwise the folder of ours
/// in which it is.
fn ensure(package: &str, program: &str, version: &str, flags: &[&str]) -> Result<Option<PathBuf>> {
    let wanted = format!("{program} {version}");
    // A program that names its version is whole: an install that was broken off leaves none, or none that runs.
    let right = |program: &Path| shell::answer(Command::new(program).arg("--version")).is_some_and(|is| is == wanted);

    if which::which(program).is_ok_and(|found| right(&found)) {
        return Ok(None);
    }
    let cache = dirs::cache_dir().context("cannot tell where this system keeps caches: set HOME")?;
    let home = cache.join("leadership-load").join(format!("{package}-{version}"));
    let folder = home.join("bin");
    if !right(&folder.join(program)) {
        println!("installing {package} {version}; this takes some minutes, but only once");
        let mut install = shell::command("cargo");
        install.args(["install", package, "--locked", "--force", "--version", version]).args(flags);
        shell::run(install.envs(QUICK_BUILD).arg("--root").arg(&home)).with_context(|| {
            format!(
                "{package} {version} could not be installed, which needs the network and a C compiler; \
                 once they are there, start again, or run by hand what failed"
            )
        })?;
    }
    Ok(Some(folder))
}

/// The version of a crate in `Cargo.lock`.
fn locked_version(name: &str) -> Result<String> {
    let lock = Lockfile::load(shell::root().join("Cargo.lock")).context("cannot read Cargo.lock")?;
    let package = lock.packages.iter().find(|package| package.name.as_str() == name);
    Ok(package.with_context(|| format!("Cargo.lock has no {name}"))?.version.to_string())
}
