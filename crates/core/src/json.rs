//! Converts the public JSON to and from the types beside it.
//!
//! All input and output passes through [`Json`]. [`read_check`] and its
//! siblings convert it to the engine's types, or report every [`Problem`] with
//! its path; [`write_check`] and its siblings convert the other way.
//! The types of both, for people who write JavaScript, are in
//! `src/entry/leadership-load.d.ts` of the widget.

mod problem;
mod read;
mod text;
mod value;
mod write;

pub use problem::{Problem, Problems, both};
pub use read::{
    LinkOptions, ReadBoard, ReadFailure, read_board, read_check, read_checks, read_kept_check, read_kept_run,
    read_link_options, read_occasion, read_pair, read_record,
};
pub use value::Json;
pub use write::{
    Questionnaire, QuestionnaireAgain, QuestionnaireDiscipline, QuestionnaireFact, QuestionnaireItem,
    QuestionnaireRating, QuestionnaireScale, RUN_KEY, SKIPPED, write_board, write_check, write_comparison,
    write_kept_check, write_link, write_outcome, write_questionnaire, write_run,
};
