//! Serves the files of a folder.

use std::path::Path;

use tower_http::services::ServeDir;

/// Returns a service for the files of a folder, and for the compressed copies of a build.
pub fn files(folder: &Path) -> ServeDir {
    ServeDir::new(folder).precompressed_br().precompressed_gzip()
}
