//! Renders the reliable change since an earlier check.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::parts::stacked::{cell, column};
use crate::ui::rooms::EarlierState;
use crate::ui::voice::SameWords;
use engine::check::Check;
use engine::history::History;
use engine::instrument::Scale;
use engine::scoring::{ChangeWord, Comparison, compare, course, overlap, score_scale};
use words::{date, fill, whole};

/// Renders the change since an earlier check; nothing if there is none to compare with.
pub fn change(words: SameWords, history: &Rc<History>, check: &Check) -> Option<Html> {
    comparable(history, check).next()?;
    Some(html! { <ChangeSection {words} history={history.clone()} check={check.clone()} /> })
}

/// Returns what came before a check: the last one that it may be compared with, and the last step.
pub fn before<'a>(history: &'a History, check: &'a Check) -> EarlierState<'a> {
    EarlierState { check: comparable(history, check).last(), step: history.step_before(check) }
}

/// Returns the earlier checks that one may be compared with: those of the same version.
fn comparable<'a>(history: &'a History, check: &'a Check) -> impl Iterator<Item = &'a Check> {
    history.before(check).iter().filter(|other| other.version() == check.version())
}

/// Holds the properties of [`ChangeSection`].
#[derive(Clone, PartialEq, Properties)]
struct ChangeSectionProps {
    /// The words to speak in.
    words: SameWords,
    /// The checks that are kept.
    history: Rc<History>,
    /// The later check.
    check: Check,
}

/// Renders the later check beside an earlier one: the last before it unless another one is chosen.
#[component]
fn ChangeSection(props: &ChangeSectionProps) -> Html {
    let ChangeSectionProps { words, history, .. } = props;
    let words = *words;
    let chosen = use_state_eq(|| None::<usize>);
    let check = &props.check;
    let before: Vec<&Check> = comparable(history, check).collect();
    let index = chosen.filter(|&index| index < before.len()).unwrap_or(before.len().saturating_sub(1));
    let Some((earlier, comparison)) = before.get(index).and_then(|other| Some((*other, compare(other, check).ok()?)))
    else {
        return html! {};
    };
    let onchange = Callback::from(move |event: Event| {
        let select: web_sys::HtmlSelectElement = event.target_unchecked_into();
        chosen.set(usize::try_from(select.selected_index()).ok());
    });
    let option = |(place, other): (usize, &&Check)| {
        html! { <option selected={place == index} key={place}>{ date(&words, other.taken_on()) }</option> }
    };
    let title = fill(words.history.change_title, &[("date", &date(&words, earlier.taken_on()))]);
    html! {
        <section class="change" data-section="change" part="change" aria-label={title.clone()}>
            <h3 tabindex="-1">{ title }</h3>
            if before.len() > 1 {
                <div class="field choose-earlier">
                    <label for="earlier-check">{ words.history.compare_with }</label>
                    <select id="earlier-check" {onchange}>{ for before.iter().enumerate().map(option) }</select>
                </div>
            }
            { table(words, earlier, check, &comparison) }
            { explained(words, &comparison) }
            { for Scale::ALL.into_iter().filter_map(|scale| steady(words, history.before(check), check, scale)) }
            if let Some(overlap) = overlap(earlier.taken_on(), check.taken_on()) {
                <p class="hint">{ words.advice.overlap(overlap) }</p>
            }
            <p class="hint">{ words.advice.languages_note }</p>
            <p class="hint">{ words.advice.second_check_note }</p>
        </section>
    }
}

fn table(words: SameWords, earlier: &Check, later: &Check, comparison: &Comparison) -> Html {
    let history = &words.history;
    let points = |check, scale| {
        let figure = score_scale(check, scale).figure();
        figure.map_or_else(|| history.no_score.to_owned(), |figure| whole(figure.score))
    };
    let row = |scale: Scale| {
        let change = scale.of(comparison).map_or(history.not_compared, |change| words.advice.change(change.word).word);
        html! {
            <tr key={scale.id()} role="row">
                <th role="rowheader" scope="row">{ words.instrument.scale(scale) }</th>
                { cell(history.then, points(earlier, scale)) }
                { cell(history.now, points(later, scale)) }
                { cell(history.change, change) }
            </tr>
        }
    };
    html! {
        <table class="stacked" role="table">
            <caption class="hint">{ history.change_caption }</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <td role="cell"></td>
                    { for [history.then, history.now, history.change].map(column) }
                </tr>
            </thead>
            <tbody role="rowgroup">{ for Scale::ALL.into_iter().map(row) }</tbody>
        </table>
    }
}

/// Renders the meaning of each word in the table.
fn explained(words: SameWords, comparison: &Comparison) -> Html {
    let said = |word: &ChangeWord| comparison.iter().flatten().any(|change| change.word == *word);
    let line = |word: ChangeWord| {
        let change = words.advice.change(word);
        html! { <div key={word.id()}><dt>{ change.word }</dt><dd>{ change.sentence }</dd></div> }
    };
    let said = [ChangeWord::None, ChangeWord::Possible, ChangeWord::Clear].into_iter().filter(said);
    html! { <dl class="words">{ for said.map(line) }</dl> }
}

/// Renders the sentence about a shift that this check and the one before it share, if there is one.
fn steady(words: SameWords, before: &[Check], check: &Check, scale: Scale) -> Option<Html> {
    score_scale(check, scale).figure()?;
    let checks: Vec<Check> = before.iter().chain([check]).cloned().collect();
    let points = course(&checks, scale).ok()?;
    let (first, last) = (points.first()?, points.last()?);
    let values = [("name", words.instrument.scale(scale)), ("date", &date(&words, first.taken_on))];
    let since = fill(words.history.steady_since, &values);
    let since_first = last.since_first.filter(|_| last.steady)?;
    let steady = words.advice.steady(since_first.difference);
    Some(html! { <p class="sentence" key={scale.id()}>{ since }{ " " }{ steady }</p> })
}
