//! What the engine knows to JSON.

mod board;
mod check;
mod kept;
mod outcome;
mod questionnaire;
mod run;

pub(in crate::schema) use board::BOARD_FORMAT;
pub use board::BoardJson;
pub use check::{CheckJson, LinkJson};
pub(in crate::schema) use kept::FORMAT;
pub use kept::KeptCheckJson;
pub use outcome::{ComparisonJson, OutcomeJson};
pub use questionnaire::{
    AgainJson, DisciplineWordsJson, FactWordsJson, ItemWordsJson, QuestionnaireJson, RatingWordsJson, ScaleWordsJson,
};
pub use run::{RunJson, SKIPPED};

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::engine::instrument::Scale;

/// An object with a key for each scale.
struct PerScale<T>([T; Scale::ALL.len()]);

impl<T: Serialize> Serialize for PerScale<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("PerScale", Scale::ALL.len())?;
        for scale in Scale::ALL {
            fields.serialize_field(scale.id(), scale.of(&self.0))?;
        }
        fields.end()
    }
}
