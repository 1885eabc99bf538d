//! Reads and publishes the languages: `crates/words/languages/<tag>.json`.

use std::fs;

use anyhow::{Context, Result, bail};
use html_escape::encode_double_quoted_attribute;
use leadership_load::words;
use serde_json::{Map, Value};

use super::{
    first_screen::screen,
    publish::{File, Published, publish, spelled},
    target::Target,
};
use crate::{
    documents::{self, Document},
    sample::example_link,
    shell,
};

/// The key of the texts that the pages have around the widget.
const SITE: &str = "site";

/// The key of the texts of the sheet on paper.
const PAPER: &str = "paper";

/// The key of the texts of the page for authors.
const EMBEDDING: &str = "embedding";

/// Names the picture in English.
const FIRST_CARD: &str = "card.png";

/// Maps the placeholders in a text of the pages to markup.
const MARKUP: [(&str, &str); 11] = [
    ("{desk}", "<a href=\"#desk\">"),
    ("{/desk}", "</a>"),
    ("{page}", "<a href=\"./\">"),
    ("{/page}", "</a>"),
    ("{/paper}", "</a>"),
    ("{/example}", "</a>"),
    ("{/embedding}", "</a>"),
    ("{/coaching}", "</a>"),
    ("{address}", "<code data-at=\"\"></code>"),
    ("{own_page}", "<code data-at=\"./\"></code>"),
    ("{ending}", "<code></code>"),
];

/// Names the words of a language in the entry module, by the extent of the module that reads them: the person's own
/// check, or the whole.
const OWN: &str = "own";
const WHOLE: &str = "whole";

/// Names the first screen of a language in the entry module.
const SCREEN: &str = "screen";

/// Holds all languages, the fallback first.
pub struct Languages(Vec<Language>);

/// A language with what only the build uses.
pub struct Language {
    /// The language of the widget.
    spoken: words::Language,
    /// Maps keys to the texts that the pages have around the widget.
    site: Map<String, Value>,
    /// Maps keys to the texts of the sheet on paper.
    paper: Map<String, Value>,
    /// Maps keys to the texts of the page for authors.
    embedding: Map<String, Value>,
    /// Maps the names of its files to their addresses.
    published: Published,
}

impl Languages {
    /// Publishes the words of each language, and its first screen if the entry module has not got it.
    ///
    /// A module identifies each text by its place in the build's order. The name of the file changes with the order as
    /// with the texts, and the entry module names both, so that no cache pairs a module with words of another order.
    pub fn publish(target: &Target) -> Result<Self> {
        let mut languages = Self::read()?;
        for language in &mut languages.0 {
            language.published = publish(target, &language.files(target.release)?)?;
        }
        Ok(languages)
    }

    /// Reads all languages.
    pub fn read() -> Result<Self> {
        words::Language::ALL.iter().map(|spoken| Language::read(*spoken)).collect::<Result<_>>().map(Self)
    }

    /// Reads all languages, and makes up another one of English, from right to left: its file is all it has.
    #[cfg(test)]
    pub fn with_made_up(tag: &str) -> Result<Self> {
        let english = words::Language::EN;
        let lines = english.lines().context("English is compiled in")?;
        let lines = lines.replacen(&format!("{}\nltr\n", english.id()), &format!("{tag}\nrtl\n"), 1);
        let spoken = words::Language::read(lines).context("it has all lines")?;
        let mut all = Self::read()?;
        all.0.push(Language { spoken, ..Language::read(english)? });
        Ok(all)
    }

    /// Returns all languages, the fallback first.
    pub fn all(&self) -> &[Language] {
        &self.0
    }

    fn first(&self) -> Result<&Language> {
        self.0.first().context("there is no language")
    }

    /// Returns the first screen that is part of the entry module.
    pub fn first_screen(&self) -> Result<Value> {
        self.first()?.screen()
    }

    /// Returns the files of each language, as the entry module names them.
    pub fn files(&self) -> String {
        let named = |(name, address): &(String, String)| format!("{name}: {}", spelled(address));
        let language = |language: &Language| {
            let files: Vec<_> = language.published.iter().map(named).collect();
            format!("{}: {{ {} }}", language.tag(), files.join(", "))
        };
        format!("{{ {} }}", self.0.iter().map(language).collect::<Vec<_>>().join(", "))
    }

