//! The three scales, each in words, then as a bar on the same scale.

use std::rc::Rc;

use yew::prelude::*;

use super::bar::Bar;
use crate::engine::instrument::Scale;
use crate::engine::scoring::{Figure, Outcome};
use crate::ui::voice::use_words;
use crate::words::Words;

/// Properties of sections that draw an outcome.
#[derive(Clone, PartialEq, Properties)]
pub struct OutcomeProps {
    /// All that the check says.
    pub outcome: Rc<Outcome>,
}

/// The scores. There is no total over them.
#[component]
pub fn Scales(props: &OutcomeProps) -> Html {
    let words = use_words();
    let scale = |scale: Scale| {
        let result = props.outcome.scale(scale);
        let said = match result.scored {
            Ok(figure) => said(&words, scale, &figure),
            Err(why) => html! { <p class="sentence">{ words.advice.unscored(why, result.answered) }</p> },
        };
        html! {
            <div class="scale" key={scale.id()}>
                <h3>{ words.instrument.scale(scale) }</h3>
                { said }
                <Bar figure={result.figure()} />
                <p class="axis" aria-hidden="true">
                    <span>{ words.pages.result.axis_start }</span>
                    <span>{ words.pages.result.axis_end }</span>
                </p>
            </div>
        }
    };
    let has_figure = props.outcome.scales.iter().any(|scale| scale.figure().is_some());
    html! {
        <section class="scales">
            { for Scale::ALL.into_iter().map(scale) }
            if has_figure {
                <details>
                    <summary>{ words.pages.result.assumed_title }</summary>
                    <p>{ words.advice.assumed_note }</p>
                </details>
            }
        </section>
    }
}

fn said(words: &Words, scale: Scale, figure: &Figure) -> Html {
    html! {
        <>
            <p class="band">{ words.advice.band(figure.band) }</p>
            <p class="sentence">{ words.advice.presence(scale, figure) }</p>
            if let Some(also) = words.advice.could_also_read_as(figure) {
                <p class="hint">{ also }</p>
            }
        </>
    }
}
