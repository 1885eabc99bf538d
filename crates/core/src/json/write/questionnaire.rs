//! Writes the questionnaire and its words as JSON. The caller fills in the words.

use super::fields::ObjectFields;
use crate::json::value::Json;

/// Holds the questionnaire in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Questionnaire<'a> {
    /// The number that checks carry as `instrument`.
    pub version: u8,
    /// The language of the words, such as `en`.
    pub language: &'a str,
    /// The scales, in the order they are asked.
    pub scales: Vec<QuestionnaireScale<'a>>,
    /// The figures about the set-up.
    pub facts: Vec<QuestionnaireFact<'a>>,
    /// The disciplines that have an identifier.
    pub disciplines: Vec<QuestionnaireDiscipline<'a>>,
    /// The ratings of a discipline.
    pub ratings: Vec<QuestionnaireRating<'a>>,
    /// The closing question.
    pub again: QuestionnaireAgain<'a>,
    /// The words for no answer.
    pub skip: &'a str,
}

/// Holds a scale and its statements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionnaireScale<'a> {
    /// The key of the scale in the JSON of answers and results.
    pub id: &'a str,
    /// The name of the scale in that language.
    pub name: &'a str,
    /// The question before its statements.
    pub lead: &'a str,
    /// The words for the answers 0 to 4.
    pub anchors: [&'a str; 5],
    /// The statements, in the order of the answers.
    pub items: Vec<QuestionnaireItem<'a>>,
}

/// Holds one statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionnaireItem<'a> {
    /// The identifier of the item, such as `overload-1`.
    pub id: String,
    /// The statement.
    pub statement: &'a str,
    /// True if the item is reverse-keyed, so that `4 - x` counts.
    pub reverse_keyed: bool,
}

/// Describes one figure about the set-up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionnaireFact<'a> {
    /// The key of the figure in the JSON of facts.
    pub id: &'a str,
    /// The name of the figure in that language.
    pub label: &'a str,
    /// The least value that is allowed, regardless of the other figures.
    pub least: u16,
    /// The greatest value that is allowed, regardless of the other figures.
    pub most: u16,
}

/// Names one discipline that has an identifier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionnaireDiscipline<'a> {
    /// The identifier of the discipline.
    pub id: &'a str,
    /// The name of the discipline in that language.
    pub name: &'a str,
}

/// Describes one rating of a discipline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionnaireRating<'a> {
    /// The key of the rating in the JSON of disciplines.
    pub id: &'a str,
    /// The meaning of the rating.
    pub meaning: &'a str,
    /// The words for the points 0 to 4.
    pub labels: [&'a str; 5],
}

/// Holds the closing question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionnaireAgain<'a> {
    /// The question.
    pub question: &'a str,
    /// The words for the answers 0 to 4.
    pub answers: [&'a str; 5],
}

/// Writes the questionnaire in one language as JSON.
#[must_use]
pub fn write_questionnaire(questionnaire: &Questionnaire<'_>) -> Json {
    ObjectFields::default()
        .with("version", questionnaire.version)
        .with("language", questionnaire.language)
        .with("scales", questionnaire.scales.iter().map(write_scale).collect::<Vec<_>>())
        .with("facts", questionnaire.facts.iter().map(write_fact).collect::<Vec<_>>())
        .with("disciplines", questionnaire.disciplines.iter().map(write_discipline).collect::<Vec<_>>())
        .with("ratings", questionnaire.ratings.iter().map(write_rating).collect::<Vec<_>>())
        .with("again", write_again(&questionnaire.again))
        .with("skip", questionnaire.skip)
        .into()
}

fn write_scale(scale: &QuestionnaireScale<'_>) -> Json {
    ObjectFields::default()
        .with("id", scale.id)
        .with("name", scale.name)
        .with("lead", scale.lead)
        .with("anchors", write_texts(&scale.anchors))
        .with("items", scale.items.iter().map(write_item).collect::<Vec<_>>())
        .into()
}

fn write_item(item: &QuestionnaireItem<'_>) -> Json {
    ObjectFields::default()
        .with("id", item.id.as_str())
        .with("statement", item.statement)
        .with("reverseKeyed", item.reverse_keyed)
        .into()
}

fn write_fact(fact: &QuestionnaireFact<'_>) -> Json {
    ObjectFields::default()
        .with("id", fact.id)
        .with("label", fact.label)
        .with("least", fact.least)
        .with("most", fact.most)
        .into()
}

fn write_discipline(discipline: &QuestionnaireDiscipline<'_>) -> Json {
    ObjectFields::default().with("id", discipline.id).with("name", discipline.name).into()
}

fn write_rating(rating: &QuestionnaireRating<'_>) -> Json {
    ObjectFields::default()
        .with("id", rating.id)
        .with("meaning", rating.meaning)
        .with("labels", write_texts(&rating.labels))
        .into()
}

fn write_again(again: &QuestionnaireAgain<'_>) -> Json {
    ObjectFields::default().with("question", again.question).with("answers", write_texts(&again.answers)).into()
}

fn write_texts(texts: &[&str]) -> Json {
    Json::List(texts.iter().map(|text| Json::from(*text)).collect())
}
