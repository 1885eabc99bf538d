//! What the page for authors takes from elsewhere: the guides, which are `docs/guides.md`, and the languages.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use leadership_load::words::Language;
use pulldown_cmark::{Options, Parser, html};

/// The guides as HTML, without the title, which the page has itself.
pub fn guides(root: &Path) -> Result<String> {
    let path = root.join("docs/guides.md");
    let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let text = text.strip_prefix("# Guides\n").context("docs/guides.md should begin with its title")?;
    Ok(format!("<h2>Guides</h2>\n{}", to_html(text)))
}

/// The languages, as options of a choice.
pub fn languages() -> String {
    let option = |language: Language| format!("<option value=\"{id}\">{id}</option>", id = language.id());
    Language::ALL.into_iter().map(option).collect()
}

fn to_html(markdown: &str) -> String {
    let mut page = String::new();
    html::push_html(&mut page, Parser::new_ext(markdown, Options::ENABLE_TABLES));
    page
}

#[cfg(test)]
mod tests {
    use super::to_html;

    #[test]
    fn code_is_shown_and_not_run() {
        let page = to_html("```html\n<script src=\"a.js\"></script>\n```\n");
        assert!(page.contains("&lt;script src="), "{page}");
    }
}
