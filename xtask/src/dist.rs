//! Runs `cargo xtask dist`: all steps of `dist/`, in order.
//!
//! Trunk builds what `index.html` names, calls this as a hook (see `Trunk.toml`), and moves the folder to its place
//! when all steps are done. So `trunk build` by itself makes a whole `dist/` too.

mod app;
mod bundle;
#[cfg(test)]
mod by_hand;
mod coaching;
mod compress;
mod contract;
mod embedding;
mod entry;
mod first_screen;
mod headers;
mod languages;
#[cfg(test)]
mod made_up;
mod minify;
mod modules;
mod offline;
mod package;
mod paper;
mod pasted;
mod publish;
mod site;
mod styles;
mod target;

use std::{iter, path::PathBuf};

use anyhow::Result;

use self::target::Target;
pub use self::{
    compress::compress,
    entry::fill,
    languages::{Language, Languages, escaped},
    minify::minify,
    site::MARK,
    styles::bundle,
    target::{ADDRESS, address},
};
use crate::shell;

/// Returns the folder of a finished build.
pub fn folder() -> PathBuf {
    shell::root().join("dist")
}

pub fn run() -> Result<()> {
    let target = Target::of_trunk()?;
    let modules = modules::publish(&target)?;
    let languages = Languages::publish(&target)?;
    let styles = styles::publish(&target)?;
    let published = [modules, styles].concat();
    let entry = entry::write(&target, &published, &languages)?;
    contract::write(&target)?;
    let manifests = app::publish(&target, &languages)?;
    site::write(&target, &[published.clone(), manifests].concat(), &entry, &languages)?;
    pasted::write(&target, &languages)?;
    let papers = languages.all().iter().flat_map(|language| [language.paper(), language.coaching()]);
    let pages: Vec<_> = iter::once("index".to_owned()).chain(papers).collect();
    offline::write(&target, &pages, &published, &languages)?;
    package::write(&target)?;
    headers::write(&target)?;
    compress::write(&target)
}

/// Adds to a copy of a build what it would have for pasted links if it had been told its address.
pub fn tell_address(copy: PathBuf, address: String) -> Result<()> {
    pasted::write(&Target { folder: copy, release: true, address: Some(address) }, &Languages::read()?)
}