    /// Returns the texts of the pages by their placeholders: `__SAY_<KEY>__` in every language, `__NAME_<KEY>__` in the
    /// first one, if a page can have it in one only, and what scripts need.
    pub fn said(&self) -> Result<Vec<(String, String)>> {
        let first = self.first()?;
        let mut said = Vec::new();
        for key in first.site.keys() {
            let mut all = String::new();
            for language in &self.0 {
                all +=
                    &format!("<span lang=\"{}\">{}</span>", language.tag(), language.with_markup(language.says(key)?)?);
            }
            said.push((format!("__SAY_{}__", key.to_uppercase()), all));
            // Only the body of a page can have markup.
            let plain = first.says(key)?;
            if !plain.contains('{') {
                said.extend(named(key, plain));
            }
        }
        let tags: Vec<_> = self.0.iter().map(Language::tag).collect();
        let links = self.0.iter().map(|language| {
            let (tag, name) = (language.tag(), escaped(language.says("name")?));
            Ok(format!("<a href=\"?lang={tag}\" hreflang=\"{tag}\" lang=\"{tag}\">{name}</a>"))
        });
        let words = self.0.iter().filter_map(|language| {
            let (_, address) = language.published.iter().find(|(name, _)| name == WHOLE)?;
            Some((language.tag().to_owned(), address.as_str().into()))
        });
        said.extend([
            ("__LANGUAGE_OPTIONS__".to_owned(), options(tags.iter().map(|tag| (*tag, *tag)))),
            ("__CARDS__".to_owned(), self.by_tag(|language| Ok(language.card()))?),
            ("__LANGUAGE_LINKS__".to_owned(), links.collect::<Result<_>>()?),
            ("__TITLES__".to_owned(), self.by_tag(|language| Ok(language.says("title")?.to_owned()))?),
            ("__DIRECTIONS__".to_owned(), self.by_tag(|language| Ok(language.direction().to_owned()))?),
            ("__FRAME_TITLES__".to_owned(), self.by_tag(|language| Ok(language.says("frame_title")?.to_owned()))?),
            ("__WORDS__".to_owned(), Value::Object(words.collect()).to_string()),
            (".__IN_ANOTHER_LANGUAGE__".to_owned(), in_another_language(&tags)),
        ]);
        Ok(said)
    }

    /// Returns a text of every language, by its tag.
    fn by_tag<'a>(&'a self, text: impl Fn(&'a Language) -> Result<String>) -> Result<String> {
        let texts = self.0.iter().map(|language| Ok((language.tag().to_owned(), text(language)?.into())));
        Ok(Value::Object(texts.collect::<Result<_>>()?).to_string())
    }
}

impl Language {
    fn read(spoken: words::Language) -> Result<Self> {
        let path = shell::root().join(format!("crates/words/languages/{}.json", spoken.id()));
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        Self::of(spoken, serde_json::from_str(&text)?)
    }

    fn of(spoken: words::Language, mut words: Map<String, Value>) -> Result<Self> {
        let mut part = |key: &str| match words.remove(key) {
            Some(Value::Object(part)) => Ok(part),
            _ => bail!("{}.json has no {key}", spoken.id()),
        };
        Ok(Self {
            spoken,
            site: part(SITE)?,
            paper: part(PAPER)?,
            embedding: part(EMBEDDING)?,
            published: Published::new(),
        })
    }

    /// Returns the language of the widget.
    pub fn spoken(&self) -> words::Language {
        self.spoken
    }

    /// Returns the name of its sheet on paper, without the ending.
    pub fn paper(&self) -> String {
        if self.is_first() { "paper".to_owned() } else { format!("paper-{}", self.tag()) }
    }

    /// Returns the name of its page for authors, without the ending.
    pub fn embedding(&self) -> String {
        if self.is_first() { EMBEDDING.to_owned() } else { format!("{EMBEDDING}-{}", self.tag()) }
    }

    /// Returns the name of its papers for a coach, without the ending.
    pub fn coaching(&self) -> String {
        if self.is_first() { "coaching".to_owned() } else { format!("coaching-{}", self.tag()) }
    }

