//! The keys of a question: 1 to 5 answer, 0 skips, Backspace goes back.

use yew::prelude::*;

use crate::engine::instrument::Point;

/// What the keys of a question do.
pub struct Keys {
    /// 1 to 5.
    pub answer: Callback<Point>,
    /// 0.
    pub skip: Callback<()>,
    /// Backspace.
    pub back: Callback<()>,
}

impl Keys {
    /// Listens to keys that are pressed anew and without a modifier: the others belong to the browser.
    pub fn listener(self) -> Callback<KeyboardEvent> {
        Callback::from(move |event: KeyboardEvent| {
            if has_modifier(&event) || event.repeat() {
                return;
            }
            match event.key().as_str() {
                "Backspace" => self.back.emit(()),
                "0" => self.skip.emit(()),
                "1" => self.answer.emit(Point::Zero),
                "2" => self.answer.emit(Point::One),
                "3" => self.answer.emit(Point::Two),
                "4" => self.answer.emit(Point::Three),
                "5" => self.answer.emit(Point::Four),
                _ => return,
            }
            event.prevent_default();
        })
    }
}

/// Whether a key was pressed together with one that makes it a command to the browser.
pub fn has_modifier(event: &KeyboardEvent) -> bool {
    event.ctrl_key() || event.alt_key() || event.meta_key()
}
