//! What a check comes to, in words first.

mod bar;
mod disciplines;
mod given;
mod marks;
mod pairs;
mod scales;
mod strong_answer;
mod suggestions;
mod table;
mod tally;

pub(super) use self::bar::bar;
pub(super) use self::disciplines::disciplines;
pub(super) use self::given::given;
pub(super) use self::pairs::pairs;
pub(super) use self::strong_answer::strong_answer;
pub(super) use self::table::table;

use yew::prelude::*;

use self::scales::scales;
use self::suggestions::suggestions;
use super::button::{does, quiet};
use super::focus::Heading;
use super::keep::keep_result;
use super::later::PARTS;
use super::print::Print;
use super::share::{Share, Sharing};
use super::voice::Voice;
use engine::check::Check;
use engine::link;
use engine::scoring::score;
use engine::session::{Action, Wishes};
use words::{Words, date, fill};

/// The part of the page that the button of a result prints.
#[derive(Clone, Copy, Default)]
pub enum Prints {
    /// The result itself, whole.
    #[default]
    Result,
    /// What somebody is about to share, with the note beside the result.
    Preview,
}

/// The check whose result is shown, and to whom.
pub struct Shown<'a> {
    /// The check.
    pub check: &'a Check,
    /// What the person does with a result of their own, and where its links
    /// open; `None` where it is somebody else's.
    pub own: Option<(&'a Callback<Action>, &'a Sharing)>,
    /// Where the person would want each scale to be.
    pub wishes: Wishes,
    /// Whether the heading takes the focus.
    pub take_focus: bool,
    /// Tells the result of one check from that of another in the same place.
    pub number: usize,
    /// Where links of an earlier check of one's own open; `None` where it is none.
    pub earlier: Option<&'a Sharing>,
    /// What changed since a check before it.
    pub change: Html,
    /// What stands below it.
    pub below: Html,
    /// How many of its parts are drawn: the scores, what else they say, and what can be done with them.
    pub parts: u8,
    /// What its button prints.
    pub prints: Prints,
}

impl<'a> Shown<'a> {
    /// A check of somebody else.
    pub fn of(check: &'a Check) -> Self {
        let (change, below) = Default::default();
        let wishes = Wishes::default();
        let prints = Prints::default();
        Self {
            check,
            own: None,
            wishes,
            take_focus: false,
            number: 0,
            earlier: None,
            change,
            below,
            parts: PARTS,
            prints,
        }
    }
}

/// The result of a check, as far as it is to be drawn.
pub fn result(voice: &Voice, shown: &Shown<'_>) -> Html {
    let Shown { check, own, wishes, take_focus, number, earlier, change, below, parts, prints } = shown;
    // Where links open says whose it is: there is none to hand on of what somebody else has handed on.
    let sharing = own.map(|(_, sharing)| sharing).or(*earlier);
    let words = &voice.words;
    let on_wish = own.map(|(act, _)| act.reform(|(scale, wish)| Action::Wish(scale, wish)));
    let occasion = sharing.map(|_| voice.keeping.history.occasion(check));
    let outcome = score(check, occasion.unwrap_or_default());
    let page = &words.pages.result;
    let title = if sharing.is_some() { page.title } else { page.shared_title };
    let (printed, print_label) = match prints {
        Prints::Result => (".result", page.print),
        Prints::Preview => (".preview", words.pages.share.print_preview),
    };
    let print_title = named(title, words, check);
    html! {
        <article class="result" part="result">
            <header>
                <Heading key={*number} text={title} take_focus={*take_focus} />
                <p class="hint">{ fill(page.taken_on, &[("date", &date(words, check.taken_on))]) }</p>
                if let Some(label) = &check.label {
                    <p class="label">{ label.as_str().to_owned() }</p>
                }
            </header>
            if outcome.nudges.any() {
                <aside class="note">
                    { for words.advice.nudges(outcome.nudges).map(|nudge| html! { <p>{ nudge }</p> }) }
                </aside>
            }
            { scales(words, check, &outcome, wishes, on_wish.as_ref(), *parts > 1) }
            if *parts > 1 {
                { change.clone() }
                { pairs(words, check, &outcome) }
                { table(words, check, &outcome) }
                { given(words, &check.facts) }
                { for outcome.matrix.as_ref().map(|matrix| disciplines(words, check, matrix)) }
                { suggestions(words, check, &outcome) }
                if let Some(again) = check.again {
                    <section>
                        <h3>{ words.instrument.again_question }</h3>
                        <p class="sentence">{ words.instrument.again(again) }</p>
                    </section>
                }
            }
            if *parts < PARTS {
                <div class="later"></div>
            } else {
                if let Some(sharing) = sharing {
                    // Another check is another sharing: nothing chosen for one is carried over to the other.
                    <Share key={link::write(&(*check).clone().into())} voice={voice.clone()} check={(*check).clone()} sharing={sharing.clone()} />
                }
                { below.clone() }
                <section class="note">
                    <h3>{ page.limits_title }</h3>
                    <p>{ words.advice.limits_note }</p>
                </section>
                <div class="actions">
                    if let Some((act, _)) = *own {
                        { quiet(words.pages.card.back, does(act, Action::Back)) }
                    }
                    <span class="actions-on">
                        <Print voice={voice.clone()} label={print_label} selector={printed} title={print_title} />
                        if let Some((act, _)) = *own {
                            { quiet(page.restart, does(act, Action::Restart)) }
                        }
                    </span>
                </div>
                if own.is_some() {
                    { keep_result(voice) }
                }
            }
        </article>
    }
}

/// The title of a document about a check: what it is, its label and its day.
pub(super) fn named(title: &str, words: &Words, check: &Check) -> String {
    let label = check.label.as_ref().map(|label| label.as_str().to_owned());
    let parts = [Some(title.to_owned()), label, Some(date(words, check.taken_on))];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
