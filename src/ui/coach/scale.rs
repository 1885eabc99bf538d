//! Renders one scale for the coach: the strongest answers, each with the question that it raises, and the others.

use yew::prelude::*;

use crate::ui::result::statement_with_answer;
use engine::check::Check;
use engine::instrument::{Item, Scale};
use engine::scoring::{MissingScore, Outcome, StrongAnswer, strongest, unanswered};
use words::Words;

/// The number of answers that are shown first.
const FIRST: usize = 3;

/// Renders a scale for the coach.
pub fn scale_section(words: &Words, check: &Check, outcome: &Outcome, scale: Scale) -> Html {
    let coach = &words.coach;
    let result = outcome.scale(scale);
    let said = match result.scored {
        Ok(figure) => {
            html! { <p class="sentence scored">{ words.advice.presence(scale, &figure, result.answered) }</p> }
        }
        Err(why) => html! { <p class="sentence">{ words.advice.unscored(why, result.answered) }</p> },
    };
    let answers = strongest(check, scale);
    let speak_for_it = answers.iter().take_while(|answer| answer.speaks_for_it()).count();
    let (first, others) = answers.split_at_checked(speak_for_it.min(FIRST)).unwrap_or((&answers, &[]));
    let is_asked = result.scored != Err(MissingScore::TooFewMeetings);
    let none = if answers.is_empty() { words.pages.result.nothing_answered } else { words.pages.result.strongest_none };
    let open = unanswered(check, scale);
    html! {
        <section class="coach-scale" key={scale.id()}>
            <h3>{ words.instrument.scale(scale) }</h3>
            { said }
            if !first.is_empty() {
                <h4>{ coach.strongest }</h4>
                <ol class="questions">{ for first.iter().map(|answer| answered(words, check, answer)) }</ol>
            } else if is_asked {
                <p class="hint">{ none }</p>
            }
            if !open.is_empty() {
                <h4>{ coach.unanswered }</h4>
                <ul class="questions">{ for open.iter().map(|&item| not_answered(words, check, item)) }</ul>
            }
            if !is_asked {
                { not_asked(words, check, scale) }
            } else if !others.is_empty() {
                <details>
                    <summary>{ coach.more_questions }</summary>
                    <ul class="questions">{ for others.iter().map(|answer| answered(words, check, answer)) }</ul>
                </details>
            }
        </section>
    }
}

/// Renders an answer with the question that its statement raises.
fn answered(words: &Words, check: &Check, answer: &StrongAnswer) -> Html {
    html! {
        <li key={answer.item.id()}>
            <div>{ statement_with_answer(words, answer) }</div>
            { question(words, check, answer.item) }
        </li>
    }
}

fn not_answered(words: &Words, check: &Check, item: Item) -> Html {
    html! {
        <li key={item.id()}>
            <span>{ words.instrument.statement(item) }</span>
            { question(words, check, item) }
        </li>
    }
}

fn question(words: &Words, check: &Check, item: Item) -> Html {
    let question = words.coach.question_for(check, item);
    html! { { for question.map(|question| html! { <p class="question">{ question }</p> }) } }
}

/// Renders the questions of a scale that was not asked, without the statements.
fn not_asked(words: &Words, check: &Check, scale: Scale) -> Html {
    let questions = words.coach.questions_for(check, scale);
    html! {
        <details>
            <summary>{ words.coach.more_questions }</summary>
            <ul class="questions">
                { for questions.map(|question| html! { <li><p class="question">{ question }</p></li> }) }
            </ul>
        </details>
    }
}
