//! Tests that the words in English are those of `docs/instrument.md`.

use std::collections::BTreeSet;

use engine::check::{Answers, Check, Draft};
use engine::day::Day;
use engine::instrument::{
    DisciplineName, Fact, Facts, ITEMS_PER_SCALE, Item, KnownDiscipline, MIN_MEETINGS, Point, Rating, Scale,
};
use engine::scoring::{Band, ChangeWord, Figure, MissingScore, Nudges, Occasion, Overlap, score, score_scale};
use leadership_load_words::{AdviceWords, FactWords, FittingText, InstrumentWords, Language, fill, words};

const INSTRUMENT: &str = include_str!("../../../docs/instrument.md");

fn instrument() -> &'static InstrumentWords {
    &words(Language::EN).instrument
}

/// The question that a coach asks in place of the one about an empty seat.
const NO_SEAT_EMPTY: &str =
    "With no seat empty: Which decision costs you the most hours, and who could take half of it?";

fn advice() -> &'static AdviceWords {
    &words(Language::EN).advice
}

/// Returns the text with one space for each run of white space and straight apostrophes, as the document has them, and
/// none before %, as English has it.
fn plain(text: &str) -> String {
    let spaced_once = text.split_whitespace().collect::<Vec<_>>().join(" ");
    spaced_once.replace('’', "'").replace(['“', '”'], "\"").replace(" %", "%")
}

/// Returns `plain` without the first letter's case and the final stop.
fn essence(text: &str) -> String {
    let text = plain(text);
    let mut letters = text.strip_suffix('.').unwrap_or(&text).chars();
    letters.next().into_iter().flat_map(char::to_lowercase).chain(letters).collect()
}

/// Returns a section of the document, by number.
fn section(number: u8) -> &'static str {
    let parts = INSTRUMENT.split("\n## ");
    let mut found = parts.filter(|part| part.starts_with(&format!("{number}. ")));
    found.next().unwrap_or_else(|| panic!("section {number} is in docs/instrument.md"))
}

/// Returns the paragraph of a section that a scale's name in bold begins, without the name.
fn paragraph(number: u8, scale: Scale) -> String {
    let name = format!("\n**{}**", instrument().scale(scale));
    let (_, after) = section(number).split_once(&name).unwrap_or_else(|| panic!("section {number} has {name}"));
    plain(after.split("\n\n").next().unwrap_or(after))
}

/// Returns the cells of the table rows of a section.
fn rows(number: u8) -> Vec<Vec<&'static str>> {
    let lines = section(number).lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |"));
    lines.map(|line| line.split('|').map(str::trim).collect()).collect()
}

fn assert_verbatim(sentence: &str) {
    let document = plain(INSTRUMENT);
    let sentence = essence(sentence);
    let (first, rest) = sentence.split_at(sentence.chars().next().map_or(0, char::len_utf8));
    let stands = document.match_indices(rest).any(|(at, _)| {
        let before = &document[..at];
        before.to_lowercase().ends_with(first)
            && !before[..before.len() - first.len()].ends_with(char::is_alphanumeric)
            && !document[at + rest.len()..].starts_with(char::is_alphanumeric)
    });
    assert!(stands, "docs/instrument.md does not say: {sentence}");
}

fn figure(score: f64, low: f64, high: f64) -> Figure {
    Figure { score, sem: 10.0, low, high, band: Band::of_score(score) }
}

#[test]
fn statements_agree_with_the_tables_in_order_text_and_keying() {
    let rows: Vec<_> =
        rows(2).into_iter().filter(|row| Scale::ALL.iter().any(|scale| row[0].starts_with(scale.id()))).collect();
    assert_eq!(rows.len(), Item::all().count());
    for (item, row) in Item::all().zip(rows) {
        let (id, is_reverse_keyed) = row[0].strip_suffix(" R").map_or((row[0], false), |id| (id, true));
        assert_eq!(item.id(), id);
        assert_eq!(item.is_reverse_keyed(), is_reverse_keyed, "{id}");
        assert_eq!(plain(instrument().statement(item)), row[1], "{id}");
    }
}

#[test]
fn leads_follow_the_names_of_their_scales() {
    for scale in Scale::ALL {
        let lead = format!("— *{}*", instrument().lead(scale));
        assert!(paragraph(2, scale).starts_with(&lead), "{lead}");
    }
}

#[test]
fn answers_agree_with_the_table() {
    let rows = rows(1);
    for point in Point::ALL {
        let row = rows.iter().find(|row| row[0] == point.value().to_string()).expect("every value has a row");
        for (scale, column) in Scale::ALL.into_iter().zip([1, 1, 2]) {
            assert_eq!(instrument().answer(scale, point), row[column]);
        }
    }
    let skipped = rows.iter().find(|row| row[0] == "–").expect("skipping has a row");
    assert_eq!(skipped[1], format!("{} / skip", instrument().skip));
}

