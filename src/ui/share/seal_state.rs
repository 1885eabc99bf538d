//! How far the sealing of a code is.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::host::SealedCode;

/// How far the sealing of a code is.
#[derive(Clone, Default, PartialEq)]
pub enum State {
    NotOffered,
    #[default]
    Open,
    /// Another selection was sealed, or about to be.
    CameOff,
    UnderWay,
    Sealed(SealedCode),
    Failed,
}

/// The code that the person last sealed or opened, and how far that is.
#[derive(Clone, Default, PartialEq)]
pub struct Seal {
    /// The code that was to be sealed.
    pub code: String,
    /// How far it is.
    pub state: State,
}

/// A step in the sealing of a code.
pub enum Act {
    /// The person wants it sealed or open.
    Begin(State),
    /// The browser is done with it.
    Done(State),
}

impl Reducible for Seal {
    type Action = (String, Act);

    fn reduce(self: Rc<Self>, (code, act): (String, Act)) -> Rc<Self> {
        match act {
            Act::Begin(state) => Rc::new(Self { code, state }),
            Act::Done(state) if self.code == code && self.state == State::UnderWay => Rc::new(Self { code, state }),
            // The person has gone on to another selection meanwhile.
            Act::Done(_) => self,
        }
    }
}
