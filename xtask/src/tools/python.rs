//! Installs packages for Python, for the handbook that is built with it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use crate::shell;

/// Installs the packages of a project's `requirements.txt`, each in the version named there, in a folder of the
/// project, unless the last install was from this very file. Returns the folder of the programs.
///
/// # Errors
///
/// Fails when Python is missing or can't install.
pub fn python_packages(project: &Path) -> Result<PathBuf> {
    let requirements = project.join("requirements.txt");
    let wanted = fs::read(&requirements).with_context(|| format!("cannot read {}", requirements.display()))?;
    let venv = project.join("venv");
    let programs = venv.join(if cfg!(windows) { "Scripts" } else { "bin" });
    let installed = venv.join("installed.txt");
    if fs::read(&installed).is_ok_and(|last| last == wanted) {
        return Ok(programs);
    }
    println!("installing the packages of {}", project.display());
    let python = which::which("python3").or_else(|_| which::which("python")).context("there is no Python 3")?;
    shell::run(shell::command(python).args(["-m", "venv"]).arg(&venv))?;
    let mut pip = shell::command(programs.join("python"));
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"]);
    shell::run(pip.arg(&requirements))?;
    // It is written last, so that an interrupted install is done again.
    fs::write(&installed, wanted).with_context(|| format!("cannot write {}", installed.display()))?;
    Ok(programs)
}
