//! Tests the session: where somebody is in the questionnaire, step by step.

#[path = "../../core/tests/common/mod.rs"]
mod common;

use std::time::Duration;

use engine::day::Day;
use engine::history::KeptRun;
use engine::instrument::{DisciplineName, Fact, Item, KnownDiscipline, Point, Rating, Scale};
use engine::json::{read_kept_run, write_run};
use engine::session::{Action, Pace, Response, Session, Step, Wish};
use leadership_load_words::{Language, words};
use proptest::prelude::*;

fn today() -> Day {
    Day::from_date(2026, 11, 22).expect("a day")
}

fn answer(point: Point) -> Action {
    Action::Respond { response: Response::Answer(point), spent: Duration::from_secs(7) }
}

/// Returns a session after some actions.
fn after(actions: impl IntoIterator<Item = Action>) -> Session {
    actions.into_iter().fold(Session::default(), |session, action| session.reduce(action))
}

fn begun() -> Session {
    after([Action::Begin(today())])
}

/// Returns a session in which every statement was answered alike.
fn answered(meetings: Option<u16>) -> Session {
    let session = (0..14).fold(begun(), |session, _| session.reduce(answer(Point::Three)));
    let session = session.reduce(Action::Fact(Fact::Meetings, meetings)).reduce(Action::Next);
    (0..7).fold(session, |session, _| session.reduce(answer(Point::Three)))
}

fn item(scale: Scale, index: usize) -> Step {
    Step::Statement(Item::new(scale, index).expect("an item"))
}

fn known(known: KnownDiscipline) -> DisciplineName {
    known.into()
}

#[test]
fn asks_the_scales_in_order_and_the_meetings_before_isolation() {
    let mut session = begun();
    let mut steps = vec![session.step()];
    for _ in 0..14 {
        session = session.reduce(answer(Point::One));
        steps.push(session.step());
    }
    session = session.reduce(Action::Next);
    steps.push(session.step());
    let asked = |scale: Scale| scale.items().map(Step::Statement);
    let expected =
        asked(Scale::Overload).chain(asked(Scale::Expertise)).chain([Step::Meetings, item(Scale::Isolation, 0)]);
    assert_eq!(steps, expected.collect::<Vec<_>>());
}

#[test]
fn fewer_than_two_meetings_leave_isolation_out() {
    for meetings in [0, 1] {
        let session = (0..14).fold(begun(), |session, _| session.reduce(answer(Point::Three)));
        let session = session.reduce(Action::Fact(Fact::Meetings, Some(meetings))).reduce(Action::Next);
        assert_eq!(session.step(), Step::Facts);
        assert_eq!(session.reduce(Action::Back).step(), Step::Meetings);
    }
    assert_eq!(answered(Some(2)).step(), Step::Facts);
    assert_eq!(answered(None).step(), Step::Facts);
}

#[test]
fn answers_to_isolation_do_not_count_once_there_were_no_meetings() {
    let session = answered(Some(8));
    let back = (0..8).fold(session, |session, _| session.reduce(Action::Back));
    assert_eq!(back.step(), Step::Meetings);
    let check = back.reduce(Action::Fact(Fact::Meetings, Some(1))).check().expect("a check");
    assert_eq!(check.answers().count(), 14);
    assert!(!check.asks(Scale::Isolation));
}

#[test]
fn an_answer_advances_and_can_be_given_again_or_taken_back() {
    let session = begun().reduce(answer(Point::Four));
    assert_eq!(session.step(), item(Scale::Overload, 1));
    let back = session.reduce(Action::Back);
    let first = Item::new(Scale::Overload, 0).expect("an item");
    assert_eq!(back.response(first), Some(Response::Answer(Point::Four)));
    assert_eq!(back.reduce(Action::Next).step(), item(Scale::Overload, 1));
    let taken_back = back.reduce(Action::TakeBack);
    assert_eq!((taken_back.step(), taken_back.response(first)), (item(Scale::Overload, 0), None));
    assert_eq!(taken_back.reduce(Action::Next).step(), item(Scale::Overload, 0), "nothing to go on with");
    assert_eq!(back.reduce(answer(Point::One)).response(first), Some(Response::Answer(Point::One)));
}

