//! The first screen of the widget, drawn by its own component, for the entry module to show before the engine is there.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use leadership_load::{
    engine::{day::Day, link::Sealed, session::Session},
    ui::{
        host::{Host, HostRef, SealedCode},
        widget::{LeadershipLoad, LeadershipLoadProps},
    },
    words::{Language, words},
};
use roxmltree::{Document, Node};
use serde_json::{Map, Value, json};
use tokio::task::LocalSet;
use yew::{AttrValue, Callback, LocalServerRenderer, props};

/// By language, the first screen as a tree of `[name, attributes, …children]`, and the words of the entry module.
pub fn screens() -> Result<Value> {
    let screens = Language::ALL.into_iter().map(|language| Ok((language.id().to_owned(), screen(language)?)));
    Ok(Value::Object(screens.collect::<Result<Map<_, _>>>()?))
}

fn screen(language: Language) -> Result<Value> {
    let html = draw(language)?;
    // What Yew writes is well-formed, or the build fails here.
    let document = Document::parse(&html).context("the first screen is no tree")?;
    let waiting = words(language).pages.waiting;
    Ok(json!({
        "start": tree(document.root_element())?,
        "moment": waiting.moment,
        "failed": waiting.failed,
        "elsewhere": waiting.elsewhere,
        "reload": waiting.reload,
    }))
}

fn draw(language: Language) -> Result<String> {
    let props = props!(LeadershipLoadProps { host: HostRef::new(Nowhere), language, app_url: AttrValue::default() });
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let renderer = LocalServerRenderer::<LeadershipLoad>::with_props(props).hydratable(false);
    Ok(LocalSet::new().block_on(&runtime, renderer.render()))
}

fn tree(node: Node) -> Result<Value> {
    if let Some(text) = node.text().filter(|_| node.is_text()) {
        return Ok(text.into());
    }
    ensure!(node.is_element(), "the first screen has something that is neither an element nor a text");
    let attributes = node.attributes().map(|attribute| (attribute.name().to_owned(), attribute.value().into()));
    let mut list = vec![node.tag_name().name().into(), Value::Object(attributes.collect())];
    for child in node.children() {
        list.push(tree(child)?);
    }
    Ok(list.into())
}

/// The browser around a widget that is only drawn.
struct Nowhere;

impl Host for Nowhere {
    fn now(&self) -> Duration {
        Duration::ZERO
    }

    fn today(&self) -> Day {
        Day::from_number(0)
    }

    fn keep(&self, _session: &Session) -> bool {
        false
    }

    fn wipe(&self) {}

    fn copy(&self, _text: String, done: Callback<bool>) {
        done.emit(false);
    }

    fn can_share(&self) -> bool {
        false
    }

    fn share(&self, _title: String, _link: String) {}

    fn can_seal(&self) -> bool {
        false
    }

    fn seal(&self, _code: String, done: Callback<Option<SealedCode>>) {
        done.emit(None);
    }

    fn unseal(&self, _sealed: Sealed, _passphrase: String, done: Callback<Option<String>>) {
        done.emit(None);
    }

    fn print(&self) {}

    fn leave_link(&self) {}
}

#[cfg(test)]
mod tests {
    use leadership_load::words::{Language, words};

    use super::screens;

    #[test]
    fn has_a_screen_in_every_language() -> anyhow::Result<()> {
        let screens = screens()?;
        for language in Language::ALL {
            let screen = &screens[language.id()];
            assert_eq!(screen["start"][0], "div");
            assert_eq!(screen["start"][1]["lang"], language.id());
            let start = screen["start"].to_string();
            let pages = &words(language).pages;
            for words in [pages.start.title, pages.start.begin, pages.keep.keep] {
                assert!(start.contains(words), "{start}");
            }
        }
        Ok(())
    }

    #[test]
    fn has_no_styles_that_a_strict_page_would_block() -> anyhow::Result<()> {
        assert!(!screens()?.to_string().contains("\"style\""));
        Ok(())
    }
}
