//! Renders the page for authors, in each language: `pages/embedding/embedding.html`, with the guides of that language.

use std::fs;

use anyhow::{Context, Result, ensure};

use super::languages::{Language, Languages, escaped, options};
use crate::{guides::Guides, shell};

/// Returns the page of a language, still with the names of what it loads, and with the places that every page has.
pub fn page(language: &Language, all: &Languages) -> Result<String> {
    let source = shell::root().join("pages/embedding/embedding.html");
    let source = fs::read_to_string(&source).with_context(|| format!("cannot read {}", source.display()))?;
    for (key, _) in language.to_authors() {
        let place = place(key);
        ensure!(source.contains(&place), "{}: embedding.{key} is said nowhere: no page has {place}", language.tag());
    }
    let guides = Guides::read(language.of_translation())?;
    let others = all.all().iter().filter(|other| other.tag() != language.tag()).map(|other| {
        let (tag, name) = (other.tag(), escaped(other.says("name")?));
        Ok(format!("<a href=\"./{}.html\" hreflang=\"{tag}\" lang=\"{tag}\">{name}</a>", other.embedding()))
    });
    let said = language.to_authors().map(|(key, text)| (place(key), escaped(text)));
    let values = [
        ("__LANG__", language.tag().to_owned()),
        ("__DIR__", language.direction().to_owned()),
        ("__OTHER_LANGUAGES__", others.collect::<Result<String>>()?),
        ("__PROGRAMS__", options(guides.programs())),
        ("__GUIDES__", guides.to_html()),
    ];
    let values = values.into_iter().chain(language.marks(guides.stands_in)?);
    let values = values.map(|(place, value)| (place.to_owned(), value)).chain(said);
    Ok(values.fold(source, |page, (place, value)| page.replace(&place, &value)))
}

/// Returns the place of a text in the page.
fn place(key: &str) -> String {
    format!("__EMBEDDING_{}__", key.to_uppercase())
}
