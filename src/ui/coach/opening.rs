//! Renders the first screen of a coach: the three scores, how sure they are, the role, and the note that came with the
//! link.

use yew::prelude::*;

use crate::ui::result::{bar, likely, points, quarters};
use engine::check::Check;
use engine::instrument::{Fact, Scale};
use engine::scoring::{Figure, Outcome};
use words::{Words, fill};

/// Renders the scores of a check, what was said of the role, and the sender's note, on one screen.
pub fn opening(words: &Words, check: &Check, outcome: &Outcome, note: Option<&str>) -> Html {
    let opening = &words.coach.opening;
    let has_figure = |scale: &Scale| outcome.scale(*scale).figure().is_some();
    let (first, last) = (Scale::ALL.into_iter().find(has_figure), Scale::ALL.into_iter().rfind(has_figure));
    let role = role(words, check);
    html! {
        <section class="opening" aria-label={opening.title}>
            <dl class="lines">
                { for Scale::ALL.map(|scale| line(words, outcome, scale, [first, last].map(|is| is == Some(scale)))) }
            </dl>
            if !role.is_empty() {
                <ul class="role">{ for role.into_iter().map(|said| html! { <li>{ said }</li> }) }</ul>
            }
            if let Some(note) = note {
                <blockquote class="message">{ note.to_owned() }</blockquote>
            }
        </section>
    }
}

/// Renders the line of a scale. Beside the range of the first one stands that it is assumed, below the last one the
/// ends of the line are named.
fn line(words: &Words, outcome: &Outcome, scale: Scale, [is_first, is_last]: [bool; 2]) -> Html {
    let result = outcome.scale(scale);
    let said = match result.scored {
        Ok(figure) => score(words, &figure, [is_first, is_last]),
        Err(why) => html! { <dd class="line-said">{ words.advice.unscored(why, result.answered) }</dd> },
    };
    html! {
        <div class="line" key={scale.id()}>
            <dt>{ words.instrument.scale(scale) }</dt>
            { said }
        </div>
    }
}

fn score(words: &Words, figure: &Figure, [is_first, is_last]: [bool; 2]) -> Html {
    html! {
        <>
            <dd class="line-said">{ words.advice.reads_as(figure) }</dd>
            <dd class="line-figure">{ points(words, figure) }</dd>
            <dd class="line-range">{ likely(words, figure, is_first) }</dd>
            <dd class="line-drawn" aria-hidden="true">
                { bar(Some(*figure), None) }
                if is_last {
                    { quarters(words) }
                }
            </dd>
        </>
    }
}

/// Returns what was said of the role: the months in it, the meetings, and whether they would take it again.
fn role(words: &Words, check: &Check) -> Vec<String> {
    let (opening, facts) = (&words.coach.opening, check.facts());
    let counted = |fact: Fact| facts.get(fact).map(|count| count.to_string());
    let months = counted(Fact::MonthsInRole).map(|count| opening.months.fill(&count, &[("count", &count)]));
    let meetings = counted(Fact::Meetings).map(|count| opening.meetings.fill(&count, &[("count", &count)]));
    let again = check.again().map(|answer| fill(opening.again, &[("word", words.instrument.again(answer))]));
    [months, meetings, again].into_iter().flatten().collect()
}
