//! Renders the whole widget: one's own run, or the result that a link brought.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use crate::ui::history::earlier;
use crate::ui::host::HostRef;
use crate::ui::keeping::{Ask, KeepState, StartState, use_expiry, use_keeping};
use crate::ui::later::use_parts;
use crate::ui::memory::Memory;
use crate::ui::rooms::{DeskView, LinkView, Opening, RoomsRef, ScreenContent, Visit};
use crate::ui::run::{OwnRun, RunChange, RunView, run};
use crate::ui::share::{Drafts, Sharing};
use crate::ui::trail::{FoundPlace, VisitedPlaces};
use crate::ui::voice::{SameWords, Voice};
use engine::board::ClientName;
use engine::check::Check;
use engine::instrument::ITEM_COUNT;
use engine::link::{Code, Owner};
use engine::session::record::{Deed, Press, Replay, catch_up};
use engine::session::{Action, Session, Step};
use words::{Language, words};

/// Says what happened. It never says what somebody answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Happening {
    /// Somebody left the start screen.
    Start,
    /// Somebody responded to a statement.
    Progress {
        /// The number of statements that were responded to.
        answered: usize,
        /// The number of statements.
        of: usize,
    },
    /// Somebody reached the result.
    Complete,
}

/// Says whether the widget stands alone on its page: then a coach finds a desk there, and the history of the page is
/// its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Desk {
    /// The page has other contents, and there is no desk.
    #[default]
    None,
    /// The widget stands alone, and there is a desk.
    There,
    /// The coach sits at it.
    Open,
}

/// Holds the properties of [`Widget`].
#[derive(Clone, PartialEq, Properties)]
pub struct WidgetProps {
    /// The browser around the widget.
    pub host: HostRef,
    /// The language to speak.
    pub language: Language,
    /// The address of the page where shared links open.
    pub app_url: AttrValue,
    /// True if the widget offers to keep the run on this device.
    #[prop_or(true)]
    pub may_keep: bool,
    /// True if a result shows its first part only, and leads on to the page at `app_url`.
    #[prop_or_default]
    pub is_compact: bool,
    /// A run to go on with, which goes before the kept one.
    #[prop_or_default]
    pub run: Option<Session>,
    /// The presses since then, before the widget was rendered.
    #[prop_or_default]
    pub record: Rc<[Press]>,
    /// The rooms beside one's own check; without them no link is opened, and there is no desk.
    #[prop_or_default]
    pub rooms: Option<RoomsRef>,
    /// The desk, which the widget has where it stands alone on its page.
    #[prop_or_default]
    pub desk: Desk,
    /// The link that the page was opened with.
    #[prop_or_default]
    pub opened: Option<Opening>,
    /// Called when something happened.
    #[prop_or_default]
    pub on_happening: Callback<Happening>,
    /// Called with the run after every action.
    #[prop_or_default]
    pub on_run: Callback<Session>,
}

