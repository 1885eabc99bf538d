//! The events that `html!` can listen to. One that is missing here is an error when the widget is compiled.

use wasm_bindgen::JsCast;
use web_sys::EventTarget;
pub use web_sys::{Event, FocusEvent, InputEvent, KeyboardEvent, MouseEvent, PointerEvent};

use crate::callback::Callback;

/// What may be written for a listener.
pub trait IntoEventCallback<E> {
    /// What is called; nothing, if there is no listener.
    fn into_event_callback(self) -> Option<Callback<E>>;
}

impl<E> IntoEventCallback<E> for Callback<E> {
    fn into_event_callback(self) -> Option<Callback<E>> {
        Some(self)
    }
}

impl<E> IntoEventCallback<E> for &Callback<E> {
    fn into_event_callback(self) -> Option<Callback<E>> {
        Some(self.clone())
    }
}

impl<E> IntoEventCallback<E> for Option<Callback<E>> {
    fn into_event_callback(self) -> Option<Callback<E>> {
        self
    }
}

impl<E, F: Fn(E) + 'static> IntoEventCallback<E> for F {
    fn into_event_callback(self) -> Option<Callback<E>> {
        Some(self.into())
    }
}

/// Where an event happened.
pub trait TargetCast: AsRef<Event> {
    /// The element, as what the caller knows it to be: nothing checks it.
    fn target_unchecked_into<T: JsCast>(&self) -> T {
        let target = self.as_ref().target();
        // An event that a listener gets has a target.
        target.map_or_else(|| wasm_bindgen::JsValue::NULL.unchecked_into(), JsCast::unchecked_into)
    }

    /// The element, if it is a `T`.
    fn target_dyn_into<T: AsRef<EventTarget> + JsCast>(&self) -> Option<T> {
        self.as_ref().target().and_then(|target| target.dyn_into().ok())
    }
}

impl<E: AsRef<Event>> TargetCast for E {}

macro_rules! events {
    ($($name:ident: $kind:literal, $event:ident;)*) => {
        $(
            #[doc(hidden)]
            pub mod $name {
                use super::{$event, IntoEventCallback};
                use crate::virtual_dom::Listener;

                pub struct Wrapper;

                impl Wrapper {
                    pub fn __macro_new(callback: impl IntoEventCallback<$event>) -> Option<Listener> {
                        callback.into_event_callback().map(|callback| Listener::new($kind, callback))
                    }
                }
            }
        )*
    };
}

events! {
    onblur: "blur", FocusEvent;
    onchange: "change", Event;
    onclick: "click", MouseEvent;
    onfocus: "focus", FocusEvent;
    oninput: "input", InputEvent;
    onkeydown: "keydown", KeyboardEvent;
    onkeyup: "keyup", KeyboardEvent;
    onmousedown: "mousedown", MouseEvent;
    onpointerdown: "pointerdown", PointerEvent;
}
