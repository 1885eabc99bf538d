//! Defines a watch, which ends when it is dropped.

/// Watches something until it is dropped.
pub struct Watch(Option<Box<dyn FnOnce()>>);

impl Watch {
    /// Runs `stop` when it is dropped.
    pub fn new(stop: impl FnOnce() + 'static) -> Self {
        Self(Some(Box::new(stop)))
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        if let Some(stop) = self.0.take() {
            stop();
        }
    }
}
