//! What travels in a link, and what a result says as text.

mod common;

use common::{full_draft, strategy, valid};
use leadership_load::engine::link::{self, Parcel, Selection};
use leadership_load::engine::scoring::{Occasion, score};
use leadership_load::engine::text::Text;
use leadership_load::words::{Language, words};
use proptest::prelude::*;

#[test]
fn only_what_was_chosen_travels() {
    let check = valid(full_draft());
    let note = Text::lines("Hello\nthere").expect("a note");
    let bare = Selection { facts: false, disciplines: false, again: false, label: None, note: Some(note.clone()) };
    let parcel = bare.of(&check);
    let [travels] = parcel.checks() else { panic!("one check") };
    assert!(travels.facts.is_empty() && travels.disciplines.is_empty());
    assert_eq!((travels.again, &travels.label), (None, &None));
    assert_eq!((travels.answers, travels.taken_on, travels.seconds), (check.answers, check.taken_on, check.seconds));
    assert_eq!(parcel.note(), Some(&note));
}

#[test]
fn all_that_there_is_travels_at_first() {
    let check = valid(full_draft());
    assert_eq!(Selection::all_of(&check).of(&check), Parcel::from(check));
}

#[test]
fn the_text_says_what_the_page_says() {
    let check = valid(full_draft());
    let text = words(Language::English).summary(&check, &score(&check, Occasion::First)).replace('\u{a0}', " ");
    for said in
        ["Overload\n", "Expertise gap\n", "Isolation\n", "assumed", "The largest gap is in", "for self-reflection"]
    {
        assert!(text.to_lowercase().contains(&said.to_lowercase()), "{said:?} is missing in:\n{text}");
    }
    assert!(!text.contains(['{', '}']), "{text}");
}

proptest! {
    #[test]
    fn whatever_is_chosen_can_be_read_again(
        check in strategy::check(),
        (facts, disciplines, again) in any::<(bool, bool, bool)>(),
        label in prop::option::of(strategy::line()),
        note in prop::option::of(strategy::note()),
    ) {
        let parcel = Selection { facts, disciplines, again, label, note }.of(&check);
        prop_assert_eq!(link::read(&link::write(&parcel)), Ok(parcel));
    }
}
