//! The files of a folder, as a service.

use std::path::Path;

use tower_http::services::ServeDir;

/// The files of a folder, and of a build those that were compressed.
pub fn files(folder: &Path) -> ServeDir {
    ServeDir::new(folder).precompressed_br().precompressed_gzip()
}
