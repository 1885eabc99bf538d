//! One discipline, rated in the same units three times.

use yew::prelude::*;

use super::card::Card;
use super::focus::use_focus;
use super::options::Options;
use super::voice::use_words;
use crate::engine::instrument::Rating;
use crate::engine::session::{Action, Session};
use crate::words::fill;

/// Properties of [`Ratings`].
#[derive(Clone, PartialEq, Properties)]
pub struct RatingsProps {
    /// The run so far.
    pub session: Session,
    /// The place of the discipline among the chosen ones, from 0.
    pub index: usize,
    /// What the person did.
    pub act: Callback<Action>,
    /// Whether the heading takes the focus.
    pub take_focus: bool,
}

/// Need, own and cover of one discipline.
#[component]
pub fn Ratings(props: &RatingsProps) -> Html {
    let words = use_words();
    let heading = use_node_ref();
    let RatingsProps { session, index, act, take_focus } = props;
    use_focus(heading.clone(), *take_focus, *index);
    let Some(discipline) = session.disciplines.get(*index) else {
        return html! {};
    };
    let name = words.instrument.discipline(&discipline.name).to_owned();
    let page = &words.pages.ratings;
    let card = &words.pages.card;
    let group = |(rating, marked): (Rating, &Option<_>)| {
        let rate = {
            let name = discipline.name.clone();
            act.reform(move |point| Action::Rate(name.clone(), rating, point))
        };
        html! {
            <fieldset key={rating.id()}>
                <legend>
                    <strong class="rating-name">{ words.instrument.rating(rating).name }</strong>
                    { " " }
                    <span class="rating-meaning">{ words.instrument.rating(rating).meaning }</span>
                </legend>
                <Options
                    name={format!("rating-{index}-{}", rating.id())}
                    labels={*words.instrument.rating(rating).labels()}
                    marked={*marked}
                    on_move={rate.clone()}
                    on_choose={rate}
                    row=true
                />
            </fieldset>
        }
    };
    let (number, of) = ((index + 1).to_string(), session.disciplines.len().to_string());
    let finish = act.reform(|_: MouseEvent| Action::Finish);
    let next = act.reform(|_: MouseEvent| Action::Next);
    html! {
        <Card
            progress={AttrValue::from(fill(page.progress, &[("n", &number), ("of", &of)]))}
            on_back={act.reform(|()| Action::Back)}
            actions={html! {
                <>
                    <button type="button" class="link" onclick={finish}>{ card.finish }</button>
                    <button type="button" class="primary" part="button button-primary" onclick={next}>
                        { card.next }
                    </button>
                </>
            }}
        >
            <h2 ref={heading} tabindex="-1">{ name }</h2>
            <div key={*index}>{ for Rating::ALL.into_iter().zip(&discipline.ratings).map(group) }</div>
            <p class="hint">{ page.hint }</p>
        </Card>
    }
}