    /// Returns the texts of its page for authors, by keys.
    pub fn to_authors(&self) -> impl Iterator<Item = (&str, &str)> {
        self.embedding.iter().filter_map(|(key, text)| Some((key.as_str(), text.as_str()?)))
    }

    /// Reads a document in this language, or in English where it is not translated.
    pub fn document(&self, name: &str) -> Result<Document> {
        documents::read(name, self.of_translation())
    }

    /// Returns its tag in the names of translations, which English has none in.
    pub fn of_translation(&self) -> Option<&str> {
        (!self.is_first()).then(|| self.tag())
    }

    /// Returns the values of the places by which a page marks the language of a document in it, and says so if English
    /// stands in.
    pub fn marks(&self, stands_in: bool) -> Result<[(&'static str, String); 3]> {
        let (tag, direction) = (self.tag(), self.direction());
        let marked = |tag: &str, direction: &str, said: String| {
            let [tag, direction] = [tag, direction].map(str::to_owned);
            [("__DOCUMENT_LANG__", tag), ("__DOCUMENT_DIR__", direction), ("__NOT_TRANSLATED__", said)]
        };
        if !stands_in {
            return Ok(marked(tag, direction, String::new()));
        }
        let said = escaped(self.says("untranslated")?);
        let said = format!("<p lang=\"{tag}\" dir=\"{direction}\">{said}</p>");
        let english = words::Language::EN;
        Ok(marked(english.id(), english.direction(), said))
    }

    /// Returns the name of the picture that other programs show for a link, in English until its own one is drawn.
    pub fn card(&self) -> String {
        let own = self.own_card();
        if shell::root().join("pages").join(&own).exists() { own } else { FIRST_CARD.to_owned() }
    }

    /// Returns the name of the picture in this language.
    pub fn own_card(&self) -> String {
        if self.is_first() { FIRST_CARD.to_owned() } else { format!("card-{}.png", self.tag()) }
    }

    /// Returns the texts of its sheet on paper, by keys.
    pub fn on_paper(&self) -> impl Iterator<Item = (&str, &str)> {
        self.paper.iter().filter_map(|(key, text)| Some((key.as_str(), text.as_str()?)))
    }

    /// Returns the text of its sheet on paper for a key.
    pub fn says_on_paper(&self, key: &str) -> Result<&str> {
        self.paper.get(key).and_then(Value::as_str).with_context(|| format!("{}.json has no {PAPER}.{key}", self.tag()))
    }

    /// Returns its primary subtag.
    pub fn tag(&self) -> &'static str {
        self.spoken.id()
    }

    /// Returns whether it is the fallback for languages that are not there.
    pub fn is_first(&self) -> bool {
        words::Language::ALL.first() == Some(&self.spoken)
    }

    /// Returns the direction of its writing.
    pub fn direction(&self) -> &'static str {
        self.spoken.direction()
    }

    /// Returns the addresses of its files that the app's own page loads.
    pub fn of_page(&self) -> impl Iterator<Item = &str> {
        self.published.iter().filter(|(name, _)| name != OWN).map(|(_, address)| address.as_str())
    }

    /// Returns the text of the pages for a key.
    pub fn says(&self, key: &str) -> Result<&str> {
        self.site.get(key).and_then(Value::as_str).with_context(|| format!("{}.json has no {SITE}.{key}", self.tag()))
    }

    /// Returns a text of the pages as HTML.
    fn with_markup(&self, text: &str) -> Result<String> {
        let text = MARKUP.iter().fold(escaped(text), |text, (name, markup)| text.replace(name, markup));
        let link = |address: String| format!("<a href=\"{address}\">");
        let page = |name: String| link(format!("./{name}.html"));
        // The link of a person who is made up opens as everybody's does, for the coach and as they read it themselves.
        let example = example_link(self.says("example_label")?)?;
        Ok(text
            .replace("{paper}", &page(self.paper()))
            .replace("{embedding}", &page(self.embedding()))
            .replace("{coaching}", &page(self.coaching()))
            .replace("{example}", &link(example)))
    }

    /// Returns its first screen.
    fn screen(&self) -> Result<Value> {
        screen(self.spoken, &format!("{}.html", self.paper()))
    }

    /// Returns the files that are published for it.
    fn files(&self, release: bool) -> Result<Vec<File>> {
        let file = |name: &str, stem: &str, ending, content| File {
            places: vec![name.to_owned()],
            stem: format!("{stem}-{}", self.tag()),
            ending,
            content,
        };
        // A module reads the words as lines.
        let is_missing = || format!("{} is not compiled in", self.tag());
        let whole = self.spoken.lines().with_context(is_missing)?;
        // For development, the whole module serves posts too.
        let own = if release { self.spoken.own_lines().with_context(is_missing)? } else { whole.to_owned() };
        let mut files = vec![file(OWN, "own-words", ".txt", own.into()), file(WHOLE, "words", ".txt", whole.into())];
        if !self.is_first() {
            files.push(file(SCREEN, "screen", ".json", self.screen()?.to_string().into()));
        }
        Ok(files)
    }
}

