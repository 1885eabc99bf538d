//! Tests the calendar file, by example and by the rules of RFC 5545.

#[path = "../../core/tests/common/mod.rs"]
mod common;

use common::day;
use engine::export::{Outside, Reminder};
use leadership_load_words::{Language, words};
use proptest::prelude::*;

fn reminder() -> Reminder<'static> {
    Reminder {
        day: day("2026-12-20"),
        summary: "Leadership load: look again",
        description: "Four weeks have passed; what changed?\nIt takes five minutes, or less.",
        url: "https://example.org/leadership-load/",
    }
}

/// Writes the text of the file, at some time.
fn ics(reminder: &Reminder<'_>) -> String {
    ics_of(reminder, 1_795_354_252, 0x00c0_ffee)
}

fn ics_of(reminder: &Reminder<'_>, now: u64, token: u64) -> String {
    reminder.to_ics(&Outside { now, token, print: |figure| figure.to_string() }).text
}

fn unfolded(ics: &str) -> Vec<String> {
    ics.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
}

#[test]
fn the_file_is_as_it_ever_was() {
    let lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Leadership load//Leadership load//EN",
        "BEGIN:VEVENT",
        "UID:20261220-0000000000c0ffee@leadership-load",
        "DTSTAMP:20261122T133052Z",
        "DTSTART;VALUE=DATE:20261220",
        "DTEND;VALUE=DATE:20261221",
        "SUMMARY:Leadership load: look again",
        // 75 octets at most, then the rest behind a space.
        "DESCRIPTION:Four weeks have passed\\; what changed?\\nIt takes five minutes\\,",
        "  or less.\\n\\nhttps://example.org/leadership-load/",
        "URL:https://example.org/leadership-load/",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:Leadership load: look again",
        "TRIGGER:PT9H",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    ];
    assert_eq!(ics(&reminder()), lines.join("\r\n") + "\r\n");
}

#[test]
fn a_day_at_the_end_of_a_year_ends_in_the_next_one() {
    let ics = ics(&Reminder { day: day("2027-12-31"), ..reminder() });
    assert!(ics.contains("DTSTART;VALUE=DATE:20271231\r\nDTEND;VALUE=DATE:20280101\r\n"));
}

#[test]
fn a_reminder_ends_after_it_starts_on_the_last_day_there_is() {
    let ics = ics(&Reminder { day: day("2199-06-06"), ..reminder() });
    assert!(ics.contains("DTSTART;VALUE=DATE:21990606\r\nDTEND;VALUE=DATE:21990607\r\n"), "{ics}");
}

#[test]
fn a_reminder_rings_and_leads_to_the_page_in_both_languages() {
    for language in Language::ALL {
        let history = &words(*language).history;
        let ics = ics(&Reminder { summary: history.reminder, description: history.reminder_text, ..reminder() });
        let lines = unfolded(&ics);
        let values = |name: &str| -> Vec<String> {
            lines.iter().filter_map(|line| line.strip_prefix(name)).map(|value| value.replace('\\', "")).collect()
        };
        assert_eq!(values("TRIGGER:"), ["PT9H"]);
        assert_eq!(values("SUMMARY:"), [history.reminder]);
        let told = format!("{}nnhttps://example.org/leadership-load/", history.reminder_text);
        assert_eq!(values("DESCRIPTION:"), [told.as_str(), history.reminder]);
    }
}

#[test]
fn an_address_begins_no_line_of_its_own() {
    let ics = ics(&Reminder { url: "https://example.org/\r\nATTENDEE:mailto:x@example.org", ..reminder() });
    assert!(!ics.contains("\r\nATTENDEE"));
}

#[test]
fn a_clock_that_is_wrong_breaks_nothing() {
    for now in [0, u64::MAX] {
        let ics = ics_of(&reminder(), now, 0);
        let stamp = unfolded(&ics).into_iter().find_map(|line| line.strip_prefix("DTSTAMP:").map(str::to_owned));
        assert_eq!(stamp.expect("a stamp").len(), "20261122T133052Z".len());
    }
}

proptest! {
    #[test]
    fn no_line_is_too_long_and_no_text_is_lost(summary in "\\PC{0,200}", token in any::<u64>()) {
        let ics = ics_of(&Reminder { summary: &summary, ..reminder() }, 0, token);
        prop_assert!(ics.ends_with("\r\n"));
        prop_assert!(ics.split_terminator("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])));
        let lines = unfolded(&ics);
        let value = lines.iter().find_map(|line| line.strip_prefix("SUMMARY:")).expect("a summary");
        let read = value.replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\");
        prop_assert!(read == summary || summary.contains('\\'));
        prop_assert_eq!(lines.len(), 19);
    }
}
