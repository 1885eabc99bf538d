//! Renders the coach's page of one or more checks of a person.

use yew::prelude::*;

use super::compare::{CheckPair, since_section, then_now_tables};
use super::course::course_section;
use super::look::{Look, LookAction};
use super::notes::Notes;
use super::notes_draft::NotesDraft;
use super::opening::opening;
use super::papers::papers;
use super::paste::Paste;
use super::scale::scale_section;
use super::steps::steps_section;
use crate::ui::print::{Print, print_hint};
use crate::ui::result::{disciplines, given, named, pairs, table};
use crate::ui::rooms::Before;
use crate::ui::sheets::sheets;
use crate::ui::shelf::Shelf;
use crate::ui::voice::Voice;
use engine::board::Client;
use engine::check::Check;
use engine::history::History;
use engine::instrument::Scale;
use engine::link::Parcel;
use engine::scoring::{DifferentVersions, Occasion, Outcome, chronological, score};
use engine::text::Text;
use words::{Words, date, fill};

/// Holds the properties of [`CoachPage`].
#[derive(Clone, PartialEq, Properties)]
pub struct CoachPageProps {
    /// The words and the browser.
    pub voice: Voice,
    /// The payloads of the links that were opened.
    pub links: Vec<Parcel>,
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
    /// Dispatches what the coach does.
    pub act: Callback<LookAction>,
}

