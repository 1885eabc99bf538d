//! Renders the steps that a person has shared, and how they went. A coach can't change them.

use yew::prelude::*;

use crate::ui::step::went;
use engine::check::Check;
use engine::day::Day;
use engine::instrument::MAX_STEP;
use engine::step::StepOutcome;
use engine::text::Text;
use words::{Words, date, fill};

/// Holds a step, as far as the checks tell.
struct StepRow<'a> {
    text: &'a str,
    /// The day of the check that it comes from, as a sentence.
    on: String,
    by: Option<Day>,
    how: Option<StepOutcome>,
}

/// Renders the steps in all checks, the latest first; nothing if there are none.
pub fn steps_section(words: &Words, checks: &[Check]) -> Option<Html> {
    let told: Vec<_> = checks.iter().enumerate().rev().flat_map(|(place, _)| of_check(words, checks, place)).collect();
    let line = |told: StepRow<'_>| {
        html! {
            <li>
                <span class="hint">{ told.on }</span>
                { " " }
                <span class="step-text">{ told.text.to_owned() }</span>
                if let Some(by) = told.by {
                    { " " }
                    <span class="hint">{ fill(words.next_step.until, &[("date", &date(words, by))]) }</span>
                }
                if let Some(how) = told.how {
                    { " " }
                    { went(words, how) }
                }
            </li>
        }
    };
    let title = words.next_step.told;
    (!told.is_empty()).then(|| {
        html! {
            <section class="next-step" aria-label={title}>
                <h3>{ title }</h3>
                <ul class="steps">{ for told.into_iter().map(line) }</ul>
            </section>
        }
    })
}

/// Returns the steps of the check in a place: its next step, of which a later check may say how it went, and the step
/// before it, unless that is the next step of an earlier check.
fn of_check<'a>(words: &Words, checks: &'a [Check], place: usize) -> Vec<StepRow<'a>> {
    let Some(check) = checks.get(place) else { return Vec::new() };
    let next = check.step().map(|step| {
        let later = checks.iter().skip(place + 1).filter_map(Check::earlier_step);
        let how = later.into_iter().find(|earlier| earlier.text == step.text).map(|earlier| earlier.how);
        StepRow { text: step.text.as_str(), on: date(words, check.taken_on()), by: step.by, how }
    });
    let is_told =
        |text: &Text<MAX_STEP>| checks.iter().take(place).filter_map(Check::step).any(|step| step.text == *text);
    let before = check.earlier_step().filter(|earlier| !is_told(&earlier.text)).map(|earlier| {
        let on = fill(words.next_step.before_day, &[("date", &date(words, check.taken_on()))]);
        StepRow { text: earlier.text.as_str(), on, by: None, how: Some(earlier.how) }
    });
    next.into_iter().chain(before).collect()
}
