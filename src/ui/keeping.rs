//! Keeps nothing without a yes, deletes what is kept with one press, and brings back what was deleted with another.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use crate::ui::host::HostRef;
use crate::ui::memory::Memory;
use engine::check::Check;
use engine::day::Day;
use engine::history::{History, KeptRun, has_expired};
use engine::session::{Session, Step};
use engine::store::{CheckEdit, Conflict, Extent, KeptChecks, RemovedEntries, StoreError, UnreadEntries};

/// Says what is kept on this device, and changes it.
#[derive(Clone, PartialEq)]
pub struct Keeping {
    /// Says whether the run is kept.
    pub state: KeepState,
    /// Changes what is kept.
    pub ask: Callback<Ask>,
    /// Keeps checks of a file beside the others.
    pub add: Callback<Vec<Check>, AddedChecks>,
    /// The checks that are kept.
    pub history: Rc<History>,
    /// The entries that can't be read.
    pub unread: UnreadEntries,
    /// The day of a run that was too old to be taken up again.
    pub forgotten: Option<Day>,
    /// Says whether a run is under way, which is more than the kept checks.
    pub is_under_way: bool,
    /// The last thing that was taken away, until the next act.
    pub undo: Option<Undo>,
    /// True if the steps of a kept check could not be changed, until the next act.
    pub is_unplanned: bool,
}

/// Says whether the run is kept on this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeepState {
    /// The page that hosts the widget does not offer it.
    NotOffered,
    /// The run is not kept.
    No,
    /// The run is kept.
    Yes,
    /// The person said yes, but the run can't be kept.
    Refused(StoreError),
}

/// Lists what a person can ask for.
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
    /// Keeps a check in place of the same one with other steps.
    Plan {
        /// The check.
        check: Box<Check>,
        /// The one that it takes the place of.
        instead_of: Box<Check>,
    },
    /// Offers to bring back the run that was on the screen before it was started again.
    Restarted(Box<Session>),
    /// Undoes the last of these.
    Undo,
    /// Goes on with something else: what was taken away is gone.
    GoOn,
}

/// Holds what was deleted last.
#[derive(Clone, Debug, PartialEq)]
pub struct Undo {
    /// The deleted thing.
    pub what: Deletion,
    /// Says how it was put back, once it was.
    pub done: Option<Result<(), StoreError>>,
    /// The number of times that it could not be put back.
    pub refused: u32,
    removed: RemovedEntries,
    was_kept: bool,
}

/// Says what was deleted.
#[derive(Clone, Debug, PartialEq)]
pub enum Deletion {
    /// The run, or everything, that was kept.
    Kept,
    /// The run on the screen.
    Run(Box<Session>),
    /// Checks.
    Checks(Vec<Check>),
}

/// Counts the checks that were added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AddedChecks {
    /// The number of checks.
    pub of: usize,
    /// The number of new checks among them.
    pub new: usize,
    /// The number of new checks that are kept; or that number, and the reason why no more are.
    pub kept: Result<usize, (usize, StoreError)>,
}

/// Holds what a widget begins with.
#[derive(Default, PartialEq)]
pub struct StartState {
    /// The run that is taken up, or a new one.
    pub run: KeptRun,
    kept: KeptChecks,
    /// The run that is kept, where it is too old to be taken up.
    expired: Option<KeptRun>,
}

impl StartState {
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
        // If nothing may be read, nothing is kept: whoever says yes is told why.
        let mut kept = host.checks().load().unwrap_or_default();
        let today = host.today();
        let expired = kept.run.take_if(|run| has_expired(&run.session, today));
        let anew = || expired.as_ref().map(KeptRun::anew).unwrap_or_default();
        Self { run: kept.run.clone().unwrap_or_else(anew), kept, expired }
    }

    /// Returns the day of an expired run whose answers are stored nowhere else.
    fn forgotten(&self) -> Option<Day> {
        self.expired.as_ref().filter(|run| run.is_under_way()).and_then(|run| run.session.taken_on())
    }
}

/// Forgets an expired run once the person sees the start screen, which says so.
#[hook]
pub fn use_expiry(host: &HostRef, begun: &StartState, is_start_shown: bool) {
    let host = host.clone();
    use_effect_with(begun.expired.is_some() && is_start_shown, move |&is_due| {
        if is_due {
            // If it can't be forgotten, it is too old the next time as well.
            host.checks().change(CheckEdit::ForgetExpired).ok();
        }
    });
}

