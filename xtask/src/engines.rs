//! The engines besides the one that Trunk builds: each is the same crate with other features, so that nobody loads what
//! they have no use for.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Stdio,
};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::{entry::minify, hash, shell};

/// The names of the two files of an engine, as they are published.
pub struct Engine {
    /// The module that wasm-bindgen writes.
    pub glue: String,
    /// What it loads.
    pub wasm: String,
}

/// Builds the engine with these features, and puts it into `target` under `name` and the hash of its content.
///
/// Trunk calls this while it builds, so the programs that it has found are on the search path.
pub fn build(target: &Path, name: &str, features: &str, release: bool) -> Result<Engine> {
    let wasm = compile(features, release)?;
    let folder = wasm.with_file_name(format!("engine-{name}"));
    let mut bindgen = shell::command("wasm-bindgen");
    bindgen.args(["--target", "web", "--no-typescript", "--out-name", name, "--out-dir"]).arg(&folder).arg(&wasm);
    shell::run(&mut bindgen)?;

    let read = |file: String| fs::read(folder.join(&file)).with_context(|| format!("cannot read {file}"));
    let (glue, wasm) = (String::from_utf8(read(format!("{name}.js"))?)?, read(format!("{name}_bg.wasm"))?);
    let glue = if release { minify(&glue)? } else { glue };
    // One name for both: whoever has the one has the other.
    let hash: String = hash::digest(&[glue.as_bytes(), &wasm].concat()).chars().take(16).collect();
    let publish = |content: &[u8], ending: &str| {
        let file = format!("{name}-{hash}{ending}");
        fs::write(target.join(&file), content).with_context(|| format!("cannot write {file}")).map(|()| file)
    };
    Ok(Engine { glue: publish(glue.as_bytes(), ".js")?, wasm: publish(&wasm, "_bg.wasm")? })
}

/// Compiles the crate, and says where it lies.
fn compile(features: &str, release: bool) -> Result<PathBuf> {
    let mut cargo = shell::command("cargo");
    cargo.args(["build", "--lib", "--target", "wasm32-unknown-unknown", "--no-default-features"]);
    cargo.args(["--features", features, "--message-format", "json-render-diagnostics"]);
    cargo.args(release.then_some("--release"));
    let output = cargo.stderr(Stdio::inherit()).output().context("cannot start cargo")?;
    ensure!(output.status.success(), "the engine with {features} can't be built");
    let messages = String::from_utf8(output.stdout)?;
    let files = messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let files = files.flat_map(|message| message["filenames"].as_array().cloned().unwrap_or_default());
    let wasm =
        files.filter_map(|file| file.as_str().map(PathBuf::from)).find(|file| file.ends_with("leadership_load.wasm"));
    wasm.context("cargo has made no leadership_load.wasm")
}
