//! Reads documents in a language: `docs/<name>.md` is in English, and `docs/<name>.<tag>.md` a translation.

use std::fs;

use anyhow::{Context, Result};

use crate::shell;

/// A document, in English where it is not translated.
pub struct Document {
    /// Names the file.
    pub name: String,
    pub text: String,
    /// True if English stands in for the language.
    pub stands_in: bool,
}

/// Reads a document in English, or in the language of a tag.
pub fn read(name: &str, tag: Option<&str>) -> Result<Document> {
    let root = shell::root();
    let translation = tag.map(|tag| format!("docs/{name}.{tag}.md")).filter(|name| root.join(name).exists());
    let stands_in = tag.is_some() && translation.is_none();
    let name = translation.unwrap_or_else(|| format!("docs/{name}.md"));
    let text = fs::read_to_string(root.join(&name)).with_context(|| format!("cannot read {name}"))?;
    Ok(Document { name, text, stands_in })
}