#[test]
fn what_did_not_come_up_is_a_response_and_no_answer() {
    let session = begun().reduce(Action::Respond { response: Response::DidNotComeUp, spent: Duration::ZERO });
    assert_eq!(session.step(), item(Scale::Overload, 1));
    assert_eq!(session.responded(), 1);
    assert_eq!(session.check().expect("a check").answers().count(), 0);
}

#[test]
fn counts_the_time_but_not_a_break() {
    let respond =
        |seconds| Action::Respond { response: Response::Answer(Point::Two), spent: Duration::from_secs(seconds) };
    let session = begun().reduce(respond(5)).reduce(respond(3_600));
    assert_eq!(session.check().expect("a check").seconds(), Some(5 + 120));
}

#[test]
fn says_how_many_minutes_are_left() {
    assert_eq!(begun().minutes_left(), 3);
    let fourth = (0..3).fold(begun(), |session, _| session.reduce(answer(Point::Two)));
    assert_eq!(fourth.minutes_left(), 3);
    assert_eq!(answered(Some(8)).minutes_left(), 1);
}

#[test]
fn nobody_passes_with_facts_that_can_not_be() {
    let session = answered(Some(8)).reduce(Action::Fact(Fact::Seats, Some(9)));
    let wrong = session.reduce(Action::Fact(Fact::OwnSeats, Some(9)));
    for action in [Action::Next, Action::Finish] {
        assert_eq!(wrong.reduce(action).step(), Step::Facts);
    }
    assert_eq!(wrong.check(), None);
    let right = wrong.reduce(Action::Fact(Fact::OwnSeats, Some(1)));
    assert_eq!(right.reduce(Action::Next).step(), Step::Disciplines);
    assert_eq!(right.reduce(Action::Finish).step(), Step::Result);
}

#[test]
fn facts_further_on_do_not_hold_anybody_at_the_meetings() {
    let wrong = answered(Some(8)).reduce(Action::Fact(Fact::Seats, Some(99)));
    let back = (0..8).fold(wrong, |session, _| session.reduce(Action::Back));
    assert_eq!(back.step(), Step::Meetings);
    assert_eq!(back.reduce(Action::Next).step(), item(Scale::Isolation, 0));
    assert_eq!(back.reduce(Action::Fact(Fact::Meetings, Some(99))).reduce(Action::Next).step(), Step::Meetings);
}

#[test]
fn it_takes_three_disciplines_or_none() {
    let session = answered(Some(8)).reduce(Action::Next);
    let choose = |session: Session, count: usize| {
        let names = KnownDiscipline::ALL.into_iter().take(count);
        names.fold(session, |session, name| session.reduce(Action::Choose(known(name))))
    };
    assert_eq!(choose(session.clone(), 0).reduce(Action::Next).step(), Step::Again);
    assert_eq!(choose(session.clone(), 2).reduce(Action::Next).step(), Step::Disciplines);
    assert_eq!(choose(session.clone(), 3).reduce(Action::Next).step(), Step::Ratings(Rating::Need));
    assert_eq!(choose(session.clone(), 9).disciplines().len(), 8, "a ninth one does not fit");
    let chosen_twice = choose(choose(session, 3), 1);
    assert_eq!(chosen_twice.disciplines().len(), 2, "choosing again takes back");
}

#[test]
fn a_discipline_that_is_not_fully_rated_is_left_out() {
    let names =
        [KnownDiscipline::Engineering, KnownDiscipline::Product, KnownDiscipline::Design, KnownDiscipline::Data];
    let session = names
        .into_iter()
        .fold(answered(Some(8)).reduce(Action::Next), |session, name| session.reduce(Action::Choose(known(name))));
    let rate = |session: Session, name, ratings: &[Rating]| {
        let rate = |session: Session, &rating| session.reduce(Action::Rate(known(name), rating, Point::Two));
        ratings.iter().fold(session, rate)
    };
    let three = names.into_iter().take(3).fold(session, |session, name| rate(session, name, &Rating::ALL));
    let partly = rate(three.clone(), KnownDiscipline::Data, &[Rating::Need, Rating::Own]);
    assert_eq!(partly.check().expect("a check").disciplines().len(), 3);
    let whole = rate(partly, KnownDiscipline::Data, &[Rating::Cover]);
    assert_eq!(whole.check().expect("a check").disciplines().len(), 4);
    let two = three.reduce(Action::Choose(known(KnownDiscipline::Design)));
    assert_eq!(two.check().expect("a check").disciplines(), [], "two lines are no matrix");
}

