//! Functions that a component hands to another one.

use std::rc::Rc;

use implicit_clone::ImplicitClone;

/// A function that is shared; two are equal when they are the same one.
pub struct Callback<IN, OUT = ()> {
    function: Rc<dyn Fn(IN) -> OUT>,
}

impl<IN, OUT> Callback<IN, OUT> {
    /// Calls it.
    pub fn emit(&self, value: IN) -> OUT {
        (self.function)(value)
    }
}

impl<IN: 'static, OUT: 'static> Callback<IN, OUT> {
    /// A callback for other values, which become those of this one by `to_value`.
    pub fn reform<T>(&self, to_value: impl Fn(T) -> IN + 'static) -> Callback<T, OUT> {
        let this = self.clone();
        Callback::from(move |value| this.emit(to_value(value)))
    }
}

impl<IN> Callback<IN> {
    /// A callback that does nothing.
    pub fn noop() -> Self {
        Self::from(|_| ())
    }
}

impl<IN> Default for Callback<IN> {
    fn default() -> Self {
        Self::noop()
    }
}

impl<IN, OUT, F: Fn(IN) -> OUT + 'static> From<F> for Callback<IN, OUT> {
    fn from(function: F) -> Self {
        Self { function: Rc::new(function) }
    }
}

impl<IN, OUT> Clone for Callback<IN, OUT> {
    fn clone(&self) -> Self {
        Self { function: self.function.clone() }
    }
}

impl<IN, OUT> PartialEq for Callback<IN, OUT> {
    fn eq(&self, other: &Self) -> bool {
        // The addresses of the functions' code need not be compared.
        std::ptr::addr_eq(Rc::as_ptr(&self.function), Rc::as_ptr(&other.function))
    }
}

impl<IN, OUT> ImplicitClone for Callback<IN, OUT> {}
