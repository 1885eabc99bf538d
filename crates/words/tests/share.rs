//! Tests what leaves when somebody shares a result, and what a result says as text.

#[path = "../../core/tests/common/mod.rs"]
mod common;

use common::{draft, full_draft, strategy, valid};
use engine::check::{Check, Draft};
use engine::day::Day;
use engine::export::{Outside, Reminder};
use engine::instrument::DisciplineName;
use engine::link::{self, Payload, Selection};
use engine::step::{EarlierStep, NextStep, StepOutcome};
use engine::text::Text;
use leadership_load_words::{Language, words};
use proptest::prelude::*;

const NOTHING: Selection = Selection {
    facts: false,
    disciplines: false,
    again: false,
    seconds: false,
    step: false,
    earlier_step: false,
    label: None,
    note: None,
};

/// Returns a check with a step and an earlier one.
fn with_steps(draft: Draft) -> Check {
    let text = |text| Text::line(text).expect("a step");
    let step = Some(NextStep { text: text("Ask who decides"), by: Some(common::day("2026-12-20")) });
    let earlier_step = Some(EarlierStep { text: text("Hand over the hiring"), how: StepOutcome::Partly });
    valid(Draft { step, earlier_step, ..draft })
}

/// Returns everything that the widget hands to the world of a shared result. All else that shows a result shows the
/// link or the payload.
fn ways_out(payload: &Payload) -> Vec<String> {
    let url = link::url("https://example.org/", &link::write(payload));
    let mail = link::mail("A result", &url);
    let texts = Language::ALL.iter().map(|&language| words(language).summary(payload));
    [url, mail].into_iter().chain(texts).collect()
}

#[test]
fn only_what_was_chosen_leaves() {
    let check = valid(full_draft());
    let note = Text::lines("Hello\nthere").expect("a note");
    let payload = Selection { note: Some(note.clone()), ..NOTHING }.of(&check);
    assert_eq!(payload.checks(), [check.only_answers()]);
    assert_eq!(payload.note(), Some(&note));
}

#[test]
fn all_that_there_is_leaves_at_first_but_the_steps() {
    let check = valid(full_draft());
    assert_eq!(Selection::all_of(&check).of(&check), Payload::from(check.clone()));
    let with_steps = with_steps(full_draft());
    assert_eq!(Selection::all_of(&with_steps).of(&with_steps), Payload::from(check));
}

/// Tests that the documents name every choice that there is when somebody shares: what is ticked at first before what is
/// not. A new choice has to be named here, too.
#[test]
fn the_documents_name_all_that_a_link_can_contain() {
    let Selection { facts, disciplines, again, seconds, step, earlier_step, label, note } =
        Selection::all_of(&with_steps(full_draft()));
    assert!(facts && disciplines && seconds && again && !step && !earlier_step && label.is_none() && note.is_none());
    let [english, german] = [
        [
            ["the figures", "the ratings of the disciplines and the one the", "the time that the statements took"],
            ["would take the role again", " label", " note"],
            ["the next step with its day", "the step before", "how it went"],
        ],
        [
            [
                "die Angaben in Zahlen",
                "die Einschätzung der Fachgebiete und aus welchem",
                "wie lange sie für die Aussagen",
            ],
            ["ob sie die Rolle noch einmal übernehmen würde", "Titel", "Notiz"],
            ["nächste Schritt mit seinem Tag", "der Schritt davor", "wie es lief"],
        ],
    ];
    let [papers, german_papers, privacy] = [
        include_str!("../../../docs/coaching.md"),
        include_str!("../../../docs/coaching.de.md"),
        include_str!("../../../docs/privacy.md"),
    ]
    .map(|document| document.split_whitespace().collect::<Vec<_>>().join(" "));
    let parts = [
        (&papers, "1. **What is shared.**", "2. ", english),
        (&papers, "1. **What is shared between client and coach.**", "2. ", english),
        (&german_papers, "1. **Was geteilt wird.**", "2. ", german),
        (&german_papers, "1. **Was zwischen Klientin oder Klient und Coach geteilt wird.**", "2. ", german),
        (&privacy, "**What a link contains.**", "**What a host page learns.**", english),
    ];
    for (document, start, end, named) in parts {
        let part = document.split_once(start).and_then(|(_, rest)| rest.split_once(end)).map(|(part, _)| part);
        let places: Vec<_> = named.iter().flatten().map(|name| part.and_then(|part| part.find(name))).collect();
        assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{start} {places:?}\n{part:?}");
    }
}