#[test]
fn actions_out_of_place_change_nothing() {
    let start = Session::default();
    for action in [answer(Point::One), Action::TakeBack, Action::Next, Action::Back, Action::Finish] {
        assert_eq!(start.reduce(action), start);
    }
    let session = begun();
    for action in [Action::Begin(today()), Action::Finish, Action::Next] {
        assert_eq!(session.reduce(action), session);
    }
}

#[test]
fn starting_again_leaves_nothing() {
    assert_eq!(answered(Some(8)).reduce(Action::Finish).reduce(Action::Restart), Session::default());
}

#[test]
fn the_pace_stays_when_somebody_starts_again() {
    let slow = answered(Some(8)).reduce(Action::Pace(Pace::AfterNext));
    let anew = slow.reduce(Action::Finish).reduce(Action::Restart);
    assert_eq!(anew, Session::default().reduce(Action::Pace(Pace::AfterNext)));
    assert_eq!(slow.check(), answered(Some(8)).check(), "no result knows of it");
}

#[test]
fn steps_are_found_by_their_names() {
    let steps = [Step::Start, item(Scale::Isolation, 6), Step::Meetings, Step::Facts, Step::Disciplines];
    let change = Step::Change(Item::new(Scale::Expertise, 2).expect("an item"));
    for step in
        steps.into_iter().chain([Step::Ratings(Rating::Cover), Step::Again, Step::LookOver, change, Step::Result])
    {
        assert_eq!(Step::from_id(&step.id()), Some(step));
    }
    assert_eq!(Step::from_id("ratings-7"), Some(Step::Ratings(Rating::Need)), "as runs were kept before");
    assert_eq!(Step::from_id("ratings-8"), None);
    assert_eq!(Step::from_id("overload-0"), None);
}

fn action() -> impl Strategy<Value = Action> {
    let point = prop::sample::select(Point::ALL.to_vec());
    let fact = prop::sample::select(Fact::ALL.to_vec());
    let name = prop_oneof![
        prop::sample::select(KnownDiscipline::ALL.to_vec()).prop_map(DisciplineName::Known),
        prop::sample::select(vec!["Legal", "Ops & Finance", "Büro"])
            .prop_filter_map("a name", |name| DisciplineName::parse(name).ok()),
    ];
    let rating = prop::sample::select(Rating::ALL.to_vec());
    prop_oneof![
        4 => (prop::option::weighted(0.8, point.clone()), 0..200_u64).prop_map(|(point, seconds)| Action::Respond {
            response: point.map_or(Response::DidNotComeUp, Response::Answer),
            spent: Duration::from_millis(seconds * 777),
        }),
        2 => Just(Action::Begin(today())),
        3 => Just(Action::Next),
        1 => Just(Action::Back),
        1 => Just(Action::TakeBack),
        1 => Just(Action::Finish),
        1 => Just(Action::LookOver),
        2 => prop::sample::select(Item::all().collect::<Vec<_>>()).prop_map(Action::Change),
        2 => (fact, prop::option::of(0..700_u16)).prop_map(|(fact, figure)| Action::Fact(fact, figure)),
        1 => prop::option::of(name.clone()).prop_map(Action::Home),
        3 => name.clone().prop_map(Action::Choose),
        2 => (name, rating, point.clone()).prop_map(|(name, rating, point)| Action::Rate(name, rating, point)),
        1 => point.prop_map(Action::Again),
        1 => prop::sample::select(Pace::ALL.to_vec()).prop_map(Action::Pace),
        1 => (prop::sample::select(Scale::ALL.to_vec()), 0..=10_u8)
            .prop_map(|(scale, tens)| Action::Wish(scale, Wish::new(tens * 10))),
    ]
}

