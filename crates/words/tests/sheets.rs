//! Tests the sheets as text: for a session, and for a talk with the CEO.

#[path = "../../core/tests/common/mod.rs"]
mod common;

use common::{day, disciplines, draft, facts, full_draft, valid};
use engine::check::{Check, Draft};
use engine::instrument::{Fact, Facts};
use engine::step::{EarlierStep, NextStep, StepOutcome};
use engine::text::Text;
use leadership_load_words::{Language, Words, words};

/// Returns a check with everything that the sheet for a session can show.
fn full_check() -> Check {
    let text = |text: &str| Text::line(text).expect("a step");
    valid(Draft {
        label: Text::line("after the reorg").ok(),
        step: Some(NextStep { text: text("Name an acting lead for design."), by: Some(day("2026-12-04")) }),
        earlier_step: Some(EarlierStep { text: text("Show my CEO two lists."), how: StepOutcome::Partly }),
        ..full_draft()
    })
}

fn earlier() -> Check {
    valid(Draft { taken_on: day("2026-09-27"), ..draft("4440444 1111111 2222222") })
}

/// Returns the text of the sheet for a session, with plain spaces.
fn session_text(words: &Words, check: &Check, earlier: Option<&Check>, topics: &[String]) -> String {
    words.session_sheet(check, earlier, None, topics).to_text(words).replace('\u{a0}', " ")
}

#[test]
fn the_sheet_for_a_session_reads_as_text_in_every_language() {
    for (language, expected) in
        [(Language::EN, include_str!("golden/session.en.txt")), (Language::DE, include_str!("golden/session.de.txt"))]
    {
        let words = words(language);
        let offered = words.topics_of(&full_check());
        let topics = ["Who speaks for design?".to_owned(), offered.first().expect("a topic").text.clone()];
        assert_eq!(session_text(words, &full_check(), Some(&earlier()), &topics), expected, "{}", language.id());
    }
}

#[test]
fn a_sheet_of_answers_alone_leaves_out_what_is_not_there() {
    let words = words(Language::EN);
    let text = session_text(words, &valid(draft("3331323 2212332 -------")), None, &[]);
    for absent in ["Since", "Next step", "The step before", "Topics"] {
        assert!(!text.contains(absent), "{absent} in:\n{text}");
    }
    assert!(text.contains("Isolation: 0 of 7 answered; it takes 4."), "{text}");
    assert_eq!(text.matches('?').count(), 4, "{text}");
}

#[test]
fn six_statements_at_most_stand_on_the_sheet_each_with_its_question() {
    for &language in Language::ALL {
        let sheet = words(language).session_sheet(&valid(draft("4440404 4440404 4404440")), None, None, &[]);
        assert_eq!(sheet.answers.len(), 6);
        assert!(sheet.answers.iter().all(|answer| answer.question.ends_with('?')), "{sheet:?}");
    }
}

#[test]
fn what_has_changed_is_not_compared_where_there_is_no_score() {
    let words = words(Language::EN);
    let sheet = words.session_sheet(&valid(draft("3331323 2212332 -------")), Some(&earlier()), None, &[]);
    let (title, lines) = sheet.changes.expect("changes");
    assert_eq!(title.replace('\u{a0}', " "), "Since 27 September 2026");
    assert_eq!(lines.last().expect("isolation").said, words.history.not_compared);
}

#[test]
fn the_sheet_offers_answers_disciplines_and_facts_as_topics() {
    let offered = words(Language::EN).topics_of(&full_check());
    let begins = [
        "More open questions were",
        "I approved something",
        "I was the only one",
        "Design: gap 2, 1 open",
        "Security: gap 1, 1 open",
        "Product: gap 1, 0.3 open",
        "2 of 5 leadership seats",
        "12 times as many people",
        "6 of the 8 other seats",
    ];
    assert_eq!(offered.len(), begins.len(), "{offered:#?}");
    for (topic, begin) in offered.iter().zip(begins) {
        assert!(topic.text.starts_with(begin), "{topic:?} should begin with {begin:?}");
    }
    assert!(words(Language::EN).topics_of(&valid(draft("0004040 ------- -------"))).is_empty());
}

