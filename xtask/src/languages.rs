//! The languages, as the build publishes them: `crates/words/languages/<tag>.json`.

use std::fs;

use anyhow::{Context, Result, bail};
use leadership_load::words;
use serde_json::{Map, Value};

use crate::shell;

/// The key of what the pages say around the widget.
const SITE: &str = "site";

/// What stands for markup within a text of the pages.
const MARKUP: [(&str, &str); 7] = [
    ("{desk}", "<a href=\"#desk\">"),
    ("{/desk}", "</a>"),
    ("{page}", "<a href=\"./\">"),
    ("{/page}", "</a>"),
    ("{address}", "<code data-at=\"\"></code>"),
    ("{own_page}", "<code data-at=\"./\"></code>"),
    ("{ending}", "<code></code>"),
];

/// A language with what only the build has use for.
pub struct Language {
    /// What the widget speaks.
    pub spoken: words::Language,
    /// What the pages say around it.
    site: Map<String, Value>,
}

impl Language {
    /// Its primary subtag.
    pub fn tag(&self) -> &'static str {
        self.spoken.id()
    }

    /// Whether it stands in for languages that are not there.
    pub fn is_first(&self) -> bool {
        words::Language::ALL.first() == Some(&self.spoken)
    }

    /// Its words as a module reads them.
    pub fn lines(&self) -> Result<&'static str> {
        self.spoken.lines().with_context(|| format!("{} is not compiled in", self.tag()))
    }

    fn says(&self, key: &str) -> Result<&str> {
        self.site.get(key).and_then(Value::as_str).with_context(|| format!("{}.json has no {SITE}.{key}", self.tag()))
    }
}

/// All languages, the one that stands in for others first.
pub fn all() -> Result<Vec<Language>> {
    words::Language::ALL.iter().map(|language| read(*language)).collect()
}

fn read(spoken: words::Language) -> Result<Language> {
    let path = shell::root().join(format!("crates/words/languages/{}.json", spoken.id()));
    let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut words: Map<String, Value> = serde_json::from_str(&text)?;
    match words.remove(SITE) {
        Some(Value::Object(site)) => Ok(Language { spoken, site }),
        _ => bail!("{} has no {SITE}", path.display()),
    }
}

/// What the pages say, for the places that stand for it: `__SAY_<KEY>__` in every language, `__NAME_<KEY>__` in the first
/// one, where a page can say it in one only, and what scripts need.
pub fn said(languages: &[Language]) -> Result<Vec<(String, String)>> {
    let first = languages.first().context("there is no language")?;
    let mut said = Vec::new();
    for key in first.site.keys() {
        let mut all = String::new();
        for language in languages {
            all += &format!("<span lang=\"{}\">{}</span>", language.tag(), with_markup(language.says(key)?));
        }
        said.push((format!("__SAY_{}__", key.to_uppercase()), all));
        // Markup is for the body of a page alone.
        let plain = first.says(key)?;
        if !plain.contains('{') {
            said.extend(named(key, plain));
        }
    }
    let names = languages.iter().map(|language| Ok((language.tag(), language.says("name")?)));
    let links = names
        .collect::<Result<Vec<_>>>()?
        .into_iter()
        .map(|(tag, name)| format!("<a href=\"?lang={tag}\" hreflang=\"{tag}\" lang=\"{tag}\">{}</a>", escaped(name)));
    let options =
        languages.iter().map(|language| format!("<option value=\"{tag}\">{tag}</option>", tag = language.tag()));
    said.extend([
        ("__LANGUAGES__".to_owned(), options.collect()),
        ("__LANGUAGE_LINKS__".to_owned(), links.collect()),
        ("__TITLES__".to_owned(), by_tag(languages, "title")?),
        ("__FRAME_TITLES__".to_owned(), by_tag(languages, "frame_title")?),
        (
            ".__IN_ANOTHER_LANGUAGE__".to_owned(),
            in_another_language(&languages.iter().map(Language::tag).collect::<Vec<_>>()),
        ),
    ]);
    Ok(said)
}

/// The places of a text that stands by itself. Trunk's minifier takes the quotes of an attribute away where one word
/// stands in it, as the name of a place does.
fn named(key: &str, text: &str) -> [(String, String); 2] {
    let (place, text) = (format!("__NAME_{}__", key.to_uppercase()), escaped(text));
    [(format!("={place}"), format!("=\"{text}\"")), (place, text)]
}

/// A text in every language, by its tag.
fn by_tag(languages: &[Language], key: &str) -> Result<String> {
    let texts = languages.iter().map(|language| Ok((language.tag().to_owned(), language.says(key)?.into())));
    Ok(Value::Object(texts.collect::<Result<_>>()?).to_string())
}

/// The selector of what is said in another language than the page's, and of the link to the page's own one. The first
/// language stands in for those that are not there.
fn in_another_language(tags: &[&str]) -> String {
    let (first, others) = tags.split_first().map_or(("", &[][..]), |(first, others)| (*first, others));
    let others_spoken = others.iter().map(|tag| format!(":lang({tag})")).collect::<Vec<_>>().join(",");
    let said = others.iter().map(|tag| format!(":root:not(:lang({tag})) span[lang={tag}]"));
    let linked = tags.iter().map(|tag| format!(":root:lang({tag}) [hreflang={tag}]"));
    let first = format!(":root:is({others_spoken}) span[lang={first}]");
    said.chain(linked).chain([first]).collect::<Vec<_>>().join(",")
}

/// A text of the pages as HTML.
fn with_markup(text: &str) -> String {
    MARKUP.iter().fold(escaped(text), |text, (name, markup)| text.replace(name, markup))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::{all, in_another_language, named, said};

    #[test]
    fn every_language_says_what_the_pages_say() -> anyhow::Result<()> {
        let said = said(&all()?)?;
        let (_, coaches) = said
            .iter()
            .find(|(place, _)| place == "__SAY_COACHES__")
            .ok_or_else(|| anyhow::anyhow!("the pages say it"))?;
        assert!(coaches.starts_with("<span lang=\"en\">For coaches: <a href=\"#desk\">your desk</a>"), "{coaches}");
        assert!(coaches.contains("<span lang=\"de\">"), "{coaches}");
        assert!(said.iter().all(|(place, text)| place.contains("TITLES__") || !text.contains('{')), "{said:?}");
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
