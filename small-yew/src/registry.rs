//! What listens on which element.
//!
//! All elements share one function of JavaScript, which finds the listeners by a number that the element carries:
//! what it would call has gone with the element, and nothing has to be taken back from the page.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event};

use crate::virtual_dom::listeners::Listeners;

#[wasm_bindgen]
extern "C" {
    /// An element that has listeners.
    #[wasm_bindgen(extends = Element)]
    type Heard;

    #[wasm_bindgen(method, getter, js_name = __heard)]
    fn number(this: &Heard) -> Option<u32>;

    #[wasm_bindgen(method, setter, js_name = __heard)]
    fn set_number(this: &Heard, number: u32);
}

thread_local! {
    /// The listeners of elements, by ascending numbers.
    static HEARD: RefCell<Vec<(u32, Listeners)>> = const { RefCell::new(Vec::new()) };
    static HEAR: Closure<dyn FnMut(Event)> = Closure::new(hear);
}

fn hear(event: Event) {
    let number = event.current_target().and_then(|target| target.unchecked_into::<Heard>().number());
    let kind = event.type_();
    let handle = number.and_then(|number| {
        HEARD.with_borrow(|heard| {
            let place = heard.binary_search_by_key(&number, |(number, _)| *number).ok()?;
            let (_, listeners) = heard.get(place)?;
            listeners.iter().find(|listener| listener.kind == kind).map(|listener| listener.handle.clone())
        })
    });
    // Nothing is borrowed any more: whoever hears it may change what listens.
    if let Some(handle) = handle {
        handle(event);
    }
}

/// The listeners of an element, for as long as it stands in the page.
#[derive(Default)]
pub(crate) struct Registration(Option<u32>);

impl Registration {
    /// Has these listen instead of those before.
    pub(crate) fn replace(&mut self, element: &Element, listeners: &Listeners) {
        if self.0.is_none() && listeners.iter().next().is_none() {
            return;
        }
        HEAR.with(|hear| {
            for listener in listeners.iter() {
                // The browser takes the same function for the same kind of event once only.
                element.add_event_listener_with_callback(listener.kind, hear.as_ref().unchecked_ref()).ok();
            }
        });
        HEARD.with_borrow_mut(|heard| match self.0 {
            Some(number) => {
                if let Ok(place) = heard.binary_search_by_key(&number, |(number, _)| *number)
                    && let Some((_, known)) = heard.get_mut(place)
                {
                    *known = listeners.clone();
                }
            }
            None => {
                let number = heard.last().map_or(0, |(number, _)| number.wrapping_add(1));
                element.unchecked_ref::<Heard>().set_number(number);
                heard.push((number, listeners.clone()));
                self.0 = Some(number);
            }
        });
    }
}

impl Drop for Registration {
    fn drop(&mut self) {
        if let Some(number) = self.0 {
            let gone = HEARD.with_borrow_mut(|heard| {
                let place = heard.binary_search_by_key(&number, |(number, _)| *number).ok()?;
                Some(heard.remove(place))
            });
            // What it held may change what listens while it goes.
            drop(gone);
        }
    }
}