/// Renders the widget.
#[component]
pub fn Widget(props: &WidgetProps) -> Html {
    let begun = use_memo((), |()| StartState::with(&props.host, props.may_keep, going_on(props)));
    let caught_up = use_memo((), |()| catch_up(begun.run.session.clone(), &props.record, props.host.today()));
    let own = use_own_run(&caught_up, &props.on_run);
    let parts = use_parts(&props.host, own.session.step() == Step::Result);
    let resume = use_callback(own.dispatcher(), |session, own| own.dispatch(RunChange::Resume(Box::new(session))));
    let keeping = use_keeping(&props.host, props.may_keep, &begun, &own.session, resume);
    use_early_yes(caught_up.keeps, &keeping.ask);
    // A page that lets nothing be kept has no desk either.
    let desk = if props.may_keep { props.desk } else { Desk::None };
    let voice =
        Voice { words: SameWords(words(props.language)), host: props.host.clone(), has_desk: desk != Desk::None };
    use_happenings(props.on_happening.clone(), own.session.clone());
    let link = use_link(&props.host, props.opened.as_ref(), props.desk != Desk::None);
    let act =
        use_callback((own.dispatcher(), own.session.clone(), keeping.ask.clone()), |action, (own, session, ask)| {
            ask.emit(if action == Action::Restart { Ask::Restarted(Box::new(session.clone())) } else { Ask::GoOn });
            own.dispatch(RunChange::Act(action));
        });
    let looked_back = use_state_eq(EarlierView::default);
    let on_show = use_callback((looked_back.setter(), keeping.ask.clone()), |check, (looked_back, ask)| {
        ask.emit(Ask::GoOn);
        looked_back.set(EarlierView { check, acted: true });
    });
    let client = use_state_eq(|| None::<ClientName>);
    let visited = use_memo((), |()| Memory::default());
    let on_open = use_visiting(&client, &visited, desk == Desk::Open);
    let screen = Screen::of(&link, &looked_back, desk);
    let shows_result = own.session.step() == Step::Result || looked_back.check.is_some();
    let brought = link.opening.as_ref().map(|opening| &opening.brought);
    let title = props.rooms.and_then(|rooms| rooms.title(&voice.words, brought, shows_result));
    use_title(&voice, desk != Desk::None && screen != Screen::Desk, title);
    use_expiry(&props.host, &begun, screen == Screen::Run && own.session.step() == Step::Start);
    let alone = props.rooms.filter(|_| props.desk != Desk::None);
    let history = alone.map(|rooms| {
        let shown = match screen {
            Screen::Link => ScreenContent::Link,
            _ if desk == Desk::Open => ScreenContent::Desk((*client).clone()),
            _ => ScreenContent::Run(looked_back.check.clone()),
        };
        rooms.history(Visit {
            host: props.host.clone(),
            shown,
            session: own.session.clone(),
            visited,
            goes_on: going_on(props).is_some(),
            is_lost: own.session.responded() > 0 && keeping.state != KeepState::Yes,
            on_go: on_go(&own, &looked_back, &client),
        })
    });
    let drafts = use_memo((), |()| Drafts::default());
    let sharing = Sharing { app_url: props.app_url.clone(), drafts: (*drafts).clone(), is_compact: props.is_compact };
    let take_focus = use_turn(desk) || own.acted || link.was_left || looked_back.acted;
    html! {
        <div
            class="widget"
            data-paper="widget"
            part="widget"
            role="region"
            aria-label={voice.words.pages.name}
            lang={props.language.id()}
            dir={props.language.direction()}
        >
            { match (props.rooms, link.opening, &looked_back.check) {
                (Some(rooms), Some(opened), _) => {
                    let has_own_run = own.session.step() != Step::Start;
                    let on_kept = on_kept(&link.leave, &on_show, &own.session);
                    let (leave, replace) = (link.leave, link.replace);
                    rooms.shared(&voice, LinkView { opened, leave, replace, has_own_run, keeping, on_kept })
                }
                (_, _, Some(check)) => earlier(&voice, &keeping, check, &on_show, alone, &sharing),
                (Some(rooms), ..) if desk == Desk::Open => {
                    rooms.desk(&voice, DeskView { take_focus, client: (*client).clone(), on_open })
                }
                _ => run(&voice, &RunView {
                    keeping: &keeping,
                    own: &own,
                    act: &act,
                    take_focus,
                    rooms: alone,
                    sharing: &sharing,
                    on_show: &on_show,
                    parts,
                }),
            } }
            { history }
        </div>
    }
}

/// Returns the person's own run, and emits every change of it.
#[hook]
fn use_own_run(caught_up: &Replay, on_run: &Callback<Session>) -> UseReducerHandle<OwnRun> {
    let own = use_reducer_eq(|| OwnRun::going_on(caught_up));
    let on_run = on_run.clone();
    use_effect_with(own.session.clone(), move |session| on_run.emit(session.clone()));
    own
}

/// Keeps the run where the person asked for it before the widget was drawn.
#[hook]
fn use_early_yes(keeps: bool, ask: &Callback<Ask>) {
    let ask = ask.clone();
    use_effect_with(keeps, move |&keeps| {
        if keeps {
            ask.emit(Ask::Keep);
        }
    });
}

/// Returns the run that takes precedence over the kept one: a run that was under way, or one that was begun since.
fn going_on(props: &WidgetProps) -> Option<Session> {
    let is_begun = props.record.iter().any(|press| press.deed == Deed::Begin);
    props.run.clone().or_else(|| is_begun.then(Session::default))
}

/// Holds the earlier check that is shown, and whether one was yet.
#[derive(Clone, Default, PartialEq)]
struct EarlierView {
    check: Option<Check>,
    acted: bool,
}

/// Says what is on the screen.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Screen {
    /// The result that a link brought.
    Link,
    /// An earlier check.
    Check,
    /// The coach's desk.
    Desk,
    /// The person's own run.
    Run,
}

impl Screen {
    fn of(link: &OpenedLink, looked_back: &EarlierView, desk: Desk) -> Self {
        match (&link.opening, &looked_back.check, desk) {
            (Some(_), ..) => Self::Link,
            (None, Some(_), _) => Self::Check,
            (None, None, Desk::Open) => Self::Desk,
            (None, None, _) => Self::Run,
        }
    }
}

/// Holds the link that is shown, until the person leaves it; another link takes its place.
struct OpenedLink {
    /// The result of reading it, `None` where no link is shown.
    opening: Option<Opening>,
    /// True if the person has left one.
    was_left: bool,
    /// Leaves it.
    leave: Callback<()>,
    /// Replaces it by what it hides, or by another link, beside which so many further ones stood.
    replace: Callback<(Code, usize)>,
}

