//! Tests a coach's board: the effects of edits, what merging keeps, and what two tabs can't undo of each other.

extern crate leadership_load_core as engine;

mod common;

use common::strategy;
use common::{day, full_draft, valid};
use engine::board::{Board, BoardEvent, Client, ClientName, Edit, EditError, MAX_NOTES, Notes, Word};
use engine::check::{Check, Draft};
use engine::link::Payload;
use engine::step::NextStep;
use engine::text::Text;
use proptest::collection::vec;
use proptest::prelude::*;

#[test]
fn filing_adds_to_who_is_there_in_either_case() {
    let board = board(&["Anna", "Ben"]);
    let board = done(board, Edit::File(client("anna", &["2026-07-20"], "first talk")));
    assert_eq!(described(&board), "Anna: 2026-07-20 | first talk\nBen: |");
    let board = done(board, Edit::File(client("ANNA", &["2026-07-20", "2026-05-01"], "second talk")));
    assert_eq!(described(&board), "Anna: 2026-05-01 2026-07-20 | first talk\n\nsecond talk\nBen: |");
}

#[test]
fn the_holder_has_all_checks_of_a_link() {
    let board = done(board(&["Anna"]), Edit::File(client("Ben", &["2026-07-20", "2026-09-14"], "")));
    let holder = |days: &[&str]| {
        let checks: Vec<Check> = days.iter().map(|day| check(day)).collect();
        board.holder(&checks).map(|client| client.name().as_str().to_owned())
    };
    assert_eq!(holder(&["2026-09-14"]).as_deref(), Some("Ben"));
    assert_eq!(holder(&["2026-09-14", "2026-11-22"]), None);
    assert_eq!(holder(&[]), None);
}

#[test]
fn a_link_that_tells_more_of_a_run_stands_beside_the_other_and_counts_once() {
    let first = check("2026-07-20");
    let step = Text::line("Ask who decides").ok().map(|text| NextStep { text, by: None });
    let with_step = valid(Draft { step, ..first.clone().into_draft() });
    for links in [[&first, &with_step], [&with_step, &first]] {
        let file = |board, link: &Check| {
            let mut client = Client::new(name("Anna"));
            client.file(link.clone().into());
            done(board, Edit::File(client))
        };
        let board = links.into_iter().fold(board(&[]), file);
        let anna = &board.clients()[0];
        assert_eq!((anna.links().len(), anna.checks()), (2, vec![with_step.clone()]));
        assert!([&first, &with_step].into_iter().all(|check| board.holder(std::slice::from_ref(check)).is_some()));
        // Once the link with the step is removed, the other one is still there.
        let without = done(board.clone(), Edit::Unfile(name("Anna"), with_step.clone().into()));
        assert_eq!(without.clients()[0].checks(), std::slice::from_ref(&first));
        // It is the same run, and so the same person.
        assert!(without.holder(std::slice::from_ref(&with_step)).is_some());
    }
}

#[test]
fn the_first_day_of_a_client_stands() {
    let since = |name: &str, since: Option<&str>| {
        let mut client = client(name, &[], "");
        client.keep_since(since.map(day));
        Edit::File(client)
    };
    let filed = |edits: [Edit; 2]| edits.into_iter().fold(Board::default(), done);
    let [first, second] = ["2026-09-14", "2026-11-22"].map(Some);
    let day = first.map(day);
    for days in [[first, second], [second, first], [first, None]] {
        assert_eq!(filed(days.map(|day| since("Anna", day))).since(), day);
    }
    assert_eq!(filed([since("Anna", second), since("Ben", first)]).since(), day);
    // Nobody knows since when somebody of before is kept.
    assert_eq!(filed([since("Anna", None), since("Anna", first)]).since(), None);
    assert_eq!(filed([since("Anna", None), since("Ben", first)]).since(), None);
    assert_eq!(Board::default().since(), None);
}

#[test]
fn notes_of_two_tabs_are_both_kept() {
    let board = done(board(&["Anna"]), note("Anna", None, "talked"));
    // One tab goes on from there, and another one, too, which has not seen that.
    let board = done(board, note("Anna", Some("talked"), "talked about seats"));
    let board = done(board, note("Anna", Some("talked"), "talked about leads"));
    assert_eq!(described(&board), "Anna: | talked about seats\n\ntalked about leads");
    // A link that says all that the other does is enough.
    let board = done(board, note("Anna", None, "about leads"));
    assert_eq!(described(&board), "Anna: | talked about seats\n\ntalked about leads");
}

