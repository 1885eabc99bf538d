//! Builds another Yew application that has the widget as a component.

use anyhow::{Context, Result};

use super::place::Place;
use crate::{shell, tools::web_tools};

/// Builds the application with Trunk, as its owner would.
pub fn app(place: &Place) -> Result<()> {
    let tools = web_tools()?;
    // Trunk passes its `--offline` on to cargo, so the crates must be here by then.
    let mut fetch = shell::command("cargo");
    fetch.current_dir(&place.source).args(["fetch", "--quiet", "--locked"]);
    shell::run(&mut fetch).context("cannot download the crates")?;
    let mut trunk = tools.trunk("build");
    trunk.current_dir(&place.source).env("CARGO_TARGET_DIR", place.folder.join("target"));
    shell::run(trunk.args(["--public-url", "./", "--dist"]).arg(place.site()))
}