#[test]
fn questions_beside_the_statements_agree() {
    assert_verbatim(instrument().meetings_question);
    let again = format!("\"{}\" {}.", instrument().again_question, instrument().again_answers().join(" · "));
    assert!(plain(section(2)).contains(&again), "{again}");
    assert!(plain(section(3)).contains(&format!("\"{}\" is an answer", instrument().not_sure)));
}

#[test]
fn disciplines_and_ratings_agree() {
    let names = KnownDiscipline::ALL.map(|known| instrument().known_discipline(known));
    assert!(plain(section(4)).contains(&format!("disciplines: {}, or a name of one's own", names.join(", "))));
    for (known, name) in KnownDiscipline::ALL.into_iter().zip(names) {
        assert!(name.eq_ignore_ascii_case(known.id()));
    }
    let own = DisciplineName::parse("Robotics").expect("a name");
    assert_eq!(instrument().discipline(&own), "Robotics");
    for rating in Rating::ALL {
        let words = instrument().rating(rating);
        let in_data = if words.name == rating.id() { String::new() } else { format!(" (`{}` in data)", rating.id()) };
        let title = format!("**{}**{in_data} {}", words.name, words.meaning);
        let rows = rows(4);
        let row = rows.iter().find(|row| row[0] == title).unwrap_or_else(|| panic!("{title} has a row"));
        assert_eq!(Point::ALL.map(|point| words.label(point)).as_slice(), &row[1..]);
    }
}

#[test]
fn every_fact_has_its_own_words() {
    let labels: BTreeSet<_> = Fact::ALL.into_iter().map(|fact| instrument().fact(fact).label).collect();
    assert_eq!(labels.len(), Fact::ALL.len());
    let FactWords { label, hint } = &instrument().facts.home_discipline;
    assert!(!labels.contains(label) && !hint.is_empty());
}

#[test]
fn suggestions_are_those_of_the_document() {
    for scale in Scale::ALL {
        let paragraph = paragraph(7, scale);
        let groups: Vec<_> = paragraph.split('*').skip(2).step_by(2).collect();
        assert_eq!(groups.len(), Band::ALL.len(), "{scale:?}");
        for (band, group) in Band::ALL.into_iter().zip(groups) {
            let document: Vec<_> = group.trim_start_matches(": ").trim_end().split(" · ").map(essence).collect();
            let ours: Vec<_> =
                advice().suggestions(scale, band).iter().map(|suggestion| essence(suggestion.plain())).collect();
            assert_eq!(ours, document, "{scale:?} {band:?}");
        }
    }
    assert_verbatim(advice().suggestions_lead);
}

#[test]
fn every_statement_raises_the_question_of_the_document() {
    let rows = rows(8);
    let document: Vec<_> = rows.iter().filter(|row| Item::from_id(row[0]).is_some()).collect();
    assert_eq!(document.len(), Item::all().count());
    for (item, row) in Item::all().zip(document) {
        assert_eq!(item.id(), row[0]);
        let questions = words(Language::EN).coach.questions(item.scale());
        let ours = questions.get(item.index()).unwrap_or_else(|| panic!("{} has a question", item.id()));
        assert_eq!(plain(ours.plain()), row[1].replace(&format!(" ({NO_SEAT_EMPTY})"), ""));
    }
    for &language in Language::ALL {
        for scale in Scale::ALL {
            assert_eq!(words(language).coach.questions(scale).len(), ITEMS_PER_SCALE, "{scale:?}");
        }
    }
}

#[test]
fn bands_and_notes_stand_in_the_document() {
    for band in Band::ALL {
        let name = format!("**{}**", advice().band(band));
        assert!(plain(section(6)).contains(&name), "{name}");
    }
    for note in [advice().assumed_note, advice().second_check_note, advice().limits_note, advice().representation_note]
    {
        assert_verbatim(note);
    }
}

#[test]
fn felt_against_fact_agrees_with_the_table() {
    let said = |felt: bool, fact: bool| {
        let mut draft = Draft::new(Day::from_number(0), Answers::default());
        // All answers speak for the difficulty, or none does.
        Scale::Overload.items().for_each(|item| {
            let is_high = felt != item.is_reverse_keyed();
            draft.answers.set(item, Some(if is_high { Point::Four } else { Point::Zero }));
        });
        draft.facts = Facts::default().with(Fact::RolesPlanned, 4).with(Fact::RolesUnfilled, if fact { 2 } else { 0 });
        let check = Check::new(draft).expect("nothing is out of range");
        let outcome = score(&check, Occasion::First);
        assert!(words(Language::EN).felt_against_fact(Scale::Isolation, &check, &outcome).is_empty());
        words(Language::EN).felt_against_fact(Scale::Overload, &check, &outcome)
    };
    let rows: Vec<_> = rows(6).into_iter().filter(|row| matches!(row[0], "high" | "low")).collect();
    assert_eq!(rows.len(), 4);
    for row in rows {
        // The third row names the fact.
        let expected = row[2].replace("The set-up is lopsided", "Leadership seats are empty");
        assert_eq!(said(row[0] == "high", row[1] == "high"), [expected]);
    }
}

