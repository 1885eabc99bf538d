//! One discipline, rated in the same units three times.

use yew::prelude::*;

use crate::ui::card::{CardFrame, card};
use crate::ui::keeping::Keeping;
use crate::ui::parts::button::{does, link, primary};
use crate::ui::parts::focus::Heading;
use crate::ui::parts::options::{Arrangement, Options};
use crate::ui::run::look_over::look_over_link;
use crate::ui::voice::Voice;
use engine::instrument::Rating;
use engine::session::{Action, Session};
use words::{begin_with_capital, fill};

/// Renders the ratings of the chosen discipline at an index, from 0.
pub fn ratings(
    voice: &Voice,
    keeping: &Keeping,
    session: &Session,
    index: usize,
    act: &Callback<Action>,
    take_focus: bool,
) -> Html {
    let Some(discipline) = session.disciplines().get(index) else {
        return html! {};
    };
    let words = voice.words;
    let name = words.instrument.discipline(&discipline.name).to_owned();
    let page = &words.pages.ratings;
    let group = |(rating, marked): (Rating, &Option<_>)| {
        let rate = {
            let name = discipline.name.clone();
            act.reform(move |point| Action::Rate(name.clone(), rating, point))
        };
        let rating_words = words.instrument.rating(rating);
        let meaning = format!("meaning-{}", rating.id());
        html! {
            // The label names the discipline for people who arrive by Tab with a screen reader.
            <fieldset
                key={rating.id()}
                aria-label={fill(page.group, &[("rating", &begin_with_capital(rating_words.name)), ("name", &name)])}
                aria-describedby={meaning.clone()}
            >
                <legend>
                    <strong class="rating-name">{ rating_words.name }</strong>
                    { " " }
                    <span class="rating-meaning" id={meaning}>{ rating_words.meaning }</span>
                </legend>
                <Options
                    host={voice.host.clone()}
                    name={format!("rating-{index}-{}", rating.id())}
                    labels={words.0.instrument.rating(rating).labels()}
                    marked={*marked}
                    on_move={rate.clone()}
                    on_choose={rate}
                    arrangement={Arrangement::Row}
                />
            </fieldset>
        }
    };
    let (number, of) = ((index + 1).to_string(), session.disciplines().len().to_string());
    let frame = CardFrame {
        key: "ratings",
        keeping: Some(keeping),
        progress: Some(fill(page.progress, &[("n", &number), ("of", &of)]).into()),
        on_back: Some(does(act, Action::Back)),
        actions: Some(html! {
            <>
                { look_over_link(words, does(act, Action::LookOver)) }
                { link(words.pages.card.finish, does(act, Action::Finish)) }
                { primary(words.pages.card.next, does(act, Action::Next)) }
            </>
        }),
        ..CardFrame::default()
    };
    let asked = html! {
        <>
            <Heading key={format!("heading-{index}")} text={name.clone()} {take_focus} />
            <div key={index}>{ for Rating::ALL.into_iter().zip(&discipline.ratings).map(group) }</div>
            <p class="hint">{ page.hint }</p>
        </>
    };
    card(voice, frame, asked)
}
