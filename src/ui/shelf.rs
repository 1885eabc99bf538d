//! Hands the board that is kept to the components that show it.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::host::HostRef;
use crate::ui::host::coach::CoachHost;
use engine::board::{Board, Edit, EditError};
use engine::day::Day;
use engine::store::{Conflict, Extent, KeptBoard, RemovedEntries, StoreChange, StoreError};
use words::Words;

/// Says how something is brought back.
#[derive(Clone, PartialEq)]
pub enum WayBack {
    /// An edit of the board.
    Edit(Edit),
    /// The entries that were taken out of the store, which are put back.
    Store(RemovedEntries),
}

/// Holds the board that is kept, and the callbacks that change it.
#[derive(Clone, PartialEq)]
pub struct Shelf {
    /// The board on this device now.
    pub kept: KeptBoard,
    /// The reason why the last change was not kept.
    pub error: Option<StoreError>,
    /// Does an edit, and says whether it is kept.
    pub change: Callback<Edit, bool>,
    /// Wipes the board, or what lies aside.
    pub wipe: Callback<Extent, RemovedEntries>,
    /// Brings back what was taken away, and says why not all of it is kept again.
    pub bring_back: Callback<WayBack, Result<(), StoreError>>,
    host: Option<HostRef>,
}

impl Shelf {
    /// Returns the board, if one is kept.
    pub fn board(&self) -> Option<&Rc<Board>> {
        self.kept.board.as_ref().ok()?.as_ref()
    }

    /// Returns whether a board is kept or may be.
    pub fn can_keep(&self) -> bool {
        self.kept.board.is_ok()
    }

    /// Returns the browser around the desk, `None` where there is no desk.
    pub fn host(&self) -> Option<&HostRef> {
        self.host.as_ref()
    }

    /// Returns the part of that browser that only a desk needs.
    pub fn coach(&self) -> Option<Rc<dyn CoachHost>> {
        self.host.as_ref()?.coach()
    }

    /// Returns the day on the person's own calendar.
    pub fn today(&self) -> Option<Day> {
        self.host.as_ref().map(|host| host.today())
    }

    /// Returns the fault of the device that the person needs to know, if there is one.
    pub fn fault(&self, words: &Words) -> Option<&'static str> {
        let error = self.error.or(self.kept.board.as_ref().err().copied());
        let spoilt = || (!self.kept.problems.is_empty()).then_some(words.desk.faults.spoilt);
        error.map(|error| why(words, error)).or_else(spoilt)
    }
}

/// Says why a change is not kept.
pub(super) fn why(words: &Words, error: StoreError) -> &'static str {
    let faults = &words.desk.faults;
    match error {
        StoreError::Blocked => faults.blocked,
        StoreError::Full => faults.full,
        StoreError::Newer => faults.newer,
        StoreError::Conflict(Conflict::Edit(EditError::NameTaken)) => words.desk.name_taken,
        StoreError::Conflict(Conflict::Edit(EditError::NotesTooLong)) => faults.notes_too_long,
        StoreError::Conflict(Conflict::Wiped | Conflict::Run | Conflict::Edit(EditError::NoClient)) => faults.gone,
    }
}

/// Returns the board that is kept, as it is after every change of this tab and of others. `on_edit` is called with
/// every edit before it is done. Nothing is read where there is no desk, and so no host for it.
#[hook]
pub fn use_shelf(host: Option<HostRef>, on_edit: Callback<()>) -> Shelf {
    let kept = use_state_eq(|| load(host.as_ref()));
    let error = use_state_eq(|| None::<StoreError>);
    use_effect_with(host.clone(), {
        let kept = kept.setter();
        move |host| {
            let host = host.clone();
            let coach = host.as_ref().and_then(|host| host.coach());
            let look = Callback::from(move |()| kept.set(load(host.as_ref())));
            let watch = coach.and_then(|coach| coach.board().watch(look));
            move || drop(watch)
        }
    });
    let keeper = BoardKeeper { host: host.clone(), kept: kept.setter(), error: error.setter() };
    let is_begun = matches!(kept.board, Ok(Some(_)));
    let change = use_callback((keeper.clone(), on_edit, is_begun), |mut edit: Edit, (keeper, on_edit, is_begun)| {
        on_edit.emit(());
        if let Edit::File(client) = &mut edit {
            client.keep_since(keeper.host.as_ref().map(|host| host.today()));
        }
        let is_first = !is_begun && edit.is_yes();
        let done = keeper.change(edit);
        if let Some(coach) = keeper.coach().ok().filter(|_| is_first && done.is_ok()) {
            coach.ask_to_last();
        }
        keeper.error.set(done.err());
        done.is_ok()
    });
    let wipe = use_callback(keeper.clone(), |extent, keeper| keeper.wipe(extent));
    let bring_back = use_callback(keeper, |way_back, keeper| {
        // Only the place where it was taken away says why it does not come back.
        keeper.error.set(None);
        match way_back {
            WayBack::Edit(edit) => keeper.change(edit),
            WayBack::Store(removed) => keeper.put_back(&removed),
        }
    });
    Shelf { kept: (*kept).clone(), error: *error, change, wipe, bring_back, host }
}

fn load(host: Option<&HostRef>) -> KeptBoard {
    let coach = host.and_then(|host| host.coach());
    coach.ok_or(StoreError::Blocked).and_then(|coach| coach.board().load()).unwrap_or_else(KeptBoard::from)
}

/// Changes the board that is kept, and shows what is kept then.
#[derive(Clone, PartialEq)]
struct BoardKeeper {
    host: Option<HostRef>,
    kept: UseStateSetter<KeptBoard>,
    error: UseStateSetter<Option<StoreError>>,
}

impl BoardKeeper {
    fn coach(&self) -> Result<Rc<dyn CoachHost>, StoreError> {
        self.host.as_ref().and_then(|host| host.coach()).ok_or(StoreError::Blocked)
    }

    fn show(&self, changed: StoreChange<KeptBoard>) -> RemovedEntries {
        self.kept.set(changed.kept);
        changed.removed
    }

    fn change(&self, edit: Edit) -> Result<(), StoreError> {
        self.coach()?.board().change(edit).map(|changed| drop(self.show(changed)))
    }

    /// Wipes the board. A board that may not be read is not kept, so there is nothing to wipe.
    fn wipe(&self, extent: Extent) -> RemovedEntries {
        let wiped = self.coach().and_then(|coach| coach.board().wipe(extent));
        wiped.map(|changed| self.show(changed)).unwrap_or_default()
    }

    fn put_back(&self, removed: &RemovedEntries) -> Result<(), StoreError> {
        self.coach()?.board().put_back(removed).map(|changed| drop(self.show(changed)))
    }
}