/// Keeps the run after every action, once the person said yes, and its check once it is done. A run that was started
/// again is handed to `resume` when that is undone.
#[hook]
pub fn use_keeping(
    host: &HostRef,
    may_keep: bool,
    begun: &StartState,
    session: &Session,
    resume: Callback<Session>,
) -> Keeping {
    let keeper = use_keeper(host, begun);
    keeper.run.with(|run| run.session = session.clone());
    // Every press asks once, whatever another tab has kept.
    let presses = use_state_eq(|| 0_u32);
    use_writing(&keeper, may_keep, session, *presses);
    use_watching(&keeper, may_keep);
    let undo = use_state_eq(|| None::<Undo>);
    let ask = use_callback((keeper.clone(), presses, undo.clone(), resume), |ask, (keeper, presses, undo, resume)| {
        keeper.answer(ask, presses, undo, resume);
    });
    let add = use_callback(keeper.clone(), |checks, keeper| keeper.add(checks));
    let state = match (may_keep, *keeper.is_wanted, *keeper.error) {
        (false, ..) => KeepState::NotOffered,
        (true, false, _) => KeepState::No,
        (true, true, None) => KeepState::Yes,
        (true, true, Some(error)) => KeepState::Refused(error),
    };
    let is_under_way = keeper.run.with(|run| run.is_under_way());
    Keeping {
        state,
        ask,
        add,
        history: keeper.history(),
        unread: (*keeper.unread).clone(),
        forgotten: begun.forgotten(),
        is_under_way,
        undo: (*undo).clone(),
        is_unplanned: *keeper.is_unplanned,
    }
}

/// Keeps one widget's run and checks, and knows what is kept of them.
#[derive(Clone, PartialEq)]
struct RunKeeper {
    host: HostRef,
    is_wanted: UseStateHandle<bool>,
    error: UseStateHandle<Option<StoreError>>,
    history: UseStateHandle<Rc<History>>,
    unread: UseStateHandle<UnreadEntries>,
    is_unplanned: UseStateHandle<bool>,
    /// The run on the screen, and the check that it was when it was last kept at its end.
    run: Rc<Memory<KeptRun>>,
}

#[hook]
fn use_keeper(host: &HostRef, begun: &StartState) -> RunKeeper {
    RunKeeper {
        host: host.clone(),
        is_wanted: use_state_eq(|| !begun.kept.is_empty()),
        error: use_state_eq(|| None::<StoreError>),
        history: use_state_eq(|| begun.kept.history.clone()),
        unread: use_state_eq(|| begun.kept.unread.clone()),
        is_unplanned: use_state_eq(|| false),
        run: use_memo((), |()| Memory::new(begun.run.clone())),
    }
}

/// Writes the run whenever it has changed, or whenever the person presses for it.
#[hook]
fn use_writing(keeper: &RunKeeper, may_keep: bool, session: &Session, presses: u32) {
    // The kept run is left alone until the person acts: they may only be reading somebody's link.
    let before = use_memo((), |()| Cell::new((session.clone(), 0)));
    let keeper = keeper.clone();
    use_effect_with((session.clone(), presses), move |now| {
        let before = before.replace(now.clone());
        if may_keep && *keeper.is_wanted && before != *now {
            let error = keeper.keep(before.1 != now.1).err();
            keeper.is_wanted.set(error != Some(StoreError::Conflict(Conflict::Wiped)));
            keeper.error.set(error);
        }
    });
}

/// Shows what others have kept, and brings nothing back that they have wiped.
#[hook]
fn use_watching(keeper: &RunKeeper, may_keep: bool) {
    let keeper = keeper.clone();
    use_effect_with(may_keep, move |&may_keep| {
        let look = Callback::from({
            let keeper = keeper.clone();
            move |()| keeper.show(keeper.host.checks().load().unwrap_or_default())
        });
        let watch = may_keep.then(|| keeper.host.checks().watch(look)).flatten();
        move || drop(watch)
    });
}

impl RunKeeper {
    /// Shows what is kept now.
    fn show(&self, now: KeptChecks) {
        let (is_same, is_under_way) =
            self.run.with(|run| (now.run.as_ref().is_some_and(|kept| kept.session == run.session), run.is_under_way()));
        match now.standing {
            Ok(true) if is_same => {
                self.is_wanted.set(true);
                self.error.set(None);
            }
            Err(Conflict::Wiped) if is_under_way => self.is_wanted.set(false),
            Err(other) if is_under_way => self.error.set(Some(StoreError::Conflict(other))),
            _ if now.is_empty() => self.is_wanted.set(false),
            _ => {}
        }
        self.history.set(now.history);
        self.unread.set(now.unread);
    }

