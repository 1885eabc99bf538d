//! Builds a handbook with MkDocs Material that has the widget in a page.

use std::path::PathBuf;

use anyhow::Result;

use super::place::Place;
use crate::{guides, shell, tools::python_packages};

/// The address of the build's files in the handbook.
const ADDRESS: &str = "/hosts/mkdocs/site/leadership-load/";

/// Installs MkDocs in a folder of its own.
pub fn install(place: &Place) -> Result<()> {
    python_packages(&place.project()?).map(drop)
}

/// Follows the guide, as its owner would, and builds the handbook, once more with pages that a script swaps.
pub fn handbook(place: &Place) -> Result<()> {
    let project = place.project()?;
    place.copy_build(&project.join("docs/leadership-load"))?;
    guides::paste(&project.join("docs/new-cpto.md"), ADDRESS)?;
    let mkdocs = python_packages(&project)?.join("mkdocs");
    let build = |settings: &str, site: PathBuf| {
        let mut build = shell::command(&mkdocs);
        // Without this, it advertises other projects of its authors.
        build.current_dir(&project).env("NO_MKDOCS_2_WARNING", "true");
        build.args(["build", "--quiet", "--strict", "--config-file", settings, "--site-dir"]);
        shell::run(build.arg(site))
    };
    build("mkdocs.yml", place.site())?;
    build("instant.yml", place.site().join("instant"))
}
