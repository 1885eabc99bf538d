//! Describes the folder that the steps fill.

use std::{env, fs, path::PathBuf};

use anyhow::{Context, Result, anyhow, ensure};
use url::Url;

/// Names the variable with the address where the build will be published.
pub const ADDRESS: &str = "LEADERSHIP_LOAD_ADDRESS";

/// Tells the steps where to write, and how.
pub struct Target {
    /// The folder that becomes `dist/`.
    pub folder: PathBuf,
    /// True for a build to be published: everything is minified and compressed.
    pub release: bool,
    /// The address where it is published. Cards in other places need it, and no file can know it by itself.
    pub address: Option<String>,
}

impl Target {
    /// Reads the folder that Trunk passes to its hook.
    pub fn of_trunk() -> Result<Self> {
        let folder = env::var_os("TRUNK_STAGING_DIR").context("this is called by Trunk: use `cargo xtask build`")?;
        let release = env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
        // `cargo xtask build --address` has read it already; `trunk build` takes it from the environment alone.
        let published = env::var(ADDRESS).ok();
        let published =
            published.map(|text| address(&text)).transpose().with_context(|| format!("{ADDRESS} is wrong"))?;
        Ok(Self { folder: folder.into(), release, address: published })
    }

    /// Writes a file.
    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> Result<()> {
        fs::write(self.folder.join(name), content).with_context(|| format!("cannot write {name}"))
    }
}

/// Reads the address of a folder on the web; returns it with a slash at its end.
///
/// # Errors
///
/// Fails when it is no address of a folder, or has letters that the files can't name it with.
pub fn address(text: &str) -> Result<String> {
    let address = Url::parse(text)
        .map_err(|error| anyhow!("it can't be read ({error}); it should be like https://example.org/load/"))?;
    ensure!(matches!(address.scheme(), "https" | "http"), "it must begin with https:// or http://");
    ensure!(address.username().is_empty() && address.password().is_none(), "it must not name a user");
    ensure!(!address.as_str().contains(['\'', '&', '?', '#']), "it must not contain ' & ? or #");
    ensure!(!address.path().ends_with(".html"), "it must be that of the folder, and not of a page in it");
    Ok(format!("{}/", address.as_str().trim_end_matches('/')))
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn an_address_is_that_of_a_folder() {
        let read = |text| address(text).map_err(|error| error.to_string());
        assert_eq!(read("https://example.org/load"), Ok("https://example.org/load/".to_owned()));
        assert_eq!(read("https://example.org/"), Ok("https://example.org/".to_owned()));
        for (text, reason) in [
            ("example.org", "it can't be read (relative URL without a base)"),
            ("https://", "it can't be read (empty host)"),
            ("file:///load", "it must begin with https://"),
            ("https://me:secret@example.org/", "it must not name a user"),
            ("https://example.org/?\"", "it must not contain"),
            ("https://example.org/#a", "it must not contain"),
            ("https://example.org/index.html", "it must be that of the folder"),
        ] {
            assert!(read(text).is_err_and(|error| error.starts_with(reason)), "{text}: {:?}", read(text));
        }
    }
}
