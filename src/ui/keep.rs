//! Nothing is kept without a yes; what is kept is wiped with one press.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::button::link;
use super::host::HostRef;
use super::kept::{Kept, Unkept, Unread};
use super::steady::steady;
use super::voice::Voice;
use crate::engine::check::Check;
use crate::engine::day::Day;
use crate::engine::history::{History, KeptRun, has_expired};
use crate::engine::session::{Session, Step};

/// What is kept on this device, and how to change that.
#[derive(Clone, PartialEq)]
pub struct Keeping {
    /// What is so now.
    pub state: KeepState,
    /// Asks to keep the run, or to stop keeping and wipe.
    pub on_keep: Callback<bool>,
    /// The checks that are kept.
    pub history: Rc<History>,
    /// Whether something lies there that can't be read.
    pub unread: Unread,
    /// The day of a run that was too old to be taken up again.
    pub forgotten: Option<Day>,
    /// Tells that the checks that are kept were changed.
    pub on_change: Callback<()>,
}

/// Whether the run is kept on this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeepState {
    /// The page that hosts the widget does not offer it.
    NotOffered,
    /// Not kept.
    No,
    /// Kept.
    Yes,
    /// The person said yes, but it can't be.
    Unkept(Unkept),
}

/// What a widget begins with.
#[derive(Default, PartialEq)]
pub struct Begun {
    /// The run that is taken up, or a new one.
    pub run: KeptRun,
    kept: Kept,
    forgotten: Option<Day>,
}

impl Begun {
    /// Takes up what is kept, and forgets a run that is too old. A run that goes on goes before.
    pub fn with(host: &HostRef, may_keep: bool, going_on: Option<Session>) -> Self {
        let mut begun = if may_keep { Self::kept(host) } else { Self::default() };
        if let Some(session) = going_on {
            begun.run.session = session;
        }
        begun
    }

    fn kept(host: &HostRef) -> Self {
        let mut kept = host.kept();
        let today = host.today();
        let mut forgotten = None;
        let run = match kept.run.take_if(|run| has_expired(&run.session, today)) {
            Some(old) => {
                forgotten = old.is_under_way().then_some(old.session.taken_on).flatten();
                host.forget_run();
                KeptRun::default()
            }
            None => kept.run.clone().unwrap_or_default(),
        };
        Self { run, kept, forgotten }
    }
}

/// Keeps the run after every action, once the person said yes, and its check once it is done.
#[hook]
pub fn use_keeping(host: &HostRef, may_keep: bool, begun: &Begun, session: &Session) -> Keeping {
    let wanted = use_state_eq(|| begun.kept.run.is_some() || !begun.kept.history.is_empty());
    let unkept = use_state_eq(|| None::<Unkept>);
    let kept = use_state_eq(|| Rc::new(begun.kept.clone()));
    let as_check = use_mut_ref(|| begun.run.check.clone());

    let on_change = {
        let (host, kept) = (host.clone(), kept.setter());
        Callback::from(move |()| kept.set(Rc::new(host.kept())))
    };
    // Every press asks once, whatever another tab has kept.
    let presses = use_state_eq(|| 0_u32);
    let answered = use_mut_ref(|| 0);
    // What was kept is left alone until the person acts: they may only be reading somebody's link.
    let before = use_mut_ref(|| (session.clone(), *wanted && may_keep, 0));
    {
        let (host, as_check, on_change) = (host.clone(), as_check.clone(), on_change.clone());
        let (wanted, unkept) = (wanted.clone(), unkept.setter());
        use_effect_with((session.clone(), *wanted && may_keep, *presses), move |now| {
            let is_new = before.replace(now.clone()) != *now;
            let (session, is_wanted, presses) = now;
            if *is_wanted && is_new {
                let insist = answered.replace(*presses) != *presses;
                let fault = keep_now(&host, session.clone(), &as_check, insist).err();
                wanted.set(fault != Some(Unkept::Wiped));
                unkept.set(fault);
                on_change.emit(());
            }
        });
    }
    {
        // What another tab has kept is shown; what it has wiped is not brought back.
        let (host, kept, wanted) = (host.clone(), kept.setter(), wanted.setter());
        use_effect_with(may_keep, move |&may_keep| {
            let changed = Callback::from({
                let host = host.clone();
                move |()| {
                    let now = host.kept();
                    if now.run.is_none() && now.history.is_empty() {
                        wanted.set(false);
                    }
                    kept.set(Rc::new(now));
                }
            });
            let watch = may_keep.then(|| host.watch(changed)).flatten();
            move || drop(watch)
        });
    }
    let on_keep = {
        let (host, on_change, wanted) = (host.clone(), on_change.clone(), wanted.setter());
        Callback::from(move |yes: bool| {
            wanted.set(yes);
            if yes {
                presses.set(*presses + 1);
            } else {
                host.wipe();
                as_check.replace(None);
                on_change.emit(());
            }
        })
    };
    let state = match (may_keep, *wanted, *unkept) {
        (false, ..) => KeepState::NotOffered,
        (true, false, _) => KeepState::No,
        (true, true, None) => KeepState::Yes,
        (true, true, Some(unkept)) => KeepState::Unkept(unkept),
    };
    let history = if may_keep { Rc::new(kept.history.clone()) } else { Rc::default() };
    Keeping { state, on_keep, history, unread: kept.unread, forgotten: begun.forgotten, on_change }
}