#[test]
fn a_step_leaves_only_where_it_is_ticked() {
    let check = with_steps(full_draft());
    for (step, earlier_step) in [(false, false), (true, false), (false, true), (true, true)] {
        let payload = Selection { step, earlier_step, ..Selection::all_of(&check) }.of(&check);
        let [shared] = payload.checks() else { panic!("one check") };
        assert_eq!([shared.step().is_some(), shared.earlier_step().is_some()], [step, earlier_step]);
        for (language, [by, went]) in [
            (Language::EN, ["\nBy 20 December 2026.\n", "\nHow it went: partly done.\n"]),
            (Language::DE, ["\nBis zum 20. Dezember 2026.\n", "\nWie es lief: zum Teil umgesetzt.\n"]),
        ] {
            let text = words(language).summary(&payload).replace('\u{a0}', " ");
            assert_eq!(["\nAsk who decides\n", by].map(|said| text.contains(said)), [step; 2], "{text}");
            assert_eq!(["\nHand over the hiring\n", went].map(|said| text.contains(said)), [earlier_step; 2], "{text}");
        }
    }
}

#[test]
fn the_home_discipline_leaves_only_with_the_figures_and_the_ratings() {
    let check = valid(full_draft());
    for (facts, disciplines) in [(true, false), (false, true), (true, true)] {
        let payload = Selection { facts, disciplines, ..Selection::all_of(&check) }.of(&check);
        let home = payload.checks().first().and_then(|check| check.facts().home.clone());
        assert_eq!(home.is_some(), facts && disciplines, "facts: {facts}, disciplines: {disciplines}");
    }
}

#[test]
fn a_label_that_came_with_the_check_leaves_until_it_is_cleared() {
    let label = Text::line("after the reorg").expect("a label");
    let check = valid(Draft { label: Some(label.clone()), ..full_draft() });
    let all = Selection::all_of(&check);
    assert_eq!(all.label, Some(label));
    let cleared = Selection { label: None, ..all }.of(&check);
    assert!(ways_out(&cleared).iter().all(|way| !way.contains("reorg")), "{:#?}", ways_out(&cleared));
    assert_eq!(cleared.checks(), [valid(full_draft())]);
}

#[test]
fn the_text_says_what_the_page_says() {
    let check = valid(full_draft());
    let text = words(Language::EN).summary(&Payload::from(check)).replace('\u{a0}', " ");
    for said in
        ["Overload: ", "Expertise gap: ", "Isolation: ", "assumed", "The largest gap is in", "for self-reflection"]
    {
        assert!(text.to_lowercase().contains(&said.to_lowercase()), "{said:?} is missing in:\n{text}");
    }
    assert!(!text.contains(['{', '}']), "{text}");
}

#[test]
fn the_text_gives_the_words_of_each_score_before_what_they_could_also_be() {
    let check = Payload::from(valid(full_draft()));
    for (language, title, [first, also]) in [
        (
            Language::EN,
            "Leadership load: my result of ",
            ["\nOverload: present more often than not\n", "\nWithin its likely range, it could also read as"],
        ),
        (
            Language::DE,
            "Leadership load: mein Ergebnis vom ",
            ["\nÜberlastung: öfter vorhanden als nicht\n", "\nInnerhalb der wahrscheinlichen Spanne wäre auch"],
        ),
    ] {
        let text = words(language).summary(&check).replace('\u{a0}', " ");
        let [first, also] = [first, also].map(|said| text.find(said));
        assert!(text.starts_with(title) && first.is_some() && first < also, "{text}");
    }
}

