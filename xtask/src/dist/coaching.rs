//! Renders the papers for a coach, in each language: `pages/coaching/coaching.html`, with `docs/coaching.md` or
//! `docs/coaching.<tag>.md`. English stands in for a language that has no papers yet.

use std::fs;

use anyhow::{Context, Result};
use pulldown_cmark::{Options, Parser, html};

use super::languages::{Language, Languages, escaped};
use crate::{documents::Document, shell};

/// Begins each paper.
const PAPER: &str = "<h2>";

/// The dots that the papers have where something is to be written.
const BLANK: char = '…';

/// Returns the page of a language, still with the names of what it loads, and with the places that every page has.
pub fn page(language: &Language, all: &Languages) -> Result<String> {
    let Document { name, text, stands_in } = language.document("coaching")?;
    let title = text.lines().next().and_then(|line| line.strip_prefix("# "));
    let title = title.with_context(|| format!("{name} should begin with its title"))?;
    let (_, papers) = text.split_once('\n').unwrap_or_default();
    let others = all.all().iter().filter(|other| other.tag() != language.tag()).map(|other| {
        let (tag, name) = (other.tag(), escaped(other.says("name")?));
        Ok(format!("<a href=\"./{}.html\" hreflang=\"{tag}\" lang=\"{tag}\">{name}</a>", other.coaching()))
    });
    let values = [
        ("__LANG__", language.tag().to_owned()),
        ("__DIR__", language.direction().to_owned()),
        ("__TITLE__", escaped(title)),
        ("__OTHER_LANGUAGES__", others.collect::<Result<String>>()?),
        ("__PAPERS__", to_html(papers)),
    ];
    let source = shell::root().join("pages/coaching/coaching.html");
    let source = fs::read_to_string(&source).with_context(|| format!("cannot read {}", source.display()))?;
    let values = values.into_iter().chain(language.marks(stands_in)?);
    Ok(values.fold(source, |page, (place, value)| page.replace(place, &value)))
}

/// Returns the papers, a section each.
fn to_html(markdown: &str) -> String {
    let mut page = String::new();
    html::push_html(&mut page, Parser::new_ext(markdown, Options::ENABLE_TABLES));
    let mut papers = page.split(PAPER);
    let about = papers.next().unwrap_or_default().to_owned();
    papers
        .map(|paper| format!("<section>{PAPER}{}</section>", with_blanks(paper)))
        .fold(about, |page, paper| page + &paper)
}

/// Marks the blanks: dots on the screen and on paper, and nothing to be read aloud.
fn with_blanks(paper: &str) -> String {
    let (mut marked, mut is_blank) = (String::new(), false);
    for letter in paper.chars() {
        if (letter == BLANK) != is_blank {
            is_blank = !is_blank;
            marked += if is_blank { "<span class=\"blank\" aria-hidden=\"true\">" } else { "</span>" };
        }
        marked.push(letter);
    }
    marked
}

#[cfg(test)]
mod tests {
    use super::{Languages, page, with_blanks};

    #[test]
    fn a_blank_is_one_place_to_write_in() {
        assert_eq!(with_blanks("until ………, then"), "until <span class=\"blank\" aria-hidden=\"true\">………</span>, then");
    }

    #[test]
    fn every_language_has_the_same_papers_with_the_same_blanks() -> anyhow::Result<()> {
        let languages = Languages::read()?;
        let shape =
            |page: &str| ["<section>", "class=\"blank\"", "<li>", "<tr>"].map(|part| page.matches(part).count());
        let pages = languages.all().iter().map(|language| page(language, &languages));
        let shapes = pages.map(|page| Ok(shape(&page?))).collect::<anyhow::Result<Vec<_>>>()?;
        assert!(shapes.iter().all(|other| other == &shapes[0]), "{shapes:?}");
        assert_eq!(shapes[0][0], 4, "{shapes:?}");
        Ok(())
    }
}
