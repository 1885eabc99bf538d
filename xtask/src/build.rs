//! Runs `cargo xtask build`: builds the page and the widget into `dist/`.

use std::{env, path::PathBuf, process::Command};

use anyhow::{Context, Result};
use clap::Args;

use crate::{
    dist::{self, ADDRESS, address},
    shell,
    tools::{WebTools, web_tools},
};

#[derive(Args)]
pub struct Options {
    /// Build faster, for trying things out: larger files, not compressed
    #[arg(long)]
    dev: bool,
    /// The address where it will be published, such as `https://example.org/load/`; cards and pasted links need it
    #[arg(long, value_name = "URL", value_parser = address)]
    address: Option<String>,
}

pub fn run(options: &Options) -> Result<()> {
    let tools = web_tools()?;
    let mut trunk = trunk(&tools, options.dev);
    trunk.envs(options.address.as_ref().map(|address| (ADDRESS, address)));
    shell::run(&mut trunk).context("the build failed")?;
    println!("built {}", dist::folder().display());
    Ok(())
}

/// Runs Trunk to build everything. It calls back for all but what the page names: [`dist`].
pub fn build(tools: &WebTools, dev: bool) -> Result<()> {
    shell::run(&mut trunk(tools, dev)).context("the build failed")
}

fn trunk(tools: &WebTools, dev: bool) -> Command {
    let mut trunk = tools.trunk("build");
    if !dev {
        trunk.arg("--release");
    }
    trunk.envs(without_our_paths());
    trunk
}

/// Returns a flag beside those of `.cargo/config.toml`, so that no published file says where Cargo's sources were.
fn without_our_paths() -> Option<(&'static str, String)> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(env::home_dir()?.join(".cargo")))?;
    let sources = home.join("registry").join("src").join("").into_os_string().into_string().ok()?;
    // Flags in the environment are separated by spaces.
    let can_be_said = !sources.contains(char::is_whitespace);
    can_be_said.then(|| ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", format!("--remap-path-prefix={sources}=")))
}