/// Keeps a run, and the check that it comes to in place of the one that it was before.
fn keep_now(host: &HostRef, session: Session, as_check: &RefCell<Option<Check>>, insist: bool) -> Result<(), Unkept> {
    let before = as_check.borrow().clone();
    let check = match session.step {
        Step::Start => None,
        Step::Result => session.check(),
        _ => before.clone(),
    };
    if session.step == Step::Result && check != before {
        check.iter().try_for_each(|check| host.keep_check(check))?;
        before.iter().for_each(|before| host.delete_check(before));
    }
    as_check.replace(check.clone());
    host.keep_run(&KeptRun { session, check }, insist)
}

/// Says whether the run is kept, and changes it.
pub fn keep(voice: &Voice) -> Html {
    line(voice, false)
}

/// The same below a result.
pub fn keep_result(voice: &Voice) -> Html {
    line(voice, true)
}

fn line(voice: &Voice, is_done: bool) -> Html {
    let (keep, history) = (voice.words.pages.keep, &voice.words.history);
    let Keeping { state, on_keep, unread: Unread { damaged, newer }, .. } = &voice.keeping;
    let no = if is_done { [history.result_not_kept, history.keep_result] } else { [keep.not_kept, keep.keep] };
    let [says_no, does_no] = no;
    let (says, does, yes) = match state {
        KeepState::NotOffered => return html! {},
        KeepState::No => (says_no, does_no, true),
        KeepState::Unkept(Unkept::Wiped) => (keep.not_kept, keep.keep, true),
        KeepState::Yes => (keep.kept, keep.wipe, false),
        KeepState::Unkept(Unkept::Blocked) => (keep.refused, keep.keep, true),
        KeepState::Unkept(Unkept::Full) => (history.full, history.try_again, true),
        KeepState::Unkept(Unkept::Elsewhere) => (history.elsewhere, history.keep_instead, true),
    };
    let host = voice.host.clone();
    let on_save = Callback::from(move |_: MouseEvent| host.save_unread());
    html! {
        <>
            <p class="keep" part="keep">
                <span role="status">{ steady(says, &[says_no, keep.kept]) }</span>
                <button
                    type="button"
                    class="link"
                    data-press={if yes { "keep" } else { "wipe" }}
                    onclick={on_keep.reform(move |_| yes)}
                >
                    { steady(does, &[does_no, keep.wipe]) }
                </button>
            </p>
            if *damaged || *newer {
                <p class="keep unread">
                    { if *newer { history.newer } else { history.damaged } }
                    { link(history.save_unread, on_save) }
                </p>
            }
        </>
    }
}
