//! The last step of a build: the one module that a page includes.
//!
//! `src/embed/leadership-load.js` and the modules that it imports are written by hand and name what only a build knows
//! as string literals, such as `"__ENGINE__"`. Trunk runs this step as a hook (see `Trunk.toml`), so that `trunk build`
//! by itself makes a whole `dist/` too.

use std::{
    env, fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, anyhow, bail, ensure};
use leadership_load::schema::RUN_KEY;
use lightningcss::{
    bundler::{Bundler, FileProvider},
    printer::PrinterOptions,
    stylesheet::{MinifyOptions, ParserOptions},
};
use oxc::{
    allocator::Allocator,
    codegen::{Codegen, CodegenOptions, CommentOptions},
    minifier::{Minifier, MinifierOptions},
    parser::Parser,
    span::SourceType,
};
use serde_json::Value;

use crate::{
    compress::compress,
    engines::{self, Engine},
    first_screen::screens,
    guides::{guides, languages},
    join::join,
    package::package,
    shell,
    site::Site,
};

/// The module's name, which stays the same for ever: pages of other people include it.
const ENTRY: &str = "leadership-load.js";

/// Has Chromium compile all functions while the module comes, beside what the page does, and not each one when it is
/// called first, which somebody waits for. Others take it for a comment.
const COMPILE_AHEAD: &str = "//# allFunctionsCalledOnLoad\n";

/// Where the build will be published, for what has to name it.
pub const ADDRESS: &str = "LEADERSHIP_LOAD_ADDRESS";

/// What editors read about it.
const BESIDE: [&str; 2] = ["leadership-load.d.ts", "custom-elements.json"];

pub fn run() -> Result<()> {
    let staging = env::var_os("TRUNK_STAGING_DIR").context("this step is called by Trunk: use `cargo xtask build`")?;
    let staging = PathBuf::from(staging);
    let release = env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    let root = shell::root();

    let later_styles = later_styles(&root, &staging)?;
    let source = join(&root.join("src/embed").join(ENTRY))?;
    let whole = Engine {
        glue: the_one(&staging, "glue", is_glue)?,
        wasm: the_one(&staging, "wasm", |name| name.ends_with("_bg.wasm"))?,
    };
    let api = engines::build(&staging, "api", "api", release)?;
    // For trying things out, the whole engine does what a post needs too, and nobody waits for another one.
    let post = if release { &engines::build(&staging, "post", "element", release)? } else { &whole };
    let address = |file: &str| Value::from(format!("./{file}"));
    let entry = fill(
        &source,
        &[
            ("__VERSION__", env!("CARGO_PKG_VERSION").into()),
            ("__WHOLE_GLUE__", address(&whole.glue)),
            ("__WHOLE_WASM__", address(&whole.wasm)),
            ("__POST_GLUE__", address(&post.glue)),
            ("__POST_WASM__", address(&post.wasm)),
            ("__API_GLUE__", address(&api.glue)),
            ("__API_WASM__", address(&api.wasm)),
            ("__STYLES__", styles(&root.join("styles/widget.css"))?.into()),
            ("__LATER_STYLES__", later_styles.as_str().into()),
            ("__SCREENS__", screens()?),
            ("__KEPT_UNDER__", RUN_KEY.into()),
        ],
    )?;
    let entry = if release { format!("{COMPILE_AHEAD}{}", minify(&entry)?) } else { entry };
    let target = staging.join(ENTRY);
    fs::write(&target, entry).with_context(|| format!("cannot write {}", target.display()))?;
    preload(&staging.join("index.html"), &later_styles)?;
    for name in BESIDE {
        let source = root.join("src/embed").join(name);
        fs::copy(&source, staging.join(name)).with_context(|| format!("cannot copy {}", source.display()))?;
    }

    site(&root, &staging, release)?;
    package(&staging)?;
    if release { compress(&staging) } else { Ok(()) }
}

/// The pages beside the app, and the address in the app's own page.
fn site(root: &Path, staging: &Path, release: bool) -> Result<()> {
    // Cards in other places need the whole address, which no file can know by itself.
    let address = env::var(ADDRESS).unwrap_or_else(|_| "./".to_owned());
    let index = staging.join("index.html");
    let page = fs::read_to_string(&index).with_context(|| format!("cannot read {}", index.display()))?;
    fs::write(&index, page.replace("__ADDRESS__", &address)).context("cannot write index.html")?;
    let values = [("__ADDRESS__", address), ("__LANGUAGES__", languages()), ("__GUIDES__", guides()?)];
    Site { pages: &root.join("pages"), target: staging, release, values: &values }.write()
}

/// Whether a file is the module that wasm-bindgen wrote, by the name that Trunk gave it.
fn is_glue(name: &str) -> bool {
    let ours = name.starts_with("leadership-load-") || name.starts_with("leadership_load-");
    ours && name.ends_with(".js")
}

