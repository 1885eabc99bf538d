//! Nothing is kept without a yes, what is kept is deleted with one press, and what was deleted comes back with another.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::ui::host::HostRef;
use crate::ui::host::kept::{Kept, Removed, Unkept, Unread};
use engine::check::Check;
use engine::day::Day;
use engine::history::{History, KeptRun, has_expired};
use engine::session::{Session, Step};

/// What is kept on this device, and how to change that.
#[derive(Clone, PartialEq)]
pub struct Keeping {
    /// Says whether the run is kept.
    pub state: KeepState,
    /// Changes what is kept.
    pub ask: Callback<Ask>,
    /// The checks that are kept.
    pub history: Rc<History>,
    /// Tells of what can't be read.
    pub unread: Unread,
    /// The day of a run that was too old to be taken up again.
    pub forgotten: Option<Day>,
    /// Says whether a run is under way, which is more than the kept checks.
    pub is_under_way: bool,
    /// The last thing that was taken away, until the next act.
    pub undo: Option<Undo>,
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

/// Something that a person asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Ask {
    /// Keeps the run, whatever another tab has kept.
    Keep,
    /// Deletes everything that is kept.
    Wipe,
    /// Forgets the run that is kept, and leaves the checks.
    Forget,
    /// Deletes checks.
    Delete(Vec<Check>),
    /// Offers to bring back the run that was on the screen before it was started again.
    Restarted(Session),
    /// Undoes the last of these.
    Undo,
    /// Goes on with something else: what was taken away is gone.
    GoOn,
}

/// Something that was taken away last.
#[derive(Clone, Debug, PartialEq)]
pub struct Undo {
    /// What it was.
    pub gone: Gone,
    /// Says how it was put back, once it was.
    pub done: Option<Result<(), Unkept>>,
    /// How often it could not be put back.
    pub refused: u32,
    removed: Removed,
    was_kept: bool,
}

/// What can be taken away.
#[derive(Clone, Debug, PartialEq)]
pub enum Gone {
    /// The run, or everything, that was kept.
    Kept,
    /// The run on the screen.
    Run(Session),
    /// Checks.
    Checks(Vec<Check>),
}

/// What a widget begins with.
#[derive(Default, PartialEq)]
pub struct Begun {
    /// The run that is taken up, or a new one.
    pub run: KeptRun,
    kept: Kept,
    /// The run that is kept, where it is too old to be taken up.
    expired: Option<KeptRun>,
}

impl Begun {
    /// Resumes the stored run unless it is too old, and changes nothing: whoever opens a page may only want to read
    /// somebody's link. A run handed over by the page takes precedence over the stored one.
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
        let expired = kept.run.take_if(|run| has_expired(&run.session, today));
        Self { run: kept.run.clone().unwrap_or_default(), kept, expired }
    }

    /// The day of an expired run whose answers are stored nowhere else.
    fn forgotten(&self) -> Option<Day> {
        self.expired.as_ref().filter(|run| run.is_under_way()).and_then(|run| run.session.taken_on())
    }
}

/// Forgets an expired run once the person sees the start screen, which says so.
#[hook]
pub fn use_expiry(host: &HostRef, begun: &Begun, is_start_shown: bool) {
    let host = host.clone();
    use_effect_with(begun.expired.is_some() && is_start_shown, move |&is_due| {
        if is_due {
            host.forget_expired_run();
        }
    });
}

