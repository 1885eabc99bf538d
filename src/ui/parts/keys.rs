//! The keys of a question: 1 to 5 answer, 0 skips, Backspace goes back. Digits of every script work.

use yew::prelude::*;

use engine::instrument::Point;
use engine::number::digit;

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

/// The value of a key that writes a digit.
fn digit_of(key: &str) -> Option<u8> {
    let mut characters = key.chars();
    let value = digit(characters.next()?);
    value.filter(|_| characters.next().is_none())
}

/// Whether a key was pressed together with one that makes it a command to the browser.
pub fn has_modifier(event: &KeyboardEvent) -> bool {
    event.ctrl_key() || event.alt_key() || event.meta_key()
}
