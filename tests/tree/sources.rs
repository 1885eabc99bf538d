//! Finds and reads the project's own files.

use std::fs;
use std::path::{Path, PathBuf};

/// Lists the files below a folder that have an extension, but for what others have written or a build has made.
pub fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let is_ours = |path: &PathBuf| !path.ends_with("node_modules") && !path.ends_with("target");
    entries
        .flatten()
        .map(|entry| entry.path())
        .filter(is_ours)
        .flat_map(|path| if path.is_dir() { files(&path, extension) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .collect()
}

/// Reads a file.
pub fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Returns the folder of the project.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}
