//! The result of a check, in words first.

mod bar;
mod disciplines;
mod given;
mod marks;
mod pairs;
mod scales;
mod shares;
mod strong_answer;
mod suggestions;
mod table;
mod wishes;

pub(super) use self::bar::bar;
pub(super) use self::disciplines::disciplines;
pub(super) use self::given::given;
pub(super) use self::pairs::pairs;
pub(super) use self::strong_answer::strong_answer;
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
use crate::ui::print::Print;
use crate::ui::voice::Voice;
use engine::check::Check;
use engine::scoring::{Occasion, score};
use engine::session::{Action, Wishes};
use words::{Words, date, fill};

/// The owner of a result, with what the owner may do.
#[derive(Clone, Default)]
pub enum Whose<'a> {
    /// The result is somebody else's.
    #[default]
    Theirs,
    /// The result is the person's own, as a recipient will see it.
    Preview,
    /// The result is an earlier one of the person's own.
    Earlier {
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
        /// The section that shares the result.
        share: Html,
    },
}

impl Whose<'_> {
    /// Returns the section that shares the result. A result of somebody else can't be shared again.
    fn share(&self) -> Option<&Html> {
        match self {
            Self::Own { share, .. } | Self::Earlier { share } => Some(share),
            Self::Theirs | Self::Preview => None,
        }
    }
}

/// The check whose result is rendered, and its surroundings.
pub struct Shown<'a> {
    /// The check.
    pub check: &'a Check,
    /// The owner.
    pub whose: Whose<'a>,
    /// Whether it is known to be somebody's first.
    pub occasion: Occasion,
    /// True if the heading takes the focus.
    pub take_focus: bool,
    /// A number that distinguishes results of different checks in the same place.
    pub number: usize,
    /// The section about the change since an earlier check.
    pub change: Option<Html>,
    /// The content below the result.
    pub below: Html,
    /// The number of parts that are rendered: the scores, their details, and the actions.
    pub parts: u8,
}

impl<'a> Shown<'a> {
    /// Creates the rendering of somebody else's check.
    pub fn of(check: &'a Check) -> Self {
        let (whose, occasion, change, below) = Default::default();
        Self { check, whose, occasion, take_focus: false, number: 0, change, below, parts: PARTS }
    }
}

/// Renders as many parts of the result of a check as `shown` says.
pub fn result(voice: &Voice, shown: &Shown<'_>) -> Html {
    let Shown { check, whose, occasion, take_focus, number, change, below, parts } = shown;
    let words = &voice.words;
    let share = whose.share();
    let (act, wishes, keeping) = match whose {
        Whose::Own { act, wishes, keeping, .. } => (Some(*act), *wishes, Some(*keeping)),
        _ => (None, Wishes::default(), None),
    };
    let on_wish = act.map(|act| act.reform(|(scale, wish)| Action::Wish(scale, wish)));
    let outcome = score(check, *occasion);
    let page = &words.pages.result;
    let (pairs, table) = (pairs(words, check, &outcome), table(words, check, &outcome));
    let matrix = outcome.matrix.as_ref().map(|matrix| disciplines(words, check, matrix));
    let suggestions = suggestions(words, check, &outcome);
    let title = if share.is_some() { page.title } else { page.shared_title };
    let (printed, print_label) = match whose {
        // The preview has the note beside the result.
        Whose::Preview => (".preview", words.pages.share.print_preview),
        _ => (".result", page.print),
    };
    let print_title = named(title, words, check);
    html! {
        <article class="result" part="result">
            <header>
                <Heading key={*number} text={title} take_focus={*take_focus} />
                <p class="hint">{ fill(page.taken_on, &[("date", &date(words, check.taken_on()))]) }</p>
                if let Some(label) = check.label() {
                    <p class="label">{ label.as_str().to_owned() }</p>
                }
                if !matches!(whose, Whose::Preview) {
            { leads(voice, &[
                ("change", words.history.change_menu, change.is_some()),
                ("pairs", page.pairs_title, pairs.is_some()),
                ("table", page.table_title, table.is_some()),
                ("disciplines", page.matrix_title, matrix.is_some()),
                ("suggestions", page.suggestions_title, suggestions.is_some()),
                ("share", words.pages.share.title, share.is_some()),
                ("note", page.limits_title, true),
            ]) }
                }
            </header>
            if outcome.nudges.any() {
                <aside class="note">
                    { for words.advice.nudges(outcome.nudges).map(|nudge| html! { <p>{ nudge }</p> }) }
                </aside>
            }
            { scales(words, check, &outcome, &wishes, on_wish.as_ref(), *parts > 1) }
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
                { below.clone() }
                <section class="note" aria-label={page.limits_title}>
                    <h3 tabindex="-1">{ page.limits_title }</h3>
                    <p>{ words.advice.limits_note }</p>
                </section>
                <div class="actions">
                    if let Some(act) = act {
                        { quiet(words.pages.card.back, does(act, Action::Back)) }
                    }
                    <span class="actions-on">
                        <Print voice={voice.clone()} label={print_label} selector={printed} title={print_title} />
                        if let Some(act) = act {
                            { quiet(page.restart, does(act, Action::Restart)) }
                        }
                    </span>
                </div>
                { for keeping.map(|keeping| keep_result(voice, keeping)) }
            }
        </article>
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
