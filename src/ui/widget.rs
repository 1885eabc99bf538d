//! The whole widget: one's own run, or what a link brought.

use std::rc::Rc;

use yew::prelude::*;

use super::history::Earlier;
use super::host::HostRef;
use super::keep::{Begun, Keeping, use_keeping};
use super::run::Run;
use super::sealed::SealedLink;
use super::shared::Shared;
use super::voice::{SameWords, Voice};
use crate::engine::check::Check;
use crate::engine::instrument::ITEM_COUNT;
use crate::engine::link::{Code, LinkError};
use crate::engine::session::{Action, Session, Step};
use crate::words::{Language, words};

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
    /// The link that the page was opened with.
    #[prop_or_default]
    pub opened: Option<Opened>,
    /// Called when something happened.
    #[prop_or_default]
    pub on_happening: Callback<Happening>,
}

/// The run, and whether the person had a hand in it yet.
#[derive(Clone, PartialEq)]
struct OwnRun {
    session: Session,
    acted: bool,
}

impl Reducible for OwnRun {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(Self { session: self.session.reduce(action), acted: true })
    }
}

/// The earlier check that is looked at, and whether one was yet.
#[derive(Clone, Default, PartialEq)]
struct Shown {
    check: Option<Check>,
    acted: bool,
}

/// The widget.
#[component]
pub fn LeadershipLoad(props: &LeadershipLoadProps) -> Html {
    let voice = Voice { words: SameWords(words(props.language)), host: props.host.clone() };
    let begun = use_memo((), |()| Begun::with(&props.host, props.may_keep));
    let own = use_reducer_eq(|| OwnRun { session: begun.run.session.clone(), acted: false });
    let keeping = use_keeping(&props.host, props.may_keep, &begun, &own.session);
    use_happenings(props.on_happening.clone(), own.session.clone());

    // A link is looked at until the person leaves it; another link is another one.
    let left = use_state_eq(|| None::<Opened>);
    let instead = use_state_eq(|| None::<(Opened, Code)>);
    let looking_at = props.opened.clone().filter(|opened| left.as_ref() != Some(opened));
    let looking_at = looking_at.map(|opened| match &*instead {
        Some((of, code)) if *of == opened => Ok(code.clone()),
        _ => opened,
    });
    let replace = {
        let (instead, opened) = (instead.clone(), props.opened.clone());
        Callback::from(move |code| instead.set(opened.clone().map(|opened| (opened, code))))
    };
    let leave = {
        let (left, opened, host) = (left.clone(), props.opened.clone(), props.host.clone());
        Callback::from(move |()| {
            host.leave_link();
            left.set(opened.clone());
        })
    };
    let act = Callback::from({
        let own = own.dispatcher();
        move |action| own.dispatch(action)
    });

    // So is an earlier check of one's own.
    let shown = use_state_eq(Shown::default);
    let on_show = {
        let shown = shown.clone();
        Callback::from(move |check| shown.set(Shown { check, acted: true }))
    };
    html! {
        <ContextProvider<Voice> context={voice}>
            <ContextProvider<Keeping> context={keeping}>
                <div class="widget" part="widget" lang={props.language.id()}>
                    { match (looking_at, shown.check.clone()) {
                        (Some(opened), _) => look_at(opened, leave, replace, own.session.step != Step::Start),
                        (None, Some(check)) => html! { <Earlier {check} {on_show} app_url={props.app_url.clone()} /> },
                        (None, None) => html! {
                            <Run
                                session={own.session.clone()}
                                {act}
                                take_focus={own.acted || left.is_some() || shown.acted}
                                app_url={props.app_url.clone()}
                                {on_show}
                            />
                        },
                    } }
                </div>
            </ContextProvider<Keeping>>
        </ContextProvider<Voice>>
    }
}

/// What a link brought: `leave` it for one's own run, or `replace` it by what it hides.
fn look_at(opened: Opened, leave: Callback<()>, replace: Callback<Code>, has_own_run: bool) -> Html {
    match opened {
        Ok(Code::Sealed(sealed)) => {
            let on_parcel = replace.reform(Code::Plain);
            html! { <SealedLink {sealed} {on_parcel} {leave} {has_own_run} /> }
        }
        Ok(Code::Plain(parcel)) => html! { <Shared opened={Ok(parcel)} on_code={replace} {leave} {has_own_run} /> },
        Err(error) => html! { <Shared opened={Err(error)} on_code={replace} {leave} {has_own_run} /> },
    }
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
