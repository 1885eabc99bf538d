//! Hooks, as a component calls them, without a page around.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use super::*;

fn component() -> HookContext {
    HookContext::new(Weak::new())
}

/// What a component calls, when it is drawn once more.
fn draw<T>(ctx: &mut HookContext, hooks: impl FnOnce(&mut HookContext) -> T) -> T {
    ctx.rewind();
    hooks(ctx)
}

fn run_effects(ctx: &HookContext) {
    ctx.effects().iter().for_each(|effect| effect.run());
}

#[test]
fn a_state_is_remembered_by_its_place() {
    let mut ctx = component();
    let (one, other) = draw(&mut ctx, |ctx| (use_state(|| 1).run(ctx), use_state(|| "a").run(ctx)));
    one.set(2);
    other.set("b");
    let (one, other) = draw(&mut ctx, |ctx| (use_state(|| 7).run(ctx), use_state(|| "z").run(ctx)));
    assert_eq!((*one, *other), (2, "b"));
}

#[test]
fn an_old_handle_reads_the_latest_value_and_its_references_stay_good() {
    let state = draw(&mut component(), |ctx| use_state(|| String::from("first")).run(ctx));
    let (first, setter) = (&*state, state.setter());
    setter.set("second".to_owned());
    assert_eq!((first.as_str(), state.as_str()), ("first", "second"));
    setter.clone().set("third".to_owned());
    assert_eq!((first.as_str(), state.as_str()), ("first", "third"));
    assert_eq!(*state.clone(), "third");
}

#[test]
fn a_handle_of_long_ago_goes_without_a_deep_stack() {
    let state = draw(&mut component(), |ctx| use_state(|| 0).run(ctx));
    (1..=1_000_000).for_each(|value| state.set(value));
    assert_eq!(*state, 1_000_000);
    drop(state);
}

struct Sum(u32);

impl Reducible for Sum {
    type Action = u32;

    fn reduce(self: Rc<Self>, action: u32) -> Rc<Self> {
        Rc::new(Self(self.0 + action))
    }
}

#[test]
fn actions_come_one_after_the_other() {
    let sum = draw(&mut component(), |ctx| use_reducer(|| Sum(1)).run(ctx));
    let dispatcher = sum.dispatcher();
    dispatcher.dispatch(2);
    dispatcher.dispatch(3);
    sum.dispatch(4);
    assert_eq!(sum.0, 10);
}

#[test]
fn a_memo_is_made_again_for_another_value_only() {
    let (mut ctx, mut made) = (component(), Vec::new());
    for of in [1, 1, 2, 1] {
        let memo = draw(&mut ctx, |ctx| {
            let make = |of: &i32| {
                made.push(*of);
                of * 10
            };
            use_memo(of, make).run(ctx)
        });
        assert_eq!(*memo, of * 10);
    }
    assert_eq!(made, [1, 2, 1]);
}

#[test]
fn an_effect_is_undone_before_the_next_and_at_the_end() {
    let told = Rc::<RefCell<Vec<String>>>::default();
    let mut ctx = component();
    for of in [1, 1, 2] {
        draw(&mut ctx, |ctx| {
            let told = told.clone();
            let effect = move |of: &i32| {
                told.borrow_mut().push(format!("do {of}"));
                let of = *of;
                move || told.borrow_mut().push(format!("undo {of}"))
            };
            use_effect_with(of, effect).run(ctx);
        });
        run_effects(&ctx);
        // Nothing is due any more.
        run_effects(&ctx);
    }
    drop(ctx);
    assert_eq!(*told.borrow(), ["do 1", "undo 1", "do 2", "undo 2"]);
}

#[test]
fn an_effect_that_was_never_due_is_not_undone() {
    let told = Rc::new(RefCell::new(0));
    let mut ctx = component();
    let undo = told.clone();
    draw(&mut ctx, |ctx| use_effect_with((), move |&()| move || *undo.borrow_mut() += 1).run(ctx));
    drop(ctx);
    assert_eq!(*told.borrow(), 0);
}
