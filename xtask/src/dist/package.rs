//! Makes a package for npm of a build: adds `package.json`, a readme, the licences, and the sums of all files.
//!
//! `npm pack` in `dist/` then packs what `npm publish` would send, and the same files work from any folder of any
//! server.

use std::{collections::BTreeSet, fs, path::Path};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::target::Target;
use crate::{hash, shell};

/// Maps the sources of the other files in the package to their names.
const BESIDE: [(&str, &str); 3] =
    [("pages/package.md", "README.md"), ("LICENSE-MIT", "LICENSE-MIT"), ("LICENSE-APACHE", "LICENSE-APACHE")];

const MANIFEST: &str = "package.json";

/// The placeholder for the files of the package.
const FILES: &str = "\"files\": []";

/// Names the file of the sums, in the form of `sha256sum`.
const SUMS: &str = "SHA256SUMS";

/// Writes what a package has besides the build. Files compressed after that are for servers, and no part of it.
pub fn write(target: &Target) -> Result<()> {
    let folder = &target.folder;
    for (source, name) in BESIDE {
        target.write(name, fs::read(shell::root().join(source)).with_context(|| format!("cannot read {source}"))?)?;
    }
    let mut names = names(folder)?;
    names.insert(SUMS.to_owned());
    let source = shell::root().join("pages").join(MANIFEST);
    let source = fs::read_to_string(&source).with_context(|| format!("cannot read {}", source.display()))?;
    target.write(MANIFEST, manifest(&source, &names)?)?;

    names.insert(MANIFEST.to_owned());
    names.remove(SUMS);
    let sums = names.iter().map(|name| Ok(format!("{}  {name}\n", hash::of_file(&folder.join(name))?)));
    target.write(SUMS, sums.collect::<Result<String>>()?)
}

/// Returns the names of the files, which lie side by side.
fn names(folder: &Path) -> Result<BTreeSet<String>> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    Ok(entries.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect())
}

fn manifest(source: &str, files: &BTreeSet<String>) -> Result<String> {
    ensure!(source.matches(FILES).count() == 1, "pages/package.json should have {FILES} once");
    let files = serde_json::to_string(files)?;
    // It is edited as text because the order of conditions counts: `types` has to come first.
    let manifest =
        source.replace("__VERSION__", env!("CARGO_PKG_VERSION")).replace(FILES, &format!("\"files\": {files}"));
    let _: Value = serde_json::from_str(&manifest).context("pages/package.json is not valid JSON")?;
    Ok(manifest)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::manifest;

    #[test]
    fn fills_in_the_version_and_the_files() -> anyhow::Result<()> {
        let files = BTreeSet::from(["a.js".to_owned()]);
        let manifest: serde_json::Value =
            serde_json::from_str(&manifest(r#"{ "version": "__VERSION__", "files": [] }"#, &files)?)?;
        assert_eq!(manifest["version"], env!("CARGO_PKG_VERSION"));
        assert_eq!(manifest["files"][0], "a.js");
        Ok(())
    }

    #[test]
    fn keeps_the_order_of_conditions() -> anyhow::Result<()> {
        let filled =
            manifest(r#"{ "exports": { "types": "./a.d.ts", "default": "./a.js" }, "files": [] }"#, &BTreeSet::new())?;
        assert!(filled.find("types") < filled.find("default"), "{filled}");
        Ok(())
    }
}
