//! Tests the findings of a result from facts and ratings: ties, shares, numbers of one, and what a fact rules out.

#[path = "../../core/tests/common/mod.rs"]
mod common;

use std::collections::BTreeSet;

use common::{answers, day, disciplines, draft, facts, full_draft, strategy, valid};
use engine::check::{Check, Draft};
use engine::day::Day;
use engine::instrument::{Fact, Item, Scale};
use engine::link::Payload;
use engine::scoring::{Band, Occasion, Overlap, Share, overlap, score};
use leadership_load_words::{Language, Words, words};
use proptest::prelude::*;

const SEVEN_TWOS: &str = "2222222 2222222 2222222";

fn english() -> &'static Words {
    words(Language::EN)
}

/// Returns a check with these ratings.
fn rated(lines: &[&str]) -> Check {
    valid(Draft { disciplines: disciplines(lines), ..draft(SEVEN_TWOS) })
}

/// Returns a check with these facts and answers.
fn with_facts(figures: &[(Fact, u16)]) -> Check {
    valid(Draft { facts: facts(figures), ..draft(SEVEN_TWOS) })
}

fn said_of_matrix(language: Language, lines: &[&str]) -> Vec<String> {
    let check = rated(lines);
    let outcome = score(&check, Occasion::First);
    words(language).matrix(&check, outcome.matrix.as_ref().expect("a matrix"))
}

fn fact_beside(scale: Scale, check: &Check) -> Option<String> {
    english().fact_beside(scale, check, &score(check, Occasion::First))
}

fn felt_against_fact(scale: Scale, check: &Check) -> Vec<String> {
    english().felt_against_fact(scale, check, &score(check, Occasion::First))
}

/// Returns all that a check makes a language say, as a person or a coach reads it.
fn all_said(words: &Words, check: &Check) -> Vec<String> {
    let outcome = score(check, Occasion::First);
    let of_scale = |scale: Scale| {
        let suggestions = Band::ALL.into_iter().flat_map(move |band| words.advice.suggestions_for(check, scale, band));
        let questions = words.coach.questions_for(check, scale).map(str::to_owned);
        let mut said = words.felt_against_fact(scale, check, &outcome);
        said.extend(words.fact_beside(scale, check, &outcome));
        said.extend(suggestions.map(str::to_owned));
        said.extend(questions);
        said
    };
    let mut said: Vec<_> = Scale::ALL.into_iter().flat_map(of_scale).collect();
    said.push(words.summary(&Payload::from(check.clone())));
    said
}

#[test]
fn disciplines_that_share_a_place_are_all_named() {
    let said = said_of_matrix(Language::EN, &["design 312", "security 422", "data 222"]);
    assert_eq!(said[..2], ["Design and Security share the largest gap.", "Cover is the same everywhere."]);
    let three = said_of_matrix(Language::EN, &["design 310", "security 420", "data 200", "it 332"]);
    assert_eq!(
        three[..2],
        ["Design, Security and Data share the largest gap.", "The least covered are Design, Security and Data."]
    );
    let german = said_of_matrix(Language::DE, &["design 310", "security 420", "data 201"]);
    assert_eq!(german[0], "Die Lücken sind überall gleich.");
    assert_eq!(german[1], "Den wenigsten Rückhalt haben Design und Sicherheit.");
}

#[test]
fn more_than_three_that_share_a_place_are_counted() {
    let said = said_of_matrix(Language::EN, &["design 310", "security 420", "data 200", "it 310", "quality 332"]);
    assert_eq!(said[0], "The largest gap is 2 of 4. Four of your five share it.");
    assert_eq!(said[1], "The least cover is 0 of 4. Four of your five share it.");
}

