//! Renders one of the three ratings, of every chosen discipline: lists on a phone, a table where there is room.

use yew::prelude::*;

use crate::ui::card::{CardFrame, card};
use crate::ui::keeping::Keeping;
use crate::ui::parts::button::{does, link, primary};
use crate::ui::parts::focus::Heading;
use crate::ui::parts::options::{Arrangement, RadioOptions};
use crate::ui::run::look_over::look_over_link;
use crate::ui::voice::Voice;
use engine::instrument::Rating;
use engine::session::{Action, ChosenDiscipline, Session};
use words::{begin_with_capital, fill};

/// Renders a rating of all chosen disciplines.
pub fn ratings(
    voice: &Voice,
    keeping: &Keeping,
    session: &Session,
    rating: Rating,
    act: &Callback<Action>,
    take_focus: bool,
) -> Html {
    let words = voice.words;
    let page = &words.pages.ratings;
    let rating_words = words.instrument.rating(rating);
    let title = begin_with_capital(rating_words.name);
    let labels = words.0.instrument.rating(rating).labels();
    let line = |(index, discipline): (usize, &ChosenDiscipline)| {
        let rate = {
            let name = discipline.name.clone();
            act.reform(move |point| Action::Rate(name.clone(), rating, point))
        };
        let name = words.instrument.discipline(&discipline.name).to_owned();
        html! {
            // The label names the rating for people who arrive by Tab with a screen reader.
            <fieldset
                key={index}
                aria-label={fill(page.group, &[("rating", &title), ("name", &name)])}
                aria-describedby="meaning"
            >
                <legend>{ name }</legend>
                <RadioOptions
                    host={voice.host.clone()}
                    name={format!("rating-{index}-{}", rating.id())}
                    {labels}
                    marked={discipline.ratings.get(rating as usize).copied().flatten()}
                    on_move={rate.clone()}
                    on_choose={rate}
                    arrangement={Arrangement::Row}
                />
            </fieldset>
        }
    };
    let (number, of) = ((rating as usize + 1).to_string(), Rating::ALL.len().to_string());
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
            <Heading key={format!("heading-{}", rating.id())} text={title.clone()} {take_focus} />
            <p id="meaning">{ begin_with_capital(rating_words.meaning) }</p>
            <div class="ratings" key={rating.id()}>
                <p class="ratings-head" aria-hidden="true">
                    <span></span>
                    <span class="ratings-labels">{ for labels.iter().map(|label| html! { <span>{ *label }</span> }) }</span>
                </p>
                { for session.disciplines().iter().enumerate().map(line) }
            </div>
            <p class="hint">{ page.hint }</p>
        </>
    };
    card(voice, frame, asked)
}
