//! The three scales: each in words with its strongest answers, then all three
//! as bars in one chart.

use yew::prelude::*;

use super::bar::bar;
use super::strong_answer::strong_answer;
use engine::check::Check;
use engine::instrument::Scale;
use engine::scoring::{Figure, Outcome, Unscored, strongest};
use engine::session::{Wish, Wishes};
use words::{Words, fill};

/// The number of answers of a scale that are shown as its strongest.
const STRONGEST: usize = 3;

/// The callback that sets or clears the wish for a scale.
pub type OnWish = Callback<(Scale, Option<Wish>)>;

/// Renders the scores of a check. There is no total over them. In the person's
/// own result, `on_wish` takes their wishes. The many choices, which are folded
/// away at first, are rendered once the result `is_seen`.
pub fn scales(
    words: &Words,
    check: &Check,
    outcome: &Outcome,
    wishes: &Wishes,
    on_wish: Option<&OnWish>,
    is_seen: bool,
) -> Html {
    let has_figure = outcome.scales.iter().any(|scale| scale.figure().is_some());
    let row = |scale: Scale| {
        let (figure, wish) = (outcome.scale(scale).figure(), *scale.of(wishes));
        let has_marks = figure.is_some() || wish.is_some();
        has_marks.then(|| {
            html! {
                <>
                    <span class="bar-name">{ words.instrument.scale(scale) }</span>
                    { bar(figure, wish) }
                </>
            }
        })
    };
    // An empty chart is not rendered.
    let rows: Vec<Html> = Scale::ALL.into_iter().filter_map(row).collect();
    html! {
        <section class="scales">
            { for Scale::each(|scale| in_words(words, check, outcome, wishes, scale)) }
            if !rows.is_empty() {
                <figure class="bars" aria-hidden="true">
                    { for rows }
                    <p class="axis">
                        <span>{ words.pages.result.axis_start }</span>
                        <span>{ words.pages.result.axis_end }</span>
                    </p>
                    <figcaption class="hint">{ words.pages.result.picture }</figcaption>
                </figure>
            }
            if has_figure {
                <details>
                    <summary>{ words.pages.result.assumed_title }</summary>
                    <p>{ words.advice.assumed_note }</p>
                </details>
            }
            if let Some(on_wish) = on_wish {
                { wish_fields(words, wishes, on_wish, is_seen) }
            }
        </section>
    }
}

fn in_words(words: &Words, check: &Check, outcome: &Outcome, wishes: &Wishes, scale: Scale) -> Html {
    let result = outcome.scale(scale);
    let said = match result.scored {
        Ok(figure) => figure_in_words(words, scale, &figure, result.answered),
        Err(why) => html! { <p class="sentence">{ words.advice.unscored(why, result.answered) }</p> },
    };
    let wish = scale.of(wishes).map(|wish| {
        html! { <p class="hint">{ fill(words.pages.result.wish, &[("score", &wish.points().to_string())]) }</p> }
    });
    html! {
        <div class="scale" key={scale.id()}>
            <h3>{ words.instrument.scale(scale) }</h3>
            { said }
            { wish }
            { strongest_answers(words, check, outcome, scale) }
        </div>
    }
}

fn figure_in_words(words: &Words, scale: Scale, figure: &Figure, answered: usize) -> Html {
    html! {
        <>
            <p class="band">{ words.advice.reads_as(figure) }</p>
            <p class="sentence">{ words.advice.presence(scale, figure, answered) }</p>
            if let Some(also) = words.advice.could_also_read_as(figure) {
                <p class="hint">{ also }</p>
            }
        </>
    }
}

/// Renders the answers that indicate the difficulty most strongly, each in its own words.
fn strongest_answers(words: &Words, check: &Check, outcome: &Outcome, scale: Scale) -> Html {
    let page = &words.pages.result;
    let answers = strongest(check, scale);
    let speak_for_it: Vec<_> = answers.iter().filter(|answer| answer.speaks_for_it()).take(STRONGEST).collect();
    if speak_for_it.is_empty() {
        let none = if answers.is_empty() { page.nothing_answered } else { page.strongest_none };
        let is_asked = outcome.scale(scale).scored != Err(Unscored::TooFewMeetings);
        return html! {
            if is_asked {
                <p class="hint">{ none }</p>
            }
        };
    }
    html! {
        <details>
            <summary>{ page.strongest }</summary>
            <ul class="answers">{ for speak_for_it.into_iter().map(|answer| strong_answer(words, answer)) }</ul>
        </details>
    }
}

/// Renders the fields in which the person says where they would like each scale to be.
fn wish_fields(words: &Words, wishes: &Wishes, on_wish: &OnWish, is_seen: bool) -> Html {
    let field = |scale: Scale| {
        let chosen = *scale.of(wishes);
        let onchange = on_wish.reform(move |event: Event| {
            let select: web_sys::HtmlSelectElement = event.target_unchecked_into();
            (scale, select.value().parse().ok().and_then(Wish::new))
        });
        let option = |wish: Wish| {
            let points = wish.points().to_string();
            html! { <option value={points.clone()} selected={chosen == Some(wish)}>{ points }</option> }
        };
        let id = format!("wish-{}", scale.id());
        html! {
            <div class="field" key={scale.id()}>
                <label for={id.clone()}>{ fill(words.pages.result.wish_for, &[("name", words.instrument.scale(scale))]) }</label>
                <select {id} {onchange}>
                    <option value="" selected={chosen.is_none()}>{ words.pages.result.wishes_none }</option>
                    { for Wish::all().map(option) }
                </select>
            </div>
        }
    };
    html! {
        <details class="wishes">
            <summary>{ words.pages.result.wishes_title }</summary>
            <p class="hint">{ words.pages.result.wishes_lead }</p>
            if is_seen {
                <div class="wish-fields">{ for Scale::each(field) }</div>
            }
        </details>
    }
}
