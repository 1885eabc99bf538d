//! Builds other people's projects in `tests/hosts` and `tests/yew-app` as their owners would, for the journeys to open
//! below `/hosts/`.
//!
//! Each is built in `target/hosts/<name>`, and again only when one of its inputs has changed.

mod hugo;
mod mkdocs;
mod npm;
mod place;
mod published;
mod yew;

use std::{fs, path::Path};

use anyhow::{Context, Result, ensure};

use self::place::Place;
pub use self::{place::folder, published::publish};
use crate::{hash, shell};

/// Describes a project: its name, its inputs, and how it is built.
struct Host {
    name: &'static str,
    /// The folder of its sources, if it has one.
    source: Option<&'static str>,
    /// Lists its other inputs.
    made_of: &'static [&'static str],
    /// Installs its build tools. A project with this step is left out if they can't be installed.
    install: Option<fn(&Place) -> Result<()>>,
    build: fn(&Place) -> Result<()>,
}

/// The file that changes with every file of a build.
const SUMS: &str = "dist/SHA256SUMS";

const GUIDES: &str = "docs/guides.md";

const HOSTS: [Host; 9] = [
    // It comes first, for others install the package that it packs.
    Host { name: "npm", source: None, made_of: &[SUMS], install: None, build: npm::pack },
    Host { name: "vite", source: Some("tests/hosts/vite"), made_of: &[SUMS], install: None, build: npm::vite },
    Host {
        name: "node",
        source: Some("tests/hosts/node"),
        made_of: &[SUMS],
        install: Some(npm::install),
        build: npm::node,
    },
    Host {
        name: "webpack",
        source: Some("tests/hosts/webpack"),
        made_of: &[SUMS],
        install: Some(npm::install),
        build: npm::webpack,
    },
    Host {
        name: "astro",
        source: Some("tests/hosts/astro"),
        made_of: &[SUMS, GUIDES],
        install: Some(npm::install),
        build: npm::astro,
    },
    Host {
        name: "next",
        source: Some("tests/hosts/next"),
        made_of: &[SUMS, GUIDES],
        install: Some(npm::install),
        build: npm::next,
    },
    Host {
        name: "mkdocs",
        source: Some("tests/hosts/mkdocs"),
        made_of: &[SUMS, GUIDES],
        install: Some(mkdocs::install),
        build: mkdocs::handbook,
    },
    Host { name: "hugo", source: Some("tests/hosts/hugo"), made_of: &[SUMS, GUIDES], install: None, build: hugo::blog },
    Host {
        name: "yew",
        source: Some("tests/yew-app"),
        made_of: &["Cargo.toml", "crates", "src", "styles"],
        install: None,
        build: yew::app,
    },
];

/// Builds all projects that are out of date.
pub fn build() -> Result<()> {
    ensure!(shell::root().join(SUMS).is_file(), "nothing has been built yet: `cargo xtask build`");
    HOSTS
        .iter()
        .try_for_each(|host| host.build().with_context(|| format!("the project \"{}\" could not be built", host.name)))
}

impl Host {
    fn build(&self) -> Result<()> {
        let root = shell::root();
        // A change of the build steps counts too.
        let made_of = self.made_of.iter().chain(&self.source).chain(&["xtask/src/hosts"]).map(|path| root.join(path));
        let state = hash::of_all(&root, &made_of.collect::<Vec<_>>())?;
        let place = Place { folder: folder().join(self.name), source: root.join(self.source.unwrap_or_default()) };
        let built = place.folder.join("built.sha256");
        if fs::read_to_string(&built).is_ok_and(|last| last == state) {
            println!("{}: unchanged", self.name);
            return Ok(());
        }
        println!("{}: building", self.name);
        remove(&built)?;
        if place.site().exists() {
            fs::remove_dir_all(place.site())?;
        }
        fs::create_dir_all(place.site())?;
        if let Some(Err(reason)) = self.install.map(|install| install(&place)) {
            println!("{}: left out, with its journeys, because it can't be installed here: {reason:#}", self.name);
            return Ok(());
        }
        (self.build)(&place)?;
        // It is written last, so that an interrupted build is done again.
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
