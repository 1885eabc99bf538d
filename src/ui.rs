//! Yew components, one a file. They draw state and send actions: no
//! arithmetic, no storage, no JavaScript.
//!
//! [`widget`] is the whole; `run` draws one's own run through the
//! questionnaire step by step, `shared` what a link brought, and both end in
//! a `result`. What only a browser can do they ask of a [`host`].

pub mod host;
pub mod kept;
pub mod rooms;
pub mod widget;

mod run;

mod sealed;
mod shared;

mod start;
mod statement;

mod again;
mod disciplines;
mod facts;
mod ratings;

mod result;
mod share;

mod history;

mod coach;
pub mod desk;
pub mod trail;

mod button;
mod card;
mod date_field;
mod file_button;
mod focus;
mod keep;
mod keeping;
mod keys;
mod later;
mod number_field;
mod options;
mod paste;
mod print;
mod steady;
mod text_field;
mod undo;
mod voice;
