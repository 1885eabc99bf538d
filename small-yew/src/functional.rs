//! Components and hooks.

mod effect;
mod memo;
mod state;
#[cfg(test)]
mod test;

use std::any::Any;
use std::marker::PhantomData;
use std::rc::{Rc, Weak};

pub use yew_macro::{function_component as component, hook};

pub(crate) use self::effect::Effect;
pub use self::effect::{TearDown, use_effect_with};
pub use self::memo::{use_memo, use_mut_ref, use_node_ref};
pub use self::state::{
    Reducible, UseReducerDispatcher, UseReducerHandle, UseStateHandle, UseStateSetter, use_reducer, use_reducer_eq,
    use_state, use_state_eq,
};
use crate::html::{BaseComponent, Context, HtmlResult, Properties};
use crate::scope::Scope;

/// What `#[component]` makes of a function.
pub trait FunctionProvider {
    /// What it is given.
    type Properties: Properties + 'static;

    /// Draws it.
    fn run(ctx: &mut HookContext, props: &Self::Properties) -> HtmlResult;
}

/// What `#[component]` keeps in the component; nothing here, where a [`Scope`] keeps it.
pub struct FunctionComponent<T>(PhantomData<T>);

#[doc(hidden)]
impl<T: BaseComponent> FunctionComponent<T> {
    pub fn new(_: &Context<T>) -> Self {
        Self(PhantomData)
    }

    pub fn render(&self, _: &T::Properties) -> HtmlResult {
        Ok(Default::default())
    }

    pub fn rendered(&self) {}

    pub fn destroy(&self) {}

    pub fn prepare_state(&self) -> Option<String> {
        None
    }
}

/// What the hooks of a component remember, in the order in which they are called.
pub struct HookContext {
    scope: Weak<Scope>,
    states: Vec<Rc<dyn Any>>,
    effects: Vec<Rc<Effect>>,
    next: usize,
}

impl HookContext {
    pub(crate) fn new(scope: Weak<Scope>) -> Self {
        Self { scope, states: Vec::new(), effects: Vec::new(), next: 0 }
    }

    /// Begins with the first hook again.
    pub(crate) fn rewind(&mut self) {
        self.next = 0;
    }

    /// Whether anything is to be done when the component stands in the page.
    pub(crate) fn has_effects(&self) -> bool {
        !self.effects.is_empty()
    }

    /// What that is.
    pub(crate) fn effects(&self) -> Vec<Rc<Effect>> {
        self.effects.clone()
    }

    /// What the next hook remembers; when it is called for the first time, what `first` makes.
    fn next_state<T: 'static>(&mut self, first: impl FnOnce(&mut Self) -> T) -> Rc<T> {
        let known = self.states.get(self.next).cloned().and_then(|state| state.downcast().ok());
        self.next += 1;
        known.unwrap_or_else(|| {
            let state = Rc::new(first(self));
            self.states.push(state.clone());
            state
        })
    }
}

/// What `#[hook]` makes of a call.
pub trait Hook {
    /// What the call gives.
    type Output;

    /// Calls it.
    fn run(self, ctx: &mut HookContext) -> Self::Output;
}

/// A call of a hook that borrows what it is given.
pub struct BoxedHook<'hook, T>(Box<dyn FnOnce(&mut HookContext) -> T + 'hook>);

impl<'hook, T> BoxedHook<'hook, T> {
    #[doc(hidden)]
    pub fn new(inner: Box<dyn FnOnce(&mut HookContext) -> T + 'hook>) -> Self {
        Self(inner)
    }
}

impl<T> Hook for BoxedHook<'_, T> {
    type Output = T;

    fn run(self, ctx: &mut HookContext) -> T {
        (self.0)(ctx)
    }
}

/// A call of a hook of this crate.
struct Call<F>(F);

impl<T, F: FnOnce(&mut HookContext) -> T> Hook for Call<F> {
    type Output = T;

    fn run(self, ctx: &mut HookContext) -> T {
        (self.0)(ctx)
    }
}
