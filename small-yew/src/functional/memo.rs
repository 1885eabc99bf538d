//! What a component remembers without being drawn again.

use std::cell::RefCell;
use std::rc::Rc;

use super::{Call, Hook, HookContext};
use crate::html::NodeRef;

/// What `make` made of `of`, until that is another one.
pub fn use_memo<T, F, D>(of: D, make: F) -> impl Hook<Output = Rc<T>>
where
    T: 'static,
    F: FnOnce(&D) -> T,
    D: PartialEq + 'static,
{
    Call(move |ctx: &mut HookContext| {
        let state = ctx.next_state(|_| RefCell::<Option<(D, Rc<T>)>>::default());
        if let Some((before, made)) = &*state.borrow()
            && *before == of
        {
            return made.clone();
        }
        let made = Rc::new(make(&of));
        state.replace(Some((of, made.clone())));
        made
    })
}

/// A cell that begins with what `first` makes.
pub fn use_mut_ref<T: 'static, F: FnOnce() -> T>(first: F) -> impl Hook<Output = Rc<RefCell<T>>> {
    Call(move |ctx: &mut HookContext| ctx.next_state(|_| RefCell::new(first())))
}

/// A place for the node of an element.
pub fn use_node_ref() -> impl Hook<Output = NodeRef> {
    Call(|ctx: &mut HookContext| (*ctx.next_state(|_| NodeRef::new())).clone())
}
