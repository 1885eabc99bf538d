//! Puts a step in a text, for whoever reads a result.

use yew::prelude::*;

use engine::check::Check;
use engine::step::{NextStep, StepOutcome};
use words::{Words, date, fill};

/// Renders the next step of a check, and the one before it with how it went; nothing if there is neither.
pub fn said(words: &Words, check: &Check) -> Option<Html> {
    let said = &words.next_step;
    let (step, earlier) = (check.step(), check.earlier_step());
    (step.is_some() || earlier.is_some()).then(|| {
        html! {
            <section class="next-step" data-section="next-step" aria-label={said.title}>
                <h3 tabindex="-1">{ said.title }</h3>
                { for step.map(|step| next(words, step)) }
                if let Some(earlier) = earlier {
                    <p>
                        { fill(said.before, &[("step", earlier.text.as_str())]) }
                        { " " }
                        { went(words, earlier.how) }
                    </p>
                }
            </section>
        }
    })
}

/// Renders the next step, with its day.
pub fn next(words: &Words, step: &NextStep) -> Html {
    html! {
        <>
            <p class="step-text">{ step.text.as_str().to_owned() }</p>
            if let Some(by) = step.by {
                <p class="hint">{ fill(words.next_step.until, &[("date", &date(words, by))]) }</p>
            }
        </>
    }
}

/// Returns the sentence about how a step went.
pub fn went(words: &Words, how: StepOutcome) -> String {
    fill(words.next_step.went, &[("how", words.next_step.how(how))])
}