/// The name of the one file in a folder that is wanted.
fn the_one(folder: &Path, what: &str, wanted: impl Fn(&str) -> bool) -> Result<String> {
    let files = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let names = files.flatten().filter_map(|file| file.file_name().into_string().ok());
    let found: Vec<_> = names.filter(|name| wanted(name)).collect();
    match found.as_slice() {
        [name] => Ok(name.clone()),
        _ => bail!("Trunk should have made one {what} file, and there are {}: {found:?}", found.len()),
    }
}

/// Puts values in the place of the string literals that name them.
pub fn fill(source: &str, values: &[(&str, Value)]) -> Result<String> {
    let mut filled = source.to_owned();
    for (name, value) in values {
        let literal = format!("\"{name}\"");
        let times = source.matches(&literal).count();
        ensure!(times == 1, "{ENTRY} should have {literal} once, and has it {times} times");
        filled = filled.replace(&literal, &value.to_string());
    }
    Ok(filled)
}

/// Writes the styles that come with the engine, and gives their address: the name has the hash of what is in them.
fn later_styles(root: &Path, staging: &Path) -> Result<String> {
    let styles = styles(&root.join("styles/later.css"))?;
    let mut hash = DefaultHasher::new();
    styles.hash(&mut hash);
    let name = format!("leadership-load-{:016x}.css", hash.finish());
    fs::write(staging.join(&name), styles).with_context(|| format!("cannot write {name}"))?;
    Ok(format!("./{name}"))
}

/// Names the styles that come with the engine in the page, which loads them ahead as it does the engine.
fn preload(page: &Path, styles: &str) -> Result<()> {
    let source = fs::read_to_string(page).with_context(|| format!("cannot read {}", page.display()))?;
    ensure!(source.contains("__LATER_STYLES__"), "index.html should have the place for __LATER_STYLES__");
    fs::write(page, source.replace("__LATER_STYLES__", styles))
        .with_context(|| format!("cannot write {}", page.display()))
}

/// A style sheet with all that it imports, as short as it can be.
pub fn styles(sheet: &Path) -> Result<String> {
    let files = FileProvider::new();
    let mut bundler = Bundler::new(&files, None, ParserOptions::default());
    // The errors borrow from `files`, so only their text leaves here.
    let mut styles = bundler.bundle(sheet).map_err(|error| anyhow!("{error}"))?;
    styles.minify(MinifyOptions::default())?;
    Ok(styles.to_css(PrinterOptions { minify: true, ..PrinterOptions::default() })?.code)
}

/// The same module, as short as it can be.
pub fn minify(source: &str) -> Result<String> {
    let allocator = Allocator::default();
    let mut parsed = Parser::new(&allocator, source, SourceType::mjs()).parse();
    if let Some(error) = parsed.diagnostics.first() {
        bail!("{ENTRY}: {error}");
    }
    let minified = Minifier::new(MinifierOptions::default()).minify(&allocator, &mut parsed.program);
    // What is said to bundlers stays.
    let comments = CommentOptions { annotation: true, ..CommentOptions::disabled() };
    let options = CodegenOptions { comments, ..CodegenOptions::minify() };
    let printer = Codegen::new().with_options(options).with_scoping(minified.scoping);
    // The minifier adds what only helps to leave parts of a module out, of which every one is needed.
    Ok(printer.build(&parsed.program).code.replace("/* @__PURE__ */", ""))
}

#[cfg(test)]
mod tests {
    use super::{fill, is_glue, minify};

    #[test]
    fn fills_values_in_as_string_literals() -> anyhow::Result<()> {
        let filled = fill(r#"const A = "__A__";"#, &[("__A__", "say \"hello\"\n".into())])?;
        assert_eq!(filled, r#"const A = "say \"hello\"\n";"#);
        Ok(())
    }

    #[test]
    fn refuses_a_module_without_the_place_for_a_value() {
        let refusal = fill("const A = 1;", &[("__A__", "x".into())]).map_err(|error| error.to_string());
        assert_eq!(refusal, Err("leadership-load.js should have \"__A__\" once, and has it 0 times".to_owned()));
    }

    #[test]
    fn tells_the_glue_from_the_entry() {
        assert!(is_glue("leadership-load-0123456789abcdef.js"));
        assert!(!is_glue("leadership-load.js"));
        assert!(!is_glue("leadership-load-0123456789abcdef_bg.wasm"));
    }

    #[test]
    fn minifying_keeps_exports_and_private_names() -> anyhow::Result<()> {
        let short = minify(
            "class A { #x = 1; get() { return this.#x } }\n/** Hello. */\nexport function make() { return new A() }",
        )?;
        assert!(short.contains("#x"), "{short}");
        assert!(short.contains("export function make()"), "{short}");
        assert!(!short.contains("Hello"), "{short}");
        Ok(())
    }

    #[test]
    fn minifying_adds_no_words_for_other_minifiers() -> anyhow::Result<()> {
        assert_eq!(minify("export const now = () => { return new Date() };")?, "export const now=()=> new Date;");
        Ok(())
    }
}
