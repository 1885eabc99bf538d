//! Renders a result on one printed page, and the same as text: for a session, and for a talk with the CEO.

mod session;
mod talk;
mod topics;

use yew::prelude::*;

use self::session::session_page;
use self::talk::{request_field, talk_page};
use self::topics::Topics;
use crate::ui::parts::button::quiet;
use crate::ui::print::Print;
use crate::ui::result::named;
use crate::ui::share::use_copying;
use crate::ui::voice::Voice;
use engine::check::Check;
use engine::instrument::MAX_REQUEST;
use engine::link;
use engine::text::Text;

/// Distinguishes the two sheets.
#[derive(Clone, Copy, PartialEq)]
enum Sheet {
    /// The sheet for a session.
    Session,
    /// The sheet for a talk with the CEO.
    Talk,
}

/// Renders the section that makes sheets of a check, with the change since an `earlier` one. The sheet for a talk speaks
/// for the person, so that only an `is_own` result offers it.
pub fn sheets(voice: &Voice, check: &Check, earlier: Option<&Check>, is_own: bool) -> Html {
    // A new step is no other check: the topics stay.
    let key = link::write(&check.only_answers().into());
    html! { <Sheets {key} voice={voice.clone()} check={check.clone()} earlier={earlier.cloned()} {is_own} /> }
}

/// Holds the properties of [`Sheets`].
#[derive(Clone, PartialEq, Properties)]
struct SheetsProps {
    /// The words and the browser.
    voice: Voice,
    /// The check.
    check: Check,
    /// The check before it.
    earlier: Option<Check>,
    /// True if the check is the person's own.
    is_own: bool,
}

/// Renders a button for each sheet, and the sheet that is open. Nothing that is chosen or typed is kept.
#[component]
fn Sheets(props: &SheetsProps) -> Html {
    let SheetsProps { voice, check, earlier, is_own } = props;
    let words = voice.words;
    let open = use_state_eq(|| None::<Sheet>);
    let topics = use_state_eq(Vec::<String>::new);
    let request = use_state_eq(String::new);
    let has_talk = *is_own && words.talk_sheet(check, None).is_some();
    let toggle = |sheet: Sheet, label: &'static str| {
        let is_open = *open == Some(sheet);
        let open = open.clone();
        let onclick = Callback::from(move |_: MouseEvent| open.set((!is_open).then_some(sheet)));
        let expanded = if is_open { "true" } else { "false" };
        html! {
            <button type="button" tabindex="0" class="quiet" part="button" aria-expanded={expanded} {onclick}>
                { label }
            </button>
        }
    };
    let opened = match *open {
        Some(Sheet::Session) => {
            let page = words.session_sheet(check, earlier.as_ref(), &topics);
            let (title, text) = (named(page.title, &words, check), page.to_text(&words));
            let on_topics = Callback::from({
                let topics = topics.clone();
                move |chosen| topics.set(chosen)
            });
            html! {
                <OnePage key="session" voice={voice.clone()} {title} {text} page={session_page(&words, &page)}>
                    <Topics {words} offered={words.topics_of(check)} chosen={(*topics).clone()} {on_topics} />
                </OnePage>
            }
        }
        Some(Sheet::Talk) => {
            let request_text = Text::<MAX_REQUEST>::line(&request).ok();
            let page = words.talk_sheet(check, request_text.as_ref().map(Text::as_str));
            let on_text = Callback::from({
                let request = request.clone();
                move |text| request.set(text)
            });
            html! {
                { for page.map(|page| html! {
                    <OnePage
                        key="talk"
                        voice={voice.clone()}
                        title={format!("{}, {}", page.title, page.as_of)}
                        text={page.to_text(&words)}
                        page={talk_page(&words, check, &page)}
                    >
                        { request_field(&words, &request, on_text) }
                    </OnePage>
                }) }
            }
        }
        None => html! {},
    };
    html! {
        <section class="sheets" aria-label={words.sheets.title}>
            <h3 tabindex="-1">{ words.sheets.title }</h3>
            <p class="hint">{ words.sheets.lead }</p>
            <div class="actions">
                { toggle(Sheet::Session, words.sheets.for_session) }
                if has_talk {
                    { toggle(Sheet::Talk, words.sheets.for_ceo) }
                }
            </div>
            { opened }
        </section>
    }
}

/// Holds the properties of [`OnePage`].
#[derive(Clone, PartialEq, Properties)]
struct OnePageProps {
    /// The words and the browser.
    voice: Voice,
    /// The title of the printed document.
    title: String,
    /// The page as plain text.
    text: String,
    /// The page.
    page: Html,
    /// The fields that fill the page.
    children: Html,
}

/// Renders the fields of a page, the page as it will be printed, and the buttons that print and copy it.
#[component]
fn OnePage(props: &OnePageProps) -> Html {
    let OnePageProps { voice, title, text, page, children } = props;
    let sheets = &voice.words.sheets;
    let copying = use_copying(voice, text.clone().into());
    let copy = {
        let text = text.clone();
        copying.copies(move || text.clone(), sheets.copied)
    };
    html! {
        <div class="one-page">
            { children.clone() }
            { page.clone() }
            <div class="actions">
                <Print voice={voice.clone()} label={sheets.print} selector=".one-page" title={title.clone()} />
                { quiet(sheets.copy, copy) }
            </div>
            { copying.status() }
        </div>
    }
}
