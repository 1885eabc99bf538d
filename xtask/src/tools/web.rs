//! Finds or installs programs of cargo: Trunk and the wasm-bindgen CLI for a build, and two that look through its
//! crates.

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
const CARGO_DENY: &str = "0.20.2";
const CARGO_CYCLONEDX: &str = "0.5.9";

/// Compiles these tools with few optimizations: they run for seconds, and this takes a third of the time.
const QUICK_BUILD: [(&str, &str); 3] = [
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
];

/// Proves that a browser build has all it needs.
pub struct WebTools {
    /// The search path with the right Trunk and wasm-bindgen at its head.
    path: OsString,
}

impl WebTools {
    /// Returns Trunk, which will find the right wasm-bindgen and look for nothing on the network.
    pub fn trunk(&self, subcommand: &str) -> Command {
        let mut trunk = shell::command("trunk");
        // The program is looked up in the new path, not in our own.
        trunk.env("PATH", &self.path).args([subcommand, "--offline"]);
        trunk
    }
}

/// Finds or installs all that a browser build needs.
///
/// # Errors
///
/// Fails when something is missing and can't be installed; says what to do by hand.
pub fn web_tools() -> Result<WebTools> {
    rust::wasm_target()?;
    // The CLI and the crate share a private format that changes from one version to the next.
    let bindgen = locked_version("wasm-bindgen")?;
    let folders = [
        ensure("wasm-bindgen-cli", "wasm-bindgen", &bindgen, &[])?,
        // Trunk asks for a newer compiler than it needs.
        ensure("trunk", "trunk", TRUNK, &["--ignore-rust-version"])?,
    ];
    // Trunk passes its `--offline` on to cargo, so the crates must be here by then.
    shell::run(shell::command("cargo").args(["fetch", "--quiet"])).context("cannot download the crates")?;

    let ours = folders.into_iter().flatten();
    let theirs = env::var_os("PATH").unwrap_or_default();
    let path = env::join_paths(ours.chain(env::split_paths(&theirs)))?;
    Ok(WebTools { path })
}

/// Makes `program` of this very version available. Returns `None` if it is on the search path, otherwise its folder in
/// our cache.
fn ensure(package: &str, program: &str, version: &str, flags: &[&str]) -> Result<Option<PathBuf>> {
    let wanted = format!("{program} {version}");
    // A program that names its version is complete: an interrupted install leaves none, or none that runs.
    let right = |program: &Path| shell::answer(Command::new(program).arg("--version")).is_some_and(|is| is == wanted);

    if which::which(program).is_ok_and(|found| right(&found)) {
        return Ok(None);
    }
    let home = home(package, version)?;
    let folder = home.join("bin");
    if !right(&folder.join(program)) {
        install(package, version, flags, &home)?;
    }
    Ok(Some(folder))
}

/// Returns the folder in which a package of this version is installed.
fn home(package: &str, version: &str) -> Result<PathBuf> {
    let cache = dirs::cache_dir().context("cannot tell where this system keeps caches: set HOME")?;
    Ok(cache.join("leadership-load").join(format!("{package}-{version}")))
}

fn install(package: &str, version: &str, flags: &[&str], home: &Path) -> Result<()> {
    println!("installing {package} {version}; this takes some minutes, but only once");
    let mut install = shell::command("cargo");
    install.args(["install", package, "--locked", "--force", "--version", version]).args(flags);
    shell::run(install.envs(QUICK_BUILD).arg("--root").arg(home)).with_context(|| {
        format!(
            "{package} {version} could not be installed, which needs the network and a C compiler; \
             once they are there, start again, or run by hand what failed"
        )
    })
}

/// Returns cargo-deny, which checks all crates against deny.toml.
///
/// # Errors
///
/// Fails when it is missing and can't be installed.
pub fn cargo_deny() -> Result<Command> {
    subcommand("cargo-deny", CARGO_DENY, &[])
}

/// Returns cargo-cyclonedx, which lists the crates that something is made of.
///
/// # Errors
///
/// Fails when it is missing and can't be installed.
pub fn cargo_cyclonedx() -> Result<Command> {
    subcommand("cargo-cyclonedx", CARGO_CYCLONEDX, &["cyclonedx"])
}

/// Returns a subcommand of cargo, in our cache at this very version, with the arguments that it needs first.
fn subcommand(program: &str, version: &str, first: &[&str]) -> Result<Command> {
    let home = home(program, version)?;
    let program_at = home.join("bin").join(program);
    let right = |at: &Path| {
        let said = shell::answer(Command::new(at).args(first).arg("--version"));
        said.is_some_and(|said| said.split(' ').next_back() == Some(version))
    };
    if !right(&program_at) {
        install(program, version, &[], &home)?;
    }
    let mut command = shell::command(program_at);
    command.args(first);
    Ok(command)
}

/// Returns the version of a crate in `Cargo.lock`.
fn locked_version(name: &str) -> Result<String> {
    let lock = Lockfile::load(shell::root().join("Cargo.lock")).context("cannot read Cargo.lock")?;
    let package = lock.packages.iter().find(|package| package.name.as_str() == name);
    Ok(package.with_context(|| format!("Cargo.lock has no {name}"))?.version.to_string())
}
