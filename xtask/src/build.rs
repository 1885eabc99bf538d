//! `cargo xtask build`: the page and the widget, into `dist/`.

use std::path::PathBuf;

use anyhow::{Context, Result};
use clap::Args;

use crate::{
    shell,
    tools::{WebTools, web_tools},
};

#[derive(Args)]
pub struct Options {
    /// Build faster, for trying things out: larger files, not compressed
    #[arg(long)]
    dev: bool,
}

pub fn run(options: &Options) -> Result<()> {
    build(&web_tools()?, options.dev)?;
    println!("built {}", dist().display());
    Ok(())
}

/// Where a build ends up.
pub fn dist() -> PathBuf {
    shell::root().join("dist")
}

/// Has Trunk build everything. Trunk calls back for the last step, see [`crate::entry`].
pub fn build(tools: &WebTools, dev: bool) -> Result<()> {
    let mut trunk = tools.trunk("build");
    if !dev {
        trunk.arg("--release");
    }
    shell::run(&mut trunk).context("the build failed")
}
