//! Converts the engine's types to JSON.

mod board;
mod check;
mod fields;
mod kept;
mod outcome;
mod questionnaire;
mod run;

pub(in crate::json) use board::BOARD_FORMAT;
pub use board::write_board;
pub use check::{write_check, write_link};
pub(in crate::json) use kept::FORMAT;
pub use kept::write_kept_check;
pub use outcome::{write_comparison, write_outcome};
pub use questionnaire::{
    Questionnaire, QuestionnaireAgain, QuestionnaireDiscipline, QuestionnaireFact, QuestionnaireItem,
    QuestionnaireRating, QuestionnaireScale, write_questionnaire,
};
pub use run::{RUN_KEY, SKIPPED, write_run};
