//! States, which draw a component again when they become others.

use std::cell::{OnceCell, RefCell};
use std::ops::Deref;
use std::rc::{Rc, Weak};

use super::{Call, Hook, HookContext};
use crate::scope::Scope;

/// A value, and the one that came after it.
struct Link<T> {
    value: T,
    next: OnceCell<Rc<Link<T>>>,
}

impl<T> Drop for Link<T> {
    /// One after the other: a long chain, each dropping the next, would need as deep a stack.
    fn drop(&mut self) {
        let mut next = self.next.take();
        while let Some(mut link) = next.and_then(Rc::into_inner) {
            next = link.next.take();
        }
    }
}

/// A state: its latest value, and whose it is.
struct State<T> {
    latest: RefCell<Rc<Link<T>>>,
    scope: Weak<Scope>,
    /// Whether a value need not be drawn after another one.
    same: fn(&T, &T) -> bool,
}

impl<T> State<T> {
    fn latest(&self) -> Rc<Link<T>> {
        self.latest.borrow().clone()
    }

    fn set(&self, value: T) {
        let next = Rc::new(Link { value, next: OnceCell::new() });
        let before = self.latest.replace(next.clone());
        let same = (self.same)(&before.value, &next.value);
        // It is the latest one, so nothing follows it yet.
        before.next.set(next).ok();
        if !same && let Some(scope) = self.scope.upgrade() {
            scope.schedule();
        }
    }
}

/// A state as it was when it was taken, from which all that came later can be reached: whoever reads gets the latest
/// value, and a reference to an older one stays good for as long as the handle.
struct Handle<T> {
    state: Rc<State<T>>,
    taken: Rc<Link<T>>,
}

impl<T> Handle<T> {
    fn take(state: &Rc<State<T>>) -> Self {
        Self { state: state.clone(), taken: state.latest() }
    }

    fn latest(&self) -> &T {
        let mut link = &*self.taken;
        while let Some(next) = link.next.get() {
            link = next;
        }
        &link.value
    }
}

fn use_handle<T: 'static>(
    first: impl FnOnce() -> T,
    same: fn(&T, &T) -> bool,
) -> impl FnOnce(&mut HookContext) -> Handle<T> {
    move |ctx| {
        let state = ctx.next_state(|ctx| {
            let latest = Rc::new(Link { value: first(), next: OnceCell::new() });
            Rc::new(State { latest: RefCell::new(latest), scope: ctx.scope.clone(), same })
        });
        Handle::take(&state)
    }
}

/// A value that draws the component again whenever it is set.
pub struct UseStateHandle<T>(Handle<T>);

impl<T> UseStateHandle<T> {
    /// Sets it.
    pub fn set(&self, value: T) {
        self.0.state.set(value);
    }

    /// What sets it.
    pub fn setter(&self) -> UseStateSetter<T> {
        UseStateSetter(self.0.state.clone())
    }
}

impl<T> Deref for UseStateHandle<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0.latest()
    }
}

impl<T> Clone for UseStateHandle<T> {
    fn clone(&self) -> Self {
        Self(Handle::take(&self.0.state))
    }
}

/// What sets a value.
pub struct UseStateSetter<T>(Rc<State<T>>);

impl<T> UseStateSetter<T> {
    /// Sets it.
    pub fn set(&self, value: T) {
        self.0.set(value);
    }
}

impl<T> Clone for UseStateSetter<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

/// A value that draws the component again whenever it is set.
pub fn use_state<T: 'static, F: FnOnce() -> T>(first: F) -> impl Hook<Output = UseStateHandle<T>> {
    let handle = use_handle(first, |_, _| false);
    Call(move |ctx: &mut HookContext| UseStateHandle(handle(ctx)))
}

/// A value that draws the component again when it becomes another one.
pub fn use_state_eq<T: PartialEq + 'static, F: FnOnce() -> T>(first: F) -> impl Hook<Output = UseStateHandle<T>> {
    let handle = use_handle(first, T::eq);
    Call(move |ctx: &mut HookContext| UseStateHandle(handle(ctx)))
}

/// A value that becomes another one by actions.
pub trait Reducible {
    /// What happens to it.
    type Action;

    /// What it becomes.
    fn reduce(self: Rc<Self>, action: Self::Action) -> Rc<Self>;
}

/// A value that becomes another one by actions, which draws the component again.
pub struct UseReducerHandle<T>(Handle<Rc<T>>);

impl<T: Reducible> UseReducerHandle<T> {
    /// Takes an action.
    pub fn dispatch(&self, action: T::Action) {
        self.dispatcher().dispatch(action);
    }

    /// What takes actions.
    pub fn dispatcher(&self) -> UseReducerDispatcher<T> {
        UseReducerDispatcher(self.0.state.clone())
    }
}

impl<T> Deref for UseReducerHandle<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0.latest()
    }
}

impl<T> Clone for UseReducerHandle<T> {
    fn clone(&self) -> Self {
        Self(Handle::take(&self.0.state))
    }
}

/// What takes the actions of a value.
pub struct UseReducerDispatcher<T>(Rc<State<Rc<T>>>);

impl<T: Reducible> UseReducerDispatcher<T> {
    /// Takes an action.
    pub fn dispatch(&self, action: T::Action) {
        let before = self.0.latest();
        self.0.set(before.value.clone().reduce(action));
    }
}

impl<T> Clone for UseReducerDispatcher<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

/// A value that becomes another one by actions, which draws the component again unless it is the very same one.
pub fn use_reducer<T, F>(first: F) -> impl Hook<Output = UseReducerHandle<T>>
where
    T: Reducible + 'static,
    F: FnOnce() -> T,
{
    let handle = use_handle(|| Rc::new(first()), Rc::ptr_eq);
    Call(move |ctx: &mut HookContext| UseReducerHandle(handle(ctx)))
}

/// A value that becomes another one by actions, which draws the component again unless it is equal.
pub fn use_reducer_eq<T, F>(first: F) -> impl Hook<Output = UseReducerHandle<T>>
where
    T: Reducible + PartialEq + 'static,
    F: FnOnce() -> T,
{
    let handle = use_handle(|| Rc::new(first()), |one, other| Rc::ptr_eq(one, other) || one == other);
    Call(move |ctx: &mut HookContext| UseReducerHandle(handle(ctx)))
}