#[test]
fn the_place_of_a_topic_is_the_same_whatever_else_is_told() {
    let words = words(Language::EN);
    let places = |check: &Check| words.topics_of(check).iter().map(|topic| topic.place).collect::<Vec<_>>();
    assert_eq!(places(&full_check()), [0, 1, 2, 3, 4, 5, 6, 7, 8]);
    assert_eq!(places(&valid(Draft { disciplines: Vec::new(), ..full_check().into_draft() })), [0, 1, 2, 6, 7, 8]);
    assert_eq!(places(&full_check().only_answers()), [0, 1, 2]);
}

#[test]
fn a_step_that_was_not_asked_about_stands_on_the_sheet_with_the_question() {
    let words = words(Language::EN);
    let last = NextStep { text: Text::line("Ask for a second seat.").expect("a step"), by: None };
    let note = |check: &Check| {
        let steps = words.session_sheet(check, None, Some(&last), &[]).steps;
        steps.into_iter().rfind(|step| step.title == words.sheets.step_before).map(|step| (step.text, step.note))
    };
    let asked = ("Ask for a second seat.".to_owned(), Some("How did it go?".to_owned()));
    assert_eq!(note(&full_check().with_earlier_step(None)), Some(asked));
    let went = ("Show my CEO two lists.".to_owned(), Some("How it went: partly done.".to_owned()));
    assert_eq!(note(&full_check()), Some(went), "what the check says itself goes before");
}

/// Returns the text of the sheet for a talk, with plain spaces.
fn talk_text(words: &Words, check: &Check, request: Option<&str>) -> String {
    words.talk_sheet(check, request).expect("a sheet").to_text(words).replace('\u{a0}', " ")
}

#[test]
fn the_sheet_for_a_talk_reads_as_text_in_every_language() {
    for (language, expected) in
        [(Language::EN, include_str!("golden/talk.en.txt")), (Language::DE, include_str!("golden/talk.de.txt"))]
    {
        let request = Some("A design lead before we begin anything new.");
        assert_eq!(talk_text(words(language), &full_check(), request), expected, "{}", language.id());
    }
}

#[test]
fn the_sheet_for_a_talk_has_no_score_and_no_answer() {
    let text = |answers: &str| {
        let check = valid(Draft { answers: common::answers(answers), ..full_draft() });
        talk_text(words(Language::EN), &check, None)
    };
    assert_eq!(text("4440404 4440404 4404440"), text("0004040 0004040 0040004"));
}

#[test]
fn a_fact_that_was_not_given_is_left_out_and_not_zero() {
    let words = words(Language::EN);
    let said = |facts: Facts, lines: &[&str]| {
        let check = valid(Draft { facts, disciplines: disciplines(lines), ..draft("3331323 2212332 4-1330-") });
        words.talk_sheet(&check, None).map(|sheet| sheet.said)
    };
    let one = |fact, figure| said(facts(&[(fact, figure)]), &[]).expect("a sentence");
    assert_eq!(said(Facts::default(), &[]), None);
    assert_eq!(said(facts(&[(Fact::Meetings, 8), (Fact::MonthsInRole, 4)]), &[]), None);
    assert_eq!(one(Fact::EmployeeShare, 60), ["60% of all employees work in my areas."]);
    assert_eq!(one(Fact::DependentSeats, 0), [words.sheets.dependent_none]);
    assert_eq!(one(Fact::RolesPlanned, 1), ["1 leadership seat is planned under me."]);
    assert_eq!(one(Fact::RolesUnfilled, 1), ["1 leadership seat under me is empty, interim or covered by me."]);
    assert_eq!(
        said(Facts::default(), &["design 310", "data 020", "security 210"]).expect("a sentence"),
        ["There is no trusted expertise to lean on yet in: Design, Security."]
    );
    let covered = said(Facts::default(), &["design 312", "data 023", "security 214"]).expect("a sentence");
    assert_eq!(covered, [words.sheets.covered]);
    // Somebody new or untested is nobody to lean on, nor is nobody where nothing is needed.
    assert_eq!(said(Facts::default(), &["design 311", "data 221", "security 211"]), None);
    assert_eq!(said(Facts::default(), &["design 312", "data 020", "security 214"]), None);
}
