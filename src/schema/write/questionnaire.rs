//! What is asked and in which words, as JSON. Who knows the words, fills it in.

use serde::Serialize;

/// The questionnaire in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct QuestionnaireJson<'a> {
    /// The number that checks carry as `instrument`.
    pub version: u8,
    /// The language of the words, such as `en`.
    pub language: &'a str,
    /// The scales, in the order they are asked.
    pub scales: Vec<ScaleWordsJson<'a>>,
    /// The figures about the set-up.
    pub facts: Vec<FactWordsJson<'a>>,
    /// The disciplines that have an identifier.
    pub disciplines: Vec<DisciplineWordsJson<'a>>,
    /// What a discipline is rated on.
    pub ratings: Vec<RatingWordsJson<'a>>,
    /// The closing question.
    pub again: AgainJson<'a>,
    /// The words for no answer.
    pub skip: &'a str,
}

/// A scale and its statements.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ScaleWordsJson<'a> {
    /// Its key in the JSON of answers and results.
    pub id: &'a str,
    /// What it is called.
    pub name: &'a str,
    /// What is asked before its statements.
    pub lead: &'a str,
    /// The words for the answers 0 to 4.
    pub anchors: [&'a str; 5],
    /// The statements, in the order of the answers.
    pub items: Vec<ItemWordsJson<'a>>,
}

/// One statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ItemWordsJson<'a> {
    /// Its identifier, such as `overload-1`.
    pub id: String,
    /// The statement.
    pub statement: &'a str,
    /// Whether it states the opposite, so that `4 - x` counts.
    pub reverse_keyed: bool,
}

/// One figure about the set-up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FactWordsJson<'a> {
    /// Its key in the JSON of facts.
    pub id: &'a str,
    /// What it is called.
    pub label: &'a str,
    /// The least that is allowed, whatever the other figures are.
    pub least: u16,
    /// The most that is allowed, whatever the other figures are.
    pub most: u16,
}

/// One discipline that has an identifier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DisciplineWordsJson<'a> {
    /// Its identifier.
    pub id: &'a str,
    /// What it is called.
    pub name: &'a str,
}

/// One of the things that a discipline is rated on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RatingWordsJson<'a> {
    /// Its key in the JSON of disciplines.
    pub id: &'a str,
    /// What it means.
    pub meaning: &'a str,
    /// The words for the points 0 to 4.
    pub labels: [&'a str; 5],
}

/// The closing question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AgainJson<'a> {
    /// The question.
    pub question: &'a str,
    /// The words for the answers 0 to 4.
    pub answers: [&'a str; 5],
}
