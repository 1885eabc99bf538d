//! Renders the result of a check, in words first.

mod bar;
mod disciplines;
mod figure;
mod given;
mod marks;
mod pairs;
mod scales;
mod shares;
mod strong_answer;
mod suggestions;
mod table;
mod wishes;

pub(super) use self::bar::{bar, percent};
pub(super) use self::disciplines::disciplines;
pub(super) use self::figure::{likely, points, quarters};
pub(super) use self::given::given;
pub(super) use self::pairs::pairs;
pub(super) use self::shares::shares;
pub(super) use self::strong_answer::statement_with_answer;
pub(super) use self::table::table;

use yew::prelude::*;

use self::scales::scales;
use self::suggestions::suggestions;
use crate::ui::keep::keep_result;
use crate::ui::keeping::Keeping;
use crate::ui::later::PARTS;
use crate::ui::parts::button::{does, quiet};
use crate::ui::parts::focus::Heading;
use crate::ui::parts::menu::menu;
use crate::ui::print::{Print, print_hint};
use crate::ui::step::{Planning, StepPanel, said};
use crate::ui::voice::Voice;
use engine::check::Check;
use engine::scoring::{Occasion, score};
use engine::session::{Action, Wishes};
use words::{Words, date, fill};

/// Says whose result it is, and what the owner may do.
#[derive(Clone, Default)]
pub enum ResultOwner<'a> {
    /// The result is somebody else's.
    #[default]
    Theirs,
    /// The result is the person's own, as a recipient will see it.
    Preview,
    /// The result is an earlier one of the person's own.
    Earlier {
        /// The ways to change its steps, if it is the last one.
        planning: Option<Planning>,
        /// The section that shares the result.
        share: Html,
    },
    /// The result is the person's own, at the end of a run.
    Own {
        /// Dispatches an action.
        act: &'a Callback<Action>,
        /// Says whether it is kept.
        keeping: &'a Keeping,
        /// The places where the person would like the scales to be.
        wishes: Wishes,
        /// The callbacks for its steps.
        planning: Planning,
        /// The section that shares the result.
        share: Html,
    },
}

impl ResultOwner<'_> {
    /// Returns what can be done about the steps of the result: only by its owner, while it is the last one.
    fn planning(&self) -> Option<&Planning> {
        match self {
            Self::Own { planning, .. } => Some(planning),
            Self::Earlier { planning, .. } => planning.as_ref(),
            Self::Theirs | Self::Preview => None,
        }
    }

    /// Returns the section that shares the result. A result of somebody else can't be shared again.
    fn share(&self) -> Option<&Html> {
        match self {
            Self::Own { share, .. } | Self::Earlier { share, .. } => Some(share),
            Self::Theirs | Self::Preview => None,
        }
    }
}

/// Holds the check whose result is rendered, and its surroundings.
pub struct ResultView<'a> {
    /// The check.
    pub check: &'a Check,
    /// The owner.
    pub whose: ResultOwner<'a>,
    /// The occasion: somebody's first check, or a later one.
    pub occasion: Occasion,
    /// True if the heading takes the focus.
    pub take_focus: bool,
    /// A number that distinguishes results of different checks in the same place.
    pub number: usize,
    /// The section about the change since an earlier check.
    pub change: Option<Html>,
    /// The content below the result.
    pub below: Html,
    /// The section that makes sheets of the result, where there is one.
    pub sheets: Option<Html>,
    /// The number of parts that are rendered: the scores, their details, and the actions.
    pub parts: u8,
    /// The address at which the whole result opens, if only its first part is shown here.
    pub whole_at: Option<AttrValue>,
}

impl<'a> ResultView<'a> {
    /// Creates the rendering of somebody else's check.
    pub fn of(check: &'a Check) -> Self {
        let (whose, occasion, change, below, sheets) = Default::default();
        Self {
            check,
            whose,
            occasion,
            take_focus: false,
            number: 0,
            change,
            below,
            sheets,
            parts: PARTS,
            whole_at: None,
        }
    }
}

/// Renders as many parts of the result of a check as `shown` says.
pub fn result(voice: &Voice, shown: &ResultView<'_>) -> Html {
    let ResultView { check, whose, occasion, change, parts, whole_at, .. } = shown;
    let words = &voice.words;
    let (wishes, on_wish) = match whose {
        ResultOwner::Own { act, wishes, .. } => (*wishes, Some(act.reform(|(scale, wish)| Action::Wish(scale, wish)))),
        _ => Default::default(),
    };
    let outcome = score(check, *occasion);
    let scales = scales(words, check, &outcome, &wishes, on_wish.as_ref(), *parts > 1);
    let nudges = words.advice.nudges(outcome.nudges).map(|nudge| html! { <p>{ nudge }</p> });
    let nudges = outcome.nudges.any().then(|| html! { <aside class="note">{ for nudges }</aside> });
    if let Some(whole_at) = whole_at {
        return html! {
            <article class="result" part="result">
                { header(voice, shown, None) }
                { steps(voice, shown) }
                { nudges }
                { scales }
                { way_to_whole(words, whole_at) }
                { actions(voice, shown, None) }
            </article>
        };
    }
    let (pairs, table) = (pairs(words, check, &outcome), table(words, check, &outcome));
    let matrix = outcome.matrix.as_ref().map(|matrix| disciplines(words, check, matrix));
    let suggestions = suggestions(voice, check, whose.planning());
    let (page, share) = (&words.pages.result, whose.share());
    let leads = leads(
        voice,
        &[
            ("change", words.history.change_menu, change.is_some()),
            ("pairs", page.pairs_title, pairs.is_some()),
            ("table", page.table_title, table.is_some()),
            ("disciplines", page.matrix_title, matrix.is_some()),
            ("suggestions", page.suggestions_title, suggestions.is_some()),
            ("share", words.pages.share.title, share.is_some()),
            ("note", page.limits_title, true),
        ],
    );
    html! {
        <article class="result" part="result">
            { header(voice, shown, Some(leads)) }
            { steps(voice, shown) }
            { nudges }
            { scales }
            if *parts > 1 {
                { change.clone() }
                { pairs }
                { table }
                { given(words, check.facts()) }
                { matrix }
                { suggestions }
                { again(words, check) }
            }
            if *parts < PARTS {
                <div class="later"></div>
            } else {
                { share.cloned() }
                { shown.below.clone() }
                <section class="note" aria-label={page.limits_title}>
                    <h3 tabindex="-1">{ page.limits_title }</h3>
                    <p>{ words.advice.limits_note }</p>
                </section>
                { shown.sheets.clone() }
                { actions(voice, shown, Some(print(voice, shown))) }
            }
        </article>
    }
}

