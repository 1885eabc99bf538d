//! The whole widget: one's own run, or what a link brought.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use super::history::earlier;
use super::host::HostRef;
use super::keeping::{Ask, Begun, KeepState, use_expiry, use_keeping};
use super::later::use_parts;
use super::run::run;
#[cfg(feature = "links")]
use super::shared::look_at;
#[cfg(feature = "coach")]
use super::trail::{Found, Place, Visited, use_farewell, use_trail};
use super::voice::{SameWords, Voice};
use engine::board::ClientName;
use engine::check::Check;
use engine::instrument::ITEM_COUNT;
#[cfg(feature = "links")]
use engine::link;
use engine::link::{Code, LinkError};
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

/// What a link brought: what somebody shared, or why it can't be read.
pub type Opened = Result<Code, LinkError>;

/// One opening of a link: the same link opened again is another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// Which opening it is, different from those before.
    pub number: u32,
    /// What the link brought.
    pub brought: Opened,
    /// How many further links stood beside it, which were not read.
    pub further: usize,
}

#[cfg(feature = "links")]
impl Opening {
    /// Reads the fragment of a page's address, or another text.
    #[must_use]
    pub fn of(number: u32, text: &str) -> Self {
        Self { number, brought: link::read_any(text), further: link::further(text) }
    }
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
    #[prop_or_default]
    pub language: Language,
    /// Where shared links open.
    pub app_url: AttrValue,
    /// Whether to offer keeping the run on this device.
    #[prop_or(true)]
    pub may_keep: bool,
    /// A run to go on with, which goes before the kept one.
    #[prop_or_default]
    pub run: Option<Session>,
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

/// The run, and whether the person had a hand in it yet.
#[derive(Clone, PartialEq)]
struct OwnRun {
    session: Session,
    acted: bool,
}

/// What changes the run on the screen.
enum Change {
    /// Something that the person did.
    Act(Action),
    /// A run that takes its place.
    Resume(Session),
}

impl Reducible for OwnRun {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let session = match change {
            Change::Act(action) => self.session.reduce(action),
            Change::Resume(session) => session,
        };
        Rc::new(Self { session, acted: true })
    }
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
    let begun = use_memo((), |()| Begun::with(&props.host, props.may_keep, props.run.clone()));
    let own = use_reducer_eq(|| OwnRun { session: begun.run.session.clone(), acted: false });
    {
        let on_run = props.on_run.clone();
        use_effect_with(own.session.clone(), move |session| on_run.emit(session.clone()));
    }
    let parts = use_parts(&props.host, own.session.step == Step::Result);
    let resume = Callback::from({
        let own = own.dispatcher();
        move |session| own.dispatch(Change::Resume(session))
    });
    let keeping = use_keeping(&props.host, props.may_keep, &begun, &own.session, resume);
    let ask = keeping.ask.clone();
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
            own.dispatch(Change::Act(action));
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
    let shows_result = own.session.step == Step::Result || looked_back.check.is_some();
    let is_at_desk = desk == Desk::Open && looking_at.is_none() && looked_back.check.is_none();
    let title = title_of(&voice, looking_at.as_ref().map(|opening| &opening.brought), shows_result);
    use_title(&voice, desk != Desk::None && !is_at_desk, title);
    let client = use_state_eq(|| None::<ClientName>);
    let screen = Screen {
        own: own.clone(),
        looked_back: looked_back.clone(),
        client: client.clone(),
        is_link: looking_at.is_some(),
        is_desk: desk == Desk::Open,
    };
    let on_open = use_page_history(props, &screen, voice.keeping.state);
    let has_own_run = own.session.step != Step::Start;
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
            { match (looking_at, &looked_back.check) {
                (Some(opened), _) => {
                    look_at(&voice, opened, &leave, replace, has_own_run)
                }
                (None, Some(check)) => earlier(&voice, check, &on_show, &props.app_url),
                (None, None) => open_desk(&voice, desk, take_focus, &client, on_open).unwrap_or_else(|| {
                    run(&voice, &own.session, &act, take_focus, &props.app_url, &on_show, parts)
                }),
            } }
        </div>
    }
}

/// Nothing: here nobody opens one.
#[cfg(not(feature = "links"))]
fn look_at(_: &Voice, _: Opening, _: &Callback<()>, _: Callback<(Code, usize)>, _: bool) -> Html {
    Html::default()
}

