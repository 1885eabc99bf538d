//! Finds WordPress, for the journey of an author who pastes the address of the self-check.

use std::path::{Path, PathBuf};

use super::apt;

/// Lists the programs that it runs on.
const PROGRAMS: [&str; 4] = ["php", "mariadbd", "mariadb-install-db", "my_print_defaults"];

/// Finds or unpacks Debian's WordPress, with PHP and MariaDB. Returns the folder that it is below, `None` if that can't
/// be had. No server starts with the machine.
pub fn wordpress() -> Option<PathBuf> {
    let has_programs = || PROGRAMS.iter().all(|program| which::which(program).is_ok());
    if !has_programs() {
        apt::install(&["php-cli", "php-mysql", "mariadb-server-core", "mariadb-client-core"])?;
    }
    let ours = dirs::cache_dir()?.join("leadership-load").join("wordpress");
    let has_files = |folder: &Path| {
        let themes = folder.join("usr/share/wordpress/wp-content/themes");
        themes.join("twentytwentythree/style.css").is_file()
    };
    if !has_files(&ours) {
        apt::unpack(&["wordpress", "wordpress-theme-twentytwentythree"], &ours)?;
    }
    (has_programs() && has_files(&ours)).then_some(ours)
}
