//! The last step of a build: the one module that a page includes.
//!
//! `src/entry/leadership-load.js` and the modules that it imports are written by hand and name what only a build knows
//! as string literals, such as `"__POST_WASM__"`. Trunk runs this step as a hook (see `Trunk.toml`), so that `trunk build`
//! by itself makes a whole `dist/` too.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, anyhow, bail, ensure};
use leadership_load::engine::json::RUN_KEY;
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
    first_screen::screen,
    guides::guides,
    join::join,
    languages::{self, Language},
    modules,
    package::package,
    publish::{File, publish},
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

/// What stands in the entry module for the files of all languages.
const LANGUAGES: &str = "\"__LANGUAGES__\"";

/// What the files of a language are called there.
const WORDS: &str = "words";
const SCREEN: &str = "screen";

/// What editors read about it.
const BESIDE: [&str; 2] = ["leadership-load.d.ts", "custom-elements.json"];

pub fn run() -> Result<()> {
    let staging = env::var_os("TRUNK_STAGING_DIR").context("this step is called by Trunk: use `cargo xtask build`")?;
    let staging = PathBuf::from(staging);
    let release = env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    let root = shell::root();

    let source = join(&root.join("src/entry").join(ENTRY))?;
    let languages = languages::all()?;
    let english = languages.first().context("there is no language")?;
    let mut values = vec![
        ("__VERSION__".to_owned(), env!("CARGO_PKG_VERSION").into()),
        ("__STYLES__".to_owned(), styles(&root.join("styles/widget.css"))?.into()),
        ("__KEPT_UNDER__".to_owned(), RUN_KEY.into()),
        ("__SCREEN__".to_owned(), screen(english.spoken)?),
    ];
    let mut published = publish_modules(&staging, release)?;
    let files = languages.iter().map(|language| Ok((language.tag(), publish(&staging, &files_of(language)?)?)));
    let files: Vec<_> = files.collect::<Result<_>>()?;
    published.extend(publish(&staging, &[later_styles(&root)?])?);
    values.extend(published.clone());
    let entry = fill(&with_languages(&source, &files)?, &values)?;
    let entry = if release { format!("{COMPILE_AHEAD}{}", minify(&entry)?) } else { entry };
    let target = staging.join(ENTRY);
    fs::write(&target, entry).with_context(|| format!("cannot write {}", target.display()))?;
    for name in BESIDE {
        let source = root.join("src/entry").join(name);
        fs::copy(&source, staging.join(name)).with_context(|| format!("cannot copy {}", source.display()))?;
    }

    site(&root, &staging, release, &published, &site_values(&languages, &files)?)?;
    package(&staging)?;
    if release { compress(&staging) } else { Ok(()) }
}

/// The app's own page and the pages beside it, which may name what is `published`.
fn site(
    root: &Path,
    staging: &Path,
    release: bool,
    published: &[(String, Value)],
    said: &[(String, String)],
) -> Result<()> {
    // Cards in other places need the whole address, which no file can know by itself.
    let address = env::var(ADDRESS).unwrap_or_else(|_| "./".to_owned());
    let mut values = vec![("__ADDRESS__".to_owned(), address), ("__GUIDES__".to_owned(), guides()?)];
    values.extend(published.iter().filter_map(|(place, address)| Some((place.clone(), address.as_str()?.to_owned()))));
    values.extend_from_slice(said);
    Site { pages: &root.join("pages"), target: staging, release, values: &values }.write()
}

/// Publishes what pages load, and gives the addresses for their places.
fn publish_modules(staging: &Path, release: bool) -> Result<Vec<(String, Value)>> {
    let whole = modules::taken_from(staging)?;
    let functions = modules::build("functions", release)?.files("functions", &["API"], release)?;
    let mut published = publish(staging, &functions)?;
    if release {
        published.extend(publish(staging, &whole.files("whole", &["WHOLE"], release)?)?);
        published.extend(publish(staging, &modules::build("post", release)?.files("post", &["POST"], release)?)?);
    } else {
        // For trying things out, the whole module does what a post needs too, and nobody waits for another one.
        published.extend(publish(staging, &whole.files("whole", &["WHOLE", "POST"], release)?)?);
    }
    Ok(published)
}

