//! Runs `cargo xtask release`: gathers everything that is published of a version in `target/release-VERSION/`.
//!
//! The commit is built twice, each time from nothing and in a folder of its own, and both must give the same bytes. The
//! tree is changed last, so that a release that fails leaves it alone. Nothing is committed, tagged or sent anywhere.

mod changelog;
mod copy;
mod files;
mod papers;
mod version;

use std::fs;

use anyhow::{Context, Result, ensure};
use clap::Args;
use semver::Version;
use time::OffsetDateTime;

use self::{
    copy::Copy,
    files::{copy_files, differences, read},
};
use crate::shell;

#[derive(Args)]
pub struct Options {
    /// The version, such as 0.2.0: newer than the last one
    version: Version,
    /// Do all of it, but leave the tree as it is
    #[arg(long)]
    dry_run: bool,
    /// Gather what the commit of a release has published: its version and its changelog are set already
    #[arg(long, conflicts_with = "dry_run")]
    published: bool,
}

pub fn run(options: &Options) -> Result<()> {
    let Options { version, dry_run, published } = options;
    let state = shell::answer(shell::command("git").args(["status", "--porcelain"])).context("this needs git")?;
    ensure!(state.is_empty(), "commit or remove these first, for a release is that of a commit:\n{state}");
    let present = Version::parse(env!("CARGO_PKG_VERSION"))?;
    version::check(version, &present)?;
    ensure!(!published || *version == present, "the commit of {version} has {present} in Cargo.toml");
    let day = OffsetDateTime::now_utc().date().to_string();
    let changes = |text: &str| {
        if *published { changelog::released(text, version) } else { changelog::release(text, version, &day) }
    };
    changes(&read(&shell::root().join(changelog::FILE))?)?;
    papers::check_dependencies()?;

    let [first, second] = ["first", "second"].map(|name| Copy::of_commit(name, version));
    let (first, second) = (first?, second?);
    for copy in [&first, &second] {
        copy.edit(changelog::FILE, changes)?;
        copy.set_version(version)?;
        copy.build()?;
    }
    let differ = differences(&first.dist(), &second.dist())?;
    ensure!(differ.is_empty(), "two builds of this commit differ in {}", differ.join(", "));

    let folder = shell::root().join("target").join(format!("release-{version}"));
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    copy_files(&first.dist(), &folder.join("dist"))?;
    papers::pack(&folder)?;
    papers::list_parts(&first, &folder)?;
    papers::sum(&folder)?;
    if !(*dry_run || *published) {
        first.hand_over(&shell::root())?;
    }
    first.remove()?;
    second.remove()?;
    println!("\n{version} is in {}; CONTRIBUTING.md says how it is published", folder.display());
    Ok(())
}
