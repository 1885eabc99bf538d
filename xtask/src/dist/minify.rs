//! Minifies scripts.

use anyhow::{Result, bail};
use oxc::{
    allocator::Allocator,
    codegen::{Codegen, CodegenOptions, CommentOptions},
    minifier::{Minifier, MinifierOptions},
    parser::Parser,
    span::SourceType,
};

/// Returns the same module, as short as it can be.
pub fn minify(source: &str) -> Result<String> {
    let allocator = Allocator::default();
    let mut parsed = Parser::new(&allocator, source, SourceType::mjs()).parse();
    if let Some(error) = parsed.diagnostics.first() {
        bail!("a script can't be read: {error}");
    }
    let minified = Minifier::new(MinifierOptions::default()).minify(&allocator, &mut parsed.program);
    // Bundlers read the annotations.
    let comments = CommentOptions { annotation: true, ..CommentOptions::disabled() };
    let options = CodegenOptions { comments, ..CodegenOptions::minify() };
    let printer = Codegen::new()
        .with_options(options)
        .with_scoping(minified.scoping)
        .with_private_member_mappings(minified.class_private_mappings);
    // The minifier adds this for tree shaking, but every part of these modules is needed.
    Ok(printer.build(&parsed.program).code.replace("/* @__PURE__ */", ""))
}

#[cfg(test)]
mod tests {
    use super::minify;

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