/// Returns the title of a result: whether it is the person's own or a shared one.
fn title(words: &Words, whose: &ResultOwner<'_>) -> &'static str {
    let page = &words.pages.result;
    if whose.share().is_some() { page.title } else { page.shared_title }
}

/// Renders the beginning of a result, with the menu of its parts. A preview has none, for it is a part itself.
fn header(voice: &Voice, shown: &ResultView<'_>, menu: Option<Html>) -> Html {
    let ResultView { check, whose, take_focus, number, .. } = shown;
    let words = &voice.words;
    html! {
        <header>
            <Heading key={*number} text={title(words, whose)} take_focus={*take_focus} />
            <p class="hint">{ fill(words.pages.result.taken_on, &[("date", &date(words, check.taken_on()))]) }</p>
            if let Some(label) = check.label() {
                <p class="label">{ label.as_str().to_owned() }</p>
            }
            { menu.filter(|_| !matches!(whose, ResultOwner::Preview)) }
        </header>
    }
}

/// Renders the steps of the result, which only its owner can change.
fn steps(voice: &Voice, ResultView { check, whose, .. }: &ResultView<'_>) -> Html {
    match whose.planning() {
        Some(planning) => {
            html! { <StepPanel voice={voice.clone()} check={(*check).clone()} planning={planning.clone()} /> }
        }
        None => html! { <>{ for said(&voice.words, check) }</> },
    }
}

/// Renders the way from the first part to the whole result, on a page of its own.
fn way_to_whole(words: &Words, whole_at: &AttrValue) -> Html {
    let page = &words.pages.result;
    html! {
        <section class="way-to-whole" aria-label={page.see_whole}>
            <p>
                <a
                    class="button primary"
                    part="button button-primary"
                    tabindex="0"
                    href={whole_at}
                    target="_blank"
                    rel="noopener noreferrer"
                >
                    { page.see_whole }
                </a>
            </p>
            <p class="hint">{ page.whole_note }</p>
            <p class="hint">{ words.advice.limits_note }</p>
        </section>
    }
}

/// Renders the button that prints a result.
fn print(voice: &Voice, shown: &ResultView<'_>) -> Html {
    let words = &voice.words;
    let (selector, label) = match shown.whose {
        // The preview has the note beside the result.
        ResultOwner::Preview => (".preview", words.pages.share.print_preview),
        _ => (".result", words.pages.result.print),
    };
    let title = named(title(words, &shown.whose), words, shown.check);
    html! { <Print voice={voice.clone()} {label} {selector} {title} /> }
}

/// Renders what can be done with a result, and the line that says whether it is kept.
fn actions(voice: &Voice, shown: &ResultView<'_>, print: Option<Html>) -> Html {
    let pages = &voice.words.pages;
    let own = match shown.whose {
        ResultOwner::Own { act, keeping, .. } => Some((act, keeping)),
        _ => None,
    };
    let hint = print.as_ref().and_then(|_| print_hint(voice));
    html! {
        <>
            <div class="actions">
                if let Some((act, _)) = own {
                    { quiet(pages.card.back, does(act, Action::Back)) }
                }
                <span class="actions-on">
                    { print }
                    if let Some((act, _)) = own {
                        { quiet(pages.result.restart, does(act, Action::Restart)) }
                    }
                </span>
            </div>
            { hint }
            { for own.map(|(_, keeping)| keep_result(voice, keeping)) }
        </>
    }
}

/// Renders the menu of the parts that are there.
fn leads(voice: &Voice, parts: &[(&'static str, &'static str, bool)]) -> Html {
    let there = parts.iter().filter(|(.., is_there)| *is_there).map(|&(name, title, _)| (name, title));
    menu(&voice.host, voice.words.pages.result.menu, ".result", &there.collect::<Vec<_>>())
}

/// Renders the closing question with its answer, if there is one.
fn again(words: &Words, check: &Check) -> Option<Html> {
    let answer = words.instrument.again(check.again()?);
    Some(html! {
        <section aria-label={words.instrument.again_question}>
            <h3>{ words.instrument.again_question }</h3>
            <p class="sentence">{ answer }</p>
        </section>
    })
}

/// Returns the title of a document about a check, with its label and its day.
pub(super) fn named(title: &str, words: &Words, check: &Check) -> String {
    let label = check.label().map(|label| label.as_str().to_owned());
    let parts = [Some(title.to_owned()), label, Some(date(words, check.taken_on()))];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
