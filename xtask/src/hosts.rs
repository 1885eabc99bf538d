//! Other people's projects in `tests/hosts` and `tests/yew-app`, built as their owners would build them, for the
//! journeys to look at below `/hosts/`.
//!
//! Each is built in `target/hosts/<name>`, and again only when something has changed that it is made of.

mod npm;

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};

use crate::{build::dist, hash, shell};

/// Who builds, what of, and how.
struct Host {
    name: &'static str,
    /// Files and folders, from the top of the repository; the build is one for all.
    made_of: &'static [&'static str],
    build: fn(&Place) -> Result<()>,
}

const HOSTS: [Host; 2] = [
    Host { name: "npm", made_of: &["xtask/src/hosts/npm.rs"], build: npm::pack },
    Host { name: "vite", made_of: &["tests/hosts/vite", "xtask/src/hosts/npm.rs"], build: npm::vite },
];

/// Where a project is built.
struct Place {
    /// Of the host.
    folder: PathBuf,
    /// The sources of the project, from the top of the repository.
    source: PathBuf,
}

impl Place {
    /// What is served in the end.
    fn site(&self) -> PathBuf {
        self.folder.join("site")
    }

    /// A copy of the sources to build in, which keeps what tools have put there before.
    fn project(&self) -> Result<PathBuf> {
        let project = self.folder.join("project");
        for file in hash::files_below(&self.source)? {
            let target = project.join(file.strip_prefix(&self.source)?);
            fs::create_dir_all(target.parent().unwrap_or(&project))?;
            fs::copy(&file, &target).with_context(|| format!("cannot copy {}", file.display()))?;
        }
        Ok(project)
    }
}

/// Where all are built.
pub fn folder() -> PathBuf {
    shell::root().join("target/hosts")
}

/// Builds all that are not what they would be now.
pub fn build() -> Result<()> {
    let sums = dist().join("SHA256SUMS");
    ensure!(sums.is_file(), "nothing has been built yet: `cargo xtask build`");
    for host in &HOSTS {
        host.build(&sums).with_context(|| format!("the project \"{}\" could not be built", host.name))?;
    }
    Ok(())
}

impl Host {
    fn build(&self, sums: &Path) -> Result<()> {
        let root = shell::root();
        let made_of = self.made_of.iter().map(|path| root.join(path)).chain([sums.to_owned()]);
        let state = hash::of_all(&root, &made_of.collect::<Vec<_>>())?;
        let place = Place { folder: folder().join(self.name), source: root.join("tests/hosts").join(self.name) };
        let built = place.folder.join("built.sha256");
        if fs::read_to_string(&built).is_ok_and(|last| last == state) {
            println!("{}: as it was", self.name);
            return Ok(());
        }
        println!("{}: building", self.name);
        remove(&built)?;
        if place.site().exists() {
            fs::remove_dir_all(place.site())?;
        }
        fs::create_dir_all(place.site())?;
        (self.build)(&place)?;
        // Written last, so that a build that was broken off is done again.
        fs::write(&built, state).with_context(|| format!("cannot write {}", built.display()))
    }
}

fn remove(file: &Path) -> Result<()> {
    if file.exists() {
        fs::remove_file(file).with_context(|| format!("cannot remove {}", file.display()))
    } else {
        Ok(())
    }
}
