//! Renders the first screen of the widget with its own component: the entry module shows it until the module is there.

use std::{rc::Rc, time::Duration};

use anyhow::{Context, Result, bail, ensure};
use html5gum::{Token, Tokenizer};
use leadership_load::{
    engine::{
        check::Check,
        day::Day,
        export::{File, Outside},
        instrument::{ITEM_COUNT, Item, Point},
        session::{Action, Response, Session, Step, record::Deed},
        store::{CheckCollection, CheckEdit, Extent, KeptChecks, RemovedEntries, StoreChange, StoreError},
    },
    ui::{
        host::{
            Element, Host, HostRef, SealError, SealedCode, coach::CoachHost, files::ChecksFileError, store::Keeper,
            watch::Watch,
        },
        widget::{Widget, WidgetProps},
    },
    words::{Language, Words, words},
};
use serde_json::{Map, Value, json};
use tokio::task::LocalSet;
use yew::{AttrValue, Callback, LocalServerRenderer, props};

/// Lists the elements that have no end tag.
const EMPTY: [&[u8]; 3] = [b"br", b"hr", b"input"];

/// Returns, in a language, the first screen as a tree of `[name, attributes, …children]`, the statements that come
/// before any other question, and the words of the entry module, with the name of the sheet on paper.
pub fn screen(language: Language, sheet: &str) -> Result<Value> {
    let html = draw(language)?;
    let words = words(language);
    let waiting = words.pages.waiting;
    Ok(json!({
        "start": tree(&html)?,
        "statements": statements(words),
        "moment": waiting.moment,
        "failed": waiting.failed,
        "again": waiting.again,
        "elsewhere": waiting.elsewhere,
        "reload": waiting.reload,
        "paper": [waiting.paper, sheet],
        "causes": {
            "browser": waiting.causes.browser,
            "lockdown": waiting.causes.lockdown,
            "policy": waiting.causes.policy,
            "sandbox": waiting.causes.sandbox,
            "link": waiting.causes.link,
        },
    }))
}

/// Returns the statements that the entry module shows one after the other: the texts of each statement by their marks,
/// the way so far with the statements and the scales that are behind the person, and the event for the page when it
/// comes. After the last one, the module takes over.
fn statements(words: &Words) -> Vec<Value> {
    let mut session = Session::default().reduce(Action::Begin(Day::from_number(0)));
    let mut statements = Vec::new();
    let told = |session: &Session| match session.responded() {
        0 => json!(["start"]),
        answered => json!(["progress", { "answered": answered, "of": ITEM_COUNT }]),
    };
    let way = |statements: &[Value]| json!([statements.len(), Item::scales_behind(statements.len())]);
    while let Step::Statement(item) = session.step() {
        let answers = Point::ALL.map(|point| {
            let deed = Deed::Respond(Response::Answer(point));
            (deed.id().to_owned(), Value::from(*point.of::<&str>(words.instrument.answers(item.scale()))))
        });
        let mut texts = Map::from_iter(answers);
        texts.insert("lead".to_owned(), words.instrument.lead(item.scale()).into());
        texts.insert("statement".to_owned(), words.instrument.statement(item).into());
        texts.insert("progress".to_owned(), words.pages.statement.how_far(item, session.minutes_left()).into());
        let way = way(&statements);
        statements.push(json!({ "step": session.step().id(), "told": told(&session), "way": way, "texts": texts }));
        session = session.reduce(Action::Respond { response: Response::DidNotComeUp, spent: Duration::ZERO });
    }
    let way = way(&statements);
    statements.push(json!({ "told": told(&session), "way": way, "texts": { "progress": words.pages.waiting.moment } }));
    statements
}

fn draw(language: Language) -> Result<String> {
    let props = props!(WidgetProps { host: HostRef::new(Nowhere), language, app_url: AttrValue::default() });
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let renderer = LocalServerRenderer::<Widget>::with_props(props).hydratable(false);
    Ok(LocalSet::new().block_on(&runtime, renderer.render()))
}

/// Parses Yew's HTML, which is well-formed, into a tree.
fn tree(html: &str) -> Result<Value> {
    // The outermost list has no name, and stays when all elements are closed.
    let mut open = vec![Vec::new()];
    for Ok(token) in Tokenizer::new(html) {
        match token {
            Token::StartTag(tag) => {
                let text = |text: &[u8]| String::from_utf8_lossy(text).into_owned();
                let attributes = tag.attributes.iter().map(|(name, value)| (text(name), text(value).into()));
                let element = vec![text(&tag.name).into(), Value::Object(attributes.collect())];
                if EMPTY.contains(&&**tag.name) { add(&mut open, element.into())? } else { open.push(element) }
            }
            Token::EndTag(_) => {
                let element = open.pop().context("an element is closed that was not opened")?;
                if !is_for_later(&element) {
                    add(&mut open, element.into())?;
                }
            }
            Token::String(text) => add(&mut open, String::from_utf8_lossy(&text).into())?,
            other => bail!("a first screen can't have {other:?}"),
        }
    }
    let outermost = open.pop().unwrap_or_default();
    ensure!(open.is_empty() && outermost.len() == 1, "the first screen is not one element");
    outermost.into_iter().next().context("the first screen is empty")
}

