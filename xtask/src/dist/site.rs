//! Writes the pages beside the app: `pages/*.html`, with what they load under names that carry its hash.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};

use super::{
    coaching, embedding,
    languages::{Language, Languages},
    minify::minify,
    paper,
    publish::Published,
    styles::bundle,
    target::Target,
};
use leadership_load::engine::json::write_check;

use crate::{hash, sample::sample, shell};

/// Lists the files that are copied as they are, besides the cards.
const AS_THEY_ARE: [&str; 5] = [MARK, "icon-192.png", "icon-512.png", "icon-apple.png", "icon-maskable.png"];

/// Names the mark, which stands before the name on the pages, too.
pub const MARK: &str = "icon.svg";

/// Names the script that other people's pages include, under a name that never changes.
const INCLUDED: &str = "frame.js";

/// Writes the app's own page, which Trunk has put there, and the pages beside it. They may name what is `published`.
/// The app's own page names the `entry` by its hash.
pub fn write(target: &Target, published: &Published, entry: &Published, languages: &Languages) -> Result<()> {
    let address = target.address.clone().unwrap_or_else(|| "./".to_owned());
    let pages = shell::root().join("pages");
    let mut values = vec![
        ("__ADDRESS__".to_owned(), address),
        ("__MARK__".to_owned(), mark(&pages)?),
        ("__EXAMPLE__".to_owned(), serde_json::to_string(&write_check(&sample()?))?),
    ];
    values.extend_from_slice(published);
    values.extend(languages.said()?);
    Site { pages: &pages, target, values: &values, entry, languages }.write()
}

/// Returns the mark as a part of a page, for those who see it: the name stands beside it.
fn mark(pages: &Path) -> Result<String> {
    let mark = fs::read_to_string(pages.join(MARK)).with_context(|| format!("cannot read {MARK}"))?;
    let start = mark.find("-->").map_or(0, |end| end + "-->".len());
    let drawing = mark.get(start..).unwrap_or_default().trim();
    Ok(format!("<svg class=\"mark\" viewBox=\"0 0 64 64\" aria-hidden=\"true\">{drawing}"))
}

/// Reads, fills in and writes the pages.
struct Site<'a> {
    /// The folder of the pages.
    pages: &'a Path,
    target: &'a Target,
    /// Maps placeholders in double underscores to their values.
    values: &'a [(String, String)],
    /// The name of the entry in the app's own page.
    entry: &'a [(String, String)],
    languages: &'a Languages,
}

impl Site<'_> {
    /// Writes all pages and their files.
    fn write(&self) -> Result<()> {
        let scripts = self.named("js", |path| {
            // Scripts of one page share a scope, in which minified names would collide.
            let source = format!("(() => {{\n{}}})();\n", fs::read_to_string(path)?);
            if self.target.release { minify(&source) } else { Ok(source) }
        })?;
        let sheets = self.named("css", bundle)?;
        let names = [scripts, sheets].concat();
        for page in self.files("html")? {
            self.page(&page, &names)?;
        }
        for language in self.languages.all() {
            self.write_page(&format!("{}.html", language.paper()), paper::page(language, self.languages)?, &names)?;
            let coaches = self.filled(&coaching::page(language, self.languages)?);
            self.write_page(&format!("{}.html", language.coaching()), coaches, &names)?;
            let authors = self.filled(&embedding::page(language, self.languages)?);
            self.write_page(&format!("{}.html", language.embedding()), authors, &names)?;
        }
        self.page(&self.target.folder.join("index.html"), &[&names, self.entry].concat())?;
        let included = fs::read_to_string(self.pages.join("included").join(INCLUDED))?;
        self.target.write(INCLUDED, if self.target.release { minify(&included)? } else { included })?;
        let cards = self.languages.all().iter().map(Language::card);
        for name in AS_THEY_ARE.into_iter().map(str::to_owned).chain(cards) {
            let content = fs::read(self.pages.join(&name)).with_context(|| format!("cannot read {name}"))?;
            self.target.write(&name, content)?;
        }
        Ok(())
    }

    /// Writes files under names with their hash. Returns the old names with the new ones.
    fn named(&self, kind: &str, read: impl Fn(&Path) -> Result<String>) -> Result<Vec<(String, String)>> {
        let named = |path: PathBuf| {
            let content = self.filled(&read(&path)?);
            let stem = path.file_stem().unwrap_or_default().to_string_lossy();
            let name = format!("{stem}-{}.{kind}", hash::short(content.as_bytes()));
            self.target.write(&name, content)?;
            Ok((format!("./{stem}.{kind}"), format!("./{name}")))
        };
        self.files(kind)?.into_iter().map(named).collect()
    }

    fn page(&self, path: &Path, names: &[(String, String)]) -> Result<()> {
        let source = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        self.write_page(&name, self.filled(&source), names)
    }

    fn write_page(&self, name: &str, mut page: String, names: &[(String, String)]) -> Result<()> {
        for (old, new) in names {
            page = page.replace(old, new);
        }
        ensure!(!page.contains("__"), "{name} names something that nobody fills in");
        self.target.write(name, page)
    }

    fn filled(&self, text: &str) -> String {
        self.values.iter().fold(text.to_owned(), |text, (name, value)| text.replace(name, value))
    }

    fn files(&self, kind: &str) -> Result<Vec<PathBuf>> {
        let folder = fs::read_dir(self.pages).with_context(|| format!("cannot read {}", self.pages.display()))?;
        let paths = folder.flatten().map(|entry| entry.path());
        let mut files: Vec<_> = paths.filter(|path| path.extension().is_some_and(|found| found == kind)).collect();
        files.sort();
        Ok(files)
    }
}
