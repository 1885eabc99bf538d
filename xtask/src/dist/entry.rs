//! Writes the one module that a page includes.
//!
//! `src/entry/leadership-load.js` and the modules that it imports are written by hand and name what only a build knows
//! as string literals, such as `"__POST_WASM__"`.

use anyhow::{Result, ensure};
use leadership_load::engine::{
    json::RUN_KEY,
    session::Step,
    store::{CheckCollection, Collection},
};
use serde_json::Value;

use super::{
    bundle,
    languages::Languages,
    minify::minify,
    publish::{File, Published, publish, spelled},
    styles,
    target::Target,
};
use crate::shell;

/// The module's name, which never changes: pages of other people include it.
const ENTRY: &str = "leadership-load.js";

/// Tells Chromium to compile all functions while the module loads, in parallel to the page, and not each one at its
/// first call, which somebody waits for. Other browsers ignore it as a comment.
const COMPILE_AHEAD: &str = "//# allFunctionsCalledOnLoad\n";

/// Writes the module, which knows the names of all that is `published`.
///
/// Returns the address of a copy that is named by its hash, for the page of the app: a cache that keeps that page keeps
/// the same version of what it loads.
pub fn write(target: &Target, published: &Published, languages: &Languages) -> Result<Published> {
    let root = shell::root();
    let source = bundle::bundle(&root.join("src/entry").join(ENTRY))?;
    let source = put(ENTRY, &source, "__LANGUAGES__", &languages.files())?;
    let values = [
        ("__VERSION__".to_owned(), env!("CARGO_PKG_VERSION").into()),
        ("__STYLES__".to_owned(), styles::bundle(&root.join("styles/widget.css"))?.into()),
        ("__KEPT_UNDER__".to_owned(), RUN_KEY.into()),
        ("__KEPT_KEYS__".to_owned(), CheckCollection::PREFIXES.into()),
        ("__AT_RESULT__".to_owned(), at(Step::Result).into()),
        ("__SCREEN__".to_owned(), languages.first_screen()?),
    ];
    let source =
        published.iter().try_fold(source, |source, (place, address)| put(ENTRY, &source, place, &spelled(address)))?;
    let entry = fill(ENTRY, &source, &values)?;
    let entry = if target.release { format!("{COMPILE_AHEAD}{}", minify(&entry)?) } else { entry };
    target.write(ENTRY, &entry)?;
    let copy = File {
        places: vec![format!("./{ENTRY}")],
        stem: ENTRY.trim_end_matches(".js").to_owned(),
        ending: ".js",
        content: entry.into_bytes(),
    };
    publish(target, &[copy])
}

/// Returns what the text of a kept run at a step has in it, and no other run.
fn at(step: Step) -> String {
    format!("\"step\":\"{}\"", step.id())
}

/// Replaces the string literals that name values in a script by these values.
pub fn fill(script: &str, source: &str, values: &[(impl AsRef<str>, Value)]) -> Result<String> {
    values
        .iter()
        .try_fold(source.to_owned(), |source, (name, value)| put(script, &source, name.as_ref(), &value.to_string()))
}

/// Replaces the string literal that names an expression by the expression.
fn put(script: &str, source: &str, name: &str, expression: &str) -> Result<String> {
    let literal = format!("\"{name}\"");
    let times = source.matches(&literal).count();
    ensure!(times == 1, "{script} should have {literal} once, and has it {times} times");
    Ok(source.replace(&literal, expression))
}

#[cfg(test)]
mod tests {
    use leadership_load::engine::{history::KeptRun, json::write_run, session::Step};

    use super::{ENTRY, at, fill};

    #[test]
    fn knows_the_step_of_a_kept_run_by_its_text() -> anyhow::Result<()> {
        let kept = serde_json::to_string(&write_run(&KeptRun::default()))?;
        assert!(kept.contains(&at(Step::Start)) && !kept.contains(&at(Step::Result)), "{kept}");
        Ok(())
    }

    #[test]
    fn fills_values_in_as_string_literals() -> anyhow::Result<()> {
        let filled = fill(ENTRY, r#"const A = "__A__";"#, &[("__A__", "say \"hello\"\n".into())])?;
        assert_eq!(filled, r#"const A = "say \"hello\"\n";"#);
        Ok(())
    }

    #[test]
    fn refuses_a_module_without_the_place_for_a_value() {
        let refusal = fill(ENTRY, "const A = 1;", &[("__A__", "x".into())]).map_err(|error| error.to_string());
        assert_eq!(refusal, Err("leadership-load.js should have \"__A__\" once, and has it 0 times".to_owned()));
    }
}
