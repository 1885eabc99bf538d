//! Remembers a value among the callbacks of a component.

use std::cell::Cell;

/// Remembers a value that callbacks share.
///
/// Each use takes the value out for its own time and puts it back. So no use can meet another one: a borrow would panic
/// there, and one panic stops every widget on the page. A use within a use finds a value like a new one, and
/// its changes are lost.
#[derive(Default)]
pub struct Memory<T>(Cell<T>);

impl<T: Default> Memory<T> {
    /// Remembers a value.
    pub fn new(value: T) -> Self {
        Self(Cell::new(value))
    }

    /// Reads or changes the value.
    pub fn with<R>(&self, used: impl FnOnce(&mut T) -> R) -> R {
        let mut value = self.0.take();
        let result = used(&mut value);
        self.0.set(value);
        result
    }

    /// Remembers another value, and returns the one before.
    pub fn replace(&self, value: T) -> T {
        self.0.replace(value)
    }

    /// Returns the value.
    pub fn get(&self) -> T
    where
        T: Clone,
    {
        self.with(|value| value.clone())
    }
}

/// A memory is the same as itself alone, whatever it remembers.
impl<T> PartialEq for Memory<T> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}
