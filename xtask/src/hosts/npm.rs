//! The package for npm, as a CDN has it and as a Vite project with TypeScript has it.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};

use super::place::{Place, folder};
use crate::{dist, shell, tools::npm};

/// Packs the build, and unpacks it where a CDN would have it.
pub fn pack(place: &Place) -> Result<()> {
    let mut pack = npm(&dist::folder())?;
    shell::run(pack.args(["pack", "--silent", "--pack-destination"]).arg(&place.folder))?;
    let name = concat!("leadership-load@", env!("CARGO_PKG_VERSION"));
    unpack(&place.site().join("npm").join(name))
}

/// Installs the package in a project and builds that, types first.
pub fn vite(place: &Place) -> Result<()> {
    let project = place.project()?;
    crate::tools::packages(&project)?;
    let installed = project.join("node_modules/leadership-load");
    if installed.exists() {
        fs::remove_dir_all(&installed)?;
    }
    unpack(&installed)?;
    let mut build = npm(&project)?;
    shell::run(build.args(["run", "--silent", "build", "--", "--emptyOutDir", "--outDir"]).arg(place.site()))
}

/// What `npm publish` would send.
fn tarball() -> PathBuf {
    folder().join("npm").join(concat!("leadership-load-", env!("CARGO_PKG_VERSION"), ".tgz"))
}

/// Unpacks it, as npm does, without the folder that everything lies in.
fn unpack(target: &Path) -> Result<()> {
    ensure!(tarball().is_file(), "npm did not create {}", tarball().display());
    fs::create_dir_all(target)?;
    // Every system that Node.js runs on has one: Windows since version 10.
    let mut tar = Command::new("tar");
    tar.current_dir(target).args(["-xzf"]).arg(tarball()).args(["--strip-components=1"]);
    shell::run(&mut tar).context("the package can't be unpacked, which needs `tar`")
}
