//! Compares and copies folders of files.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use crate::hash;

/// Returns the names of the files in which two folders differ.
pub fn differences(one: &Path, other: &Path) -> Result<Vec<String>> {
    let sums = |folder: &Path| -> Result<Vec<(String, String)>> {
        let named = |file: PathBuf| Ok((name_in(folder, &file), hash::of_file(&file)?));
        hash::files_below(folder)?.into_iter().map(named).collect()
    };
    let (one, other) = (sums(one)?, sums(other)?);
    let only = |these: &[(String, String)], those: &[(String, String)]| -> Vec<String> {
        these.iter().filter(|file| !those.contains(file)).map(|(name, _)| name.clone()).collect()
    };
    let mut names = [only(&one, &other), only(&other, &one)].concat();
    names.sort();
    names.dedup();
    Ok(names)
}

/// Returns the path of a file in a folder, with slashes.
pub fn name_in(folder: &Path, file: &Path) -> String {
    file.strip_prefix(folder).unwrap_or(file).to_string_lossy().replace('\\', "/")
}

/// Copies a folder with all below.
pub fn copy_files(from: &Path, to: &Path) -> Result<()> {
    for file in hash::files_below(from)? {
        let target = to.join(file.strip_prefix(from)?);
        fs::create_dir_all(target.parent().unwrap_or(to))?;
        fs::copy(&file, &target).with_context(|| format!("cannot copy {}", file.display()))?;
    }
    Ok(())
}

/// Reads the text of a file.
pub fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

#[cfg(test)]
mod tests {
    use std::{env, fs, process};

    use super::differences;

    #[test]
    fn names_what_two_builds_do_not_have_alike() -> anyhow::Result<()> {
        let folder = env::temp_dir().join(format!("leadership-load-{}-release", process::id()));
        let [one, other] = ["one", "other"].map(|name| folder.join(name));
        for (folder, files) in [(&one, ["same", "changed", "gone"]), (&other, ["same", "changed", "new"])] {
            fs::create_dir_all(folder)?;
            for name in files {
                fs::write(folder.join(name), name)?;
            }
        }
        fs::write(other.join("changed"), "in another way")?;
        assert_eq!(differences(&one, &other)?, ["changed", "gone", "new"]);
        assert!(differences(&one, &one)?.is_empty());
        fs::remove_dir_all(folder)?;
        Ok(())
    }
}