#[test]
fn the_text_begins_with_the_note_and_has_the_label() {
    let check = valid(draft("3331323 2212332 4-1330-"));
    let (label, note) = (Text::line("after the reorg").ok(), Text::lines("Hello\nthere").ok());
    let text = words(Language::EN).summary(&Selection { label, note, ..NOTHING }.of(&check));
    assert!(text.starts_with("Hello\nthere\n\n") && text.contains("\nafter the reorg\n"), "{text}");
}

#[test]
fn names_that_are_unticked_are_in_no_way_out() {
    let mut secret = full_draft();
    let own = |name| DisciplineName::parse(name).expect("a name");
    secret
        .disciplines
        .iter_mut()
        .zip(["Zyxomancy", "Zyxology", "Zyxonomy", "Zyxography", "Zyxometry"])
        .for_each(|(line, name)| line.name = own(name));
    secret.facts.home = Some(own("Zyxomancy"));
    secret.label = Text::line("Zyx label").ok();
    secret.step = Text::line("Zyx step").ok().map(|text| NextStep { text, by: None });
    secret.earlier_step = Text::line("Zyx earlier").ok().map(|text| EarlierStep { text, how: StepOutcome::Dropped });
    let check = valid(secret);
    let reminder = Reminder {
        day: Day::from_number(0),
        summary: words(Language::EN).history.reminder,
        description: words(Language::EN).history.reminder_text,
        url: "https://example.org/",
    };
    let outside = Outside { now: 0, token: 0, print: |figure| figure.to_string() };
    for facts in [true, false] {
        let payload = Selection { facts, disciplines: false, label: None, ..Selection::all_of(&check) }.of(&check);
        for way in ways_out(&payload).into_iter().chain([reminder.to_ics(&outside).text]) {
            assert!(!way.contains("Zyx"), "{way}");
        }
        // The letters of a link hide what is in it.
        assert_eq!(link::read(&link::write(&payload)).map(|read| format!("{read:?}").contains("Zyx")), Ok(false));
    }
}

/// Returns a check with those parts of `from` that a selection leaves out, and the others of `check`.
fn with_other_secrets(selection: &Selection, check: &Check, from: &Check) -> Check {
    let (mut mixed, other) = (check.clone().into_draft(), from.clone().into_draft());
    if !selection.facts {
        mixed.facts = other.facts.clone();
    }
    if !selection.disciplines {
        mixed.facts.home = other.facts.home;
        mixed.disciplines = other.disciplines;
    }
    if !selection.again {
        mixed.again = other.again;
    }
    if !selection.seconds {
        mixed.seconds = other.seconds;
    }
    if !selection.step {
        mixed.step = other.step;
    }
    if !selection.earlier_step {
        mixed.earlier_step = other.earlier_step;
    }
    mixed.label = other.label;
    valid(mixed)
}

fn selection() -> impl Strategy<Value = Selection> {
    let texts = (prop::option::of(strategy::line()), prop::option::of(strategy::note()));
    (any::<[bool; 6]>(), texts).prop_map(|([facts, disciplines, again, seconds, step, earlier_step], (label, note))| {
        Selection { facts, disciplines, again, seconds, step, earlier_step, label, note }
    })
}

proptest! {
    #[test]
    fn whatever_is_chosen_can_be_read_again(
        check in strategy::check(),
        selection in selection(),
    ) {
        let payload = selection.of(&check);
        prop_assert_eq!(link::read(&link::write(&payload)), Ok(payload));
    }

    /// Tests that two people who tick the same and differ only in what they don't tick hand on the same, to the letter.
    #[test]
    fn nothing_unticked_changes_any_way_out(
        check in strategy::check(),
        other in strategy::check(),
        selection in selection(),
    ) {
        let twin = with_other_secrets(&selection, &check, &other);
        prop_assert_eq!(ways_out(&selection.of(&check)), ways_out(&selection.of(&twin)));
    }
}