/// Keeps the run after every action, once the person said yes, and its check once it is done. A run that was started
/// again is handed to `resume` when that is undone.
#[hook]
pub fn use_keeping(
    host: &HostRef,
    may_keep: bool,
    begun: &Begun,
    session: &Session,
    resume: Callback<Session>,
) -> Keeping {
    let wanted = use_state_eq(|| begun.kept.run.is_some() || !begun.kept.history.is_empty());
    let unkept = use_state_eq(|| None::<Unkept>);
    let kept = use_state_eq(|| Rc::new(begun.kept.clone()));
    let undo = use_state_eq(|| None::<Undo>);
    let as_check = use_mut_ref(|| begun.run.check.clone());
    let on_screen = use_mut_ref(Session::default);
    on_screen.replace(session.clone());

    // Every press asks once, whatever another tab has kept.
    let presses = use_state_eq(|| 0_u32);
    // What was kept is left alone until the person acts: they may only be reading somebody's link.
    let before = use_mut_ref(|| (session.clone(), 0));
    {
        let (host, as_check) = (host.clone(), as_check.clone());
        let (wanted, unkept) = (wanted.clone(), unkept.setter());
        use_effect_with((session.clone(), *presses), move |now| {
            let before = before.replace(now.clone());
            if may_keep && *wanted && before != *now {
                let fault = keep_now(&host, &now.0, &as_check, before.1 != now.1).err();
                wanted.set(fault != Some(Unkept::Wiped));
                unkept.set(fault);
            }
        });
    }
    {
        // What others have kept is shown; what they have wiped is not brought back.
        let look = {
            let (host, on_screen, as_check) = (host.clone(), on_screen.clone(), as_check.clone());
            let (kept, wanted, unkept) = (kept.setter(), wanted.setter(), unkept.setter());
            Callback::from(move |()| {
                let now = host.kept();
                let session = on_screen.borrow().clone();
                let is_same = now.run.as_ref().is_some_and(|run| run.session == session);
                match host.standing() {
                    Ok(true) if is_same => {
                        wanted.set(true);
                        unkept.set(None);
                    }
                    Err(Unkept::Wiped) if is_under_way(&session, &as_check) => wanted.set(false),
                    Err(other) if is_under_way(&session, &as_check) => unkept.set(Some(other)),
                    _ if now.run.is_none() && now.history.is_empty() => wanted.set(false),
                    _ => {}
                }
                kept.set(Rc::new(now));
            })
        };
        let host = host.clone();
        use_effect_with(may_keep, move |&may_keep| {
            let watch = may_keep.then(|| host.watch(look)).flatten();
            move || drop(watch)
        });
    }
    let ask = {
        let (host, as_check) = (host.clone(), as_check.clone());
        let (wanted, undo) = (wanted.clone(), undo.clone());
        Callback::from(move |ask: Ask| {
            let was_kept = *wanted;
            let offer = |gone, removed| undo.set(Some(Undo { gone, done: None, refused: 0, removed, was_kept }));
            match ask {
                Ask::GoOn => undo.set(None),
                Ask::Restarted(session) => offer(Gone::Run(session), Removed::default()),
                Ask::Delete(checks) => {
                    let removed = host.delete_checks(&checks);
                    offer(Gone::Checks(checks), removed);
                }
                Ask::Forget => {
                    offer(Gone::Kept, host.forget_run());
                    wanted.set(false);
                }
                Ask::Wipe => {
                    offer(Gone::Kept, host.wipe());
                    wanted.set(false);
                    as_check.replace(None);
                }
                Ask::Keep => {
                    undo.set(None);
                    wanted.set(true);
                    presses.set(*presses + 1);
                }
                Ask::Undo => match undo.as_ref().cloned() {
                    Some(Undo { gone: Gone::Run(session), .. }) => {
                        undo.set(None);
                        resume.emit(session);
                    }
                    Some(taken) => {
                        let done = host.put_back(&taken.removed);
                        if done.is_ok() {
                            wanted.set(taken.was_kept);
                            host.kept().run.into_iter().for_each(|run| drop(as_check.replace(run.check)));
                        }
                        let refused = taken.refused.wrapping_add(done.is_err().into());
                        undo.set(Some(Undo { done: Some(done), refused, ..taken }));
                    }
                    None => {}
                },
            }
        })
    };
    let state = match (may_keep, *wanted, *unkept) {
        (false, ..) => KeepState::NotOffered,
        (true, false, _) => KeepState::No,
        (true, true, None) => KeepState::Yes,
        (true, true, Some(unkept)) => KeepState::Unkept(unkept),
    };
    Keeping {
        state,
        ask,
        history: if may_keep { Rc::new(kept.history.clone()) } else { Rc::default() },
        unread: kept.unread,
        forgotten: begun.forgotten(),
        is_under_way: is_under_way(session, &as_check),
        undo: (*undo).clone(),
    }
}

/// Says whether there is something in a run that is nowhere else.
fn is_under_way(session: &Session, as_check: &RefCell<Option<Check>>) -> bool {
    KeptRun { session: session.clone(), check: as_check.borrow().clone() }.is_under_way()
}

/// Keeps a run, and the check that it comes to in place of the one that it was before.
fn keep_now(host: &HostRef, session: &Session, as_check: &RefCell<Option<Check>>, insist: bool) -> Result<(), Unkept> {
    let before = as_check.borrow().clone();
    let check = match session.step() {
        Step::Start => None,
        Step::Result => session.check(),
        _ => before.clone(),
    };
    if session.step() == Step::Result && check != before {
        check.iter().try_for_each(|check| host.keep_check(check, insist))?;
        before.iter().for_each(|before| drop(host.delete_checks(std::slice::from_ref(before))));
    }
    as_check.replace(check.clone());
    host.keep_run(&KeptRun { session: session.clone(), check }, insist)
}
