//! Asks how the last step went. It is never scored.

use yew::prelude::*;

use super::planning::Planning;
use crate::ui::parts::button::does;
use engine::instrument::MAX_STEP;
use engine::step::{EarlierStep, StepOutcome};
use engine::text::Text;
use words::{Words, fill};

/// Renders the question with its four answers, none better than another; nothing if there is no last step. A
/// given answer stays, even if the check before is deleted.
pub fn look_back(words: &Words, answered: Option<&EarlierStep>, planning: &Planning) -> Option<Html> {
    let said = &words.next_step;
    let last: &Text<MAX_STEP> = answered.map(|answered| &answered.text).or(planning.last.as_ref())?;
    let answer = |how: StepOutcome| {
        let is_chosen = answered.is_some_and(|answered| answered.how == how);
        // A second press takes the answer back.
        let then = (!is_chosen).then(|| EarlierStep { text: last.clone(), how });
        html! {
            <button
                key={how.id()}
                type="button"
                tabindex="0"
                part="button"
                aria-pressed={if is_chosen { "true" } else { "false" }}
                onclick={does(&planning.on_look_back, then)}
            >
                { said.how(how) }
            </button>
        }
    };
    Some(html! {
        <section class="look-back" aria-label={said.asked}>
            <p id="last-step">{ fill(said.last, &[("step", last.as_str())]) }</p>
            <div class="how" role="group" aria-labelledby="how-asked" aria-describedby="last-step">
                <span id="how-asked">{ said.asked }</span>
                { for StepOutcome::ALL.map(answer) }
            </div>
            <p class="hint">{ said.not_scored }</p>
        </section>
    })
}
