//! Manages the folders in which other people's projects are built.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use crate::{dist, hash, shell};

/// Returns the folder in which all are built.
pub fn folder() -> PathBuf {
    shell::root().join("target/hosts")
}

/// Names the folders of a project.
pub struct Place {
    /// The folder in which it is built.
    pub folder: PathBuf,
    /// The folder of its sources.
    pub source: PathBuf,
}

impl Place {
    /// Returns the folder that is served in the end.
    pub fn site(&self) -> PathBuf {
        self.folder.join("site")
    }

    /// Copies the sources to a folder to build in, which keeps what tools have put there before.
    pub fn project(&self) -> Result<PathBuf> {
        let project = self.folder.join("project");
        for file in hash::files_below(&self.source)? {
            let target = project.join(file.strip_prefix(&self.source)?);
            fs::create_dir_all(target.parent().unwrap_or(&project))?;
            fs::copy(&file, &target).with_context(|| format!("cannot copy {}", file.display()))?;
        }
        Ok(project)
    }

    /// Copies the build into a folder of the project.
    pub fn copy_build(&self, files: &Path) -> Result<()> {
        if files.exists() {
            fs::remove_dir_all(files)?;
        }
        fs::create_dir_all(files)?;
        for entry in fs::read_dir(dist::folder())? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default();
            fs::copy(&path, files.join(name)).with_context(|| format!("cannot copy {}", path.display()))?;
        }
        Ok(())
    }
}