proptest! {
    #[test]
    fn a_result_always_has_a_check(actions in prop::collection::vec(action(), 0..60)) {
        let mut session = Session::default();
        for action in actions {
            let next = session.reduce(action);
            if next.step() == Step::Result && session.step() != Step::Result {
                prop_assert!(next.check().is_some());
            }
            session = next;
        }
        prop_assert!(session.disciplines().len() <= 8);
    }

    #[test]
    fn going_on_and_back_is_where_one_was(actions in prop::collection::vec(action(), 0..60)) {
        let session = after(actions);
        let next = session.reduce(Action::Next);
        if next.step() != session.step() {
            prop_assert_eq!(next.reduce(Action::Back).step(), session.step());
        }
    }

    #[test]
    fn going_over_the_answers_loses_none(actions in prop::collection::vec(action(), 0..40), item in 0..21_usize) {
        // Answers go on being given: only what somebody does at a statement changes its response.
        let mut session = answered(Some(8)).reduce(Action::LookOver);
        let item = Item::all().nth(item).expect("an item");
        session = session.reduce(Action::Change(item));
        prop_assert_eq!(session.step(), Step::Change(item));
        for action in actions {
            let next = session.reduce(action.clone());
            let at = session.step().statement();
            if action != Action::Restart {
                for other in Item::all().filter(|&other| Some(other) != at) {
                    prop_assert_eq!(next.response(other), session.response(other), "{:?}", action);
                }
            }
            if let (Step::Change(_), Action::Respond { .. } | Action::Back) = (session.step(), action) {
                prop_assert_eq!(next.step(), Step::LookOver);
            }
            session = next;
        }
    }

    #[test]
    fn a_run_that_is_kept_is_taken_up_where_it_was(actions in prop::collection::vec(action(), 0..60)) {
        let session = after(actions);
        let run = KeptRun { session: session.clone(), check: None };
        let taken_up = read_kept_run(&write_run(&run)).map(|kept| kept.session);
        prop_assert_eq!(taken_up, Ok(Session::resume(session.state().clone())));
    }
}

#[test]
fn no_line_of_progress_is_longer_than_the_one_whose_room_is_kept() {
    let most = Session::default().minutes_left();
    for language in Language::ALL.iter().copied() {
        let statement = &words(language).pages.statement;
        let room = statement.how_far_at_most().chars().count();
        for (item, minutes) in Item::all().flat_map(|item| (1..=most).map(move |minutes| (item, minutes))) {
            let line = statement.how_far(item, minutes);
            assert!(line.chars().count() <= room, "{line}");
        }
    }
}

#[test]
fn goes_to_a_step_that_was_seen_before_and_forward_again() {
    let session = answered(Some(8));
    let back = session.reduce(Action::GoTo(item(Scale::Expertise, 2)));
    assert_eq!(back.step(), item(Scale::Expertise, 2));
    assert_eq!(back.reduce(Action::GoTo(session.step())), session);
    let start = back.reduce(Action::GoTo(Step::Start));
    assert_eq!((start.step(), start.responded()), (Step::Start, 21));
    assert_eq!(start.way(), [Step::Start]);
    assert_eq!(session.way().len(), 1 + 21 + 2);
}

#[test]
fn goes_forward_only_as_far_as_what_was_given_allows() {
    let session = answered(Some(8));
    let back = session.reduce(Action::GoTo(item(Scale::Overload, 3))).reduce(Action::TakeBack);
    assert_eq!(back.reduce(Action::GoTo(session.step())).step(), item(Scale::Overload, 3));
    // A run that was started again has nothing ahead.
    assert_eq!(Session::default().reduce(Action::GoTo(Step::Result)).step(), Step::Start);
    // Figures that can't be hold one up.
    let bad = session.reduce(Action::Fact(Fact::EmployeeShare, Some(900)));
    assert_eq!(bad.reduce(Action::GoTo(Step::Result)).step(), Step::Facts);
    // Without ratings, there is no such step.
    assert_eq!(session.reduce(Action::GoTo(Step::Ratings(Rating::Own))), session);
}
