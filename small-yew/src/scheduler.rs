//! When components are drawn: after what the browser is doing now, all that have to be, each once.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;

use crate::scope::Scope;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = queueMicrotask)]
    fn queue_microtask(task: &JsValue);
}

thread_local! {
    /// Those that have to be drawn.
    static DUE: RefCell<Vec<Rc<Scope>>> = const { RefCell::new(Vec::new()) };
    /// Those that were drawn, and have effects: what is inside others comes first.
    static DRAWN: RefCell<Vec<Rc<Scope>>> = const { RefCell::new(Vec::new()) };
    /// Whether [`flush`] is about to be called, or is at work.
    static AWAKE: Cell<bool> = const { Cell::new(false) };
    static FLUSH: Closure<dyn FnMut()> = Closure::new(flush);
}

/// Has a component drawn.
pub(crate) fn draw_soon(scope: Rc<Scope>) {
    DUE.with_borrow_mut(|due| due.push(scope));
    if !AWAKE.replace(true) {
        FLUSH.with(|flush| queue_microtask(flush.as_ref().unchecked_ref()));
    }
}

/// Has the effects of a component done when all is drawn.
pub(crate) fn has_effects(scope: Rc<Scope>) {
    DRAWN.with_borrow_mut(|drawn| drawn.push(scope));
}

fn flush() {
    loop {
        if let Some(scope) = next_due() {
            scope.draw_again();
        } else {
            let drawn = DRAWN.take();
            if drawn.is_empty() {
                break;
            }
            drawn.iter().for_each(|scope| scope.run_effects());
        }
    }
    AWAKE.set(false);
}

/// The outermost one: what is inside of it may be drawn along with it, or go.
fn next_due() -> Option<Rc<Scope>> {
    DUE.with_borrow_mut(|due| {
        let (place, _) = due.iter().enumerate().min_by_key(|(_, scope)| scope.depth)?;
        Some(due.swap_remove(place))
    })
}
