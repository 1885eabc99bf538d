//! What listens on an element.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::Event;

use crate::callback::Callback;

/// What listens to one kind of event.
#[derive(Clone)]
pub struct Listener {
    /// What the browser calls the kind of event.
    pub(crate) kind: &'static str,
    /// What happens then.
    pub(crate) handle: Rc<dyn Fn(Event)>,
}

impl Listener {
    /// A listener to `kind`, of which the browser makes events of type `E`.
    pub fn new<E: JsCast + 'static>(kind: &'static str, callback: Callback<E>) -> Self {
        Self { kind, handle: Rc::new(move |event| callback.emit(event.unchecked_into())) }
    }
}
