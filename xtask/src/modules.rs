//! The packages in `modules/`: each has what one kind of page loads, so that nobody loads what they have no use for.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Stdio,
};

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use crate::{entry::minify, publish::File, shell};

/// The two files of a module.
pub struct Module {
    /// The JavaScript that wasm-bindgen writes.
    glue: String,
    /// What it loads.
    wasm: Vec<u8>,
}

impl Module {
    /// The files under a name, for the places that begin with one of these.
    pub fn files(self, stem: &str, places: &[&str], release: bool) -> Result<[File; 2]> {
        let glue = if release { minify(&self.glue)? } else { self.glue };
        let file = |part, ending, content| File {
            places: places.iter().map(|place| format!("__{place}_{part}__")).collect(),
            stem: stem.to_owned(),
            ending,
            content,
        };
        Ok([file("GLUE", ".js", glue.into()), file("WASM", "_bg.wasm", self.wasm)])
    }
}

/// Takes the module that Trunk has built, which nothing names, out of a folder: it is published as all others are.
pub fn taken_from(folder: &Path) -> Result<Module> {
    let is_glue = |name: &str| is_trunks(name) && name.ends_with(".js");
    let is_wasm = |name: &str| is_trunks(name) && name.ends_with("_bg.wasm");
    let glue = String::from_utf8(take(folder, "glue", is_glue)?)?;
    // wasm-bindgen hands out the script of the Yew component, which no module of a page calls.
    ensure!(!glue.contains("snippets/"), "the module imports a script that is not published");
    let snippets = folder.join("snippets");
    if snippets.exists() {
        fs::remove_dir_all(snippets).context("cannot remove the scripts that no module calls")?;
    }
    Ok(Module { glue, wasm: take(folder, "wasm", is_wasm)? })
}

/// Whether a file is one that Trunk has named, after the package that the page names.
fn is_trunks(name: &str) -> bool {
    name.starts_with("leadership-load-whole-") || name.starts_with("leadership_load_whole-")
}

/// Takes the one file that is wanted out of a folder.
fn take(folder: &Path, what: &str, wanted: impl Fn(&str) -> bool) -> Result<Vec<u8>> {
    let files = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let names = files.flatten().filter_map(|file| file.file_name().into_string().ok());
    let found: Vec<_> = names.filter(|name| wanted(name)).collect();
    let [name] = found.as_slice() else {
        bail!("Trunk should have made one {what} file, and there are {}: {found:?}", found.len());
    };
    let content = fs::read(folder.join(name)).with_context(|| format!("cannot read {name}"))?;
    fs::remove_file(folder.join(name)).with_context(|| format!("cannot remove {name}"))?;
    Ok(content)
}

/// Builds what a page loads: one of the packages in `modules/`.
///
/// Trunk calls this while it builds, so the programs that it has found are on the search path.
pub fn build(name: &str, release: bool) -> Result<Module> {
    let wasm = compile(name, release)?;
    let folder = wasm.with_file_name(format!("{name}-module"));
    let mut bindgen = shell::command("wasm-bindgen");
    bindgen.args(["--target", "web", "--no-typescript", "--out-name", "module", "--out-dir"]).arg(&folder).arg(&wasm);
    shell::run(&mut bindgen)?;

    let read = |file| fs::read(folder.join(file)).with_context(|| format!("cannot read {file}"));
    Ok(Module { glue: String::from_utf8(read("module.js")?)?, wasm: read("module_bg.wasm")? })
}

/// Compiles a package, and says where it lies.
fn compile(name: &str, release: bool) -> Result<PathBuf> {
    let package = format!("leadership-load-{name}");
    let mut cargo = shell::command("cargo");
    cargo.args(["build", "--target", "wasm32-unknown-unknown", "--package", &package]);
    cargo.args(["--message-format", "json-render-diagnostics"]);
    cargo.args(release.then_some("--release"));
    let output = cargo.stderr(Stdio::inherit()).output().context("cannot start cargo")?;
    ensure!(output.status.success(), "{package} can't be built");
    let messages = String::from_utf8(output.stdout)?;
    let files = messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let files = files.flat_map(|message| message["filenames"].as_array().cloned().unwrap_or_default());
    let made = format!("leadership_load_{name}.wasm");
    let wasm = files.filter_map(|file| file.as_str().map(PathBuf::from)).find(|file| file.ends_with(&made));
    wasm.with_context(|| format!("cargo has made no {made}"))
}

#[cfg(test)]
mod tests {
    use super::is_trunks;

    #[test]
    fn tells_what_trunk_made_from_the_entry() {
        assert!(is_trunks("leadership-load-whole-0123456789abcdef.js"));
        assert!(is_trunks("leadership-load-whole-0123456789abcdef_bg.wasm"));
        assert!(!is_trunks("leadership-load.js"));
    }
}
