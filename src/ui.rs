//! Yew components, one a file. They draw state and send actions: no
//! arithmetic, no storage, no JavaScript.
//!
//! The files are a tree: none is needed by what it needs itself. From the leaves
//! to the root:
//!
//! - [`host`]: what the components ask of the browser.
//! - `parts`: buttons, fields and choices, which know no check.
//! - `keeping` and `voice`: whether the run is kept, and what every screen has at hand.
//! - `run`: one's own run through the questionnaire, step by step.
//! - `result`: what a check comes to; `share` hands it on, `history` sets it beside earlier ones.
//! - `shared`: what a link brought; `coach`: how a coach reads it; `desk`: a coach's board.
//! - [`rooms`]: what a widget may have beside one's own run; [`coach_rooms`]: all that it may.
//! - [`widget`]: what stands when.

pub mod coach_rooms;
pub mod host;
pub mod rooms;
pub mod widget;

mod parts;

mod keeping;
mod voice;

mod card;
mod keep;
mod later;
mod print;
mod shelf;
mod trail;

mod coach;
mod desk;
mod history;
mod result;
mod run;
mod share;
mod shared;
