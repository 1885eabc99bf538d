//! Reads the guides, `docs/guides.md` and in another language `docs/guides.<tag>.md` once it is there, for the page for authors and for the
//! projects that follow them.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use pulldown_cmark::{Options, Parser, html};

use crate::documents::{self, Document};

/// Names the document.
const GUIDES: &str = "guides";

/// The address of the files in the guides' examples.
pub const EXAMPLE: &str = "https://example.org/leadership-load/";

/// Returns the first code in a language below a heading of the guides.
pub fn code(heading: &str, language: &str) -> Result<String> {
    let Document { text, .. } = documents::read(GUIDES, None)?;
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

/// The marks around the first line of a guide: the ways in which its program can include the self-check.
const WAYS: (&str, &str) = ("<!-- ways: ", " -->");

/// Holds the guides of a language, as the page for authors shows them.
pub struct Guides {
    /// The text before all guides.
    about: String,
    guides: Vec<Guide>,
    /// True if English stands in for the language.
    pub stands_in: bool,
}

/// Says how to include the self-check with one program.
struct Guide {
    title: String,
    /// The name for links to it, as code hosts make it.
    id: String,
    /// Lists `element`, `frame`, `card`, `package` or `none`, parted by spaces, the best one first.
    ways: String,
    /// The steps, in Markdown.
    steps: String,
}

impl Guides {
    /// Reads the guides in English, or those in the language of a tag.
    pub fn read(tag: Option<&str>) -> Result<Self> {
        let Document { name, text, stands_in } = documents::read(GUIDES, tag)?;
        let (_, text) = text.split_once('\n').with_context(|| format!("{name} should begin with its title"))?;
        let mut parts = text.split("\n## ");
        let about = parts.next().unwrap_or_default().to_owned();
        let guides = parts.map(|part| Guide::read(part).with_context(|| format!("{name}: {}", first_line(part))));
        Ok(Self { about, guides: guides.collect::<Result<_>>()?, stands_in })
    }

    /// Returns the programs: their names for links, and their titles.
    pub fn programs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.guides.iter().map(|guide| (guide.id.as_str(), guide.title.as_str()))
    }

    /// Returns all of them, a section each.
    pub fn to_html(&self) -> String {
        let about = format!("<div id=\"about-guides\">{}</div>", to_html(&self.about));
        let section = |Guide { title, id, ways, steps }: &Guide| {
            format!("<section id=\"{id}\" data-ways=\"{ways}\"><h2>{title}</h2>{}</section>", to_html(steps))
        };
        self.guides.iter().map(section).fold(about, |page, section| page + &section)
    }
}

impl Guide {
    fn read(part: &str) -> Result<Self> {
        let title = first_line(part).to_owned();
        let (start, end) = WAYS;
        let marked = part.split_once(start).and_then(|(_, rest)| rest.split_once(end));
        let (ways, steps) = marked.context("it should say which ways there are, as `<!-- ways: element frame -->`")?;
        let name = title.to_lowercase().replace(|one: char| !matches!(one, ' ' | '-') && !one.is_alphanumeric(), "");
        Ok(Self { id: name.replace(' ', "-"), title, ways: ways.to_owned(), steps: steps.to_owned() })
    }
}

fn first_line(part: &str) -> &str {
    part.lines().next().unwrap_or_default()
}

fn to_html(markdown: &str) -> String {
    let mut page = String::new();
    html::push_html(&mut page, Parser::new_ext(markdown, Options::ENABLE_TABLES));
    // Code that is wider than the page scrolls, by keyboard too.
    page.replace("<pre>", "<pre tabindex=\"0\" role=\"group\" aria-label=\"Code\">")
}

#[cfg(test)]
mod tests {
    use std::iter;

    use leadership_load::words::Language;

    use super::{EXAMPLE, Guides, code, to_html};

    /// Reads the guides in all languages, English first.
    fn all() -> anyhow::Result<Vec<Guides>> {
        let others = Language::ALL.iter().filter(|language| **language != Language::EN);
        iter::once(None).chain(others.map(|language| Some(language.id()))).map(Guides::read).collect()
    }

    #[test]
    fn every_entry_of_the_contents_leads_to_its_guide() -> anyhow::Result<()> {
        for guides in all()? {
            let page = guides.to_html();
            let links: Vec<_> = page.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()).collect();
            assert!(links.len() > 20, "{links:?}");
            for link in links {
                assert_eq!(page.matches(&format!("<section id=\"{link}\"")).count(), 1, "{link}");
            }
        }
        Ok(())
    }

    #[test]
    fn every_language_has_the_same_guides_with_the_same_code() -> anyhow::Result<()> {
        let code = |steps: &str| steps.split("\n```").skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
        let told = all()?.into_iter().map(|Guides { guides, .. }| {
            guides.iter().map(|guide| (guide.ways.clone(), code(&guide.steps))).collect::<Vec<_>>()
        });
        let told: Vec<_> = told.collect();
        assert!(told[0].len() > 15, "{:?}", told[0]);
        assert!(told.iter().all(|other| *other == told[0]), "{told:?}");
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
