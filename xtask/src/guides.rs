//! Reads the guides, `docs/guides.md`, for the page for authors and for the projects that follow them.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use pulldown_cmark::{Options, Parser, html};

use crate::shell;

/// Is the address of the files in the guides' examples.
pub const EXAMPLE: &str = "https://example.org/leadership-load/";

/// Returns the first code in a language below a heading of the guides.
pub fn code(heading: &str, language: &str) -> Result<String> {
    let text = read()?;
    let below = text.split_once(&format!("\n## {heading}\n")).map(|(_, below)| below);
    let code = below.and_then(|below| below.split_once(&format!("\n```{language}\n"))?.1.split_once("\n```"));
    Ok(code.with_context(|| format!("docs/guides.md has no {language} below \"{heading}\""))?.0.to_owned())
}

/// Puts the snippet for plain HTML into a page, as its author would: in place of `SNIPPET`.
pub fn paste(page: &Path, address: &str) -> Result<()> {
    let text = fs::read_to_string(page).with_context(|| format!("cannot read {}", page.display()))?;
    let snippet = code("Plain HTML", "html")?.replace(EXAMPLE, address);
    fs::write(page, text.replace("SNIPPET", &snippet)).with_context(|| format!("cannot write {}", page.display()))
}

fn read() -> Result<String> {
    let path = shell::root().join("docs/guides.md");
    fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))
}

/// Returns the guides as HTML, without the title, which the page has itself.
pub fn guides() -> Result<String> {
    let text = read()?;
    let text = text.strip_prefix("# Guides\n").context("docs/guides.md should begin with its title")?;
    Ok(format!("<h2>Guides</h2>\n{}", to_html(text)))
}

fn to_html(markdown: &str) -> String {
    let mut page = String::new();
    html::push_html(&mut page, Parser::new_ext(markdown, Options::ENABLE_TABLES));
    // Code that is wider than the page scrolls, by keyboard too.
    with_names(&page).replace("<pre>", "<pre tabindex=\"0\" role=\"group\" aria-label=\"Code\">")
}

/// Adds an anchor to each heading, as code hosts do.
fn with_names(page: &str) -> String {
    let mut parts = page.split("<h2>");
    let mut named = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let title = part.split("</h2>").next().unwrap_or_default().to_lowercase();
        let name = title.replace(|one: char| one != ' ' && !one.is_alphanumeric(), "").replace(' ', "-");
        named += &format!("<h2 id=\"{name}\">{part}");
    }
    named
}

#[cfg(test)]
mod tests {
    use super::{EXAMPLE, code, guides, to_html};

    #[test]
    fn every_entry_of_the_contents_leads_to_its_guide() -> anyhow::Result<()> {
        let page = guides()?;
        let links: Vec<_> = page.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert!(links.len() > 20, "{links:?}");
        for link in links {
            assert_eq!(page.matches(&format!("<h2 id=\"{link}\">")).count(), 1, "{link}");
        }
        Ok(())
    }

    #[test]
    fn finds_the_code_of_a_guide() -> anyhow::Result<()> {
        let code = code("Hugo", "html")?;
        assert!(code.starts_with(&format!("<script type=\"module\" src=\"{EXAMPLE}")), "{code}");
        assert!(code.ends_with("</leadership-load>"), "{code}");
        Ok(())
    }

    #[test]
    fn code_is_shown_and_not_run() {
        let page = to_html("```html\n<script src=\"a.js\"></script>\n```\n");
        assert!(page.contains("&lt;script src="), "{page}");
    }

    #[test]
    fn code_can_be_scrolled_by_keyboard() {
        let page = to_html("```html\n<p>\n```\n");
        assert!(page.contains("<pre tabindex=\"0\" role=\"group\" aria-label=\"Code\">"), "{page}");
    }
}
