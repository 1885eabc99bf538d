//! Renders state and dispatches actions, in Yew components. They do no scoring and no storage; they ask the [`host`] for
//! what only a browser can do.
//!
//! The files are a tree: no two import each other, not even through others. Roughly from the leaves to the root:
//!
//! - `memory`: what callbacks remember between them.
//! - [`host`]: the traits by which components ask the browser for something.
//! - `voice`: the context that every screen gets; `keeping`: the saved run and checks.
//! - `parts`: buttons, fields and choices, which know no check.
//! - [`rooms`]: the parts of a widget beside the person's own run.
//! - `result`: the result of a check; `share` shares it, `history` compares it with earlier ones.
//! - `run`: the person's own run through the questionnaire, step by step.
//! - `sheets`: a result on one page, for a session or a talk.
//! - `shared`: a shared result that a link opens; `coach`: the coach's view of it; `desk`: a coach's board.
//! - [`coach_rooms`]: all rooms.
//! - [`widget`]: the root, which decides what is on the screen.

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
mod memory;
mod print;
mod shelf;
mod step;
mod trail;

mod coach;
mod desk;
mod history;
mod result;
mod run;
mod share;
mod shared;
mod sheets;
