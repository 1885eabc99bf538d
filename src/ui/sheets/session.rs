//! Renders the page for a session.

use yew::prelude::*;

use words::{AskedAnswer, ScaleLine, SessionSheet, StepLine, Words};

/// The greatest number of lines in the usual type. A page with more is set in closer type, so that a third of it stays
/// blank.
const MANY_LINES: usize = 33;

/// The greatest number of lines in the closer type, such as those of a usual check with three topics and a change. A page
/// with more is set in the smallest type.
const MOST_LINES: usize = 39;

/// The room of a line in the usual type, in letters. With these numbers, each sheet of `tests/journeys/sheets.journey.js`
/// leaves a third blank; with greater ones, some would not.
const LINE: usize = 116;

/// The room of a line of an answer, or of the question beside it, in letters.
const HALF_LINE: usize = 56;

/// Renders the page, with the rest of it blank.
pub fn session_page(words: &Words, sheet: &SessionSheet) -> Html {
    let SessionSheet { title, about, steps, topics, changes, figures, answers } = sheet;
    let lines = html! {
        <>
            <h4>{ *title }</h4>
            { for about.iter().map(|line| html! { <p>{ line }</p> }) }
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
    let count = lines_of(sheet);
    if count <= MANY_LINES {
        html! { <article class="sheet" aria-label={*title}>{ lines }</article> }
    } else if count <= MOST_LINES {
        html! { <article class="sheet close" aria-label={*title}>{ lines }</article> }
    } else {
        html! { <article class="sheet dense" aria-label={*title}>{ lines }</article> }
    }
}

/// Estimates the lines of the page. A heading takes as much room as two.
fn lines_of(SessionSheet { about, steps, topics, changes, figures, answers, .. }: &SessionSheet) -> usize {
    let list = |lines: usize| if lines == 0 { 0 } else { lines + 2 };
    let scales = |lines: &[ScaleLine]| list(lines.iter().map(|line| rows([line.name, &line.said], LINE)).sum());
    let step = |step: &StepLine| rows([step.title, &step.text, step.note.as_deref().unwrap_or_default()], LINE);
    let answer = |AskedAnswer { said, turned, question }: &AskedAnswer| {
        rows([said, turned.unwrap_or_default()], HALF_LINE).max(rows([question], HALF_LINE))
    };
    about.iter().map(|line| rows([line], LINE)).sum::<usize>()
        + steps.iter().map(step).sum::<usize>()
        + list(topics.iter().map(|topic| rows([topic], LINE)).sum())
        + changes.iter().map(|(_, lines)| scales(lines)).sum::<usize>()
        + scales(figures)
        + list(answers.iter().map(answer).sum())
}

/// Returns the number of rows that a text of these parts takes. Capital letters, and those of most other scripts, may be
/// twice as wide as a small letter.
fn rows<const N: usize>(parts: [&str; N], room: usize) -> usize {
    let is_narrow = |letter: char| letter.is_ascii() && !letter.is_ascii_uppercase();
    let width = |part: &str| part.chars().map(|letter| if is_narrow(letter) { 1 } else { 2 }).sum::<usize>();
    parts.into_iter().map(width).sum::<usize>().div_ceil(room)
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