#[test]
fn edits_of_a_client_that_has_gone_are_refused() {
    let board = done(board(&["Anna"]), Edit::Remove(name("anna")));
    assert!(board.clients().is_empty());
    let event = BoardEvent { on: day("2026-10-01"), word: Word::parse("new lead").expect("a word") };
    for edit in [
        note("Anna", None, "x"),
        Edit::Plan(name("Anna"), None),
        Edit::AddEvent(name("Anna"), event),
        Edit::Rename(name("Anna"), name("Bea")),
    ] {
        assert_eq!(board.clone().edit(edit), Err(EditError::NoClient));
    }
}

#[test]
fn a_name_is_taken_once() {
    let board = board(&["Anna", "Ben"]);
    assert_eq!(board.clone().edit(Edit::Rename(name("Anna"), name("BEN"))), Err(EditError::NameTaken));
    assert_eq!(described(&done(board, Edit::Rename(name("Anna"), name("ANNA")))), "ANNA: |\nBen: |");
}

#[test]
fn events_stand_once_and_by_their_days() {
    let event = |on: &str, word: &str| BoardEvent { on: day(on), word: Word::parse(word).expect("a word") };
    let edits = [("2026-10-01", "new lead"), ("2026-08-15", "re-organisation"), ("2026-10-01", "new lead")];
    let board = edits
        .iter()
        .fold(board(&["Anna"]), |board, (on, word)| done(board, Edit::AddEvent(name("Anna"), event(on, word))));
    let words: Vec<_> = board.clients()[0].events().iter().map(|event| event.word.as_str()).collect();
    assert_eq!(words, ["re-organisation", "new lead"]);
    let board = done(board, Edit::RemoveEvent(name("Anna"), event("2026-08-15", "re-organisation")));
    assert_eq!(board.clients()[0].events().len(), 1);
}

#[test]
fn the_agenda_begins_with_the_next_session() {
    let mut board = board(&["Dora", "Anna", "Ben", "carl"]);
    for (who, on) in [("Ben", "2026-12-01"), ("Dora", "2026-11-22"), ("Anna", "2026-01-01")] {
        board = done(board, Edit::Plan(name(who), Some(day(on))));
    }
    let agenda: Vec<_> = board.agenda(day("2026-11-22")).into_iter().map(|client| client.name().as_str()).collect();
    assert_eq!(agenda, ["Dora", "Ben", "Anna", "carl"]);
}

#[test]
fn notes_that_are_too_long_together_stay_apart() {
    let long = |letter: &str| letter.repeat(MAX_NOTES - 10);
    let mine = done(Board::default(), Edit::File(client("Anna", &[], &long("a"))));
    let other = done(Board::default(), Edit::File(client("Anna", &["2026-07-20"], &long("b"))));
    let names =
        |board: &Board| board.clients().iter().map(|client| client.name().as_str().to_owned()).collect::<Vec<_>>();
    let board = mine.merge(other.clone());
    assert_eq!(names(&board), ["Anna", "Anna 2"]);
    assert_eq!(names(&board.clone().merge(done(other, Edit::Begin)))[..2], ["Anna", "Anna 2"]);
    let refused = board.edit(note("Anna", None, &long("c")));
    assert_eq!(refused, Err(EditError::NotesTooLong));
}

#[test]
fn only_beginning_filing_and_bringing_in_are_a_yes() {
    assert!(Edit::Begin.is_yes() && Edit::File(client("A", &[], "")).is_yes() && Edit::Merge(board(&[])).is_yes());
    assert!(!Edit::Remove(name("A")).is_yes() && !note("A", None, "x").is_yes());
}

