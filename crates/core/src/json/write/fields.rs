//! Collects the fields of an object that is being written.

use crate::instrument::Scale;
use crate::json::value::Json;

/// Lists the fields of an object, in the order in which they are added.
#[derive(Default)]
pub(super) struct ObjectFields(Vec<(String, Json)>);

impl ObjectFields {
    /// Adds a field, as null if there is no value.
    pub(super) fn with(self, key: &str, value: impl Into<Json>) -> Self {
        self.and(key, value.into())
    }

    /// Adds a field if there is a value.
    pub(super) fn with_any(self, key: &str, value: Option<impl Into<Json>>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    /// Adds a list unless it is empty.
    pub(super) fn with_some(self, key: &str, list: Vec<Json>) -> Self {
        self.with_any(key, (!list.is_empty()).then_some(list))
    }

    #[inline(never)]
    fn and(mut self, key: &str, value: Json) -> Self {
        self.0.push((key.to_owned(), value));
        self
    }
}

impl From<ObjectFields> for Json {
    fn from(fields: ObjectFields) -> Self {
        Self::Object(fields.0)
    }
}

/// Writes an object with a key for each scale.
pub(super) fn per_scale(of: &dyn Fn(Scale) -> Json) -> Json {
    Scale::ALL.into_iter().fold(ObjectFields::default(), |fields, scale| fields.and(scale.id(), of(scale))).into()
}