#[test]
fn a_table_that_is_alike_everywhere_says_so() {
    let said = said_of_matrix(Language::EN, &["design 312", "security 422", "data 202"]);
    assert_eq!(said[..2], ["The gaps are the same everywhere.", "Cover is the same everywhere."]);
    let none = said_of_matrix(Language::EN, &["design 113", "security 222", "data 041"]);
    assert_eq!(none, ["The least covered is Security.", "No gaps on these figures."]);
}

#[test]
fn what_leaves_most_open_is_said_of_all_that_do() {
    let said = |lines: &[&str]| fact_beside(Scale::Expertise, &rated(lines)).expect("a matrix");
    assert_eq!(
        said(&["design 312", "security 211", "data 210", "it 444"]),
        "Design and Data leave most open, 1 of 4 each, after what trusted people cover"
    );
    assert_eq!(
        said(&["design 312", "security 211", "data 222"]),
        "Design leaves most open, 1 of 4, after what trusted people cover"
    );
    assert_eq!(said(&["design 314", "security 214", "data 224"]), "trusted people cover every gap");
    assert_eq!(
        said(&["design 310", "security 310", "data 310"]),
        "2 of 4 stays open everywhere, after what trusted people cover"
    );
    assert_eq!(said(&["design 110", "security 220", "data 330"]), "no gaps on these figures");
}

#[test]
fn shares_of_ratings_are_said_in_words() {
    let shares = [0.0, 0.01, 0.124, 0.125, 0.25, 0.3, 0.4375, 0.5, 0.6, 0.74, 0.875, 0.876, 0.999, 1.0].map(Share::of);
    assert_eq!(
        shares,
        [
            Share::None,
            Share::HardlyAny,
            Share::HardlyAny,
            Share::Quarter,
            Share::Quarter,
            Share::Third,
            Share::Half,
            Share::Half,
            Share::TwoThirds,
            Share::ThreeQuarters,
            Share::ThreeQuarters,
            Share::NearlyAll,
            Share::NearlyAll,
            Share::All,
        ]
    );
    let said =
        said_of_matrix(Language::EN, &["engineering 344", "product 433", "design 312", "data 221", "security 210"]);
    assert!(said.contains(&"People you trust cover about half of the gaps.".to_owned()), "{said:?}");
}

#[test]
fn every_sentence_is_filled_in() {
    let many = ["engineering 344", "product 433", "design 310", "data 210", "security 310", "it 100", "quality 410"];
    for figures in
        [&[][..], &[(Fact::RolesPlanned, 1), (Fact::RolesUnfilled, 1), (Fact::Seats, 2), (Fact::DependentSeats, 1)]]
    {
        for lines in [&many[..], &many[..3], &["design 310", "data 420", "it 401"]] {
            let check = valid(Draft { facts: facts(figures), disciplines: disciplines(lines), ..full_draft() });
            for language in Language::ALL {
                for said in all_said(words(*language), &check) {
                    assert!(!said.contains(['{', '}']), "{said}");
                }
            }
        }
    }
}