    /// Returns the checks that are kept, without the one that the run on the screen was before, and which it could not
    /// take the place of yet.
    fn history(&self) -> Rc<History> {
        let KeptRun { session, check } = self.run.get();
        match check.filter(|before| session.check().is_some_and(|check| check != *before)) {
            Some(before) if session.step() == Step::Result => {
                let mut history = History::clone(&self.history);
                history.remove(&before);
                Rc::new(history)
            }
            _ => (*self.history).clone(),
        }
    }

    fn change(&self, edit: CheckEdit) -> Result<RemovedEntries, StoreError> {
        let changed = self.host.checks().change(edit)?;
        self.show(changed.kept);
        Ok(changed.removed)
    }

    /// Keeps the run, and the check that it comes to in place of the one that it was before.
    fn keep(&self, insists: bool) -> Result<(), StoreError> {
        let KeptRun { session, check: before } = self.run.get();
        let check = match session.step() {
            Step::Start => None,
            Step::Result => session.check(),
            _ => before.clone(),
        };
        if let Some(check) =
            check.clone().filter(|check| session.step() == Step::Result && before.as_ref() != Some(check))
        {
            self.change(CheckEdit::Check { check, instead_of: before, insists })?;
        }
        let run = KeptRun { session, check };
        self.run.replace(run.clone());
        self.change(CheckEdit::Run { run, insists }).map(drop)
    }

    fn add(&self, checks: Vec<Check>) -> AddedChecks {
        let known = self.host.checks().load().unwrap_or_default();
        let (of, mut known) = (checks.len(), History::clone(&known.history));
        let new: Vec<Check> = checks.iter().filter_map(|check| known.bring(check)).collect();
        let count = new.len();
        let mut kept = 0;
        let keep = |check| {
            self.change(CheckEdit::Check { check, instead_of: None, insists: true })?;
            kept += 1;
            Ok(())
        };
        let done = new.into_iter().try_for_each(keep);
        AddedChecks { of, new: count, kept: done.map(|()| kept).map_err(|error| (kept, error)) }
    }

    /// Does what the person asks for.
    fn answer(
        &self,
        ask: Ask,
        presses: &UseStateHandle<u32>,
        undo: &UseStateHandle<Option<Undo>>,
        resume: &Callback<Session>,
    ) {
        let was_kept = *self.is_wanted;
        let offer = |what, removed| undo.set(Some(Undo { what, done: None, refused: 0, removed, was_kept }));
        match ask {
            Ask::GoOn => {
                undo.set(None);
                self.is_unplanned.set(false);
            }
            Ask::Plan { check, instead_of } => {
                let edit = CheckEdit::Check { check: *check, instead_of: Some(*instead_of), insists: true };
                self.is_unplanned.set(self.change(edit).is_err());
            }
            Ask::Restarted(session) => offer(Deletion::Run(session), RemovedEntries::default()),
            // If nothing may be read, nothing is kept that could be taken away.
            Ask::Delete(checks) => {
                let removed = self.change(CheckEdit::Delete(checks.clone())).unwrap_or_default();
                offer(Deletion::Checks(checks), removed);
            }
            Ask::Forget => {
                offer(Deletion::Kept, self.change(CheckEdit::Forget).unwrap_or_default());
                self.is_wanted.set(false);
            }
            Ask::Wipe => {
                offer(Deletion::Kept, self.wipe());
                self.is_wanted.set(false);
            }
            Ask::Keep => {
                undo.set(None);
                self.is_wanted.set(true);
                presses.set(presses.wrapping_add(1));
            }
            Ask::Undo => match undo.as_ref().cloned() {
                Some(Undo { what: Deletion::Run(session), .. }) => {
                    undo.set(None);
                    resume.emit(*session);
                }
                Some(taken) => undo.set(Some(self.put_back(taken))),
                None => {}
            },
        }
    }

    fn wipe(&self) -> RemovedEntries {
        let Ok(wiped) = self.host.checks().wipe(Extent::All) else { return RemovedEntries::default() };
        self.run.with(|run| run.check = None);
        self.show(wiped.kept);
        wiped.removed
    }

    fn put_back(&self, taken: Undo) -> Undo {
        let put_back = self.host.checks().put_back(&taken.removed);
        let done = put_back.as_ref().map(|_| ()).map_err(|error| *error);
        if let Ok(changed) = put_back {
            if let Some(kept) = &changed.kept.run {
                self.run.with(|run| run.check.clone_from(&kept.check));
            }
            self.show(changed.kept);
            self.is_wanted.set(taken.was_kept);
        }
        Undo { done: Some(done), refused: taken.refused.wrapping_add(done.is_err().into()), ..taken }
    }
}
