//! One scale for the coach: the strongest answers, the missing ones, and questions to ask.

use yew::prelude::*;

use crate::ui::result::{bar, strong_answer};
use engine::check::Check;
use engine::instrument::{Item, Scale};
use engine::scoring::{Outcome, Unscored, strongest, unanswered};
use words::Words;

/// The number of answers that are shown first.
const FIRST: usize = 3;

/// Renders a scale for the coach.
pub fn scale_section(words: &Words, check: &Check, outcome: &Outcome, scale: Scale) -> Html {
    let coach = &words.coach;
    let result = outcome.scale(scale);
    let said = match result.scored {
        Ok(figure) => html! {
            <>
                <p class="band">{ words.advice.reads_as(&figure) }</p>
                <p class="sentence">{ words.advice.presence(scale, &figure, result.answered) }</p>
                { bar(Some(figure), None) }
            </>
        },
        Err(why) => html! { <p class="sentence">{ words.advice.unscored(why, result.answered) }</p> },
    };
    let answers = strongest(check, scale);
    let speak_for_it = answers.iter().take_while(|answer| answer.speaks_for_it()).count();
    let (first, others) = answers.split_at_checked(speak_for_it.min(FIRST)).unwrap_or((&answers, &[]));
    let is_asked = result.scored != Err(Unscored::TooFewMeetings);
    let none = if answers.is_empty() { words.pages.result.nothing_answered } else { words.pages.result.strongest_none };
    let open = unanswered(check, scale);
    html! {
        <section class="coach-scale" key={scale.id()}>
            <h3>{ words.instrument.scale(scale) }</h3>
            { said }
            if first.is_empty() && is_asked {
                <p class="hint">{ none }</p>
            }
            if !first.is_empty() {
                <h4>{ coach.strongest }</h4>
                <ol class="answers">{ for first.iter().map(|answer| strong_answer(words, answer)) }</ol>
            }
            if !open.is_empty() {
                <h4>{ coach.unanswered }</h4>
                <ul class="answers">{ for open.iter().map(|&item| open_item(words, item)) }</ul>
            }
            if !others.is_empty() {
                <details>
                    <summary>{ coach.others }</summary>
                    <ul class="answers">{ for others.iter().map(|answer| strong_answer(words, answer)) }</ul>
                </details>
            }
            <div class="questions">
                <h4>{ coach.questions_title }</h4>
                <ul>
                    { for coach.questions_for(check, scale).map(|question| html! { <li>{ question }</li> }) }
                </ul>
            </div>
        </section>
    }
}

fn open_item(words: &Words, item: Item) -> Html {
    html! { <li key={item.id()}><span class="statement">{ words.instrument.statement(item) }</span></li> }
}