proptest! {
    #[test]
    fn a_share_is_said_as_the_nearest_word(share in 0.125_f64..=0.875) {
        let named = [
            (0.25, Share::Quarter),
            (1.0 / 3.0, Share::Third),
            (0.5, Share::Half),
            (2.0 / 3.0, Share::TwoThirds),
            (0.75, Share::ThreeQuarters),
        ];
        let nearest = named.iter().map(|(value, _)| (value - share).abs()).fold(f64::MAX, f64::min);
        let (said, _) = named.iter().find(|(_, word)| *word == Share::of(share)).expect("one of the five");
        prop_assert!((said - share).abs() <= nearest + 1e-9);
    }

    #[test]
    fn windows_overlap_by_the_days_that_both_look_back_on(one in 100_u16..200, other in 100_u16..200) {
        let window = |day: u16| day - 27..=day;
        let shared = window(one).filter(|day| window(other).contains(day)).count();
        let expected = match shared {
            0 => None,
            28 => Some(Overlap::SameDay),
            days => Some(Overlap::Days(days as u16)),
        };
        prop_assert_eq!(overlap(Day::from_number(one), Day::from_number(other)), expected);
    }

    #[test]
    fn no_sentence_has_a_plural_beside_one(check in strategy::check()) {
        let plurals: [(Language, &[&str]); 2] = [
            (Language::EN, &["1 points", "1 other seats", "1 leadership seats", "1 days", "1 statements", "1 minutes"]),
            (Language::DE, &["1 Punkte", "1 anderen Mitglieder", "1 Führungsstellen", "1 Tage", "1 Aussagen", "1 Minuten"]),
        ];
        for (language, plurals) in plurals {
            for said in all_said(words(language), &check) {
                for plural in plurals {
                    let alone = |at: usize| !said[..at].ends_with(|before: char| before.is_ascii_digit() || ".,".contains(before));
                    prop_assert!(!said.match_indices(plural).any(|(at, _)| alone(at)), "{}", said);
                }
            }
        }
    }

    #[test]
    fn no_suggestion_speaks_of_a_seat_that_is_not_empty(check in strategy::check()) {
        let mut draft = check.clone().into_draft();
        draft.facts.set(Fact::RolesUnfilled, Some(0));
        let check = valid(draft);
        for scale in Scale::ALL {
            let english = english();
            let questions = english.coach.questions_for(&check, scale);
            let suggestions = Band::ALL.into_iter().flat_map(|band| english.advice.suggestions_for(&check, scale, band));
            for said in suggestions.chain(questions) {
                prop_assert!(!said.contains("empty") && !said.contains("named seat"), "{}", said);
            }
        }
    }
}

#[test]
fn a_score_of_exactly_half_is_not_more_than_half() {
    let check = valid(draft(SEVEN_TWOS));
    for scale in Scale::ALL {
        let figure = score(&check, Occasion::First).scale(scale).figure().expect("all answered");
        assert_eq!((figure.score, figure.band.number()), (50.0, 2));
        assert_eq!(english().advice.reads_as(&figure), "present about half of the time");
        assert_eq!(
            english().advice.could_also_read_as(&figure).as_deref(),
            Some(
                "Within its likely range, it could also read as “present some of the time” or “present more often than not”."
            )
        );
    }
    let above = valid(draft("2222223 2222222 2222222"));
    let figure = score(&above, Occasion::First).scale(Scale::Overload).figure().expect("all answered");
    assert_eq!(english().advice.reads_as(&figure), "present more often than not");
}

#[test]
fn felt_against_fact_says_that_it_is_near_the_middle() {
    let middle = "Your answers lie near the middle, so take this lightly.";
    let check = valid(full_draft());
    assert!(!felt_against_fact(Scale::Overload, &check).contains(&middle.to_owned()));
    assert_eq!(
        felt_against_fact(Scale::Expertise, &check),
        [
            middle,
            "Design and Security are thinly covered, and it weighs on you less than that might suggest. What is carrying it?"
        ]
    );
}

#[test]
fn a_set_up_that_is_not_felt_is_named() {
    let felt_low = |figures: &[(Fact, u16)]| {
        valid(Draft { facts: facts(figures), answers: answers("0004040 0004040 0040040"), ..draft(SEVEN_TWOS) })
    };
    let less = ", and it weighs on you less than that might suggest. What is carrying it?";
    let said = |scale, figures: &[(Fact, u16)]| felt_against_fact(scale, &felt_low(figures)).pop();
    let empty = |unfilled| [(Fact::RolesPlanned, 3), (Fact::RolesUnfilled, unfilled)];
    assert_eq!(said(Scale::Overload, &empty(2)), Some(format!("Leadership seats are empty{less}")));
    assert_eq!(said(Scale::Overload, &empty(1)), Some(format!("A leadership seat is empty{less}")));
    let people = [(Fact::Seats, 9), (Fact::EmployeeShare, 60)];
    let many = format!("You speak for many more people per seat than the others do{less}");
    assert_eq!(said(Scale::Isolation, &people), Some(many.clone()));
    assert_eq!(said(Scale::Isolation, &[(Fact::EmployeeShare, 100)]), Some(many));
}

