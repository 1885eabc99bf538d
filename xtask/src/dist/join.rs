//! Joins several hand-written modules into one.
//!
//! No bundler does this: as a program it would need Node for every build, and as a crate (rolldown) some two hundred
//! others and a newer compiler. Anything less simple than here is refused, so that nothing is joined wrongly in
//! silence.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail, ensure};
use oxc::{
    allocator::Allocator,
    ast::ast::{ImportDeclaration, ImportDeclarationSpecifier, Statement},
    parser::Parser,
    semantic::SemanticBuilder,
    span::{GetSpan, SourceType, Span},
};

/// Maps each module that was read to its exports.
type Exported = BTreeMap<PathBuf, BTreeSet<String>>;

/// Returns a module, after the modules beside it that it imports from.
///
/// They share one scope, so only one of them may declare a name: if two do, the build fails. It also fails if a name is
/// imported that is not exported, or is renamed by an import or export.
pub fn join(entry: &Path) -> Result<String> {
    let mut parts = Vec::new();
    add(entry, true, &mut Exported::new(), &mut parts)?;
    let joined = parts.join("\n");
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, &joined, SourceType::mjs()).parse();
    let checked = SemanticBuilder::new().with_check_syntax_error(true).build(&parsed.program);
    match parsed.diagnostics.iter().chain(&checked.diagnostics).next() {
        Some(error) => bail!("{} and what it imports don't fit together: {error}", entry.display()),
        None => Ok(joined),
    }
}

/// Adds the imports of a module that were not read yet, and then the module.
fn add(path: &Path, is_entry: bool, exported: &mut Exported, parts: &mut Vec<String>) -> Result<()> {
    if exported.contains_key(path) {
        return Ok(());
    }
    let source = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, &source, SourceType::mjs()).parse();
    if let Some(error) = parsed.diagnostics.first() {
        bail!("{}: {error}", path.display());
    }
    exported
        .insert(path.to_path_buf(), parsed.module_record.exported_bindings.keys().map(ToString::to_string).collect());
    let mut left_out = Vec::new();
    for statement in &parsed.program.body {
        match statement {
            Statement::ImportDeclaration(import) => {
                let imported = path.with_file_name(import.source.value.trim_start_matches("./"));
                add(&imported, false, exported, parts)?;
                check(import, exported.get(&imported))
                    .with_context(|| format!("{} can't be joined", path.display()))?;
                left_out.push(import.span);
            }
            Statement::ExportDeclaration(export) if !is_entry => {
                left_out.push(Span::new(export.span.start, export.declaration.span().start));
            }
            statement if statement.is_module_declaration() && !is_entry => {
                bail!("{} can't be joined: it exports otherwise than by a declaration", path.display());
            }
            _ => {}
        }
    }
    parts.push(without(&source, &left_out));
    Ok(())
}

/// Checks that each imported name is exported, under the same name.
fn check(import: &ImportDeclaration, exported: Option<&BTreeSet<String>>) -> Result<()> {
    for specifier in import.specifiers.iter().flatten() {
        let name = specifier.local().name.as_str();
        let is_plain =
            matches!(specifier, ImportDeclarationSpecifier::ImportSpecifier(own) if own.imported.name() == name);
        ensure!(is_plain, "{name} has another name in {}", import.source.value);
        ensure!(exported.is_some_and(|names| names.contains(name)), "{} exports no {name}", import.source.value);
    }
    Ok(())
}

fn without(source: &str, spans: &[Span]) -> String {
    let mut left = String::new();
    let mut end = 0;
    for span in spans {
        left.push_str(source.get(end..span.start as usize).unwrap_or_default());
        end = span.end as usize;
    }
    left.push_str(source.get(end..).unwrap_or_default());
    left
}

#[cfg(test)]
mod tests {
    use std::{env, fs, path::PathBuf, process};

    use super::join;

    /// Makes a folder of one test with these files.
    fn folder(name: &str, files: &[(&str, &str)]) -> anyhow::Result<PathBuf> {
        let folder = env::temp_dir().join(format!("leadership-load-{}-{name}", process::id()));
        fs::create_dir_all(&folder)?;
        for (file, content) in files {
            fs::write(folder.join(file), content)?;
        }
        Ok(folder)
    }

    #[test]
    fn puts_what_is_imported_first_and_exports_only_for_the_entry() -> anyhow::Result<()> {
        let folder = folder(
            "joined",
            &[("a.js", "import { b } from \"./b.js\";\nexport const a = b;\n"), ("b.js", "export const b = 1;\n")],
        )?;
        let joined = join(&folder.join("a.js"));
        fs::remove_dir_all(&folder)?;
        assert_eq!(joined?, "const b = 1;\n\n\nexport const a = b;\n");
        Ok(())
    }

    /// Returns why a module can't be joined with `b.js`.
    fn refusal(name: &str, a: &str, b: &str) -> anyhow::Result<String> {
        let folder = folder(name, &[("a.js", a), ("b.js", b)])?;
        let refusal = join(&folder.join("a.js")).err().map(|error| format!("{error:#}")).unwrap_or_default();
        fs::remove_dir_all(&folder)?;
        Ok(refusal)
    }

    #[test]
    fn refuses_a_name_that_stands_in_two_modules() -> anyhow::Result<()> {
        let refusal = refusal("twice", "import \"./b.js\";\nconst x = 1;\n", "const x = 2;\n")?;
        assert!(refusal.contains("don't fit together"), "{refusal}");
        Ok(())
    }

    #[test]
    fn refuses_what_would_be_joined_wrongly() -> anyhow::Result<()> {
        let export = "export const x = 1;\n";
        for (a, b, why) in [
            ("import { x as y } from \"./b.js\";\n", export, "y has another name in ./b.js"),
            ("import * as y from \"./b.js\";\n", export, "y has another name in ./b.js"),
            ("import { z } from \"./b.js\";\n", export, "./b.js exports no z"),
            ("import { x } from \"./b.js\";\n", "const x = 1;\nexport { x };\n", "otherwise than by a declaration"),
            ("import x from \"./b.js\";\n", "export default 1;\n", "otherwise than by a declaration"),
        ] {
            let refusal = refusal("wrongly", a, b)?;
            assert!(refusal.contains(why), "{a}: {refusal}");
        }
        Ok(())
    }
}
