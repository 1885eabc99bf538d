//! Installs or unpacks packages of a Debian-like system.

use std::{fs, path::Path, process::Command};

use crate::shell;

/// Installs packages on a Debian-like system, if we may.
pub fn install(packages: &[&str]) -> Option<()> {
    let apt = which::which("apt-get").ok()?;
    let rights = Rights::ours()?;
    println!("installing {} with apt-get", packages.join(", "));
    let run = |arguments: &[&str]| shell::run(rights.command(&apt).args(arguments));
    run(&["update"])
        .and_then(|()| run(&[&["install", "-y", "--no-install-recommends"], packages].concat()))
        .inspect_err(|error| eprintln!("{error:#}; trying another way"))
        .ok()
}

/// Unpacks packages of a Debian-like system into a folder, if possible. Nothing is installed, so no server starts with
/// the machine.
pub fn unpack(packages: &[&str], folder: &Path) -> Option<()> {
    which::which("dpkg-deb").ok()?;
    println!("unpacking {} into {}", packages.join(", "), folder.display());
    fs::create_dir_all(folder).ok()?;
    let within = |program: &str| {
        let mut command = Command::new(program);
        command.current_dir(folder);
        command
    };
    shell::run(within("apt-get").args(["download", "--quiet"]).args(packages))
        .inspect_err(|error| eprintln!("{error:#}"))
        .ok()?;
    for file in fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path()) {
        if file.extension().is_some_and(|kind| kind == "deb") {
            shell::run(within("dpkg-deb").arg("--extract").arg(&file).arg(".")).ok()?;
            fs::remove_file(&file).ok()?;
        }
    }
    Some(())
}

/// Names the rights by which we may install system packages.
enum Rights {
    Root,
    Sudo,
}

impl Rights {
    fn ours() -> Option<Self> {
        let root = shell::answer(Command::new("id").arg("-u")).is_some_and(|user| user == "0");
        // `-n` fails rather than ask for a password.
        let sudo = || shell::answer(Command::new("sudo").args(["-n", "true"])).is_some();
        if root { Some(Self::Root) } else { sudo().then_some(Self::Sudo) }
    }

    fn command(&self, program: &Path) -> Command {
        let mut command = match self {
            Self::Root => Command::new("env"),
            Self::Sudo => Command::new("sudo"),
        };
        if matches!(self, Self::Sudo) {
            command.args(["-n", "env"]);
        }
        command.arg("DEBIAN_FRONTEND=noninteractive").arg(program);
        command
    }
}
