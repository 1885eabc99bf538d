//! Yew components, one a file. They draw state and send actions: no
//! arithmetic, no storage, no JavaScript.
//!
//! [`widget`] is the whole; [`run`] draws one's own run through the
//! questionnaire step by step, [`shared`] what a link brought, and both end in
//! a [`result`]. What only a browser can do they ask of a [`host`].

pub mod host;
pub mod kept;
pub mod widget;

mod run;

#[cfg(feature = "links")]
mod sealed;
#[cfg(feature = "links")]
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

#[cfg(feature = "coach")]
mod coach;
#[cfg(feature = "coach")]
pub mod desk;
#[cfg(feature = "coach")]
pub mod trail;

mod button;
mod card;
#[cfg(feature = "coach")]
mod date_field;
mod file_button;
mod focus;
mod keep;
mod keeping;
mod keys;
mod later;
mod number_field;
mod options;
#[cfg(feature = "links")]
mod paste;
mod print;
mod steady;
mod text_field;
mod undo;
mod voice;
