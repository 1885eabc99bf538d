//! Turns the part "Unreleased" of the changelog into that of a version.

use anyhow::{Result, ensure};
use semver::Version;

/// Names the file.
pub const FILE: &str = "CHANGELOG.md";

const UNRELEASED: &str = "## Unreleased";

/// Returns a changelog with the unreleased entries under a version and its day.
pub fn release(text: &str, version: &Version, day: &str) -> Result<String> {
    ensure!(!has(text, version), "{FILE} has {version} already");
    let parts = text.split_once(&format!("{UNRELEASED}\n"));
    let said = parts.map(|(_, after)| after.split("\n## ").next().unwrap_or(after).trim());
    ensure!(
        said.is_some_and(|said| !said.is_empty() && !said.starts_with("## ")),
        "{FILE} has nothing under `{UNRELEASED}`: say there what this version changes for people who use it"
    );
    Ok(text.replacen(UNRELEASED, &format!("## {version} ({day})"), 1))
}

/// Returns the changelog of a release unchanged.
pub fn released(text: &str, version: &Version) -> Result<String> {
    ensure!(has(text, version), "{FILE} does not have {version}");
    Ok(text.to_owned())
}

fn has(text: &str, version: &Version) -> bool {
    text.lines().any(|line| line.starts_with(&format!("## {version} (")))
}

#[cfg(test)]
mod tests {
    use semver::Version;

    use super::release;

    const DAY: &str = "2026-11-28";

    #[test]
    fn what_is_unreleased_becomes_a_version() -> anyhow::Result<()> {
        let text = "# Changelog\n\n## Unreleased\n\nIt prints.\n\n## 0.1.0 (2026-01-01)\n\nThe first.\n";
        let released = release(text, &Version::new(0, 2, 0), DAY)?;
        assert_eq!(released, text.replace("Unreleased", "0.2.0 (2026-11-28)"));
        assert!(super::released(&released, &Version::new(0, 2, 0)).is_ok());
        assert!(super::released(&released, &Version::new(0, 2, 1)).is_err());
        Ok(())
    }

    #[test]
    fn a_version_needs_something_to_tell_and_comes_once() {
        let refused = |text: &str| release(text, &Version::new(0, 2, 0), DAY).is_err();
        assert!(refused("# Changelog\n"));
        assert!(refused("# Changelog\n\n## Unreleased\n"));
        assert!(refused("# Changelog\n\n## Unreleased\n\n## 0.1.0 (2026-01-01)\n\nThe first.\n"));
        assert!(refused("# Changelog\n\n## Unreleased\n\nNew.\n\n## 0.2.0 (2026-01-01)\n\nOld.\n"));
    }
}
