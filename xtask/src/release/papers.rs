//! Makes what goes with a build, the package, the list of its parts (SBOM) and the sums, and checks its dependencies.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::Result;

use super::{copy::Copy, files::name_in};
use crate::{hash, shell, tools};

/// Lists the modules that a page loads, and the crate of the Yew component.
const PARTS: [(&str, &str); 5] = [
    (".", "leadership-load"),
    ("modules/functions", "leadership-load-functions"),
    ("modules/post", "leadership-load-post"),
    ("modules/sharing", "leadership-load-sharing"),
    ("modules/whole", "leadership-load-whole"),
];

/// Lists the folders with npm packages that the tests need. The package itself needs none.
const NPM: [&str; 7] = [
    "tests/baseline",
    "tests/journeys",
    "tests/hosts/astro",
    "tests/hosts/next",
    "tests/hosts/node",
    "tests/hosts/vite",
    "tests/hosts/webpack",
];

/// Checks all crates against deny.toml, and crates and npm's packages for known faults, if these can be asked for.
pub fn check_dependencies() -> Result<()> {
    shell::run(tools::cargo_deny()?.args(["check", "bans", "licenses", "sources"]))?;
    if shell::run(tools::cargo_deny()?.args(["fetch", "db"])).is_ok() {
        shell::run(tools::cargo_deny()?.args(["check", "--disable-fetch", "advisories"]))?;
    } else {
        println!("SKIPPED: the list of broken crates can't be had, so that none is looked for");
    }
    for folder in NPM {
        let audit =
            tools::npm(&shell::root().join(folder))?.args(["audit", "--json", "--package-lock-only"]).output()?;
        let report: serde_json::Value = serde_json::from_slice(&audit.stdout).unwrap_or_default();
        match report["metadata"]["vulnerabilities"]["total"].as_u64() {
            Some(0) => println!("npm knows nothing broken in {folder}"),
            Some(found) => anyhow::bail!("npm knows of {found} broken packages: `npm audit` in {folder}"),
            None => println!("SKIPPED: npm can't say what is broken in {folder}"),
        }
    }
    Ok(())
}

/// Packs the file that `npm publish` will send.
pub fn pack(folder: &Path) -> Result<()> {
    let mut pack = tools::npm(&folder.join("dist"))?;
    shell::run(pack.args(["pack", "--silent", "--pack-destination"]).arg(folder))
}

/// Lists the crates in each part, in the form of CycloneDX.
pub fn list_parts(copy: &Copy, folder: &Path) -> Result<()> {
    let time = shell::answer(shell::command("git").args(["log", "-1", "--format=%ct"])).unwrap_or_default();
    let mut list = tools::cargo_cyclonedx()?;
    list.arg("--manifest-path").arg(copy.file("Cargo.toml")).env("SOURCE_DATE_EPOCH", time);
    list.args(["--quiet", "--format", "json", "--spec-version", "1.5", "--override-filename", "parts"]);
    shell::run(list.args(["--target", "wasm32-unknown-unknown", "--no-build-deps"]))?;
    fs::create_dir_all(folder.join("sbom"))?;
    for (part, name) in PARTS {
        fs::copy(copy.file(part).join("parts.json"), folder.join("sbom").join(format!("{name}.cdx.json")))?;
    }
    Ok(())
}

/// Writes the sum of every file that is published, in the form of `sha256sum`.
pub fn sum(folder: &Path) -> Result<()> {
    // `files_below` leaves `dist` out.
    let files = [hash::files_below(folder)?, hash::files_below(&folder.join("dist"))?].concat();
    let line = |file: &PathBuf| Ok(format!("{}  {}\n", hash::of_file(file)?, name_in(folder, file)));
    let sums = files.iter().map(line).collect::<Result<String>>()?;
    fs::write(folder.join("SHA256SUMS"), sums)?;
    Ok(())
}
