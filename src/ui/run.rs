//! One's own run, one step a screen.

use yew::prelude::*;

use super::again::Again;
use super::disciplines::Disciplines;
use super::facts::Facts;
use super::history::{Change, EarlierChecks, NextTime};
use super::ratings::Ratings;
use super::result::ResultPage;
use super::start::Start;
use super::statement::Statement;
use super::voice::use_words;
use crate::engine::check::Check;
use crate::engine::instrument::Fact;
use crate::engine::session::{Action, Session, Step};

/// Properties of [`Run`].
#[derive(Clone, PartialEq, Properties)]
pub struct RunProps {
    /// The run so far.
    pub session: Session,
    /// What the person did.
    pub act: Callback<Action>,
    /// Whether a new step takes the focus: not before the person has acted.
    pub take_focus: bool,
    /// Where shared links open.
    pub app_url: AttrValue,
    /// Shows an earlier check.
    pub on_show: Callback<Option<Check>>,
}

/// The step that a run is at.
#[component]
pub fn Run(props: &RunProps) -> Html {
    let words = use_words();
    let RunProps { session, act, take_focus, app_url, on_show } = props.clone();
    let pages = &words.pages;
    match session.step {
        Step::Start => html! {
            <>
                <Start {act} {take_focus} />
                <EarlierChecks {on_show} />
            </>
        },
        Step::Statement(item) => html! { <Statement {session} {item} {act} {take_focus} /> },
        Step::Meetings => html! {
            <Facts
                key="meetings"
                {session}
                asked={vec![Fact::Meetings]}
                title={pages.meetings.title}
                lead={pages.meetings.lead}
                {act}
                {take_focus}
            />
        },
        Step::Facts => html! {
            <Facts
                key="facts"
                {session}
                asked={Fact::ALL.into_iter().filter(|&fact| fact != Fact::Meetings).collect::<Vec<_>>()}
                title={pages.facts.title}
                lead={pages.facts.lead}
                may_finish=true
                {act}
                {take_focus}
            />
        },
        Step::Disciplines => html! { <Disciplines {session} {act} {take_focus} /> },
        Step::Ratings(index) => html! { <Ratings {session} {index} {act} {take_focus} /> },
        Step::Again => html! { <Again {session} {act} {take_focus} /> },
        Step::Result => match session.check() {
            Some(check) => html! {
                <ResultPage
                    check={check.clone()}
                    own={act}
                    wishes={session.wishes}
                    {take_focus}
                    app_url={app_url.clone()}
                    change={html! { <Change check={check.clone()} /> }}
                >
                    <NextTime {app_url} />
                    <EarlierChecks but={check} {on_show} />
                </ResultPage>
            },
            // The session lets nobody reach the result with facts that can't be.
            None => html! {},
        },
    }
}
