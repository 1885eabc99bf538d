//! Renders the list of saved checks.

use yew::prelude::*;

use super::files::Files;
use crate::ui::keeping::{Ask, Deletion, KeepState, Keeping, Undo};
use crate::ui::parts::button::link;
use crate::ui::parts::stacked::{cell, column};
use crate::ui::parts::undo::UndoLine;
use crate::ui::voice::{SameWords, Voice};
use engine::check::Check;
use engine::history::RUN_DAYS;
use engine::instrument::Scale;
use engine::scoring::score_scale;
use words::{date, fill, whole};

/// Holds the properties of [`EarlierChecks`].
#[derive(Clone, PartialEq, Properties)]
pub struct EarlierChecksProps {
    /// The words and the browser.
    pub voice: Voice,
    /// The run and the checks that are kept.
    pub keeping: Keeping,
    /// The check on the screen, which is not among the earlier ones.
    #[prop_or_default]
    pub but: Option<Check>,
    /// Called with the check to show.
    pub on_show: Callback<Option<Check>>,
}

/// Renders the saved checks, the latest first.
#[component]
pub fn EarlierChecks(props: &EarlierChecksProps) -> Html {
    let EarlierChecksProps { voice, keeping, .. } = props;
    let words = voice.words;
    if keeping.state == KeepState::NotOffered {
        return html! {};
    }
    let history = &words.history;
    let delete = keeping.ask.reform(|check: Check| Ask::Delete(vec![check]));
    let is_other = |check: &Check| props.but.as_ref().is_none_or(|but| !but.is_same_run(check));
    let checks: Vec<&Check> = keeping.history.checks().iter().rev().filter(|check| is_other(check)).collect();
    let delete_all = {
        let checks: Vec<Check> = checks.iter().copied().cloned().collect();
        keeping.ask.reform(move |_: MouseEvent| Ask::Delete(checks.clone()))
    };
    let forgotten = keeping.forgotten.filter(|_| props.but.is_none()).map(|day| {
        let values = [("date", date(&words, day)), ("count", RUN_DAYS.to_string())];
        fill(history.forgotten, &values.each_ref().map(|(name, value)| (*name, value.as_str())))
    });
    let files = html! { <Files voice={voice.clone()} keeping={keeping.clone()} shown={props.but.clone()} /> };
    let row = |check: &&Check| row(words, check, &props.on_show, &delete);
    html! {
        <section class="history" part="history">
            if let Some(forgotten) = forgotten {
                <p role="status">{ forgotten }</p>
            }
            if !checks.is_empty() {
                <h3>{ history.title }</h3>
                <table class="stacked" role="table">
                    <caption class="hint">{ history.lead }</caption>
                    <thead role="rowgroup">
                        <tr role="row">
                            { column(history.day) }
                            { for Scale::ALL.map(|scale| column(words.instrument.scale(scale))) }
                            <td role="cell"></td>
                        </tr>
                    </thead>
                    <tbody role="rowgroup">{ for checks.iter().map(row) }</tbody>
                </table>
            }
            <p class="status" role="status">
                { undo(voice, keeping) }
            </p>
            if checks.len() > 1 {
                <p class="delete-all">
                    { link(history.delete_all, delete_all) }
                </p>
            }
            // Without any saved checks, only the standalone page shows this at the start: elsewhere it would appear
            // with the module, and the page would jump.
            if props.but.is_some() {
                { files }
            } else if voice.has_desk || !checks.is_empty() {
                // Somebody who is here for the first time has no file to bring.
                <details open={!checks.is_empty()}>
                    <summary tabindex="0">{ history.files_title }</summary>
                    { files }
                </details>
            }
        </section>
    }
}

/// Renders the sentence about the checks that were deleted last, with a button that undoes it.
fn undo(voice: &Voice, keeping: &Keeping) -> Option<Html> {
    let history = &voice.words.history;
    let Undo { what: Deletion::Checks(checks), done, refused, .. } = keeping.undo.as_ref()? else { return None };
    let said = match (done, checks.as_slice()) {
        (Some(Err(_)), _) => history.not_restored.to_owned(),
        (Some(Ok(())), _) => history.restored.to_owned(),
        (None, [check]) => fill(history.deleted, &[("date", &date(&voice.words, check.taken_on()))]),
        (None, checks) => fill(history.all_deleted, &[("count", &checks.len().to_string())]),
    };
    let on_undo = (*done != Some(Ok(()))).then(|| keeping.ask.reform(|()| Ask::Undo));
    Some(html! { <UndoLine {said} label={history.put_back} {on_undo} refused={*refused} /> })
}

fn row(words: SameWords, check: &Check, on_show: &Callback<Option<Check>>, delete: &Callback<Check>) -> Html {
    let history = &words.history;
    let day = date(&words, check.taken_on());
    let named = |template| fill(template, &[("date", day.as_str())]);
    let show = on_show.reform({
        let check = check.clone();
        move |_: MouseEvent| Some(check.clone())
    });
    let delete = delete.reform({
        let check = check.clone();
        move |_: MouseEvent| check.clone()
    });
    let points = |scale: Scale| {
        let figure = score_scale(check, scale).figure();
        let points = figure.map_or_else(|| history.no_score.to_owned(), |figure| whole(figure.score));
        cell(words.instrument.scale(scale), points)
    };
    html! {
        <tr role="row">
            <th role="rowheader" scope="row">
                { day.clone() }
                if let Some(label) = check.label() {
                    <span class="label">{ label.as_str().to_owned() }</span>
                }
            </th>
            { for Scale::ALL.map(points) }
            <td class="row-actions" role="cell">
                <button type="button" tabindex="0" class="link" aria-label={named(history.show_named)} onclick={show}>
                    { history.show }
                </button>
                <button type="button" tabindex="0" class="link" aria-label={named(history.delete_named)} onclick={delete}>
                    { history.delete }
                </button>
            </td>
        </tr>
    }
}
