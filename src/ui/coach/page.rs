//! Renders the coach's page of one or more checks of a person.

use yew::prelude::*;

use super::compare::{CheckPair, since_section, then_now_tables};
use super::course::course_section;
use super::look::{Look, LookAction};
use super::notes::NotesPanel;
use super::notes_draft::NotesDraft;
use super::opening::opening;
use super::papers::papers;
use super::paste::PasteForm;
use super::scale::scale_section;
use super::steps::steps_section;
use crate::ui::result::{ClientParts, ResultOwner, ResultView, body, empty_body};
use crate::ui::rooms::EarlierState;
use crate::ui::sheets::sheets;
use crate::ui::shelf::Shelf;
use crate::ui::voice::Voice;
use engine::board::{BoardEvent, Client};
use engine::check::Check;
use engine::history::History;
use engine::instrument::Scale;
use engine::link::Payload;
use engine::scoring::{DifferentVersions, Occasion, Outcome, chronological, score};
use engine::text::Text;
use words::{Words, date};

/// Holds the properties of [`CoachPage`].
#[derive(Clone, PartialEq, Properties)]
pub struct CoachPageProps {
    /// The words and the browser.
    pub voice: Voice,
    /// The payloads of the links that were opened.
    pub links: Vec<Payload>,
    /// The client whose page on the desk this is; without one, the client under whom these links are filed.
    #[prop_or_default]
    pub client: Option<Client>,
    /// The board.
    pub shelf: Shelf,
    /// True if there is a desk on which things can be filed.
    pub has_desk: bool,
    /// The state of the page that is not saved.
    pub look: Look,
    /// The notes that the coach is typing.
    pub draft: NotesDraft,
    /// True if the title takes the focus.
    #[prop_or_default]
    pub take_focus: bool,
    /// Dispatches what the coach does.
    pub act: Callback<LookAction>,
}

/// Renders the page. Checks that were opened, filed or pasted are in one order, by their days.
#[component]
pub fn CoachPage(props: &CoachPageProps) -> Html {
    let CoachPageProps { voice, links, client, shelf, has_desk, look, draft, act, .. } = props;
    let words = voice.words;
    let opened = chronological(links.iter().flat_map(Payload::checks).cloned());
    let holder = || shelf.board().and_then(|board| board.holder(&opened));
    let client = client.as_ref().or_else(holder).cloned();
    // A link that is filed is as late as it was filed; another one that is opened is later.
    let filed = client.as_ref().map(Client::links).unwrap_or_default();
    let new = links.iter().filter(|link| !filed.contains(link));
    let checks = chronological(filed.iter().chain(new).chain(&look.pasted).flat_map(Payload::checks).cloned());
    // Another link may tell more of the run that was opened or chosen.
    let of_run = |run: &Check| checks.iter().find(|check| run.is_same_run(check));
    let shown = look.shown.as_ref().and_then(of_run).or_else(|| opened.last().and_then(of_run)).or(checks.last());
    let shown = shown.cloned();
    let notes = has_desk.then(|| {
        html! {
            <NotesPanel
                voice={voice.clone()}
                links={links.clone()}
                client={client.clone()}
                shelf={shelf.clone()}
                look={look.clone()}
                draft={draft.clone()}
                act={act.clone()}
            />
        }
    });
    let paste =
        html! { <PasteForm voice={voice.clone()} checks={checks.clone()} on_paste={act.reform(LookAction::Paste)} /> };
    let body = match &shown {
        Some(shown) => client_body(props, &checks, client.as_ref(), shown, paste),
        None => empty_body(comparison(&words, html! {}, paste, html! {})),
    };
    html! {
        <article class="sections result coach" part="result">
            <div class="coach-page">
                { body }
                if voice.has_desk && shown.is_some() {
                    { papers(&words) }
                }
            </div>
            { notes }
        </article>
    }
}

