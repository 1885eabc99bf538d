//! Handles the keys of a question: 1 to 5 answer, 0 skips, Backspace goes back. Digits of every script work.

use yew::prelude::*;

use engine::instrument::Point;
use engine::number::digit;

/// Holds the handlers of the keys of a question.
pub struct Keys {
    /// Called for 1 to 5.
    pub answer: Callback<Point>,
    /// Called for 0.
    pub skip: Callback<()>,
    /// Called for Backspace.
    pub back: Callback<()>,
}

impl Keys {
    /// Returns the key handler. It ignores repeated keys and keys with a modifier, which belong to the browser.
    pub fn listener(self) -> Callback<KeyboardEvent> {
        Callback::from(move |event: KeyboardEvent| {
            if has_modifier(&event) || event.repeat() {
                return;
            }
            let key = event.key();
            match (digit_of(&key), key.as_str()) {
                (_, "Backspace") => self.back.emit(()),
                (Some(0), _) => self.skip.emit(()),
                (Some(1), _) => self.answer.emit(Point::Zero),
                (Some(2), _) => self.answer.emit(Point::One),
                (Some(3), _) => self.answer.emit(Point::Two),
                (Some(4), _) => self.answer.emit(Point::Three),
                (Some(5), _) => self.answer.emit(Point::Four),
                _ => return,
            }
            event.prevent_default();
        })
    }
}

/// Returns the value of a digit key.
fn digit_of(key: &str) -> Option<u8> {
    let mut characters = key.chars();
    let value = digit(characters.next()?);
    value.filter(|_| characters.next().is_none())
}

/// Returns whether a key was pressed with a modifier that makes it a command of the browser.
pub fn has_modifier(event: &KeyboardEvent) -> bool {
    event.ctrl_key() || event.alt_key() || event.meta_key()
}
