//! The board that is kept, for the components that show it.

use std::rc::Rc;

use yew::prelude::*;

use super::keeper::{Found, Keeper, Kept, Refusal};
use crate::ui::host::HostRef;
use crate::ui::kept::Removed;
use engine::board::{Board, Edit, EditError};
use words::Words;

/// What is kept, and how to change it.
#[derive(Clone, PartialEq)]
pub struct Shelf {
    /// What there is on this device now.
    pub found: Found,
    /// Why the last change was not kept.
    pub refusal: Option<Refusal>,
    /// Does an edit, and says whether it is kept.
    pub change: Callback<Edit, bool>,
    /// Puts back what was wiped, and says whether all of it is kept again.
    pub put_back: Callback<Removed, bool>,
    host: Option<HostRef>,
}

impl Shelf {
    /// The board, where one is kept.
    pub fn board(&self) -> Option<&Rc<Board>> {
        match &self.found.kept {
            Kept::Board(board, _) => Some(board),
            _ => None,
        }
    }

    /// Who keeps it, `None` where there is no desk.
    pub fn keeper(&self) -> Option<Rc<dyn Keeper>> {
        keeper_of(self.host.as_ref())
    }

    /// The same shelf, which tells of every edit before it is done.
    pub fn telling(self, on_edit: Callback<()>) -> Self {
        let change = self.change.clone();
        let change = Callback::from(move |edit| {
            on_edit.emit(());
            change.emit(edit)
        });
        Self { change, ..self }
    }

    /// What the person has to know of the device, if anything.
    pub fn fault(&self, words: &Words) -> Option<&'static str> {
        let faults = &words.desk.faults;
        match (&self.refusal, &self.found.kept) {
            (Some(Refusal::Blocked), _) | (None, Kept::Blocked) => Some(faults.blocked),
            (Some(Refusal::Newer), _) | (None, Kept::Newer) => Some(faults.newer),
            (Some(Refusal::Full), _) => Some(faults.full),
            (Some(Refusal::Wiped | Refusal::Edit(EditError::NoClient)), _) => Some(faults.gone),
            (Some(Refusal::Edit(EditError::NameTaken)), _) => Some(words.desk.name_taken),
            (Some(Refusal::Edit(EditError::NotesTooLong)), _) => Some(faults.notes_too_long),
            (None, Kept::Board(_, problems)) if !problems.is_empty() => Some(faults.spoilt),
            (None, _) => None,
        }
    }
}

/// What is kept, as it is after every change of this tab and of others. Nothing is read where there is no desk, and
/// so no host for it.
#[hook]
pub fn use_shelf(host: Option<HostRef>) -> Shelf {
    let look = {
        let host = host.clone();
        let nothing = || Found { kept: Kept::Blocked, unreadable: Vec::new(), has_aside: false };
        move || keeper_of(host.as_ref()).map_or_else(nothing, |keeper| keeper.look())
    };
    let found = use_state_eq(look.clone());
    let refusal = use_state_eq(|| None::<Refusal>);
    let refresh = {
        let found = found.setter();
        Callback::from(move |()| found.set(look()))
    };
    use_effect_with(host.clone(), move |host| {
        let watch = keeper_of(host.as_ref()).and_then(|keeper| keeper.watch(refresh));
        move || drop(watch)
    });
    let change = {
        let (host, refusal) = (host.clone(), refusal.setter());
        Callback::from(move |edit: Edit| {
            let done = keeper_of(host.as_ref()).map_or(Err(Refusal::Blocked), |keeper| keeper.change(edit));
            refusal.set(done.err());
            done.is_ok()
        })
    };
    let put_back = {
        let (host, refusal) = (host.clone(), refusal.setter());
        Callback::from(move |removed: Removed| {
            let keeper = keeper_of(host.as_ref());
            let done = keeper.map_or(Err(Refusal::Blocked), |keeper| keeper.put_back(&removed));
            refusal.set(done.err());
            done.is_ok()
        })
    };
    Shelf { found: (*found).clone(), refusal: *refusal, change, put_back, host }
}

fn keeper_of(host: Option<&HostRef>) -> Option<Rc<dyn Keeper>> {
    host?.coach().map(|coach| coach.keeper())
}