/// Returns whether an element only reserves room for later content.
fn is_for_later(element: &[Value]) -> bool {
    element.get(1).is_some_and(|attributes| attributes["part"] == "history")
}

fn add(open: &mut [Vec<Value>], child: Value) -> Result<()> {
    open.last_mut().context("something is outside of all elements")?.push(child);
    Ok(())
}

/// The host of a widget that is only rendered.
struct Nowhere;

impl Host for Nowhere {
    fn now(&self) -> Duration {
        Duration::ZERO
    }

    fn today(&self) -> Day {
        Day::from_number(0)
    }

    fn when_painted(&self, _then: Callback<()>) {}

    fn after(&self, _time: Duration, _then: Callback<()>) {}

    fn checks(&self) -> &dyn Keeper<CheckCollection> {
        self
    }

    fn save(&self, _make: &dyn Fn(&Outside) -> File) -> bool {
        false
    }

    fn take_in(&self, _place: Option<Element>, done: Callback<Result<Vec<Check>, ChecksFileError>>) {
        done.emit(Err(ChecksFileError::NotJson));
    }

    fn copy(&self, _text: String, _near: Option<Element>, done: Callback<bool>) {
        done.emit(false);
    }

    fn can_share(&self) -> bool {
        false
    }

    fn share(&self, _title: String, _link: String, _refused: Callback<()>) {}

    fn is_confined(&self) -> bool {
        false
    }

    fn is_framed(&self) -> bool {
        false
    }

    fn can_seal(&self) -> bool {
        false
    }

    fn seal(&self, _code: String, done: Callback<Result<SealedCode, SealError>>) {
        done.emit(Err(SealError::Refused));
    }

    fn qr(&self, _url: String, done: Callback<Option<String>>) {
        done.emit(None);
    }

    fn print(&self, _part: Option<Element>, _title: String, done: Callback<bool>) {
        done.emit(false);
    }

    fn lead_to(&self, _heading: &Element) {}

    fn title(&self, _shown: Option<&str>) {}

    fn coach(&self) -> Option<Rc<dyn CoachHost>> {
        None
    }
}

/// Stores nothing: nobody can agree to it here.
impl Keeper<CheckCollection> for Nowhere {
    fn load(&self) -> Result<KeptChecks, StoreError> {
        Err(StoreError::Blocked)
    }

    fn change(&self, _edit: CheckEdit) -> Result<StoreChange<KeptChecks>, StoreError> {
        Err(StoreError::Blocked)
    }

    fn wipe(&self, _extent: Extent) -> Result<StoreChange<KeptChecks>, StoreError> {
        Err(StoreError::Blocked)
    }

    fn put_back(&self, _removed: &RemovedEntries) -> Result<StoreChange<KeptChecks>, StoreError> {
        Err(StoreError::Blocked)
    }

    fn watch(&self, _changed: Callback<()>) -> Option<Watch> {
        None
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use leadership_load::{
        engine::session::record::Deed,
        words::{Language, words},
    };
    use serde_json::Value;

    use super::screen;

    #[test]
    fn has_a_screen_in_every_language() -> anyhow::Result<()> {
        for language in Language::ALL.iter().copied() {
            let screen = screen(language, "paper.html")?;
            assert_eq!(screen["start"][0], "div");
            assert_eq!(screen["start"][1]["lang"], language.id());
            let start = screen["start"].to_string();
            let pages = &words(language).pages;
            // The start comes first, with a statement behind it.
            for words in [pages.start.title, pages.start.begin, pages.keep.keep] {
                assert!(start.contains(words), "{start}");
            }
        }
        Ok(())
    }

    #[test]
    fn marks_what_waits_for_the_module() -> anyhow::Result<()> {
        let mut marked = BTreeMap::new();
        for language in Language::ALL.iter().copied() {
            collect(&screen(language, "paper.html")?["start"], &mut marked);
        }
        for deed in Deed::ALL {
            let waits = match deed {
                Deed::Begin | Deed::Respond(_) => None,
                Deed::Back => Some("all"),
                Deed::Keep => Some("itself"),
                Deed::Pace => Some("answers"),
            };
            assert_eq!(marked.remove(deed.id()), Some(waits.map(str::to_owned)), "{}", deed.id());
        }
        assert!(marked.is_empty(), "{marked:?}");
        Ok(())
    }

    /// Collects the deeds of a tree, each with the mark that says what waits.
    fn collect(tree: &Value, marked: &mut BTreeMap<String, Option<String>>) {
        if let Some(deed) = tree[1]["data-do"].as_str() {
            marked.insert(deed.to_owned(), tree[1]["data-waits"].as_str().map(str::to_owned));
        }
        tree.as_array().into_iter().flatten().for_each(|child| collect(child, marked));
    }

    #[test]
    fn has_no_styles_that_a_strict_page_would_block() -> anyhow::Result<()> {
        for language in Language::ALL.iter().copied() {
            assert!(!screen(language, "paper.html")?.to_string().contains("\"style\""));
        }
        Ok(())
    }
}
