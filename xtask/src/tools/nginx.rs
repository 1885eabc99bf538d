//! Finds nginx, for the journey that tests docs/hosting.md.

use std::path::{Path, PathBuf};

use super::apt;

/// Lists its files, below the top of the system or below the folder of Debian's unpacked packages.
const PARTS: [&str; 2] = ["usr/sbin/nginx", "etc/nginx/mime.types"];

/// Finds nginx with its list of types, or unpacks it. Returns the folder that both are below, `None` if there is none.
pub fn nginx() -> Option<PathBuf> {
    let has_all = |folder: &Path| PARTS.iter().all(|part| folder.join(part).is_file());
    let ours = dirs::cache_dir()?.join("leadership-load").join("nginx");
    let find = || [PathBuf::from("/"), ours.clone()].into_iter().find(|folder| has_all(folder));
    find().or_else(|| apt::unpack(&["nginx", "nginx-common"], &ours).and_then(|()| find()))
}