/// Returns the placeholders of a text, with and without quotes. Trunk's minifier removes the quotes of an attribute
/// with one word, such as the name of a placeholder.
fn named(key: &str, text: &str) -> [(String, String); 2] {
    let (place, text) = (format!("__NAME_{}__", key.to_uppercase()), escaped(text));
    [(format!("={place}"), format!("=\"{text}\"")), (place, text)]
}

/// Returns the selector of texts in another language than the page's, and of the link to the page's own one. The first
/// language is the fallback for those that are not there.
fn in_another_language(tags: &[&str]) -> String {
    let (first, others) = tags.split_first().map_or(("", &[][..]), |(first, others)| (*first, others));
    let others_spoken = others.iter().map(|tag| format!(":lang({tag})")).collect::<Vec<_>>().join(",");
    let said = others.iter().map(|tag| format!(":root:not(:lang({tag})) span[lang={tag}]"));
    let linked = tags.iter().map(|tag| format!(":root:lang({tag}) [hreflang={tag}]"));
    let first = format!(":root:is({others_spoken}) span[lang={first}]");
    said.chain(linked).chain([first]).collect::<Vec<_>>().join(",")
}

/// Returns what can be chosen from: a value each with what it is called.
pub fn options<'a>(all: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    all.map(|(value, name)| format!("<option value=\"{}\">{}</option>", escaped(value), escaped(name))).collect()
}

/// Escapes a text for HTML, between tags or in quotes.
pub fn escaped(text: &str) -> String {
    encode_double_quoted_attribute(text).into_owned()
}

#[cfg(test)]
mod tests {
    use super::{Languages, in_another_language, named};

    #[test]
    fn every_language_says_what_the_pages_say() -> anyhow::Result<()> {
        let said = Languages::read()?.said()?;
        let (_, coaches) = said
            .iter()
            .find(|(place, _)| place == "__SAY_COACHES__")
            .ok_or_else(|| anyhow::anyhow!("the pages say it"))?;
        assert!(coaches.starts_with("<span lang=\"en\">For coaches: <a href=\"#desk\">your desk</a>"), "{coaches}");
        assert!(coaches.contains("<span lang=\"de\">"), "{coaches}");
        let mut texts = said.iter().filter(|(place, _)| place.contains("__SAY_") || place.contains("__NAME_"));
        assert!(texts.all(|(_, text)| !text.contains('{')), "{said:?}");
        Ok(())
    }

    #[test]
    fn a_text_in_an_attribute_has_its_quotes_after_a_minifier_too() {
        let fill = |page: &str| {
            named("title", "A \"load\" & more")
                .iter()
                .fold(page.to_owned(), |page, (place, text)| page.replace(place, text))
        };
        for page in ["<meta content=__NAME_TITLE__ name=x>", "<meta content=\"__NAME_TITLE__\" name=x>"] {
            assert_eq!(fill(page), "<meta content=\"A &quot;load&quot; &amp; more\" name=x>");
        }
        assert_eq!(fill("<title>__NAME_TITLE__</title>"), "<title>A &quot;load&quot; &amp; more</title>");
    }

    #[test]
    fn one_language_is_seen_at_a_time() {
        assert_eq!(
            in_another_language(&["en", "de"]),
            ":root:not(:lang(de)) span[lang=de],:root:lang(en) [hreflang=en],:root:lang(de) [hreflang=de],\
             :root:is(:lang(de)) span[lang=en]"
        );
    }
}
