//! Copies the commit to a folder of its own, outside of the tree and of its settings.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, ensure};
use semver::Version;

use super::{changelog, files::read, version};
use crate::shell;

/// Lists the lock files that name our crates.
const LOCKS: [&str; 3] = ["Cargo.lock", "fuzz/Cargo.lock", "tests/yew-app/Cargo.lock"];

/// The folder of the copy.
pub struct Copy(PathBuf);

impl Copy {
    /// Writes all files of the commit into an empty folder.
    pub fn of_commit(name: &str, version: &Version) -> Result<Self> {
        let cache = dirs::cache_dir().context("cannot tell where this system keeps caches: set HOME")?;
        let copy = Self(cache.join("leadership-load").join(format!("release-{version}")).join(name));
        copy.remove()?;
        fs::create_dir_all(&copy.0)?;
        let mut archive = shell::command("git");
        let mut archive =
            archive.args(["archive", "HEAD"]).stdout(Stdio::piped()).spawn().context("cannot start git")?;
        let files = archive.stdout.take().context("git gives no files")?;
        shell::run(copy.command("tar").arg("-x").stdin(files))?;
        ensure!(archive.wait()?.success(), "git can't give the files of this commit");
        Ok(copy)
    }

    /// Changes a file.
    pub fn edit(&self, name: &str, change: impl Fn(&str) -> Result<String>) -> Result<()> {
        let path = self.0.join(name);
        fs::write(&path, change(&read(&path)?).with_context(|| format!("cannot change {name}"))?)?;
        Ok(())
    }

    /// Sets the version in all manifests and lock files.
    pub fn set_version(&self, next: &Version) -> Result<()> {
        let present = Version::parse(env!("CARGO_PKG_VERSION"))?;
        for manifest in version::MANIFESTS {
            self.edit(manifest, |text| version::set(text, &present, next))?;
        }
        for lock in LOCKS {
            let manifest = self.0.join(lock).with_extension("toml");
            shell::run(
                self.command("cargo").args(["update", "--quiet", "--workspace", "--manifest-path"]).arg(manifest),
            )?;
        }
        Ok(())
    }

    /// Builds it, as anybody would who has this commit.
    pub fn build(&self) -> Result<()> {
        println!("building in {}", self.0.display());
        shell::run(self.command("cargo").args(["xtask", "build"]).env("CARGO_PROFILE_DEV_DEBUG", "0"))
    }

    /// Returns the folder of the finished build.
    pub fn dist(&self) -> PathBuf {
        self.0.join("dist")
    }

    /// Returns a command that starts at its top.
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.0).env_remove("CARGO_TARGET_DIR");
        command
    }

    /// Returns the path of a file in it.
    pub fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// Writes the changed files into the tree.
    pub fn hand_over(&self, root: &Path) -> Result<()> {
        for name in version::MANIFESTS.into_iter().chain(LOCKS).chain([changelog::FILE]) {
            fs::copy(self.0.join(name), root.join(name)).with_context(|| format!("cannot write {name}"))?;
        }
        Ok(())
    }

    /// Removes the folder.
    pub fn remove(&self) -> Result<()> {
        if self.0.exists() {
            fs::remove_dir_all(&self.0).with_context(|| format!("cannot remove {}", self.0.display()))?;
        }
        Ok(())
    }
}