/// The coach's desk, where the coach sits at it.
#[cfg(feature = "coach")]
fn open_desk(
    voice: &Voice,
    desk: Desk,
    take_focus: bool,
    client: &Option<ClientName>,
    on_open: Callback<Option<ClientName>>,
) -> Option<Html> {
    let (voice, client) = (voice.clone(), client.clone());
    (desk == Desk::Open).then(|| html! { <super::desk::CoachDesk {voice} {take_focus} {client} {on_open} /> })
}

#[cfg(not(feature = "coach"))]
fn open_desk(_: &Voice, _: Desk, _: bool, _: &Option<ClientName>, _: Callback<Option<ClientName>>) -> Option<Html> {
    None
}

/// The title of what is shown, where it has one of its own.
#[cfg(feature = "coach")]
fn title_of(voice: &Voice, looking_at: Option<&Opened>, shows_result: bool) -> Option<&'static str> {
    match looking_at {
        Some(Ok(Code::Plain(_))) => Some(voice.words.coach.title),
        Some(Ok(Code::Sealed(_))) => Some(voice.words.links.sealed_title),
        Some(Err(_)) => Some(voice.words.links.damaged_title),
        None => shows_result.then_some(voice.words.pages.result.title),
    }
}

#[cfg(not(feature = "coach"))]
fn title_of(_: &Voice, _: Option<&Opened>, _: bool) -> Option<&'static str> {
    None
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

/// What is on the screen.
#[cfg_attr(not(feature = "coach"), expect(dead_code, reason = "only the standalone page has a history of its own"))]
struct Screen {
    own: UseReducerHandle<OwnRun>,
    looked_back: UseStateHandle<LookedBack>,
    client: UseStateHandle<Option<ClientName>>,
    is_link: bool,
    is_desk: bool,
}

/// Keeps the history of the standalone page, and asks before unkept answers are left. Returns what opens the page of a
/// client, or the board.
#[cfg(feature = "coach")]
#[hook]
fn use_page_history(props: &LeadershipLoadProps, screen: &Screen, kept: KeepState) -> Callback<Option<ClientName>> {
    let visited = use_mut_ref(Visited::default);
    let is_alone = props.desk != Desk::None;
    let place = match screen {
        Screen { is_link: true, .. } => Place::Elsewhere,
        _ if !is_alone => Place::Elsewhere,
        Screen { is_desk: true, client, .. } => visited.borrow_mut().desk(client.as_ref()),
        Screen { own, looked_back, .. } => visited.borrow_mut().run(&own.session, looked_back.check.as_ref()),
    };
    let go = {
        let (visited, own) = (visited.clone(), screen.own.dispatcher());
        let (looked_back, client) = (screen.looked_back.setter(), screen.client.setter());
        Callback::from(move |name: String| {
            let found = visited.borrow().find(&name);
            match found {
                Some(Found::Step(step)) => {
                    looked_back.set(LookedBack { check: None, acted: true });
                    own.dispatch(Change::Act(Action::GoTo(step)));
                }
                Some(Found::Check(check)) => looked_back.set(LookedBack { check: Some(check), acted: true }),
                Some(Found::Board) => client.set(None),
                Some(Found::Client(name)) => client.set(Some(name)),
                None => {}
            }
        })
    };
    use_trail(&props.host, place, props.run.is_some(), go);
    let session = screen.own.session.clone();
    let is_lost = is_alone && session.responded() > 0 && kept != KeepState::Yes;
    use_farewell(&props.host, is_lost, session);
    let client = screen.client.clone();
    {
        let client = client.setter();
        use_effect_with(screen.is_desk, move |&is_desk| {
            if !is_desk {
                client.set(None);
            }
        });
    }
    Callback::from(move |name: Option<ClientName>| {
        if let (Some(from), Some(to)) = (&*client, &name) {
            visited.borrow_mut().rename(from, to);
        }
        client.set(name);
    })
}

/// Stub for builds without the desk, which never stand alone.
#[cfg(not(feature = "coach"))]
#[hook]
fn use_page_history(_props: &LeadershipLoadProps, _screen: &Screen, _kept: KeepState) -> Callback<Option<ClientName>> {
    Callback::noop()
}

/// Tells what happened since the run was last drawn.
#[hook]
fn use_happenings(on_happening: Callback<Happening>, session: Session) {
    let before = use_mut_ref(|| session.clone());
    use_effect_with(session, move |session| {
        let before = before.replace(session.clone());
        if before.step == Step::Start && session.step != Step::Start {
            on_happening.emit(Happening::Start);
        }
        if before.responses != session.responses {
            on_happening.emit(Happening::Progress { answered: session.responded(), of: ITEM_COUNT });
        }
        if before.step != Step::Result && session.step == Step::Result {
            on_happening.emit(Happening::Complete);
        }
    });
}
