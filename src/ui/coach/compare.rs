//! Compares two checks of one person: what has changed since the earlier one, in words with the figures, and then and
//! now.

use yew::prelude::*;

use super::chart::then_and_now;
use super::differences::{facts_table, matrix_table};
use super::look::LookAction;
use engine::check::Check;
use engine::instrument::Scale;
use engine::scoring::{Change, ChangeWord, compare, differences, overlap, score_scale};
use words::{Words, date, fill};

/// Holds the two checks that are compared.
#[derive(Clone, Copy)]
pub struct CheckPair<'a> {
    then: &'a Check,
    now: &'a Check,
    /// The one that the check on the page is compared with.
    other: &'a Check,
}

impl<'a> CheckPair<'a> {
    /// Finds the check to compare with the one on the page: the chosen one, or the one before it, or another one.
    pub fn of(checks: &'a [Check], shown: &'a Check, against: Option<&'a Check>) -> Option<Self> {
        let place = checks.iter().position(|check| check == shown);
        let before = place.and_then(|place| checks.iter().take(place).next_back());
        let other = against.or(before).or_else(|| checks.iter().find(|check| *check != shown))?;
        let is_later = checks.iter().position(|check| check == other) > place;
        let (then, now) = if is_later { (shown, other) } else { (other, shown) };
        Some(Self { then, now, other })
    }

    /// Returns the earlier check, if the one on the page is the later.
    pub fn before(&self, shown: &Check) -> Option<&'a Check> {
        (self.now == shown).then_some(self.then)
    }
}

/// Renders what has changed since the earlier of the two checks, of which all are in `checks`.
pub fn since_section(
    words: &Words,
    checks: &[Check],
    shown: &Check,
    compared: CheckPair<'_>,
    act: &Callback<LookAction>,
) -> Html {
    let CheckPair { then, now, other } = compared;
    let [on_then, on_now] = [then, now].map(|check| date(words, check.taken_on()));
    let changed = match compare(then, now) {
        Ok(changes) => html! {
            <>
                <div class="changes">
                    { for Scale::ALL.map(|scale| changed(words, scale, [then, now], *scale.of(&changes))) }
                </div>
                { meanings(words, &changes) }
                if let Some(overlap) = overlap(then.taken_on(), now.taken_on()) {
                    <p class="sentence">{ words.advice.overlap(overlap) }</p>
                }
                <p class="hint">
                    { words.advice.languages_note }
                    if checks.first() == Some(then) {
                        { " " }
                        { words.advice.second_check_note }
                    }
                </p>
            </>
        },
        Err(versions) => html! { <p class="sentence">{ words.coach.compare.different_versions(versions) }</p> },
    };
    html! {
        <section>
            <h3>{ fill(words.history.change_title, &[("date", &on_then)]) }</h3>
            <p class="hint">
                { fill(words.coach.compare.days, &[("then", &on_then), ("now", &on_now)]) }
                { " " }
                { words.coach.compare.apart(then.taken_on(), now.taken_on()) }
            </p>
            { changed }
            if checks.len() > 2 {
                { choice(words, checks.iter().filter(|check| *check != shown).collect(), other, act) }
            }
        </section>
    }
}

/// Renders what was given on both days; nothing if the checks answer different versions.
pub fn then_now_tables(words: &Words, CheckPair { then, now, .. }: CheckPair<'_>) -> Html {
    if then.version() != now.version() {
        return html! {};
    }
    let differences = differences(then, now);
    html! {
        <>
            { facts_table(words, &differences) }
            { matrix_table(words, &differences) }
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
        <div class="field choose-earlier">
            <label for="against">{ words.coach.compare.with }</label>
            <select id="against" {onchange}>{ for others.into_iter().map(option) }</select>
        </div>
    }
}

/// Renders the change of a scale: its words, both scores on one line, and the figures.
fn changed(words: &Words, scale: Scale, [then, now]: [&Check; 2], change: Option<Change>) -> Html {
    let figure = |check| score_scale(check, scale).figure();
    let compare = &words.coach.compare;
    let said = match (figure(then), figure(now), change) {
        (Some(then), Some(now), Some(change)) => html! {
            <>
                <p class="change-word">{ compare.change(&change, words.advice.change(change.word).word) }</p>
                { then_and_now(then, now) }
                <p class="sentence">{ compare.scores(then.score, now.score) }</p>
            </>
        },
        _ => html! { <p class="hint">{ compare.no_score }</p> },
    };
    html! {
        <div class="scale-change" key={scale.id()}>
            <h4>{ words.instrument.scale(scale) }</h4>
            { said }
        </div>
    }
}

/// Renders the meaning of each word that was said, once.
fn meanings(words: &Words, changes: &[Option<Change>]) -> Html {
    let is_said = |word: &ChangeWord| changes.iter().flatten().any(|change| change.word == *word);
    let meaning = |word: ChangeWord| {
        let change = words.advice.change(word);
        html! { <div key={word.id()}><dt>{ change.word }</dt><dd>{ change.sentence }</dd></div> }
    };
    let said = [ChangeWord::None, ChangeWord::Possible, ChangeWord::Clear].into_iter().filter(is_said);
    html! { <dl class="words">{ for said.map(meaning) }</dl> }
}
