//! Two checks side by side, with the word for the change of each scale.

use yew::prelude::*;

use super::differences::{facts_table, matrix_table};
use super::look::LookAction;
use engine::check::Check;
use engine::instrument::Scale;
use engine::scoring::{Change, compare, differences, overlap, score_scale};
use words::{Words, date, fill};

/// Renders the check on the page beside another one; nothing if there is only one.
pub fn compare_section(
    words: &Words,
    checks: &[Check],
    shown: &Check,
    against: Option<&Check>,
    act: &Callback<LookAction>,
) -> Html {
    let place = checks.iter().position(|check| check == shown);
    let before = place.and_then(|place| checks.iter().take(place).next_back());
    let others = || checks.iter().filter(|check| *check != shown);
    let Some(other) = against.or(before).or_else(|| others().next()) else {
        return html! {};
    };
    let is_later = checks.iter().position(|check| check == other) > place;
    let (then, now) = if is_later { (shown, other) } else { (other, shown) };
    let days = [("then", date(words, then.taken_on())), ("now", date(words, now.taken_on()))];
    let compared = match compare(then, now) {
        Ok(changes) => html! {
            <>
                { for Scale::ALL.map(|scale| changed(words, scale, [then, now], *scale.of(&changes))) }
                if let Some(overlap) = overlap(then.taken_on(), now.taken_on()) {
                    <p class="hint">{ words.advice.overlap(overlap) }</p>
                }
                <p class="hint">{ words.advice.languages_note }</p>
                if checks.first() == Some(then) {
                    <p class="hint">{ words.advice.second_check_note }</p>
                }
                { facts_table(words, &differences(then, now)) }
                { matrix_table(words, &differences(then, now)) }
            </>
        },
        Err(versions) => html! { <p class="sentence">{ words.coach.compare.different_versions(versions) }</p> },
    };
    html! {
        <>
            if checks.len() > 2 {
                { choice(words, others().collect(), other, act) }
            }
            <p class="days">
                { fill(words.coach.compare.days, &days.each_ref().map(|(name, day)| (*name, day.as_str()))) }
            </p>
            { compared }
        </>
    }
}

/// Renders the choice of the check to compare with.
fn choice(words: &Words, others: Vec<&Check>, chosen: &Check, act: &Callback<LookAction>) -> Html {
    let owned: Vec<Check> = others.iter().map(|check| (*check).clone()).collect();
    let onchange = {
        let act = act.clone();
        Callback::from(move |event: Event| {
            let select: web_sys::HtmlSelectElement = event.target_unchecked_into();
            let index = usize::try_from(select.selected_index()).ok();
            if let Some(check) = index.and_then(|index| owned.get(index)) {
                act.emit(LookAction::Against(check.clone()));
            }
        })
    };
    let option = |check: &Check| {
        let label = check.label().map(|label| format!(", {}", label.as_str())).unwrap_or_default();
        html! { <option selected={check == chosen}>{ date(words, check.taken_on()) + &label }</option> }
    };
    html! {
        <div class="field">
            <label for="against">{ words.coach.compare.with }</label>
            <select id="against" {onchange}>{ for others.into_iter().map(option) }</select>
        </div>
    }
}

fn changed(words: &Words, scale: Scale, [then, now]: [&Check; 2], change: Option<Change>) -> Html {
    let figure = |check| score_scale(check, scale).figure();
    let said = match (figure(then), figure(now), change) {
        (Some(then), Some(now), Some(change)) => {
            let says = words.advice.change(change.word);
            html! {
                <>
                    <p class="band">{ says.word }</p>
                    <p class="sentence">{ words.coach.compare.scores(then.score, now.score) }</p>
                    <p class="hint">{ says.sentence }</p>
                </>
            }
        }
        _ => html! { <p class="hint">{ words.coach.compare.no_score }</p> },
    };
    html! {
        <div class="pair" key={scale.id()}>
            <h4>{ words.instrument.scale(scale) }</h4>
            { said }
        </div>
    }
}