#[hook]
fn use_link(host: &HostRef, opened: Option<&Opening>, is_alone: bool) -> OpenedLink {
    let left = use_state_eq(|| None::<u32>);
    let instead = use_state_eq(|| None::<Opening>);
    let number = opened.map(|opened| opened.number);
    let opening = opened.filter(|opened| *left != Some(opened.number)).map(|opened| match &*instead {
        Some(instead) if instead.number == opened.number => instead.clone(),
        _ => opened.clone(),
    });
    let replace = Callback::from({
        let instead = instead.setter();
        move |(code, further)| {
            let owner = Owner::Somebody;
            instead.set(number.map(|number| Opening { number, brought: Ok(code), further, owner }));
        }
    });
    let leave = Callback::from({
        let (left, host) = (left.setter(), host.clone());
        move |()| {
            if let Some(coach) = host.coach() {
                coach.leave_link(is_alone);
            }
            left.set(number);
        }
    });
    OpenedLink { opening, was_left: left.is_some(), leave, replace }
}

/// Leaves a link, and shows the check that it has brought and that is kept now.
fn on_kept(leave: &Callback<()>, on_show: &Callback<Option<Check>>, own: &Session) -> Callback<Check> {
    let leave = leave.clone();
    let result = own.check().filter(|_| own.step() == Step::Result);
    on_show.reform(move |check| {
        leave.emit(());
        Some(check).filter(|check: &Check| !result.as_ref().is_some_and(|own| own.is_same_run(check)))
    })
}

/// Says whether the person has opened or left the desk, which who opens the page with it has not.
#[hook]
fn use_turn(desk: Desk) -> bool {
    let at_first = use_memo((), |()| desk);
    let has_turned = use_memo((), |()| Cell::new(false));
    has_turned.set(has_turned.get() || desk != *at_first);
    has_turned.get()
}

/// Opens the page of a client, or the board, while somebody sits at the desk. Whoever comes back to the desk finds the
/// board.
#[hook]
fn use_visiting(
    client: &UseStateHandle<Option<ClientName>>,
    visited: &Rc<Memory<VisitedPlaces>>,
    is_at_desk: bool,
) -> Callback<Option<ClientName>> {
    let setter = client.setter();
    use_effect_with(is_at_desk, move |&is_at_desk| {
        if !is_at_desk {
            setter.set(None);
        }
    });
    let (client, visited) = (client.clone(), visited.clone());
    Callback::from(move |name: Option<ClientName>| {
        if let (Some(from), Some(to)) = (&*client, &name) {
            visited.with(|visited| visited.rename(from, to));
        }
        client.set(name);
    })
}

/// Shows what the person has gone to by the browser's buttons.
fn on_go(
    own: &UseReducerHandle<OwnRun>,
    looked_back: &UseStateHandle<EarlierView>,
    client: &UseStateHandle<Option<ClientName>>,
) -> Callback<FoundPlace> {
    let (own, looked_back, client) = (own.dispatcher(), looked_back.setter(), client.setter());
    Callback::from(move |found| match found {
        FoundPlace::Step(step) => {
            looked_back.set(EarlierView { check: None, acted: true });
            own.dispatch(RunChange::Act(Action::GoTo(step)));
        }
        FoundPlace::Check(check) => looked_back.set(EarlierView { check: Some(check), acted: true }),
        FoundPlace::Board => client.set(None),
        FoundPlace::Client(name) => client.set(Some(name)),
    })
}

/// Says in the page's title what is `shown`. It `says_it` on the standalone page only, where there is a desk, and not
/// while somebody sits at that: the desk has titles of its own.
#[hook]
fn use_title(voice: &Voice, says_it: bool, shown: Option<&'static str>) {
    let host = voice.host.clone();
    use_effect_with((says_it, shown), move |&(says_it, shown)| {
        if says_it {
            host.title(shown);
        }
    });
}

/// Tells what happened since the run was last drawn.
#[hook]
fn use_happenings(on_happening: Callback<Happening>, session: Session) {
    let before = use_memo((), |()| Cell::new(session.clone()));
    use_effect_with(session, move |session| {
        let before = before.replace(session.clone());
        if before.step() == Step::Start && session.step() != Step::Start {
            on_happening.emit(Happening::Start);
        }
        if before.responses() != session.responses() {
            on_happening.emit(Happening::Progress { answered: session.responded(), of: ITEM_COUNT });
        }
        if before.step() != Step::Result && session.step() == Step::Result {
            on_happening.emit(Happening::Complete);
        }
    });
}