/// Renders the body of the result of the check that is `shown`.
fn client_body(props: &CoachPageProps, checks: &[Check], client: Option<&Client>, shown: &Check, paste: Html) -> Html {
    let CoachPageProps { voice, look, act, .. } = props;
    let words = &voice.words;
    let coach = &words.coach;
    let occasion = if checks.first() == Some(shown) { Occasion::First } else { Occasion::Later };
    let outcome = score(shown, occasion);
    let against = look.against.as_ref().and_then(|against| checks.iter().find(|check| against.is_same_run(check)));
    let compared = CheckPair::of(checks, shown, against.filter(|against| *against != shown));
    let others = History::from_iter(checks.iter().cloned());
    let before =
        EarlierState { check: compared.and_then(|compared| compared.before(shown)), step: others.step_before(shown) };
    let whose = ResultOwner::Client(ClientParts {
        title: props.client.is_none().then_some(coach.title),
        print_title: client.map_or(coach.title, |client| client.name().as_str()),
        picker: (checks.len() > 1).then(|| picker(words, checks, shown, act)),
        opening: top(props, checks, shown, &outcome, compared),
        scales: html! {
            <>
                <p class="hint">{ coach.lead }</p>
                { for Scale::ALL.map(|scale| scale_section(words, shown, &outcome, scale)) }
            </>
        },
    });
    let then_now = match compared {
        None => html! { <p class="alone">{ coach.compare.alone }</p> },
        Some(compared) => then_now_tables(words, compared),
    };
    let course = course(words, checks, shown, client.map_or(look.events.as_slice(), Client::events));
    let change = Some(comparison(words, then_now, paste, course));
    let sheets = Some(sheets(voice, shown, before, false));
    body(voice, &ResultView { whose, change, sheets, take_focus: props.take_focus, ..ResultView::of(shown, outcome) })
}

/// Renders what stands first: the steps, what has changed since another check, and the scores.
fn top(
    props: &CoachPageProps,
    checks: &[Check],
    shown: &Check,
    outcome: &Outcome,
    compared: Option<CheckPair<'_>>,
) -> Html {
    let CoachPageProps { voice, links, look, act, .. } = props;
    let words = &voice.words;
    // The note is the last that came with the run, where several links are on the page.
    let is_of_run = |link: &&Payload| link.checks().iter().any(|check| check.is_same_run(shown));
    let note = links.iter().chain(&look.pasted).filter(is_of_run).filter_map(Payload::note).next_back();
    html! {
        <>
            { for steps_section(words, checks) }
            if let Some(compared) = compared {
                { since_section(words, checks, shown, compared, act) }
            }
            { opening(words, shown, outcome, note.map(Text::as_str)) }
        </>
    }
}

/// Renders what was given then and now, with the field for another link to compare with, and the course.
fn comparison(words: &Words, then_now: Html, paste: Html, course: Html) -> Html {
    html! {
        <>
            <section class="compare">
                <h3>{ words.coach.compare.title }</h3>
                { then_now }
                { paste }
            </section>
            { course }
        </>
    }
}

/// Renders the course of the checks that may be compared with the one on the page, with the reason why others may not.
fn course(words: &Words, checks: &[Check], shown: &Check, events: &[BoardEvent]) -> Html {
    let (comparable, different) = of_version(checks, shown);
    html! {
        <>
            if let Some(versions) = different {
                <p class="note">{ words.coach.compare.different_versions(versions) }</p>
            }
            if comparable.len() > 1 {
                { course_section(words, &comparable, events) }
            }
        </>
    }
}

/// Returns the checks that may be compared with the one on the page, and the reason why some may not.
fn of_version(checks: &[Check], shown: &Check) -> (Vec<Check>, Option<DifferentVersions>) {
    let (same, others): (Vec<Check>, Vec<Check>) =
        checks.iter().cloned().partition(|check| check.version() == shown.version());
    let different = others.first().map(|other| {
        let [then, now] = if other.taken_on() <= shown.taken_on() { [other, shown] } else { [shown, other] };
        DifferentVersions(then.version(), now.version())
    });
    (same, different)
}

/// Renders the choice of the check on the page.
fn picker(words: &Words, checks: &[Check], shown: &Check, act: &Callback<LookAction>) -> Html {
    let option = |check: &Check| {
        let pressed = if check == shown { "true" } else { "false" };
        let onclick = act.reform({
            let check = check.clone();
            move |_: MouseEvent| LookAction::Show(check.clone())
        });
        html! {
            <button type="button" tabindex="0" part="button" aria-pressed={pressed} {onclick}>
                { date(words, check.taken_on()) }
            </button>
        }
    };
    html! {
        <nav class="actions picker" aria-label={words.links.several}>{ for checks.iter().map(option) }</nav>
    }
}
