//! Renders the person's own run, one step a screen.

mod again;
mod disciplines;
mod facts;
mod look_over;
mod own;
mod ratings;
mod start;
mod statement;
mod way;

pub use own::{OwnRun, RunChange};
use yew::prelude::*;

use crate::ui::history::{EarlierChecks, before, change, next_time};
use crate::ui::keeping::Keeping;
use crate::ui::result::{ResultOwner, ResultView, result};
use crate::ui::rooms::RoomsRef;
use crate::ui::run::again::again;
use crate::ui::run::disciplines::Disciplines;
use crate::ui::run::facts::FactsCard;
use crate::ui::run::look_over::look_over;
use crate::ui::run::ratings::ratings;
use crate::ui::run::start::start;
use crate::ui::run::statement::{Statement, in_room_of};
use crate::ui::share::{Sharing, share};
use crate::ui::step::Planning;
use crate::ui::voice::Voice;
use engine::check::Check;
use engine::instrument::{Fact, ITEM_COUNT, ITEMS_PER_SCALE, Scale};
use engine::scoring::score;
use engine::session::{Action, Step};
use words::fill;

/// Holds the person's own run, and what stands beside it.
pub struct RunView<'a> {
    /// Says whether the run is kept, and has the checks that are.
    pub keeping: &'a Keeping,
    /// The run so far.
    pub own: &'a OwnRun,
    /// Called with what the person does.
    pub act: &'a Callback<Action>,
    /// True if a new step takes the focus: not before the person has acted.
    pub take_focus: bool,
    /// The rooms beside the run where it stands alone on its page: they make sheets of its result.
    pub rooms: Option<RoomsRef>,
    /// The choices for sharing the result.
    pub sharing: &'a Sharing,
    /// Shows an earlier check.
    pub on_show: &'a Callback<Option<Check>>,
    /// The number of parts of the result that are rendered.
    pub parts: u8,
}

/// Renders the present step of a run.
pub fn run(voice: &Voice, view: &RunView<'_>) -> Html {
    let &RunView { keeping, own, act, take_focus, .. } = view;
    let session = &own.session;
    match session.step() {
        Step::Start => html! {
            <>
                { start(voice, keeping, act, take_focus) }
                <EarlierChecks voice={voice.clone()} keeping={keeping.clone()} on_show={view.on_show} />
            </>
        },
        Step::Statement(item) | Step::Change(item) => html! {
            <Statement
                voice={voice.clone()}
                keeping={keeping.clone()}
                session={session.clone()}
                {item}
                act={act.clone()}
                {take_focus}
                since={own.since}
                marked={own.marked}
            />
        },
        Step::Meetings => meetings(voice, view),
        Step::Facts => facts(voice, view),
        Step::Disciplines => html! {
            <Disciplines
                key="disciplines"
                voice={voice.clone()}
                keeping={keeping.clone()}
                session={session.clone()}
                act={act.clone()}
                {take_focus}
            />
        },
        Step::Ratings(rating) => ratings(voice, keeping, session, rating, act, take_focus),
        Step::Again => again(voice, keeping, session, act, take_focus),
        Step::LookOver => look_over(voice, keeping, session, act, take_focus, own.changed),
        // A session does not reach the result with invalid facts.
        Step::Result => session.check().map(|check| own_result(voice, view, &check)).unwrap_or_default(),
    }
}

/// Renders the question about meetings, between two statements.
fn meetings(voice: &Voice, view: &RunView<'_>) -> Html {
    let (keeping, session) = (view.keeping, &view.own.session);
    let statement = Scale::Isolation.items().next().map(|item| {
        let (voice, keeping, session) = (voice.clone(), keeping.clone(), session.clone());
        html! { <Statement {voice} {keeping} {session} {item} act={Callback::noop()} take_focus=false /> }
    });
    in_room_of(Step::Meetings, facts(voice, view), statement)
}

/// Renders the question about meetings, or those about the other facts.
fn facts(voice: &Voice, &RunView { keeping, own, act, take_focus, .. }: &RunView<'_>) -> Html {
    let (pages, session) = (&voice.words.pages, &own.session);
    let is_meetings = session.step() == Step::Meetings;
    // Those of the scales before the one that is about meetings.
    let behind = is_meetings.then_some(ITEM_COUNT - ITEMS_PER_SCALE);
    let (key, progress, title, lead) = match behind {
        Some(behind) => {
            let counted = [("n", &*behind.to_string()), ("of", &*ITEM_COUNT.to_string())];
            let progress = fill(pages.meetings.progress, &counted);
            ("meetings", progress, pages.meetings.title, pages.meetings.lead)
        }
        None => ("facts", pages.facts.progress.to_owned(), pages.facts.title, pages.facts.lead),
    };
    let asked = Fact::ALL.into_iter().filter(|&fact| (fact == Fact::Meetings) == is_meetings);
    html! {
        <FactsCard
            {key}
            voice={voice.clone()}
            keeping={keeping.clone()}
            session={session.clone()}
            asked={asked.collect::<Vec<_>>()}
            {behind}
            {progress}
            {title}
            {lead}
            may_finish={!is_meetings}
            act={act.clone()}
            {take_focus}
        />
    }
}

/// Renders the result at the end of a run.
fn own_result(voice: &Voice, view: &RunView<'_>, check: &Check) -> Html {
    let &RunView { keeping, own, act, take_focus, rooms, sharing, on_show, parts } = view;
    let change = change(voice.words, &keeping.history, check);
    let below = html! {
        <>
            { next_time(voice, &sharing.app_url, check.step()) }
            <EarlierChecks voice={voice.clone()} keeping={keeping.clone()} but={check.clone()} {on_show} />
        </>
    };
    let planning = Planning {
        last: keeping.history.step_before(check).map(|step| step.text.clone()),
        on_plan: act.reform(Action::Plan),
        on_look_back: act.reform(Action::LookBack),
    };
    let share = share(voice, check, sharing);
    let whose = ResultOwner::Own { act, keeping, wishes: own.session.wishes(), planning, share };
    let outcome = score(check, keeping.history.occasion(check));
    let whole_at = sharing.whole_at(check);
    let sheets = rooms.map(|rooms| rooms.sheets(voice, check, before(&keeping.history, check)));
    result(
        voice,
        &ResultView { whose, take_focus, change, below, sheets, parts, whole_at, ..ResultView::of(check, outcome) },
    )
}
