//! The board that is kept, for the components that show it.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::host::HostRef;
use crate::ui::host::keeper::{Found, Keeper, Kept, Refusal};
use crate::ui::host::kept::Removed;
use engine::board::{Board, Edit, EditError};
use words::Words;

/// How something is brought back.
#[derive(Clone, PartialEq)]
pub enum WayBack {
    /// By an edit of the board.
    Edit(Edit),
    /// By texts that are put back as they were.
    Texts(Removed),
}

/// What is kept, and how to change it.
#[derive(Clone, PartialEq)]
pub struct Shelf {
    /// What there is on this device now.
    pub found: Found,
    /// Why the last change was not kept.
    pub refusal: Option<Refusal>,
    /// Does an edit, and says whether it is kept.
    pub change: Callback<Edit, bool>,
    /// Brings back what was taken away, and says why not all of it is kept again.
    pub bring_back: Callback<WayBack, Result<(), Refusal>>,
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
        match (self.refusal, &self.found.kept) {
            (Some(refusal), _) => Some(why(words, refusal)),
            (None, Kept::Blocked) => Some(why(words, Refusal::Blocked)),
            (None, Kept::Newer) => Some(why(words, Refusal::Newer)),
            (None, Kept::Board(_, problems)) if !problems.is_empty() => Some(words.desk.faults.spoilt),
            (None, _) => None,
        }
    }
}

/// Says why a change is not kept.
pub(super) fn why(words: &Words, refusal: Refusal) -> &'static str {
    let faults = &words.desk.faults;
    match refusal {
        Refusal::Blocked => faults.blocked,
        Refusal::Full => faults.full,
        Refusal::Newer => faults.newer,
        Refusal::Wiped | Refusal::Edit(EditError::NoClient) => faults.gone,
        Refusal::Edit(EditError::NameTaken) => words.desk.name_taken,
        Refusal::Edit(EditError::NotesTooLong) => faults.notes_too_long,
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
    let bring_back = {
        let (host, refusal) = (host.clone(), refusal.setter());
        Callback::from(move |way_back: WayBack| {
            // Where it was taken away is said why it does not come back, and nowhere else.
            refusal.set(None);
            let keeper = keeper_of(host.as_ref()).ok_or(Refusal::Blocked)?;
            match way_back {
                WayBack::Edit(edit) => keeper.change(edit),
                WayBack::Texts(removed) => keeper.put_back(&removed),
            }
        })
    };
    Shelf { found: (*found).clone(), refusal: *refusal, change, bring_back, host }
}

fn keeper_of(host: Option<&HostRef>) -> Option<Rc<dyn Keeper>> {
    host?.coach().map(|coach| coach.keeper())
}
