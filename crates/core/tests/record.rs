//! Tests that presses recorded before the module is there lead where the same presses lead afterwards.

extern crate leadership_load_core as engine;

use std::time::Duration;

use engine::day::Day;
use engine::instrument::{Item, Point};
use engine::json::{Json, read_record};
use engine::session::record::{Deed, Press, catch_up};
use engine::session::{Action, LONGEST_THOUGHT, Pace, Response, Session, Step};

fn today() -> Day {
    Day::from_number(100)
}

fn press(deed: Deed, seconds: u64) -> Press {
    Press { deed, at: Duration::from_secs(seconds), is_move: false }
}

fn answer(point: Point) -> Deed {
    Deed::Respond(Response::Answer(point))
}

#[test]
fn every_press_is_reduced_with_the_time_since_the_one_before() {
    let record =
        [press(Deed::Begin, 10), press(answer(Point::Two), 14), press(Deed::Respond(Response::DidNotComeUp), 20)];
    let caught_up = catch_up(Session::default(), &record, today());
    let respond = |response, seconds| Action::Respond { response, spent: Duration::from_secs(seconds) };
    let one_by_one = Session::default()
        .reduce(Action::Begin(today()))
        .reduce(respond(Response::Answer(Point::Two), 4))
        .reduce(respond(Response::DidNotComeUp, 6));
    assert_eq!(caught_up.session, one_by_one);
    assert_eq!(caught_up.since, Some(Duration::from_secs(20)));
    assert!(!caught_up.keeps);
}

#[test]
fn a_long_break_counts_as_the_longest_thought() {
    let caught_up = catch_up(Session::default(), &[press(Deed::Begin, 0), press(answer(Point::One), 4_000)], today());
    assert_eq!(caught_up.session.spent(), LONGEST_THOUGHT);
}

#[test]
fn back_is_where_the_statement_before_is() {
    let begun = [press(Deed::Begin, 1), press(answer(Point::Four), 3)];
    let caught_up = catch_up(Session::default(), &[&begun[..], &[press(Deed::Back, 5)]].concat(), today());
    let first = Item::all().next().expect("a first item");
    assert_eq!(caught_up.session.step(), Step::Statement(first));
    assert_eq!(caught_up.session.answer(first), Some(Point::Four), "the answer stays");
}

#[test]
fn an_arrow_marks_the_statement_on_the_screen_and_says_nothing() {
    let moved = |point| Press { is_move: true, ..press(answer(point), 4) };
    let record = [press(Deed::Begin, 1), moved(Point::One), moved(Point::Two)];
    let caught_up = catch_up(Session::default(), &record, today());
    let first = Item::all().next().expect("a first item");
    assert_eq!((caught_up.marked, caught_up.session.responded()), (Some((first, Point::Two)), 0));

    let gone_on = catch_up(Session::default(), &[&record[..], &[press(answer(Point::Two), 6)]].concat(), today());
    assert_eq!((gone_on.marked, gone_on.session.responded()), (None, 1));
}

#[test]
fn keeping_is_a_wish_and_no_step() {
    let caught_up = catch_up(Session::default(), &[press(Deed::Keep, 1)], today());
    assert!(caught_up.keeps);
    assert_eq!(caught_up.session, Session::default());
}

#[test]
fn a_run_goes_on_where_it_was() {
    let under_way =
        catch_up(Session::default(), &[press(Deed::Begin, 0), press(answer(Point::Zero), 1)], today()).session;
    let on = catch_up(under_way.clone(), &[press(Deed::Begin, 2), press(answer(Point::One), 3)], Day::from_number(200));
    assert_eq!(on.session.taken_on(), under_way.taken_on(), "it was begun before");
    assert_eq!(on.session.responded(), 2);
}

#[test]
fn every_deed_has_a_name_of_its_own() {
    for deed in Deed::ALL {
        assert_eq!(Deed::from_id(deed.id()), Some(deed));
    }
    assert_eq!(Deed::from_id("answer-5"), None);
}

#[test]
fn a_record_is_read_as_the_page_wrote_it() {
    let text = |text: &str| Json::Text(text.to_owned());
    let object = |fields: &[(&str, Json)]| {
        Json::Object(fields.iter().map(|(key, json)| ((*key).to_owned(), json.clone())).collect())
    };
    let record = Json::List(vec![
        object(&[("did", text("begin")), ("at", 10_u32.into())]),
        object(&[("did", text("answer-3")), ("at", 20_u32.into()), ("moved", Json::Bool(true))]),
    ]);
    let ms = Duration::from_millis;
    let read = vec![
        Press { deed: Deed::Begin, at: ms(10), is_move: false },
        Press { deed: answer(Point::Three), at: ms(20), is_move: true },
    ];
    assert_eq!(read_record(&record), Ok(read));

    let wrong = Json::List(vec![object(&[("did", text("fly")), ("at", text("now"))])]);
    let problems = read_record(&wrong).map_err(|problems| problems.to_string());
    let problems = problems.expect_err("nobody flies");
    assert!(problems.contains("record[0].did: must be begin, answer-0"), "{problems}");
    assert!(problems.contains("record[0].at: must be a whole number"), "{problems}");
}

#[test]
fn the_pace_changes_and_the_time_of_the_statement_goes_on() {
    let record = [press(Deed::Begin, 1), press(Deed::Pace, 4), press(answer(Point::One), 7)];
    let caught_up = catch_up(Session::default(), &record, today());
    assert_eq!(caught_up.session.pace(), Pace::AfterNext);
    assert_eq!(caught_up.session.spent(), Duration::from_secs(6));
    let twice = catch_up(Session::default(), &[press(Deed::Pace, 1), press(Deed::Pace, 2)], today());
    assert_eq!(twice.session.pace(), Pace::ByItself);
}

#[test]
fn what_is_marked_stays_marked_when_the_pace_changes() {
    let marks = Press { is_move: true, ..press(answer(Point::Three), 5) };
    let caught_up = catch_up(Session::default(), &[press(Deed::Begin, 1), marks, press(Deed::Pace, 6)], today());
    assert_eq!(caught_up.marked.map(|(_, point)| point), Some(Point::Three));
}
