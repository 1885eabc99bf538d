//! The folder that the steps fill.

use std::{env, fs, path::PathBuf};

use anyhow::{Context, Result};

/// Where the build will be published, for what has to name it.
pub const ADDRESS: &str = "LEADERSHIP_LOAD_ADDRESS";

/// Where the steps write, and how.
pub struct Target {
    /// The folder that becomes `dist/`.
    pub folder: PathBuf,
    /// Whether it is published: all is made as short as it can be, and compressed.
    pub release: bool,
    /// The address where it is published; cards in other places need it, which no file can know by itself.
    pub address: Option<String>,
}

impl Target {
    /// The folder that Trunk hands over to its hook.
    pub fn of_trunk() -> Result<Self> {
        let folder = env::var_os("TRUNK_STAGING_DIR").context("this is called by Trunk: use `cargo xtask build`")?;
        let release = env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
        Ok(Self { folder: folder.into(), release, address: env::var(ADDRESS).ok() })
    }

    /// Writes a file.
    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> Result<()> {
        fs::write(self.folder.join(name), content).with_context(|| format!("cannot write {name}"))
    }
}
