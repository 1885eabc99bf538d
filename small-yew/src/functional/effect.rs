//! What is done when a component stands in the page.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::{Call, Hook, HookContext};

/// What undoes an effect.
type Undo = Box<dyn FnOnce()>;

/// An effect that is due.
type Due = Box<dyn FnOnce() -> Option<Undo>>;

/// What an effect may return: how it is undone.
pub trait TearDown {
    /// What undoes it; nothing, if nothing does.
    fn undo(self) -> Option<Undo>;
}

impl TearDown for () {
    fn undo(self) -> Option<Undo> {
        None
    }
}

impl<F: FnOnce() + 'static> TearDown for F {
    fn undo(self) -> Option<Undo> {
        Some(Box::new(self))
    }
}

/// What one call of [`use_effect_with`] remembers.
#[derive(Default)]
pub(crate) struct Effect {
    due: Cell<Option<Due>>,
    undo: Cell<Option<Undo>>,
}

impl Effect {
    /// Does what is due, after what was done before has been undone.
    pub(crate) fn run(&self) {
        if let Some(due) = self.due.take() {
            self.undo();
            self.undo.set(due());
        }
    }

    fn undo(&self) {
        if let Some(undo) = self.undo.take() {
            undo();
        }
    }
}

impl Drop for Effect {
    fn drop(&mut self) {
        self.undo();
    }
}

/// Does `effect` when the component stands in the page, and again after each drawing for which `of` is another one.
pub fn use_effect_with<T, F, D>(of: T, effect: F) -> impl Hook<Output = ()>
where
    T: PartialEq + 'static,
    F: FnOnce(&T) -> D + 'static,
    D: TearDown,
{
    Call(move |ctx: &mut HookContext| {
        let state = ctx.next_state(|ctx| {
            let effect = Rc::<Effect>::default();
            ctx.effects.push(effect.clone());
            (effect, RefCell::<Option<Rc<T>>>::default())
        });
        let (remembered, before) = &*state;
        if before.borrow().as_deref() != Some(&of) {
            let of = Rc::new(of);
            before.replace(Some(of.clone()));
            remembered.due.set(Some(Box::new(move || effect(&of).undo())));
        }
    })
}
