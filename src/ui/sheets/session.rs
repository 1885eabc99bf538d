//! Renders the page for a session.

use yew::prelude::*;

use words::{AskedAnswer, ScaleLine, SessionSheet, StepLine, Words};

/// The width of a person's own texts, the answers and their questions from which the page is set in smaller type, in
/// letters.
const MANY_LETTERS: usize = 1_300;

/// The first character of those that are about twice as wide as a letter: Hangul, Han, kana and pictures stand behind it.
const FIRST_WIDE: char = '\u{1100}';

/// Renders the page, with the rest of it blank.
pub fn session_page(words: &Words, sheet: &SessionSheet) -> Html {
    let SessionSheet { title, about, steps, topics, changes, figures, answers } = sheet;
    let steps_and_topics = steps.iter().map(|step| &step.text).chain(topics);
    let questions = answers.iter().flat_map(|answer| [answer.said.as_str(), answer.question]);
    let texts = about.iter().chain(steps_and_topics).map(String::as_str).chain(questions);
    let width = |character: char| if character < FIRST_WIDE { 1 } else { 2 };
    let is_dense = texts.flat_map(|text| text.chars()).map(width).sum::<usize>() > MANY_LETTERS;
    let lines = html! {
        <>
            <h4>{ *title }</h4>
            { for about.iter().map(|line| html! { <p class="sheet-about">{ line }</p> }) }
            { for steps.iter().map(step) }
            if !topics.is_empty() {
                <h5>{ words.sheets.topics }</h5>
                <ol>{ for topics.iter().map(|topic| html! { <li>{ topic }</li> }) }</ol>
            }
            if let Some((title, changes)) = changes {
                <h5>{ title }</h5>
                { scale_lines(changes) }
            }
            <h5>{ words.pages.result.scales_title }</h5>
            { scale_lines(figures) }
            if !answers.is_empty() {
                <h5>{ words.coach.strongest }</h5>
                <ol class="asked">{ for answers.iter().map(asked) }</ol>
            }
            <p class="hint">{ words.advice.limits_note }</p>
            <div class="blank"><h5>{ words.sheets.notes }</h5></div>
        </>
    };
    if is_dense {
        html! { <article class="sheet dense" aria-label={*title}>{ lines }</article> }
    } else {
        html! { <article class="sheet" aria-label={*title}>{ lines }</article> }
    }
}

fn step(StepLine { title, text, note }: &StepLine) -> Html {
    html! {
        <p>
            <strong>{ *title }{ ": " }</strong>
            <bdi>{ text }</bdi>
            if let Some(note) = note {
                <span class="hint">{ " " }{ note }</span>
            }
        </p>
    }
}

fn scale_lines(lines: &[ScaleLine]) -> Html {
    let line = |line: &ScaleLine| html! { <div><dt>{ line.name }{ ": " }</dt><dd>{ &line.said }</dd></div> };
    html! { <dl>{ for lines.iter().map(line) }</dl> }
}

fn asked(AskedAnswer { said, turned, question }: &AskedAnswer) -> Html {
    html! {
        <li>
            <p>
                { said }
                if let Some(turned) = turned {
                    <span class="hint">{ " (" }{ *turned }{ ")" }</span>
                }
            </p>
            <p class="sheet-question">{ *question }</p>
        </li>
    }
}
