//! Renders a result on one printed page, and the same as text: for a session, and for a talk with the CEO.

mod session;
mod talk;
mod topics;

use yew::prelude::*;

use self::session::session_page;
use self::talk::{request_field, talk_page};
use self::topics::{Topics, text_of};
use crate::ui::host::sheets::{SheetChange, SheetDraft};
use crate::ui::parts::button::quiet;
use crate::ui::parts::file_button::FileButton;
use crate::ui::print::Print;
use crate::ui::result::named;
use crate::ui::rooms::EarlierState;
use crate::ui::share::use_copying;
use crate::ui::voice::Voice;
use engine::check::Check;
use engine::export::{self, File};
use engine::instrument::MAX_REQUEST;
use engine::link;
use engine::step::NextStep;
use engine::text::Text;

/// Distinguishes the two sheets.
#[derive(Clone, Copy, PartialEq)]
enum Sheet {
    /// The sheet for a session.
    Session,
    /// The sheet for a talk with the CEO.
    Talk,
}

/// Renders the section that makes sheets of a check, with what came before it. The sheet for a talk speaks for the
/// person, so that only an `is_own` result offers it.
pub fn sheets(voice: &Voice, check: &Check, before: EarlierState<'_>, is_own: bool) -> Html {
    // A new step is no other check: the topics stay.
    let key = link::write(&check.only_answers().into());
    let (earlier, last) = (before.check.cloned(), before.step.cloned());
    html! { <Sheets {key} voice={voice.clone()} check={check.clone()} {earlier} {last} {is_own} /> }
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
    /// The last step before it.
    last: Option<NextStep>,
    /// True if the check is the person's own.
    is_own: bool,
}

/// Renders a button for each sheet, and the sheet that is open. Choices and typed texts stay until the page goes.
#[component]
fn Sheets(props: &SheetsProps) -> Html {
    let SheetsProps { voice, check, earlier, last, is_own } = props;
    let words = voice.words;
    let open = use_state_eq(|| None::<Sheet>);
    let draft = use_state_eq(|| voice.host.coach().map(|coach| coach.sheets().of(check)).unwrap_or_default());
    let offered = words.topics_of(check);
    let on_change = Callback::from({
        let (host, check, draft) = (voice.host.clone(), check.clone(), draft.setter());
        let offered = offered.clone();
        move |change: SheetChange| {
            if let Some(coach) = host.coach() {
                draft.set(coach.sheets().change(&check, |topic| text_of(topic, &offered).is_some(), change));
            }
        }
    });
    let has_talk = *is_own && words.talk_sheet(check, None).is_some();
    let toggle = |sheet: Sheet, label: &'static str| {
        let is_open = *open == Some(sheet);
        let open = open.clone();
        let onclick = Callback::from(move |_: MouseEvent| open.set((!is_open).then_some(sheet)));
        let expanded = if is_open { "true" } else { "false" };
        html! {
            <button type="button" tabindex="0" part="button" aria-expanded={expanded} {onclick}>
                { label }
            </button>
        }
    };
    let opened = match *open {
        Some(Sheet::Session) => {
            let (chosen, topics): (Vec<_>, Vec<_>) =
                draft.topics.iter().filter_map(|topic| Some((topic.clone(), text_of(topic, &offered)?))).unzip();
            let draft = SheetDraft { topics: chosen, ..(*draft).clone() };
            let page = words.session_sheet(check, earlier.as_ref(), last.as_ref(), &topics);
            let title = named(page.title, &words, check);
            html! {
                <OnePage
                    key="session"
                    voice={voice.clone()}
                    {title}
                    file={export::session_sheet(page.to_text(&words))}
                    page={session_page(&words, &page)}
                >
                    <Topics {words} {offered} {draft} {on_change} />
                </OnePage>
            }
        }
        Some(Sheet::Talk) => {
            let request = Text::<MAX_REQUEST>::line(&draft.request).ok();
            let page = words.talk_sheet(check, request.as_ref().map(Text::as_str));
            let on_text = on_change.reform(SheetChange::Request);
            html! {
                { for page.map(|page| html! {
                    <OnePage
                        key="talk"
                        voice={voice.clone()}
                        title={format!("{}, {}", page.title, page.as_of)}
                        file={export::talk_sheet(page.to_text(&words))}
                        page={talk_page(&words, check, &page)}
                    >
                        { request_field(&words, &draft.request, on_text) }
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
    /// The page as a text file.
    file: File,
    /// The page.
    page: Html,
    /// The fields that fill the page.
    children: Html,
}

/// Renders the fields of a page, the page as it will be printed, and the buttons that print, copy and save it.
#[component]
fn OnePage(props: &OnePageProps) -> Html {
    let OnePageProps { voice, title, file, page, children } = props;
    let sheets = &voice.words.sheets;
    let copying = use_copying(voice, file.text.clone().into());
    let copy = {
        let text = file.text.clone();
        copying.copies(move || text.clone(), sheets.copied)
    };
    let save = Callback::from({
        let (host, file) = (voice.host.clone(), file.clone());
        move |()| host.save(&|_| file.clone())
    });
    html! {
        <div class="one-page" data-paper="sheet">
            { children.clone() }
            { page.clone() }
            <div class="actions">
                <Print voice={voice.clone()} label={sheets.print} paper="sheet" title={title.clone()} />
                { quiet(sheets.copy, copy) }
                if !voice.host.is_confined() {
                    <FileButton words={voice.words} label={sheets.save} {save} />
                }
            </div>
            { copying.status() }
        </div>
    }
}
