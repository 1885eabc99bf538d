//! Builds the packages in `modules/`: each has what one kind of page loads, so that nobody loads what they don't use.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Stdio,
};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::{
    minify::minify,
    publish::{File, Published, publish as publish_files},
    target::Target,
};
use crate::shell;

/// Publishes the modules that pages load, each under one hash of its two files.
pub fn publish(target: &Target) -> Result<Published> {
    let whole = Module::of_trunk(&target.folder, "whole")?;
    let functions = Module::build("functions", target.release)?;
    let mut published = publish_files(target, &functions.files("functions", &["API"], target.release)?)?;
    let sharing = Module::build("sharing", target.release)?;
    published.extend(publish_files(target, &sharing.files("sharing", &["SHARING"], target.release)?)?);
    if target.release {
        let post = Module::build("post", target.release)?;
        published.extend(publish_files(target, &whole.files("whole", &["WHOLE"], target.release)?)?);
        published.extend(publish_files(target, &post.files("post", &["POST"], target.release)?)?);
    } else {
        // For development, the whole module serves posts too, which saves a second build.
        published.extend(publish_files(target, &whole.files("whole", &["WHOLE", "POST"], target.release)?)?);
    }
    Ok(published)
}

/// Holds the two files of a module.
struct Module {
    /// The JavaScript that wasm-bindgen writes.
    glue: String,
    /// The WebAssembly that it loads.
    wasm: Vec<u8>,
}

impl Module {
    /// Takes the module that Trunk has built, since the page names it, out of the folder of the build. Its name has no
    /// hash (see `Trunk.toml`), and no page loads it by that name.
    fn of_trunk(folder: &Path, name: &str) -> Result<Self> {
        let module = Self::read(folder, name)?;
        for file in files(name) {
            fs::remove_file(folder.join(&file)).with_context(|| format!("cannot remove {file}"))?;
        }
        // wasm-bindgen writes the script of the Yew component, which no module of a page calls.
        ensure!(!module.glue.contains("snippets/"), "the module imports a script that is not published");
        let snippets = folder.join("snippets");
        if snippets.exists() {
            fs::remove_dir_all(snippets).context("cannot remove the scripts that no module calls")?;
        }
        Ok(module)
    }

    /// Builds a module that no page names, as Trunk does. Trunk has put the programs for it on the search path.
    fn build(name: &str, release: bool) -> Result<Self> {
        let wasm = compile(name, release)?;
        let folder = wasm.with_file_name(format!("{name}-module"));
        let mut bindgen = shell::command("wasm-bindgen");
        bindgen.args(["--target", "web", "--no-typescript", "--out-name", &package(name), "--out-dir"]);
        shell::run(bindgen.arg(&folder).arg(&wasm))?;
        Self::read(&folder, name)
    }

    fn read(folder: &Path, name: &str) -> Result<Self> {
        let read = |file: &String| fs::read(folder.join(file)).with_context(|| format!("cannot read {file}"));
        let [glue, wasm] = files(name);
        Ok(Self { glue: String::from_utf8(read(&glue)?)?, wasm: read(&wasm)? })
    }

    /// Returns the files under a name, for the placeholders that begin with one of these.
    fn files(self, stem: &str, places: &[&str], release: bool) -> Result<[File; 2]> {
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

/// Returns the package of a module, after which its files are named.
fn package(name: &str) -> String {
    format!("leadership-load-{name}")
}

/// Returns the files of a module, as wasm-bindgen names them.
fn files(name: &str) -> [String; 2] {
    let package = package(name);
    [format!("{package}.js"), format!("{package}_bg.wasm")]
}

/// Compiles a package, and returns the path of its wasm.
fn compile(name: &str, release: bool) -> Result<PathBuf> {
    let package = package(name);
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