#[test]
fn seats_and_people_are_counted_right() {
    let said = |planned, unfilled| {
        fact_beside(Scale::Overload, &with_facts(&[(Fact::RolesPlanned, planned), (Fact::RolesUnfilled, unfilled)]))
    };
    let rest = "empty, interim or covered by you";
    assert_eq!(said(5, 2), Some(format!("2 of 5 leadership seats are {rest}")));
    assert_eq!(said(5, 1), Some(format!("1 of 5 leadership seats is {rest}")));
    assert_eq!(said(5, 0), Some(format!("none of 5 leadership seats is {rest}")));
    assert_eq!(said(1, 1), Some(format!("the leadership seat planned is {rest}")));
    assert_eq!(said(1, 0).as_deref(), Some("the leadership seat planned is filled"));
    assert_eq!(said(4, 4), Some(format!("all 4 leadership seats are {rest}")));

    let isolation = |figures: &[(Fact, u16)]| fact_beside(Scale::Isolation, &with_facts(figures));
    let share =
        |seats, own, share| isolation(&[(Fact::Seats, seats), (Fact::OwnSeats, own), (Fact::EmployeeShare, share)]);
    assert_eq!(share(9, 1, 60).as_deref(), Some("12 times as many people for your seat as for each other seat"));
    assert_eq!(
        share(9, 2, 60).as_deref(),
        Some("5.3 times as many people for each of your seats as for each other seat")
    );
    assert_eq!(share(2, 1, 50).as_deref(), Some("about as many people for your seat as for each other seat"));
    assert_eq!(share(40, 10, 1).as_deref(), Some("far fewer people for each of your seats than for each other seat"));
    assert_eq!(share(9, 1, 100).as_deref(), Some("all employees work in your areas"));

    let dependency = |seats, dependent| {
        let check = with_facts(&[(Fact::Seats, seats), (Fact::DependentSeats, dependent)]);
        english().dependency(&score(&check, Occasion::First), check.facts()).expect("both were given")
    };
    assert_eq!(dependency(9, 6), "6 of the 8 other seats depend on your areas for their plans this quarter.");
    assert_eq!(dependency(9, 1), "1 of the 8 other seats depends on your areas for its plans this quarter.");
    assert_eq!(dependency(9, 0), "None of the 8 other seats depends on your areas for its plans this quarter.");
    assert_eq!(dependency(2, 1), "The other seat depends on your areas for its plans this quarter.");
}

#[test]
fn where_all_employees_are_ones_own_the_fact_of_isolation_is_high() {
    let fact = |figures: &[(Fact, u16)]| score(&with_facts(figures), Occasion::First).pair(Scale::Isolation).fact;
    assert_eq!(fact(&[(Fact::Seats, 9), (Fact::EmployeeShare, 100)]), Some(true));
    assert_eq!(fact(&[(Fact::EmployeeShare, 100)]), Some(true));
    assert_eq!(fact(&[(Fact::EmployeeShare, 99)]), None);
}

#[test]
fn weeks_that_overlap_are_counted() {
    let said = |one, other| overlap(day(one), day(other)).map(|overlap| english().advice.overlap(overlap));
    assert_eq!(said("2026-11-22", "2026-12-20"), None);
    let by = |days| Some(format!("Their four weeks overlap by {days}, so part of what they say is the same."));
    assert_eq!(said("2026-11-22", "2026-12-19"), by("1 day"));
    assert_eq!(said("2026-12-06", "2026-11-22"), by("14 days"));
    assert_eq!(
        said("2026-11-22", "2026-11-22").as_deref(),
        Some("Both were answered on the same day: this compares two moods, not two months.")
    );
}

