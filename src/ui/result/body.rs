//! Renders the body of a result, its parts in one order for the person who answered, for those with whom they share it,
//! and for a coach.

use yew::prelude::*;

use super::actions::{actions, print};
use super::disciplines::disciplines;
use super::given::given;
use super::header::{header, leads};
use super::owner::ResultOwner;
use super::pairs::pairs;
use super::scales::scales;
use super::suggestions::suggestions;
use super::table::table;
use super::view::ResultView;
use crate::ui::later::PARTS;
use crate::ui::step::{StepPanel, said};
use crate::ui::voice::Voice;
use engine::check::Check;
use engine::session::Action;
use words::Words;

/// Renders as many parts of the result of a check as `shown` says.
pub fn body(voice: &Voice, shown: &ResultView<'_>) -> Html {
    let ResultView { check, outcome, whose, change, parts, whole_at, .. } = shown;
    let words = &voice.words;
    if let Some(whole_at) = whole_at {
        let below = html! { <>{ way_to_whole(words, whole_at) }{ actions(voice, shown, None) }</> };
        return around(above(voice, shown, None), None, below);
    }
    let (pairs, table) = (pairs(words, check, outcome), table(words, check, outcome));
    let matrix = outcome.matrix.as_ref().map(|matrix| disciplines(words, check, matrix));
    // A coach has questions to ask instead, and the closing answer beside the scores.
    let is_for_person = whose.client().is_none();
    let suggestions = is_for_person.then(|| suggestions(voice, check, whose.planning())).flatten();
    let again = is_for_person.then(|| again(words, check)).flatten();
    let (page, share) = (&words.pages.result, whose.share());
    let menu = whose.has_menu().then(|| {
        leads(
            voice,
            &[
                ("change", words.history.change_menu, change.is_some()),
                ("pairs", page.pairs_title, pairs.is_some()),
                ("table", page.table_title, table.is_some()),
                ("disciplines", page.matrix_title, matrix.is_some()),
                ("suggestions", page.suggestions_title, suggestions.is_some()),
                ("share", words.pages.share.title, share.is_some()),
                ("limits", page.limits_title, true),
            ],
        )
    });
    let is_seen = *parts > 1;
    let below = html! {
        <>
            if is_seen {
                { pairs }
                { table }
                { given(words, check.facts()) }
                { matrix }
                { suggestions }
                { again }
            }
            if *parts < PARTS {
                <div class="later"></div>
            } else {
                { share.cloned() }
                { shown.below.clone() }
                { limits(words, whose) }
                { shown.sheets.clone() }
                { actions(voice, shown, Some(print(voice, shown))) }
            }
        </>
    };
    around(above(voice, shown, menu), change.clone().filter(|_| is_seen), below)
}

/// Renders the body of a result where there is no check: only the section in which one can be added.
pub fn empty_body(change: Html) -> Html {
    around(html! {}, Some(change), html! {})
}

/// Puts the change since an earlier check in its place, which is the same with and without a check, so that a field
/// there stays what it is.
fn around(above: Html, change: Option<Html>, below: Html) -> Html {
    html! { <>{ above }{ change }{ below }</> }
}

/// Renders what stands above the change: the heading, the steps, the notes and the scores.
fn above(voice: &Voice, shown: &ResultView<'_>, menu: Option<Html>) -> Html {
    let (words, nudges) = (&voice.words, shown.outcome.nudges);
    html! {
        <>
            { header(voice, shown, menu) }
            { opening(voice, shown) }
            if nudges.any() {
                <aside class="note">{ for words.advice.nudges(nudges).map(|nudge| html! { <p>{ nudge }</p> }) }</aside>
            }
            { scores(words, shown) }
        </>
    }
}

/// Renders what stands first: for a coach, the steps, what has changed and the scores on one screen; else the
/// steps, which only the owner can change.
fn opening(voice: &Voice, ResultView { check, whose, .. }: &ResultView<'_>) -> Html {
    if let Some(client) = whose.client() {
        return client.opening.clone();
    }
    match whose.planning() {
        Some(planning) => {
            html! { <StepPanel voice={voice.clone()} check={(*check).clone()} planning={planning.clone()} /> }
        }
        None => html! { <>{ for said(&voice.words, check) }</> },
    }
}

/// Renders the scales: in the person's own result with their wishes, for a coach with questions to ask.
fn scores(words: &Words, ResultView { check, outcome, whose, parts, .. }: &ResultView<'_>) -> Html {
    let (wishes, on_wish) = match whose {
        ResultOwner::Client(client) => return client.scales.clone(),
        ResultOwner::Own { act, wishes, .. } => (*wishes, Some(act.reform(|(scale, wish)| Action::Wish(scale, wish)))),
        _ => Default::default(),
    };
    scales(words, check, outcome, &wishes, on_wish.as_ref(), *parts > 1)
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

/// Renders the limits of a result. The scales of a person say themselves what is assumed, those of a coach do not.
fn limits(words: &Words, whose: &ResultOwner<'_>) -> Html {
    let page = &words.pages.result;
    html! {
        <section class="note" data-section="limits" aria-label={page.limits_title}>
            <h3 tabindex="-1">{ page.limits_title }</h3>
            <p>{ words.advice.limits_note }</p>
            if whose.client().is_some() {
                <details>
                    <summary>{ page.assumed_title }</summary>
                    <p>{ words.advice.assumed_note }</p>
                </details>
            }
        </section>
    }
}
