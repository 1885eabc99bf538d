//! The whole widget: one's own run, or what a link brought.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use crate::ui::history::earlier;
use crate::ui::host::HostRef;
use crate::ui::keeping::{Ask, Begun, KeepState, use_expiry, use_keeping};
use crate::ui::later::use_parts;
use crate::ui::rooms::{Looking, Opening, RoomsRef, Shown, Sitting, Visit};
use crate::ui::run::{OwnRun, RunChange, run};
use crate::ui::share::{Drafts, Sharing};
use crate::ui::trail::{Found, Visited};
use crate::ui::voice::{SameWords, Voice};
use engine::board::ClientName;
use engine::check::Check;
use engine::instrument::ITEM_COUNT;
use engine::session::record::{Deed, Press, catch_up};
use engine::session::{Action, Session, Step};
use words::{Language, words};

/// What happened. It never says what somebody answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Happening {
    /// Somebody left the start screen.
    Start,
    /// Somebody responded to a statement.
    Progress {
        /// How many statements were responded to.
        answered: usize,
        /// How many there are.
        of: usize,
    },
    /// Somebody reached the result.
    Complete,
}

/// Whether the widget stands alone on its page: then a coach finds a desk there, and the history of the page is its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Desk {
    /// It does not, and there is no desk.
    #[default]
    None,
    /// It does.
    There,
    /// The coach sits at it.
    Open,
}

