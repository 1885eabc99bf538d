//! The checks that are kept.

use yew::prelude::*;

use crate::engine::check::Check;
use crate::engine::history::RUN_DAYS;
use crate::engine::instrument::Scale;
use crate::engine::scoring::score_scale;
use crate::ui::button::link;
use crate::ui::keep::KeepState;
use crate::ui::voice::{SameWords, Voice};
use crate::words::{date, fill, whole};

/// Properties of [`EarlierChecks`].
#[derive(Clone, PartialEq, Properties)]
pub struct EarlierChecksProps {
    /// Words and host, and what is kept.
    pub voice: Voice,
    /// The check on the screen, which is not among the earlier ones.
    #[prop_or_default]
    pub but: Option<Check>,
    /// Shows one of them.
    pub on_show: Callback<Option<Check>>,
}

/// The checks that are kept, the latest first.
#[component]
pub fn EarlierChecks(props: &EarlierChecksProps) -> Html {
    let Voice { words, host, keeping, .. } = &props.voice;
    let words = *words;
    let deleted = use_state_eq(|| None::<Check>);
    if keeping.state == KeepState::NotOffered {
        return html! {};
    }
    let history = &words.history;
    let delete = {
        let (host, deleted, on_change) = (host.clone(), deleted.clone(), keeping.on_change.clone());
        Callback::from(move |check: Check| {
            host.delete_check(&check);
            deleted.set(Some(check));
            on_change.emit(());
        })
    };
    let put_back = {
        let (host, deleted, on_change) = (host.clone(), deleted.clone(), keeping.on_change.clone());
        Callback::from(move |_: MouseEvent| {
            let kept = deleted.as_ref().map(|check| host.keep_check(check));
            if kept.is_some_and(|kept| kept.is_ok()) {
                deleted.set(None);
                on_change.emit(());
            }
        })
    };
    let checks: Vec<&Check> =
        keeping.history.checks().iter().rev().filter(|check| props.but.as_ref() != Some(check)).collect();
    let forgotten = keeping.forgotten.filter(|_| props.but.is_none()).map(|day| {
        let values = [("date", date(&words, day)), ("count", RUN_DAYS.to_string())];
        fill(history.forgotten, &values.each_ref().map(|(name, value)| (*name, value.as_str())))
    });
    let row = |check: &&Check| row(words, check, &props.on_show, &delete);
    html! {
        <section class="history" part="history">
            if let Some(forgotten) = forgotten {
                <p role="status">{ forgotten }</p>
            }
            if !checks.is_empty() {
                <h3>{ history.title }</h3>
                <table>
                    <caption class="hint">{ history.lead }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ history.day }</th>
                            { for Scale::ALL.map(|scale| html! { <th scope="col">{ words.instrument.scale(scale) }</th> }) }
                            <td></td>
                        </tr>
                    </thead>
                    <tbody>{ for checks.iter().map(row) }</tbody>
                </table>
            }
            <p class="status" role="status">
                if let Some(check) = (*deleted).clone().filter(|check| !keeping.history.contains(check)) {
                    { fill(history.deleted, &[("date", &date(&words, check.taken_on))]) }
                    { " " }
                    { link(history.put_back, put_back) }
                }
            </p>
            if checks.len() > 1 {
                <p class="delete-all">
                    { link(history.delete_all, keeping.on_keep.reform(|_| false)) }
                </p>
            }
            // Beside a start without any, only the standalone page has room for them: elsewhere they would come with
            // the engine, and the page would jump.
            if props.voice.has_desk || props.but.is_some() || !checks.is_empty() {
                { files(&props.voice, props.but.clone()) }
            }
        </section>
    }
}

fn row(words: SameWords, check: &Check, on_show: &Callback<Option<Check>>, delete: &Callback<Check>) -> Html {
    let history = &words.history;
    let day = date(&words, check.taken_on);
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
        html! { <td>{ figure.map_or_else(|| history.no_score.to_owned(), |figure| whole(figure.score)) }</td> }
    };
    html! {
        <tr>
            <th scope="row">
                { day.clone() }
                if let Some(label) = &check.label {
                    <span class="label">{ label.as_str().to_owned() }</span>
                }
            </th>
            { for Scale::ALL.map(points) }
            <td class="row-actions">
                <button type="button" class="link" aria-label={named(history.show_named)} onclick={show}>
                    { history.show }
                </button>
                <button type="button" class="link" aria-label={named(history.delete_named)} onclick={delete}>
                    { history.delete }
                </button>
            </td>
        </tr>
    }
}

/// Files of the checks that are kept, and of the one on the screen.
fn files(voice: &Voice, shown: Option<Check>) -> Html {
    html! { <super::files::Files voice={voice.clone()} {shown} /> }
}
