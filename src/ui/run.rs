//! One's own run, one step a screen.

use yew::prelude::*;

use super::again::again;
use super::disciplines::Disciplines;
use super::facts::Facts;
use super::history::{Change, EarlierChecks, next_time};
use super::ratings::ratings;
use super::result::{Shown, result};
use super::share::Sharing;
use super::start::start;
use super::statement::Statement;
use super::voice::Voice;
use engine::check::Check;
use engine::instrument::Fact;
use engine::session::{Action, Session, Step};

/// The step that a run is at. A new step takes the focus, but not before the
/// person has acted. A result is shared by `sharing`
/// and drawn in so many `parts`, and earlier checks open by `on_show`.
pub fn run(
    voice: &Voice,
    session: &Session,
    act: &Callback<Action>,
    take_focus: bool,
    sharing: &Sharing,
    on_show: &Callback<Option<Check>>,
    parts: u8,
) -> Html {
    let pages = &voice.words.pages;
    match session.step {
        Step::Start => html! {
            <>
                { start(voice, act, take_focus) }
                <EarlierChecks voice={voice.clone()} {on_show} />
            </>
        },
        Step::Statement(item) => {
            html! { <Statement voice={voice.clone()} session={session.clone()} {item} act={act.clone()} {take_focus} /> }
        }
        Step::Meetings => html! {
            <Facts
                key="meetings"
                voice={voice.clone()}
                session={session.clone()}
                asked={vec![Fact::Meetings]}
                progress={pages.meetings.progress}
                title={pages.meetings.title}
                lead={pages.meetings.lead}
                act={act.clone()}
                {take_focus}
            />
        },
        Step::Facts => html! {
            <Facts
                key="facts"
                voice={voice.clone()}
                session={session.clone()}
                asked={Fact::ALL.into_iter().filter(|&fact| fact != Fact::Meetings).collect::<Vec<_>>()}
                progress={pages.facts.progress}
                title={pages.facts.title}
                lead={pages.facts.lead}
                may_finish=true
                act={act.clone()}
                {take_focus}
            />
        },
        Step::Disciplines => html! {
            <Disciplines
                key="disciplines"
                voice={voice.clone()}
                session={session.clone()}
                act={act.clone()}
                {take_focus}
            />
        },
        Step::Ratings(index) => ratings(voice, session, index, act, take_focus),
        Step::Again => again(voice, session, act, take_focus),
        Step::Result => match session.check() {
            Some(check) => {
                let change = html! { <Change voice={voice.clone()} check={check.clone()} /> };
                let below = html! {
                    <>
                        { next_time(voice, &sharing.app_url) }
                        <EarlierChecks voice={voice.clone()} but={check.clone()} {on_show} />
                    </>
                };
                let own = Some((act, sharing));
                result(
                    voice,
                    &Shown { own, wishes: session.wishes, take_focus, change, below, parts, ..Shown::of(&check) },
                )
            }
            // The session lets nobody reach the result with facts that can't be.
            None => html! {},
        },
    }
}
