//! Computes hashes of files: for names, for sums, and to skip builds of what has not changed.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

/// Returns the SHA-256 of a content, in hexadecimal digits.
pub fn digest(content: &[u8]) -> String {
    Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Returns enough of the SHA-256 of a content to name a file by.
pub fn short(content: &[u8]) -> String {
    digest(content).chars().take(16).collect()
}

/// Returns the SHA-256 of a file.
pub fn of_file(path: &Path) -> Result<String> {
    let content = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(digest(&content))
}

/// Lists the files of a folder and all below, in the order of their paths, without folders that tools fill.
pub fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        match path.file_name().and_then(|name| name.to_str()) {
            Some("node_modules" | "target" | "dist") => {}
            _ if path.is_dir() => files.extend(files_below(&path)?),
            _ => files.push(path),
        }
    }
    files.sort();
    Ok(files)
}

/// Returns one hash of several files and folders: of all paths with their contents.
pub fn of_all(root: &Path, paths: &[PathBuf]) -> Result<String> {
    let mut all = String::new();
    for path in paths {
        let files = if path.is_dir() { files_below(path)? } else { vec![path.clone()] };
        for file in files {
            let name = file.strip_prefix(root).unwrap_or(&file).to_string_lossy().replace('\\', "/");
            all.push_str(&format!("{}  {name}\n", of_file(&file)?));
        }
    }
    Ok(digest(all.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::digest;

    #[test]
    fn writes_the_digest_as_sha256sum_does() {
        assert_eq!(digest(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