/// Properties of [`LeadershipLoad`].
#[derive(Clone, PartialEq, Properties)]
pub struct LeadershipLoadProps {
    /// The browser around the widget.
    pub host: HostRef,
    /// The language to speak.
    pub language: Language,
    /// Where shared links open.
    pub app_url: AttrValue,
    /// Whether to offer keeping the run on this device.
    #[prop_or(true)]
    pub may_keep: bool,
    /// A run to go on with, which goes before the kept one.
    #[prop_or_default]
    pub run: Option<Session>,
    /// What was pressed since, before the widget was drawn.
    #[prop_or_default]
    pub record: Rc<[Press]>,
    /// The rooms beside one's own check; without them no link is opened, and there is no desk.
    #[prop_or_default]
    pub rooms: Option<RoomsRef>,
    /// Whether the widget stands alone on its page, with a desk.
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

/// The earlier check that is looked at, and whether one was yet.
#[derive(Clone, Default, PartialEq)]
struct LookedBack {
    check: Option<Check>,
    acted: bool,
}

/// The widget.
#[component]
pub fn LeadershipLoad(props: &LeadershipLoadProps) -> Html {
    let begun = use_memo((), |()| Begun::with(&props.host, props.may_keep, going_on(props)));
    let caught_up = use_memo((), |()| catch_up(begun.run.session.clone(), &props.record, props.host.today()));
    let own = use_reducer_eq(|| OwnRun::going_on(&caught_up));
    {
        let on_run = props.on_run.clone();
        use_effect_with(own.session.clone(), move |session| on_run.emit(session.clone()));
    }
    let parts = use_parts(&props.host, own.session.step() == Step::Result);
    let resume = Callback::from({
        let own = own.dispatcher();
        move |session| own.dispatch(RunChange::Resume(session))
    });
    let keeping = use_keeping(&props.host, props.may_keep, &begun, &own.session, resume);
    let ask = keeping.ask.clone();
    use_effect_with(caught_up.keeps, {
        let ask = ask.clone();
        move |&keeps| {
            if keeps {
                ask.emit(Ask::Keep);
            }
        }
    });
    // A page that lets nothing be kept has no desk either.
    let desk = if props.may_keep { props.desk } else { Desk::None };
    let voice = Voice {
        words: SameWords(words(props.language)),
        host: props.host.clone(),
        keeping,
        has_desk: desk != Desk::None,
    };
    use_happenings(props.on_happening.clone(), own.session.clone());

    // A link is looked at until the person leaves it; another link is another one.
    let left = use_state_eq(|| None::<u32>);
    let instead = use_state_eq(|| None::<Opening>);
    let opened = props.opened.as_ref().map(|opened| opened.number);
    let looking_at = props.opened.clone().filter(|opened| *left != Some(opened.number));
    let looking_at = looking_at.map(|opened| match &*instead {
        Some(instead) if instead.number == opened.number => instead.clone(),
        _ => opened,
    });
    let replace = {
        let instead = instead.clone();
        Callback::from(move |(code, further)| {
            instead.set(opened.map(|number| Opening { number, brought: Ok(code), further }));
        })
    };
    let leave = {
        let (left, host, is_alone) = (left.clone(), props.host.clone(), props.desk != Desk::None);
        Callback::from(move |()| {
            host.leave_link(is_alone);
            left.set(opened);
        })
    };
    let act = Callback::from({
        let (own, session, ask) = (own.dispatcher(), own.session.clone(), ask.clone());
        move |action| {
            ask.emit(if action == Action::Restart { Ask::Restarted(session.clone()) } else { Ask::GoOn });
            own.dispatch(RunChange::Act(action));
        }
    });

    // So is an earlier check of one's own.
    let looked_back = use_state_eq(LookedBack::default);
    let on_show = {
        let looked_back = looked_back.clone();
        Callback::from(move |check| {
            ask.emit(Ask::GoOn);
            looked_back.set(LookedBack { check, acted: true });
        })
    };
    let shows_result = own.session.step() == Step::Result || looked_back.check.is_some();
    let is_at_desk = desk == Desk::Open && looking_at.is_none() && looked_back.check.is_none();
    let brought = looking_at.as_ref().map(|opening| &opening.brought);
    let title = props.rooms.and_then(|rooms| rooms.title(&voice.words, brought, shows_result));
    use_title(&voice, desk != Desk::None && !is_at_desk, title);
    let client = use_client(desk == Desk::Open);
    let visited = use_mut_ref(Visited::default);
    let on_open = {
        let (client, visited) = (client.clone(), visited.clone());
        Callback::from(move |name: Option<ClientName>| {
            if let (Some(from), Some(to)) = (&*client, &name) {
                visited.borrow_mut().rename(from, to);
            }
            client.set(name);
        })
    };
    let shown = match (&looking_at, desk) {
        (Some(_), _) => Shown::Link,
        (None, Desk::Open) => Shown::Desk((*client).clone()),
        (None, _) => Shown::Run(looked_back.check.clone()),
    };
    let on_go = {
        let (own, looked_back, client) = (own.dispatcher(), looked_back.setter(), client.setter());
        Callback::from(move |found| match found {
            Found::Step(step) => {
                looked_back.set(LookedBack { check: None, acted: true });
                own.dispatch(RunChange::Act(Action::GoTo(step)));
            }
            Found::Check(check) => looked_back.set(LookedBack { check: Some(check), acted: true }),
            Found::Board => client.set(None),
            Found::Client(name) => client.set(Some(name)),
        })
    };
    let history = props.rooms.filter(|_| props.desk != Desk::None).map(|rooms| {
        rooms.history(Visit {
            host: props.host.clone(),
            shown,
            session: own.session.clone(),
            visited,
            goes_on: going_on(props).is_some(),
            is_lost: own.session.responded() > 0 && voice.keeping.state != KeepState::Yes,
            on_go,
        })
    });
    let drafts = use_memo((), |()| Drafts::default());
    let sharing = Sharing { app_url: props.app_url.clone(), drafts: (*drafts).clone() };
    let has_own_run = own.session.step() != Step::Start;
    let is_start_shown = !has_own_run && looking_at.is_none() && looked_back.check.is_none() && desk != Desk::Open;
    use_expiry(&props.host, &begun, is_start_shown);
    // Who opens or leaves the desk has acted, but not who opens the page with it.
    let desk_at_first = use_memo((), |()| desk);
    let has_moved = use_memo((), |()| Cell::new(false));
    has_moved.set(has_moved.get() || desk != *desk_at_first);
    let take_focus = own.acted || left.is_some() || looked_back.acted || has_moved.get();
    html! {
        <div
            class="widget"
            part="widget"
            role="region"
            aria-label={voice.words.pages.name}
            lang={props.language.id()}
            dir={props.language.direction()}
        >
            { match (props.rooms, looking_at, &looked_back.check) {
                (Some(rooms), Some(opened), _) => {
                    rooms.shared(&voice, Looking { opened, leave, replace, has_own_run })
                }
                (_, _, Some(check)) => earlier(&voice, check, &on_show, &sharing),
                (Some(rooms), ..) if desk == Desk::Open => {
                    rooms.desk(&voice, Sitting { take_focus, client: (*client).clone(), on_open })
                }
                _ => run(&voice, &own, &act, take_focus, &sharing, &on_show, parts),
            } }
            { history }
        </div>
    }
}

/// The run that goes before the kept one: a run that was under way, or one that was begun since.
fn going_on(props: &LeadershipLoadProps) -> Option<Session> {
    let is_begun = props.record.iter().any(|press| press.deed == Deed::Begin);
    props.run.clone().or_else(|| is_begun.then(Session::default))
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

/// The client whose page is open, while somebody sits at the desk.
#[hook]
fn use_client(is_at_desk: bool) -> UseStateHandle<Option<ClientName>> {
    let client = use_state_eq(|| None::<ClientName>);
    let setter = client.setter();
    use_effect_with(is_at_desk, move |&is_at_desk| {
        if !is_at_desk {
            setter.set(None);
        }
    });
    client
}

/// Tells what happened since the run was last drawn.
#[hook]
fn use_happenings(on_happening: Callback<Happening>, session: Session) {
    let before = use_mut_ref(|| session.clone());
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