#[test]
fn points_are_subtracted_as_they_are_shown() {
    let compare = &english().coach.compare;
    assert_eq!(compare.scores(17.86, 21.43), "18 then, 21 now: 3 points higher.");
    assert_eq!(compare.scores(71.43, 46.43), "71 then, 46 now: 25 points lower.");
    assert_eq!(compare.scores(50.0, 50.9), "50 then, 51 now: 1 point higher.");
    assert_eq!(compare.scores(50.4, 49.6), "50 then, 50 now.");
    let course = &english().coach.course;
    assert_eq!(course.since_first(17.86, 21.43, "possible"), "+3 since the first: possible");
    assert_eq!(course.since_first(46.43, 46.4, "possible"), "0 since the first: possible");
}

#[test]
fn advice_fits_what_was_given() {
    let all = |check: &Check| -> BTreeSet<&str> {
        let bands =
            |scale| Band::ALL.into_iter().flat_map(move |band| english().advice.suggestions_for(check, scale, band));
        Scale::ALL.into_iter().flat_map(bands).collect()
    };
    let says = |check: &Check, part: &str| all(check).iter().any(|said| said.contains(part));

    let nothing_given = valid(draft(SEVEN_TWOS));
    assert!(
        says(&nothing_given, "Rank the empty leadership seats") && says(&nothing_given, "until a named seat is filled")
    );
    assert!(says(&nothing_given, "In the field you know least, sit in") && !says(&nothing_given, "largest gap"));
    assert!(says(&nothing_given, "Use a two-person rule in the field you know least"));
    assert!(says(&nothing_given, "Fill the cover before the knowledge") && says(&nothing_given, "second seat"));

    let filled = with_facts(&[(Fact::RolesPlanned, 5), (Fact::RolesUnfilled, 0), (Fact::OwnSeats, 2)]);
    assert!(
        says(&filled, "Name one decision a week that only you take today")
            && says(&filled, "until a date that you name")
    );
    assert!(!says(&filled, "second seat") && says(&filled, "(delegate, agenda)"));

    let one_empty = with_facts(&[(Fact::RolesPlanned, 5), (Fact::RolesUnfilled, 1)]);
    assert!(!says(&one_empty, "seats by the hours") && says(&one_empty, "the empty leadership seat"));

    let no_gap = rated(&["design 110", "security 220", "data 330"]);
    assert!(says(&no_gap, "Agree with each lead which decisions you only want to hear of."));
    assert!(!says(&no_gap, "Fill the cover") && !says(&no_gap, "largest gap"));
    let gaps = rated(&["design 410", "security 220", "data 330"]);
    assert!(says(&gaps, "In the field with the largest gap") && says(&gaps, "in the widest gap until"));
    let shared = rated(&["design 410", "security 410", "data 330"]);
    assert!(says(&shared, "In one of the fields with the largest gap") && says(&shared, "in the widest gaps until"));
}

#[test]
fn a_coach_asks_what_fits() {
    let seat = Item::from_id("overload-3").expect("an item");
    let asks = |check: &Check| english().coach.question_for(check, seat).expect("a question");
    assert!(asks(&valid(draft(SEVEN_TWOS))).starts_with("Which empty seat costs you the most hours"));
    let empty = |unfilled| with_facts(&[(Fact::RolesPlanned, 5), (Fact::RolesUnfilled, unfilled)]);
    assert_eq!(asks(&empty(0)), "Which decision costs you the most hours, and who could take half of it?");
    assert!(asks(&empty(1)).starts_with("How many hours does the empty seat cost you"));
}

#[test]
fn a_shift_to_either_side_is_said_to_be_steady() {
    let high = "Both later checks lie on the same side of the first one, by more than wobble. A first check that was \
                unusually high would look the same.";
    assert_eq!(english().advice.steady(-39.0), high);
    assert_eq!(english().advice.steady(39.0), high.replace("high", "low"));
}
