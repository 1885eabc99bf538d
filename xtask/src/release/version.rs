//! Checks a version, and sets it in the manifests.

use anyhow::{Result, ensure};
use semver::Version;

/// Lists the manifests that name it. All others inherit that of the workspace.
pub const MANIFESTS: [&str; 2] = ["Cargo.toml", "crates/words/Cargo.toml"];

/// Refuses a version that is older than the present one.
pub fn check(next: &Version, present: &Version) -> Result<()> {
    ensure!(next >= present, "{next} is older than {present}, the version in Cargo.toml");
    ensure!(next.build.is_empty(), "npm takes no version with a `+`, such as {next}");
    Ok(())
}

/// Returns a manifest with another version of the workspace, and of our crates among its dependencies.
pub fn set(manifest: &str, present: &Version, next: &Version) -> Result<String> {
    let [present, next] = [present, next].map(|version| format!("version = \"{version}\""));
    let names_it = |line: &str| line == present || line.contains("package = \"leadership-load-");
    ensure!(manifest.lines().any(|line| names_it(line) && line.contains(&present)), "there is no {present}");
    let line = |line: &str| if names_it(line) { line.replace(&present, &next) } else { line.to_owned() };
    Ok(manifest.lines().map(|text| line(text) + "\n").collect())
}

#[cfg(test)]
mod tests {
    use semver::Version;

    use super::{check, set};

    #[test]
    fn no_version_is_older_than_the_last() {
        let is_taken = |next: &str, present: &str| check(&version(next), &version(present)).is_ok();
        assert!(is_taken("0.2.0", "0.1.0"));
        assert!(is_taken("0.1.0", "0.1.0"), "the first release of all");
        assert!(is_taken("1.0.0-beta.1", "0.9.0"));
        assert!(!is_taken("0.1.0", "0.2.0"));
        assert!(!is_taken("1.0.0-beta.1", "1.0.0"));
        assert!(!is_taken("1.0.0+linux", "0.9.0"));
    }

    #[test]
    fn only_our_own_version_changes() -> anyhow::Result<()> {
        let manifest = "[workspace.package]\nversion = \"0.1.0\"\n[dependencies]\nother = { version = \"0.1.0\" }\n\
                        words = { package = \"leadership-load-words\", version = \"0.1.0\" }\n";
        let changed =
            manifest.replacen("0.1.0", "0.2.0", 1).replace("words\", version = \"0.1.0", "words\", version = \"0.2.0");
        assert_eq!(set(manifest, &version("0.1.0"), &version("0.2.0"))?, changed);
        assert!(set("[package]\n", &version("0.1.0"), &version("0.2.0")).is_err());
        Ok(())
    }

    fn version(text: &str) -> Version {
        Version::parse(text).unwrap_or_else(|_| Version::new(0, 0, 0))
    }
}
