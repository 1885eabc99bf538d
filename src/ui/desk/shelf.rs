//! The board that is kept, for the components that show it.

use std::rc::Rc;

use yew::prelude::*;

use super::keeper::{Keeper, Kept, Refusal};
use crate::engine::board::{Board, Edit, EditError};
use crate::ui::host::HostRef;
use crate::ui::voice::use_host;
use crate::words::Words;

/// What is kept, and how to change it.
#[derive(Clone, PartialEq)]
pub struct Shelf {
    /// What is kept now.
    pub kept: Kept,
    /// Why the last change was not kept.
    pub refusal: Option<Refusal>,
    /// Does an edit, and says whether it is kept.
    pub change: Callback<Edit, bool>,
    /// Looks again at what is kept.
    pub refresh: Callback<()>,
    host: Option<HostRef>,
}

impl Shelf {
    /// The board, where one is kept.
    pub fn board(&self) -> Option<&Rc<Board>> {
        match &self.kept {
            Kept::Board(board, _) => Some(board),
            _ => None,
        }
    }

    /// Who keeps it, `None` only outside a widget.
    pub fn keeper(&self) -> Option<Rc<dyn Keeper>> {
        self.host.as_ref().map(|host| host.keeper())
    }

    /// What the person has to know of the device, if anything.
    pub fn fault(&self, words: &Words) -> Option<&'static str> {
        let faults = &words.desk.faults;
        match (&self.refusal, &self.kept) {
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

/// What is kept, as it is after every change of this tab and of others. Nothing is read where there is no desk.
#[hook]
pub fn use_shelf(has_desk: bool) -> Shelf {
    let host = use_host().filter(|_| has_desk);
    let look = {
        let host = host.clone();
        move || host.as_ref().map_or(Kept::Blocked, |host| host.keeper().kept())
    };
    let kept = use_state_eq(look.clone());
    let refusal = use_state_eq(|| None::<Refusal>);
    let refresh = {
        let kept = kept.setter();
        Callback::from(move |()| kept.set(look()))
    };
    {
        let refresh = refresh.clone();
        use_effect_with(host.clone(), move |host| {
            let watch = host.as_ref().map(|host| host.keeper().watch(refresh));
            move || drop(watch)
        });
    }
    let change = {
        let (host, refresh, refusal) = (host.clone(), refresh.clone(), refusal.setter());
        Callback::from(move |edit: Edit| {
            let done = host.as_ref().map_or(Err(Refusal::Blocked), |host| host.keeper().change(edit));
            refusal.set(done.err());
            refresh.emit(());
            done.is_ok()
        })
    };
    Shelf { kept: (*kept).clone(), refusal: *refusal, change, refresh, host }
}
