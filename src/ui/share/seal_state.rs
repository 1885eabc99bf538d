//! Reduces the state of the sealing of a code.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::host::{SealError, SealedCode};

/// Says how far the sealing of a code has come.
#[derive(Clone, Default, PartialEq)]
pub enum State {
    NotOffered,
    #[default]
    Open,
    /// Another selection was sealed, or was about to be.
    CameOff,
    UnderWay,
    Sealed(SealedCode),
    Failed(SealError),
}

/// Holds the code that the person last sealed or unsealed, and its state.
#[derive(Clone, Default, PartialEq)]
pub struct Seal {
    /// The code that was to be sealed.
    pub code: String,
    /// The state of its sealing.
    pub state: State,
}

/// Lists the actions in the sealing of a code.
pub enum Act {
    /// The person wants the code sealed or unsealed.
    Begin(State),
    /// The browser has finished sealing.
    Done(State),
}

impl Reducible for Seal {
    type Action = (String, Act);

    fn reduce(self: Rc<Self>, (code, act): (String, Act)) -> Rc<Self> {
        match act {
            Act::Begin(state) => Rc::new(Self { code, state }),
            Act::Done(state) if self.code == code && self.state == State::UnderWay => Rc::new(Self { code, state }),
            // The person has changed the selection meanwhile.
            Act::Done(_) => self,
        }
    }
}
