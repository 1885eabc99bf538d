//! The public JSON, converted to and from the engine's types.
//!
//! What comes in is read in two steps: serde makes a [`Json`] of it, and
//! [`read_check`] and its siblings make what the engine knows of that, or
//! report every [`Problem`] with its path. What goes out is a `…Json`, which
//! serde writes. The types of both, for people who write JavaScript, are in
//! `src/embed/leadership-load.d.ts`.

mod csv;
mod json;
mod problem;
mod read;
mod write;

pub use csv::csv;
pub use json::Json;
pub use problem::{Problem, Problems, both};
pub use read::{
    LinkOptions, ReadBoard, Unread, read_board, read_check, read_checks, read_kept_check, read_kept_run,
    read_link_options, read_occasion, read_pair,
};
pub use write::{
    AgainJson, BoardJson, CheckJson, ComparisonJson, DisciplineWordsJson, FactWordsJson, ItemWordsJson, KeptCheckJson,
    LinkJson, OutcomeJson, QuestionnaireJson, RatingWordsJson, RunJson, SKIPPED, ScaleWordsJson,
};
