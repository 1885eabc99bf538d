//! Tests looking over the answers before the result: to the list, to a statement of it, and back.

use std::time::Duration;

use engine::day::Day;
use engine::history::KeptRun;
use engine::instrument::{Fact, Item, Point, Scale};
use engine::json::{read_kept_run, write_run};
use engine::session::{Action, Response, Session, Step};

fn begun() -> Session {
    Session::default().reduce(Action::Begin(Day::from_date(2026, 11, 22).expect("a day")))
}

fn answer(point: Point) -> Action {
    Action::Respond { response: Response::Answer(point), spent: Duration::from_secs(7) }
}

/// Returns a session in which every statement was answered alike.
fn answered() -> Session {
    let session = (0..14).fold(begun(), |session, _| session.reduce(answer(Point::Three)));
    let session = session.reduce(Action::Fact(Fact::Meetings, Some(8))).reduce(Action::Next);
    (0..7).fold(session, |session, _| session.reduce(answer(Point::Three)))
}

/// Returns the session in which somebody has looked over the answers from a step.
fn looked_over(from: Step) -> Session {
    let session = answered().reduce(Action::GoTo(from));
    assert_eq!(session.step(), from);
    session.reduce(Action::LookOver)
}

#[test]
fn looks_over_the_answers_and_comes_back_to_where_that_was_asked() {
    let changed = Item::new(Scale::Overload, 3).expect("an item");
    for from in [Step::Facts, Step::Disciplines, Step::Again] {
        let list = looked_over(from);
        assert_eq!((list.step(), list.reduce(Action::Back).step()), (Step::LookOver, from));
        let asked = list.reduce(Action::Change(changed));
        assert_eq!(
            asked.way().iter().rev().take(3).collect::<Vec<_>>(),
            [&Step::Change(changed), &Step::LookOver, &from]
        );
        assert_eq!(asked.reduce(Action::Next).step(), Step::LookOver, "the answer stays");
        let list = asked.reduce(answer(Point::Zero));
        assert_eq!((list.step(), list.answer(changed), list.responded()), (Step::LookOver, Some(Point::Zero), 21));
        assert_eq!(list.reduce(Action::Finish).step(), Step::Result);
        assert_eq!(list.reduce(Action::Back).step(), from);
    }
}

#[test]
fn nobody_looks_over_answers_that_are_not_given_yet_or_not_asked() {
    for early in [Session::default(), begun()] {
        assert_eq!(early.reduce(Action::LookOver), early);
        assert_eq!(early.reduce(Action::GoTo(Step::LookOver)).step(), early.step());
    }
    let last = Item::new(Scale::Isolation, 6).expect("an item");
    let again = answered().reduce(Action::GoTo(Step::Again));
    assert_eq!(again.reduce(Action::Change(last)), again, "it is asked from the list alone");
    let without = (0..14).fold(begun(), |session, _| session.reduce(answer(Point::Three)));
    let without = without.reduce(Action::Fact(Fact::Meetings, Some(1))).reduce(Action::Next).reduce(Action::LookOver);
    assert_eq!(without.step(), Step::LookOver);
    assert_eq!(without.reduce(Action::Change(last)), without);
    let wrong = answered().reduce(Action::Fact(Fact::Seats, Some(99)));
    assert_eq!(wrong.reduce(Action::LookOver), wrong, "figures that can't be hold one up");
}

#[test]
fn goes_to_the_list_and_to_a_statement_of_it_again() {
    let list = looked_over(Step::Disciplines);
    let asked = list.reduce(Action::Change(Item::new(Scale::Expertise, 0).expect("an item")));
    for there in [&list, &asked] {
        let before = there.reduce(Action::GoTo(Step::Disciplines));
        assert_eq!(before.reduce(Action::GoTo(there.step())), *there);
    }
    let wrong = list.reduce(Action::Back).reduce(Action::Fact(Fact::Seats, Some(99)));
    assert_eq!(wrong.reduce(Action::GoTo(Step::LookOver)).step(), Step::Facts);
}

#[test]
fn a_run_that_is_kept_in_the_list_goes_on_there() {
    for list in [looked_over(Step::Again), looked_over(Step::Facts)] {
        for session in [list.reduce(Action::Change(Item::new(Scale::Overload, 6).expect("an item"))), list] {
            let kept = write_run(&KeptRun { session: session.clone(), check: None });
            assert_eq!(read_kept_run(&kept).map(|kept| kept.session), Ok(session));
        }
    }
}