/// What is published for a language: its words, and its first screen if the entry module has not got it.
///
/// Which text is which, a module knows by their order, which is that of the build. The name of the file changes with
/// the order as with the texts, and the entry module names both, so that no cache pairs a module with words of another
/// order.
fn files_of(language: &Language) -> Result<Vec<File>> {
    let file = |place: &str, stem: &str, ending, content: Vec<u8>| File {
        places: vec![place.to_owned()],
        stem: format!("{stem}-{}", language.tag()),
        ending,
        content,
    };
    let mut files = vec![file(WORDS, "words", ".txt", language.lines()?.into())];
    if !language.is_first() {
        files.push(file(SCREEN, "screen", ".json", screen(language.spoken)?.to_string().into()));
    }
    Ok(files)
}

/// Puts the files of each language into the entry module, as bundlers know that a module names files.
fn with_languages(source: &str, files: &[(&str, Vec<(String, Value)>)]) -> Result<String> {
    let url = |(place, address): &(String, Value)| format!("{place}: new URL({address}, import.meta.url)");
    let language = |(tag, files): &(&str, Vec<(String, Value)>)| {
        format!("{tag}: {{ {} }}", files.iter().map(url).collect::<Vec<_>>().join(", "))
    };
    let languages = files.iter().map(language).collect::<Vec<_>>().join(", ");
    ensure!(source.matches(LANGUAGES).count() == 1, "{ENTRY} should have {LANGUAGES} once");
    Ok(source.replace(LANGUAGES, &format!("{{ {languages} }}")))
}

/// What the pages say in each language, and where its words are.
fn site_values(languages: &[Language], files: &[(&str, Vec<(String, Value)>)]) -> Result<Vec<(String, String)>> {
    let words = files.iter().filter_map(|(tag, files)| {
        let (_, address) = files.iter().find(|(place, _)| place == WORDS)?;
        Some(((*tag).to_owned(), address.clone()))
    });
    let mut values = languages::said(languages)?;
    values.push(("__WORDS__".to_owned(), Value::Object(words.collect()).to_string()));
    Ok(values)
}

/// The styles that come with a module.
fn later_styles(root: &Path) -> Result<File> {
    Ok(File {
        places: vec!["__LATER_STYLES__".to_owned()],
        stem: "styles".to_owned(),
        ending: ".css",
        content: styles(&root.join("styles/later.css"))?.into(),
    })
}

/// Puts values in the place of the string literals that name them.
pub fn fill(source: &str, values: &[(impl AsRef<str>, Value)]) -> Result<String> {
    let mut filled = source.to_owned();
    for (name, value) in values {
        let literal = format!("\"{}\"", name.as_ref());
        let times = source.matches(&literal).count();
        ensure!(times == 1, "{ENTRY} should have {literal} once, and has it {times} times");
        filled = filled.replace(&literal, &value.to_string());
    }
    Ok(filled)
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
    let printer = Codegen::new()
        .with_options(options)
        .with_scoping(minified.scoping)
        .with_private_member_mappings(minified.class_private_mappings);
    // The minifier adds what only helps to leave parts of a module out, of which every one is needed.
    Ok(printer.build(&parsed.program).code.replace("/* @__PURE__ */", ""))
}

#[cfg(test)]
mod tests {
    use super::{fill, minify};

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
    fn minifying_keeps_exports_and_shortens_private_names() -> anyhow::Result<()> {
        let short = minify(
            "class A { #width = 1; get() { return this.#width } }\n/** Hello. */\nexport function make() { return new A() }",
        )?;
        assert!(short.contains("this.#") && !short.contains("width"), "{short}");
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