#[test]
fn what_is_new_beside_felt_and_fact_stands_in_the_document() {
    let felt_fact = &advice().felt_fact();
    for sentence in [felt_fact.near_middle, felt_fact.seats_empty.other, felt_fact.many_people_per_seat] {
        assert_verbatim(sentence);
    }
    for sentence in [advice().languages_note, advice().steady(-1.0), &advice().overlap(Overlap::SameDay)] {
        assert_verbatim(sentence);
    }
}

#[test]
fn what_takes_the_place_of_a_suggestion_stands_in_the_document() {
    let instead = Scale::ALL.into_iter().flat_map(|scale| {
        let questions = words(Language::EN).coach.questions(scale);
        let suggestions = Band::ALL.into_iter().flat_map(move |band| advice().suggestions(scale, band));
        suggestions.chain(questions).filter_map(|fitted| match fitted {
            FittingText::Always(_) => None,
            FittingText::Unless(_, instead) => instead.first().map(|(_, sentence)| *sentence),
        })
    });
    let instead: Vec<_> = instead.collect();
    assert_eq!(instead.len(), 7);
    for part in [
        instead[0],
        "until a date that you name",
        "the field you know least",
        "agree with each lead which decisions you only want to hear of",
        instead[2],
    ] {
        assert_verbatim(part);
        assert!(instead.iter().any(|sentence| essence(sentence).contains(&essence(part))), "{part}");
    }
}

#[test]
fn a_figure_is_said_in_whole_points() {
    let first = figure(71.43, 58.61, 84.24);
    let said = advice().presence(Scale::Overload, &first, 7);
    assert_verbatim(&said);
    assert_eq!(advice().presence(Scale::Expertise, &first, 7), said);
    assert_eq!(
        advice().presence(Scale::Isolation, &figure(62.5, 45.55, 79.45), 4),
        "On average over the four statements answered, these difficulties were there in about 63% of the meetings \
         (likely 46–79%, assumed)."
    );
}

#[test]
fn a_range_over_a_line_says_what_else_it_could_read_as() {
    let also = |figure| advice().could_also_read_as(&figure);
    assert_eq!(also(figure(12.0, 0.0, 24.8)), None);
    assert_eq!(
        also(figure(71.43, 58.61, 84.24)).as_deref(),
        Some("Within its likely range, it could also read as “present most of the time”.")
    );
    assert_eq!(
        also(figure(37.5, 20.6, 54.4)).as_deref(),
        Some("Within its likely range, it could also read as “rarely present” or “present more often than not”.")
    );
}

#[test]
fn a_scale_without_a_figure_says_why() {
    assert_eq!(advice().unscored(MissingScore::TooFewAnswers, 3), "3 of 7 answered; it takes 4.");
    let meetings = "Fewer than two meetings: not asked and not scored.";
    assert_eq!(advice().unscored(MissingScore::TooFewMeetings, 0), meetings);
}

#[test]
fn limits_in_sentences_are_those_of_the_engine() {
    assert_eq!((ITEMS_PER_SCALE, MIN_MEETINGS), (7, 2));
    let scored = |answered| {
        let mut answers = Answers::default();
        Scale::Overload.items().take(answered).for_each(|item| answers.set(item, Some(Point::One)));
        let check = Check::new(Draft::new(Day::from_number(0), answers)).expect("nothing is out of range");
        score_scale(&check, Scale::Overload).scored
    };
    assert_eq!(scored(3), Err(MissingScore::TooFewAnswers));
    assert!(scored(4).is_ok());
}

#[test]
fn a_change_has_a_word_and_a_sentence() {
    let changes = [ChangeWord::None, ChangeWord::Possible, ChangeWord::Clear].map(|word| advice().change(word));
    assert_eq!(changes.map(|change| change.word), ["no clear change", "possible", "clear"]);
    let sentences: BTreeSet<_> = changes.map(|change| change.sentence).into();
    assert_eq!(sentences.len(), 3);
}

#[test]
fn nudges_end_with_what_becomes_of_the_answers() {
    let said = |quick, contradictory, straight_line| -> Vec<_> {
        advice().nudges(Nudges { quick, contradictory, straight_line }).collect()
    };
    assert!(said(false, false, false).is_empty());
    let all = said(true, true, true);
    assert_eq!(all.len(), 4);
    for (index, one) in
        [said(true, false, false), said(false, true, false), said(false, false, true)].iter().enumerate()
    {
        assert_eq!(one, &[all[index], all[3]]);
    }
    assert!(all[3].starts_with("Nothing is deleted"));
}

#[test]
fn fill_leaves_what_it_does_not_know() {
    let values = [("a", "1"), ("b", "{a}")];
    assert_eq!(fill("{a}{b} {c} {a", &values), "1{a} {c} {a");
    assert_eq!(fill("no {} }{ names", &values), "no {} }{ names");
    assert_eq!(fill("{x {a}", &values), "{x 1");
    assert_eq!(fill("", &values), "");
}
