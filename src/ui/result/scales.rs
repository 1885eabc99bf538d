//! Renders the three scales: each with its words and figure, its line, and the answer that speaks for it most strongly.

use yew::prelude::*;

use super::bar::bar;
use super::figure::{likely, points, quarters};
use super::strong_answer::{statement_with_answer, strong_answer};
use super::wishes::{WishCallback, wish_fields};
use engine::check::Check;
use engine::instrument::Scale;
use engine::scoring::{Figure, MissingScore, Outcome, StrongAnswer, strongest};
use engine::session::Wishes;
use words::{Words, fill};

/// The number of answers of a scale that are shown as its strongest: one in sight, the others folded.
const STRONGEST: usize = 3;

/// Renders the scores of a check. There is no total over them. In the person's
/// own result, `on_wish` takes their wishes. The many choices, which are folded
/// away at first, are rendered once the result `is_seen`.
pub fn scales(
    words: &Words,
    check: &Check,
    outcome: &Outcome,
    wishes: &Wishes,
    on_wish: Option<&WishCallback>,
    is_seen: bool,
) -> Html {
    let page = &words.pages.result;
    let first = Scale::ALL.into_iter().find(|&scale| outcome.scale(scale).figure().is_some());
    let block = |scale: Scale| block(words, check, outcome, wishes, scale, first == Some(scale));
    html! {
        <section class="scales" aria-label={page.scales_title}>
            { for Scale::each(block) }
            if first.is_some() {
                <p class="hint" aria-hidden="true">{ page.picture }</p>
                <details class="assumed" data-open-on-paper="">
                    <summary>{ page.assumed_title }</summary>
                    <p>{ words.advice.assumed_note }</p>
                </details>
            }
            if let Some(on_wish) = on_wish {
                { wish_fields(words, wishes, on_wish, is_seen) }
            }
        </section>
    }
}

/// Renders the block of one scale. Beside the range of the first one stands that it is assumed.
fn block(words: &Words, check: &Check, outcome: &Outcome, wishes: &Wishes, scale: Scale, is_first: bool) -> Html {
    let page = &words.pages.result;
    let result = outcome.scale(scale);
    let (figure, wish) = (result.figure(), *scale.of(wishes));
    let answers = strongest(check, scale);
    let mut strong = answers.iter().filter(|answer| answer.speaks_for_it()).take(STRONGEST);
    let first_answer = strong.next();
    let has_line = figure.is_some() || wish.is_some();
    html! {
        <div class="scale" key={scale.id()}>
            <div class="scale-head">
                <h3>{ words.instrument.scale(scale) }</h3>
                if let Some(figure) = figure {
                    <p class="hint">{ likely(words, &figure, is_first) }</p>
                }
            </div>
            { match result.scored {
                Ok(figure) => reading(words, &figure),
                Err(why) => html! { <p class="sentence">{ words.advice.unscored(why, result.answered) }</p> },
            } }
            if has_line {
                { bar(figure, wish) }
                { quarters(words) }
            }
            if let Some(wish) = wish {
                <p class="hint">{ fill(page.wish, &[("score", &wish.points().to_string())]) }</p>
            }
            if let Some(answer) = first_answer {
                <p class="strongest">{ statement_with_answer(words, answer) }</p>
            } else if result.scored != Err(MissingScore::TooFewMeetings) {
                <p class="hint">{ if answers.is_empty() { page.nothing_answered } else { page.strongest_none } }</p>
            }
            { folded(words, scale, figure.as_ref(), result.answered, &strong.collect::<Vec<_>>()) }
        </div>
    }
}

fn reading(words: &Words, figure: &Figure) -> Html {
    html! {
        <div class="reading">
            <p class="band">{ words.advice.reads_as(figure) }</p>
            <p class="figure">{ points(words, figure) }</p>
        </div>
    }
}

/// Renders what can be read about a scale besides: what its figure says, and the further strong answers; nothing if
/// there is neither.
fn folded(words: &Words, scale: Scale, figure: Option<&Figure>, answered: usize, further: &[&StrongAnswer]) -> Html {
    let page = &words.pages.result;
    if figure.is_none() && further.is_empty() {
        return html! {};
    }
    html! {
        <details>
            <summary>{ page.about_score }</summary>
            if let Some(figure) = figure {
                <p class="sentence">{ words.advice.presence(scale, figure, answered) }</p>
                { for words.advice.could_also_read_as(figure).map(|also| html! { <p class="hint">{ also }</p> }) }
            }
            if !further.is_empty() {
                <h4>{ page.strongest }</h4>
                <ul class="answers">{ for further.iter().map(|answer| strong_answer(words, answer)) }</ul>
            }
        </details>
    }
}
