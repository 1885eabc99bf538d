//! The person's own run, one step a screen.

mod again;
mod disciplines;
mod facts;
mod own;
mod ratings;
mod start;
mod statement;

pub use own::{Change as RunChange, OwnRun};
use yew::prelude::*;

use crate::ui::history::{Change, EarlierChecks, next_time};
use crate::ui::result::{Shown, Whose, result};
use crate::ui::run::again::again;
use crate::ui::run::disciplines::Disciplines;
use crate::ui::run::facts::Facts;
use crate::ui::run::ratings::ratings;
use crate::ui::run::start::start;
use crate::ui::run::statement::Statement;
use crate::ui::share::{Sharing, share};
use crate::ui::voice::Voice;
use engine::check::Check;
use engine::instrument::Fact;
use engine::session::{Action, Step};

/// Renders the present step of a run. A new step takes the focus, but not before the
/// person has acted. A result is shared by `sharing` and rendered in this many `parts`,
/// and `on_show` opens earlier checks.
pub fn run(
    voice: &Voice,
    own: &OwnRun,
    act: &Callback<Action>,
    take_focus: bool,
    sharing: &Sharing,
    on_show: &Callback<Option<Check>>,
    parts: u8,
) -> Html {
    let (pages, session) = (&voice.words.pages, &own.session);
    match session.step() {
        Step::Start => html! {
            <>
                { start(voice, act, take_focus) }
                <EarlierChecks voice={voice.clone()} {on_show} />
            </>
        },
        Step::Statement(item) => {
            let (since, marked) = (own.since, own.marked);
            html! {
                <Statement
                    voice={voice.clone()}
                    session={session.clone()}
                    {item}
                    act={act.clone()}
                    {take_focus}
                    {since}
                    {marked}
                />
            }
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
                let whose = Whose::Own { act, wishes: session.wishes(), share: share(voice, &check, sharing) };
                result(voice, &Shown { whose, take_focus, change, below, parts, ..Shown::of(&check) })
            }
            // A session does not reach the result with invalid facts.
            None => html! {},
        },
    }
}
