//! Several hand-written modules made one.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use oxc::{
    allocator::Allocator,
    ast::ast::Statement,
    parser::Parser,
    semantic::SemanticBuilder,
    span::{GetSpan, SourceType, Span},
};

/// A module, after the modules beside it that it imports from.
///
/// They come to share one scope, so a name may stand in only one of them: if it stands in two, the build fails.
pub fn join(entry: &Path) -> Result<String> {
    let mut parts = Vec::new();
    add(entry, true, &mut BTreeSet::new(), &mut parts)?;
    let joined = parts.join("\n");
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, &joined, SourceType::mjs()).parse();
    let checked = SemanticBuilder::new().with_check_syntax_error(true).build(&parsed.program);
    match parsed.diagnostics.iter().chain(&checked.diagnostics).next() {
        Some(error) => bail!("{} and what it imports don't fit together: {error}", entry.display()),
        None => Ok(joined),
    }
}

/// Adds what a module imports and has not been `seen` yet, and then the module.
fn add(path: &Path, is_entry: bool, seen: &mut BTreeSet<PathBuf>, parts: &mut Vec<String>) -> Result<()> {
    if !seen.insert(path.to_path_buf()) {
        return Ok(());
    }
    let source = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, &source, SourceType::mjs()).parse();
    if let Some(error) = parsed.diagnostics.first() {
        bail!("{}: {error}", path.display());
    }
    let mut left_out = Vec::new();
    for statement in &parsed.program.body {
        match statement {
            Statement::ImportDeclaration(import) => {
                add(&path.with_file_name(import.source.value.trim_start_matches("./")), false, seen, parts)?;
                left_out.push(import.span);
            }
            Statement::ExportDeclaration(export) if !is_entry => {
                left_out.push(Span::new(export.span.start, export.declaration.span().start));
            }
            _ => {}
        }
    }
    parts.push(without(&source, &left_out));
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

    /// A folder of one test with these files.
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

    #[test]
    fn refuses_a_name_that_stands_in_two_modules() -> anyhow::Result<()> {
        let folder = folder("twice", &[("a.js", "import \"./b.js\";\nconst x = 1;\n"), ("b.js", "const x = 2;\n")])?;
        let refusal = join(&folder.join("a.js")).map_err(|error| error.to_string());
        fs::remove_dir_all(&folder)?;
        assert!(refusal.is_err_and(|why| why.contains("don't fit together")));
        Ok(())
    }
}
