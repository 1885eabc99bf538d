//! Bundles several hand-written modules into one.

use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use rolldown::{
    Bundler, BundlerOptions, ChecksOptions, CommentsOptions, InlineConstOption, OptimizationOption, Platform,
    RawMinifyOptions, TsConfig,
};
use tokio::runtime;

/// Returns a module together with those that it imports from, as one module with the same exports.
///
/// The build fails at whatever the bundler has to say, even if that is only a warning.
pub fn bundle(entry: &Path) -> Result<String> {
    let name = entry.to_str().with_context(|| format!("{} is no Unicode", entry.display()))?;
    let options = BundlerOptions {
        input: Some(vec![name.to_owned().into()]),
        cwd: entry.parent().map(Path::to_path_buf),
        // The modules run in browsers and in programs outside them.
        platform: Some(Platform::Neutral),
        tsconfig: Some(TsConfig::Auto(false)),
        checks: Some(ChecksOptions { circular_dependency: Some(true), ..ChecksOptions::default() }),
        comments: Some(CommentsOptions { legal: false, annotation: true, jsdoc: false }),
        // A literal that the build replaces by a value must stay where it is, and `minify` shortens the rest later.
        optimization: Some(OptimizationOption {
            inline_const: Some(InlineConstOption::Bool(false)),
            ..OptimizationOption::default()
        }),
        minify: Some(RawMinifyOptions::Bool(false)),
        ..BundlerOptions::default()
    };
    let runtime = runtime::Builder::new_current_thread().build()?;
    let (told, files) = match runtime.block_on(async { Bundler::new(options)?.generate().await }) {
        Ok(output) => (output.warnings, output.assets),
        Err(errors) => (errors.into_vec(), Vec::new()),
    };
    let told: Vec<_> = told.iter().map(|one| one.to_diagnostic().convert_to_string(false)).collect();
    ensure!(told.is_empty(), "{name} can't be bundled: {}", told.join("\n"));
    match files.as_slice() {
        [file] => Ok(String::from_utf8(file.content_as_bytes().to_vec())?),
        _ => bail!("{name} is bundled into {} files instead of one", files.len()),
    }
}

#[cfg(test)]
mod tests {
    use std::{env, fs, process};

    use super::bundle;
    use crate::dist::minify::minify;

    /// Bundles `a.js` in a folder with these files.
    fn bundled(name: &str, files: &[(&str, &str)]) -> anyhow::Result<String> {
        let folder = env::temp_dir().join(format!("leadership-load-{}-{name}", process::id()));
        fs::create_dir_all(&folder)?;
        for (file, content) in files {
            fs::write(folder.join(file), content)?;
        }
        let bundled = bundle(&folder.join("a.js"));
        fs::remove_dir_all(&folder)?;
        bundled
    }

    /// Returns why `a.js` can't be bundled with `b.js`.
    fn refusal(name: &str, a: &str, b: &str) -> String {
        bundled(name, &[("a.js", a), ("b.js", b)]).err().map(|error| format!("{error:#}")).unwrap_or_default()
    }

    #[test]
    fn exports_only_what_the_entry_exports() -> anyhow::Result<()> {
        let bundled = bundled(
            "exports",
            &[
                ("a.js", "import { b } from \"./b.js\";\nexport const a = b();\nexport function more() {}\n"),
                ("b.js", "export const b = () => Date.now();\nexport default 1;\nexport const unused = 2;\n"),
            ],
        )?;
        let exports: Vec<_> = bundled.lines().filter(|line| line.starts_with("export")).collect();
        assert_eq!(exports, ["export { a, more };"], "{bundled}");
        Ok(())
    }

    #[test]
    fn tells_the_same_name_in_two_modules_apart() -> anyhow::Result<()> {
        let bundled = bundled(
            "twice",
            &[
                ("a.js", "import { b } from \"./b.js\";\nconst x = 1;\nexport const a = [x, b];\n"),
                ("b.js", "const x = 2;\nexport const b = [x];\n"),
            ],
        )?;
        assert_eq!(minify(&bundled)?, "const e=[1,[2]];export{e as a};");
        Ok(())
    }

    #[test]
    fn leaves_what_the_build_and_other_bundlers_look_for() -> anyhow::Result<()> {
        let kept = [
            "import( /* @vite-ignore */ /* webpackIgnore: true */ at )",
            "new URL(\"./b.wasm\", import.meta.url)",
            "String(import.meta.url)",
            "[\"__GLUE__\", \"__WASM__\"]",
            "\"__VALUE__\"",
        ];
        let bundled = bundled(
            "kept",
            &[
                (
                    "a.js",
                    "import { VALUE, FILES, self } from \"./b.js\";\n\
                    export const at = () => [VALUE, VALUE, FILES, self, new URL(\"./b.wasm\", import.meta.url)];\n\
                    export const load = (at) => import(/* @vite-ignore */ /* webpackIgnore: true */ at);\n",
                ),
                (
                    "b.js",
                    "/** Is a value. */\nexport const VALUE = \"__VALUE__\";\n\
                    export const FILES = [\"__GLUE__\", \"__WASM__\"];\nexport const self = String(import.meta.url);\n",
                ),
            ],
        )?;
        let spaced = bundled.split_whitespace().collect::<Vec<_>>().join(" ");
        for part in kept {
            assert_eq!(spaced.matches(part).count(), 1, "{part} in {bundled}");
        }
        assert!(!bundled.contains("Is a value."), "{bundled}");
        Ok(())
    }

    #[test]
    fn refuses_what_would_be_bundled_wrongly_and_names_the_file() {
        let export = "export const x = 1;\n";
        let import = "import { x } from \"./b.js\";\nexport const a = x;\n";
        for (a, b, why) in [
            ("import { z } from \"./b.js\";\nexport const a = z;\n", export, ["\"z\" is not exported", "b.js"]),
            ("import { x } from \"./c.js\";\nexport const a = x;\n", export, ["Could not resolve './c.js'", "a.js"]),
            ("import { x } from \"other\";\nexport const a = x;\n", export, ["Could not resolve 'other'", "a.js"]),
            (import, "import \"./a.js\";\nexport const x = 1;\n", ["Circular dependency", "b.js"]),
            (import, "export const x = ;\n", ["Unexpected", "b.js"]),
            ("export const load = () => import(\"./b.js\");\n", export, ["into 2 files", "a.js"]),
        ] {
            let refusal = refusal("wrongly", a, b);
            for part in why {
                assert!(refusal.contains(part), "{part} for {a} {b}: {refusal}");
            }
        }
    }
}
