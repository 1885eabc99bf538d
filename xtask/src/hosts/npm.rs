//! Unpacks the package for npm as a CDN would, and builds projects with it.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};

use super::place::{Place, folder};
use crate::{
    dist, guides, shell,
    tools::{npm, packages},
};

/// The address of the build's files in the blog with Astro.
const ASTRO: &str = "/hosts/astro/site/leadership-load/";

/// The page with the element in the project with Next, as its component names it.
const NEXT: &str = "\"/hosts/next/site/check/\"";

/// Packs the build, and unpacks it as a CDN would.
pub fn pack(place: &Place) -> Result<()> {
    let mut pack = npm(&dist::folder())?;
    shell::run(pack.args(["pack", "--silent", "--pack-destination"]).arg(&place.folder))?;
    let name = concat!("leadership-load@", env!("CARGO_PKG_VERSION"));
    unpack(&place.site().join("npm").join(name))
}

/// Installs the packages that a project is built with.
pub fn install(place: &Place) -> Result<()> {
    packages(&place.project()?)
}

/// Builds a project with Vite, types first.
pub fn vite(place: &Place) -> Result<()> {
    install(place)?;
    build(place, &["--emptyOutDir", "--outDir"])
}

/// Builds a project with webpack, which has rules for its own styles.
pub fn webpack(place: &Place) -> Result<()> {
    build(place, &["--output-path"])
}

/// Runs a project without a browser: its own tests, its types, and a check of the package.
pub fn node(place: &Place) -> Result<()> {
    run(&project(place)?, &["test"])
}

/// Builds a blog with Astro, which has the snippet of the guide in a post and the package in another one.
pub fn astro(place: &Place) -> Result<()> {
    let project = project(place)?;
    place.copy_build(&project.join("public/leadership-load"))?;
    guides::paste(&project.join("src/pages/pasted.md"), ASTRO)?;
    run(&project, &["build"])?;
    // It builds only into its own folder.
    fs::remove_dir_all(place.site())?;
    fs::rename(project.join("dist"), place.site()).context("Astro has built nothing")
}

/// Builds a project with Next, which has the component of the guide in one page and the files of the build in another
/// one.
pub fn next(place: &Place) -> Result<()> {
    let project = project(place)?;
    place.copy_build(&project.join("public/leadership-load"))?;
    let component = guides::code("Next", "tsx")?.replace("\"/check\"", NEXT);
    fs::write(project.join("app/guide.tsx"), component)?;
    run(&project, &["build"])?;
    // It builds only into its own folder.
    fs::remove_dir_all(place.site())?;
    fs::rename(project.join("out"), place.site()).context("Next has built nothing")
}

/// Builds a project into its place, which its own build command takes as the last argument.
fn build(place: &Place, arguments: &[&str]) -> Result<()> {
    let site = place.site();
    let site = site.to_str().context("the name of the folder is not Unicode")?;
    run(&project(place)?, &[&["build", "--"], arguments, &[site]].concat())
}

/// Returns the project with the package installed.
fn project(place: &Place) -> Result<PathBuf> {
    let project = place.project()?;
    let installed = project.join("node_modules/leadership-load");
    if installed.exists() {
        fs::remove_dir_all(&installed)?;
    }
    unpack(&installed)?;
    Ok(project)
}

/// Runs a command of a project, without telemetry.
fn run(project: &Path, arguments: &[&str]) -> Result<()> {
    let mut command = npm(project)?;
    command
        .env("ASTRO_TELEMETRY_DISABLED", "1")
        .env("NEXT_TELEMETRY_DISABLED", "1")
        .args(["run", "--silent"])
        .args(arguments);
    shell::run(&mut command)
}

/// Returns the path of the file that `npm publish` would send.
fn tarball() -> PathBuf {
    folder().join("npm").join(concat!("leadership-load-", env!("CARGO_PKG_VERSION"), ".tgz"))
}

/// Unpacks the package as npm does, without the folder around everything.
fn unpack(target: &Path) -> Result<()> {
    ensure!(tarball().is_file(), "npm did not create {}", tarball().display());
    fs::create_dir_all(target)?;
    // Every system that Node.js runs on has `tar`: Windows since version 10.
    let mut tar = Command::new("tar");
    tar.current_dir(target).args(["-xzf"]).arg(tarball()).args(["--strip-components=1"]);
    shell::run(&mut tar).context("the package can't be unpacked, which needs `tar`")
}