proptest! {
    #[test]
    fn merging_loses_nothing(mine in boards(), other in boards()) {
        let merged = mine.clone().merge(other.clone());
        for client in mine.clients().iter().chain(other.clients()) {
            let found = merged.client(client.name()).expect("every client is there");
            prop_assert!(client.links().iter().all(|link| found.links().contains(link)));
            prop_assert!(client.events().iter().all(|event| found.events().contains(event)));
            prop_assert!(found.next_session() >= client.next_session());
            let notes = found.notes().map_or("", Notes::as_str);
            prop_assert!(notes.contains(client.notes().map_or("", Notes::as_str)));
        }
        prop_assert_eq!(merged.clone().merge(other), merged.clone());
        prop_assert_eq!(merged.clone().merge(mine), merged);
    }
}

fn boards() -> impl Strategy<Value = Board> {
    let event = ("[a-z]{1,4}", 0_u16..400).prop_map(|(word, day)| BoardEvent {
        on: engine::day::Day::from_number(day),
        word: Word::parse(&word).expect("a word"),
    });
    let link = strategy::check().prop_map(Payload::from);
    let client = ("[A-Ca-c]", "[a-z]{0,6}", vec(link, 0..3), vec(event, 0..3), any::<Option<u16>>()).prop_map(
        |(name, notes, links, events, session)| {
            let mut client = Client::new(ClientName::parse(&name).expect("a name"));
            client.note(Notes::parse(&notes).expect("short notes"));
            client.plan(session.map(engine::day::Day::from_number));
            links.into_iter().for_each(|link| client.file(link));
            events.into_iter().for_each(|event| client.add_event(event));
            client
        },
    );
    vec(client, 0..4)
        .prop_map(|clients| clients.into_iter().fold(Board::default(), |board, client| done(board, Edit::File(client))))
}

fn name(text: &str) -> ClientName {
    ClientName::parse(text).expect("a name")
}

fn check(on: &str) -> Check {
    let mut draft = full_draft();
    draft.taken_on = day(on);
    valid(draft)
}

fn client(who: &str, days: &[&str], notes: &str) -> Client {
    let mut client = Client::new(name(who));
    days.iter().for_each(|day| client.file(Payload::from(check(day))));
    client.note(Notes::parse(notes).expect("short notes"));
    client
}

fn note(who: &str, was: Option<&str>, now: &str) -> Edit {
    let notes = |text: &str| Notes::parse(text).expect("short notes");
    Edit::Note { client: name(who), was: was.and_then(notes), now: notes(now) }
}

fn board(names: &[&str]) -> Board {
    names.iter().fold(Board::default(), |board, who| done(board, Edit::File(Client::new(name(who)))))
}

#[track_caller]
fn done(board: Board, edit: Edit) -> Board {
    board.edit(edit).expect("the edit can be done")
}

fn described(board: &Board) -> String {
    let client = |client: &Client| {
        let days: String = client.checks().iter().map(|check| format!("{} ", check.taken_on())).collect();
        format!("{}: {days}| {}", client.name().as_str(), client.notes().map_or("", Notes::as_str))
            .trim_end()
            .to_owned()
    };
    board.clients().iter().map(client).collect::<Vec<_>>().join("\n")
}

#[test]
fn what_was_taken_away_comes_back_to_its_place() {
    let before = board(&["Anna", "Ben", "Carl"]);
    let ben = before.client(&name("ben")).cloned().expect("Ben");
    let without = done(before.clone(), Edit::Remove(name("Ben")));
    assert_eq!(done(without.clone(), Edit::Return { client: ben.clone(), place: 1 }), before);
    // Another tab may have emptied the board, or has a Ben again.
    let empty = done(done(without.clone(), Edit::Remove(name("Anna"))), Edit::Remove(name("Carl")));
    assert_eq!(described(&done(empty, Edit::Return { client: ben.clone(), place: 1 })), "Ben: |");
    let again = done(without, Edit::File(client("BEN", &[], "new")));
    assert_eq!(described(&done(again, Edit::Return { client: ben, place: 1 })), "Anna: |\nCarl: |\nBEN: | new");

    let before = done(board(&[]), Edit::File(client("Anna", &["2026-05-01", "2026-07-20", "2026-09-14"], "")));
    let link = before.clients()[0].links()[0].clone();
    let refile = Edit::Refile { client: name("Anna"), link: link.clone(), place: 0 };
    let without = done(before.clone(), Edit::Unfile(name("Anna"), link));
    assert_eq!(done(without, refile.clone()), before);
    assert_eq!(done(before.clone(), refile), before);
}