/// Renders the page. Checks that were opened, filed or pasted are in one order, by their days.
#[component]
pub fn CoachPage(props: &CoachPageProps) -> Html {
    let CoachPageProps { voice, links, client, shelf, has_desk, look, draft, act } = props;
    let words = voice.words;
    let opened = chronological(links.iter().flat_map(Parcel::checks).cloned());
    let holder = || shelf.board().and_then(|board| board.holder(&opened));
    let client = client.as_ref().or_else(holder).cloned();
    // A link that is filed is as late as it was filed; another one that is opened is later.
    let filed = client.as_ref().map(Client::links).unwrap_or_default();
    let new = links.iter().filter(|link| !filed.contains(link));
    let checks = chronological(filed.iter().chain(new).chain(&look.pasted).flat_map(Parcel::checks).cloned());
    // Another link may tell more of the run that was opened or chosen.
    let of_run = |run: &Check| checks.iter().find(|check| run.is_same_run(check));
    let shown = look.shown.as_ref().and_then(of_run).or_else(|| opened.last().and_then(of_run)).or(checks.last());
    let shown = shown.cloned();
    let notes = has_desk.then(|| {
        html! {
            <Notes
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
        html! { <Paste voice={voice.clone()} checks={checks.clone()} on_paste={act.reform(LookAction::Paste)} /> };
    let Parts { top, scales, then_now, below } = match &shown {
        Some(shown) => parts(props, &checks, client.as_ref(), shown),
        None => Parts::default(),
    };
    // The order of parts is the same with and without a check, so that the field for links keeps its place.
    html! {
        <article class="result coach" part="result">
            <div class="coach-page">
                { top }
                { scales }
                <section class="compare">
                    <h3>{ words.coach.compare.title }</h3>
                    { then_now }
                    { paste }
                </section>
                { below }
            </div>
            { notes }
        </article>
    }
}

/// Holds the parts of the page of a check.
#[derive(Default)]
struct Parts {
    top: Html,
    scales: Html,
    then_now: Html,
    below: Html,
}

/// Returns the parts of the page of the check that is `shown`.
fn parts(props: &CoachPageProps, checks: &[Check], client: Option<&Client>, shown: &Check) -> Parts {
    let CoachPageProps { voice, look, .. } = props;
    let words = voice.words;
    let coach = &words.coach;
    let marks = client.map_or(look.marks.as_slice(), Client::marks);
    let occasion = if checks.first() == Some(shown) { Occasion::First } else { Occasion::Later };
    let outcome = score(shown, occasion);
    let (comparable, different) = of_version(checks, shown);
    let print_title = named(client.map_or(coach.title, |client| client.name().as_str()), &words, shown);
    let against = look.against.as_ref().and_then(|against| checks.iter().find(|check| against.is_same_run(check)));
    let compared = CheckPair::of(checks, shown, against.filter(|against| *against != shown));
    let scales = html! {
        <>
            <p class="hint">{ coach.lead }</p>
            { for Scale::ALL.map(|scale| scale_section(&words, shown, &outcome, scale)) }
        </>
    };
    let then_now = match compared {
        None => html! { <p class="alone">{ coach.compare.alone }</p> },
        Some(compared) => then_now_tables(&words, compared),
    };
    let others = History::from_iter(checks.iter().cloned());
    let before =
        Before { check: compared.and_then(|compared| compared.before(shown)), step: others.step_before(shown) };
    let below = html! {
        <>
            if let Some(versions) = different {
                <p class="note">{ coach.compare.different_versions(versions) }</p>
            }
            if comparable.len() > 1 {
                { course_section(&words, &comparable, marks) }
            }
            { set_up(&words, shown, &outcome) }
            { sheets(voice, shown, before, false) }
            <div class="actions">
                <Print voice={voice.clone()} label={words.pages.result.print} selector=".widget" title={print_title} />
            </div>
            { print_hint(voice) }
            if voice.has_desk {
                { papers(&words) }
            }
        </>
    };
    Parts { top: top(props, checks, shown, &outcome, compared), scales, then_now, below }
}

/// Renders what stands first: whose result it is, what has changed since another one, and the scores.
fn top(
    props: &CoachPageProps,
    checks: &[Check],
    shown: &Check,
    outcome: &Outcome,
    compared: Option<CheckPair<'_>>,
) -> Html {
    let CoachPageProps { voice, links, client, look, act, .. } = props;
    let words = &voice.words;
    // The note is the last that came with the run, where several links are on the page.
    let is_of_run = |link: &&Parcel| link.checks().iter().any(|check| check.is_same_run(shown));
    let note = links.iter().chain(&look.pasted).filter(is_of_run).filter_map(Parcel::note).next_back();
    html! {
        <>
            <header>
                if client.is_none() {
                    <h2 tabindex="-1">{ words.coach.title }</h2>
                }
                <p class="hint">{ fill(words.pages.result.taken_on, &[("date", &date(words, shown.taken_on()))]) }</p>
                if let Some(label) = &shown.label() {
                    <p class="label">{ label.as_str().to_owned() }</p>
                }
                if checks.len() > 1 {
                    { picker(words, checks, shown, act) }
                }
            </header>
            { for steps_section(words, checks) }
            if let Some(compared) = compared {
                { since_section(words, checks, shown, compared, act) }
            }
            { opening(words, shown, outcome, note.map(Text::as_str)) }
            if outcome.nudges.any() {
                <aside class="note">
                    { for words.advice.nudges(outcome.nudges).map(|nudge| html! { <p>{ nudge }</p> }) }
                </aside>
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
            <button type="button" tabindex="0" class="quiet" part="button" aria-pressed={pressed} {onclick}>
                { date(words, check.taken_on()) }
            </button>
        }
    };
    html! {
        <nav class="actions picker" aria-label={words.links.several}>{ for checks.iter().map(option) }</nav>
    }
}

/// Renders the parts that both views have: facts, matrix and limits.
fn set_up(words: &Words, check: &Check, outcome: &Outcome) -> Html {
    html! {
        <>
            { pairs(words, check, outcome) }
            { table(words, check, outcome) }
            { given(words, check.facts()) }
            { for outcome.matrix.as_ref().map(|matrix| disciplines(words, check, matrix)) }
            <section class="note">
                <h3>{ words.pages.result.limits_title }</h3>
                <p>{ words.advice.limits_note }</p>
                <details>
                    <summary>{ words.pages.result.assumed_title }</summary>
                    <p>{ words.advice.assumed_note }</p>
                </details>
            </section>
        </>
    }
}
