//! Publishes the last build as one that knows its address: that of the journeys' server, below `/hosts/published/`.

use std::fs;

use anyhow::{Context, Result};

use super::place::folder;
use crate::dist;

const NAME: &str = "published";

/// Copies the build, and completes it for a server with this address.
pub fn publish(server: &str) -> Result<()> {
    let copy = folder().join(NAME);
    if copy.exists() {
        fs::remove_dir_all(&copy)?;
    }
    fs::create_dir_all(&copy)?;
    for entry in fs::read_dir(dist::folder())? {
        let path = entry?.path();
        // Compressed copies would not match the pages that change.
        let is_compressed = path.extension().is_some_and(|kind| kind == "br" || kind == "gz");
        if !is_compressed {
            fs::copy(&path, copy.join(path.file_name().unwrap_or_default()))
                .with_context(|| format!("cannot copy {}", path.display()))?;
        }
    }
    dist::tell_address(copy, format!("{server}hosts/{NAME}/")).context("the journeys need a build without --address")
}
