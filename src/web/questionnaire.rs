//! Writes the questionnaire in the words of a language, as JSON.

use engine::instrument::{Fact, KnownDiscipline, Rating, Scale, Version};
use engine::json::{
    Questionnaire, QuestionnaireAgain, QuestionnaireDiscipline, QuestionnaireFact, QuestionnaireItem,
    QuestionnaireRating, QuestionnaireScale,
};
use words::{InstrumentWords, Language, words};

/// Returns the questionnaire in a language.
pub fn describe(language: Language) -> Questionnaire<'static> {
    let words = &words(language).instrument;
    Questionnaire {
        version: Version::CURRENT.number(),
        language: language.id(),
        scales: Scale::each(|scale| describe_scale(words, scale)).into(),
        facts: Fact::ALL.map(|fact| describe_fact(words, fact)).into(),
        disciplines: KnownDiscipline::ALL
            .map(|known| QuestionnaireDiscipline { id: known.id(), name: words.known_discipline(known) })
            .into(),
        ratings: Rating::ALL
            .map(|rating| {
                let of_rating = words.rating(rating);
                QuestionnaireRating { id: rating.id(), meaning: of_rating.meaning, labels: *of_rating.labels() }
            })
            .into(),
        again: QuestionnaireAgain { question: words.again_question, answers: *words.again_answers() },
        skip: words.skip,
    }
}

fn describe_scale(words: &'static InstrumentWords, scale: Scale) -> QuestionnaireScale<'static> {
    QuestionnaireScale {
        id: scale.id(),
        name: words.scale(scale),
        lead: words.lead(scale),
        anchors: *words.answers(scale),
        items: scale
            .items()
            .map(|item| QuestionnaireItem {
                id: item.id(),
                statement: words.statement(item),
                reverse_keyed: item.is_reverse_keyed(),
            })
            .collect(),
    }
}

fn describe_fact(words: &'static InstrumentWords, fact: Fact) -> QuestionnaireFact<'static> {
    let (least, most) = fact.range().into_inner();
    QuestionnaireFact { id: fact.id(), label: words.fact(fact).label, least, most }
}
