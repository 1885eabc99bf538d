//! Writes a calendar file (RFC 5545) that reminds of the next check and says nothing of this one.
//!
//! The crate `ics` is not used because it adds 6 kB of compressed wasm for an
//! event of nine lines.

use super::{File, Outside};
use crate::day::Day;

/// The greatest length of a line, in octets without its break.
const MAX_LINE: usize = 75;

/// Describes an event of one whole day.
#[derive(Clone, Copy, Debug)]
pub struct Reminder<'a> {
    /// The day.
    pub day: Day,
    /// The title of the event.
    pub summary: &'a str,
    /// The text that the calendar shows when somebody opens the event.
    pub description: &'a str,
    /// The address of the page with the check.
    pub url: &'a str,
}

impl Reminder<'_> {
    /// Writes the calendar file.
    #[must_use]
    pub fn to_ics(&self, outside: &Outside) -> File {
        let date = |(year, month, day)| format!("{year:04}{month:02}{day:02}");
        let (first, next) = (date(self.day.date()), date(self.day.date_after(1)));
        let summary = escaped(self.summary);
        // A line break in the address would begin another property.
        let url: String = self.url.chars().filter(|c| !c.is_control()).collect();
        // Some calendars do not show the URL of an event, so the description has it too.
        let texts = [self.description, &url].into_iter().filter(|text| !text.is_empty());
        let description = escaped(&texts.collect::<Vec<_>>().join("\n\n"));
        let lines: [(&str, &str); 19] = [
            ("BEGIN", "VCALENDAR"),
            ("VERSION", "2.0"),
            ("PRODID", "-//Leadership load//Leadership load//EN"),
            ("BEGIN", "VEVENT"),
            // The random number makes the event unique.
            ("UID", &format!("{first}-{:016x}@leadership-load", outside.token)),
            ("DTSTAMP", &utc(outside.now)),
            ("DTSTART;VALUE=DATE", &first),
            ("DTEND;VALUE=DATE", &next),
            ("SUMMARY", &summary),
            ("DESCRIPTION", &description),
            ("URL", &url),
            // Shown as free time.
            ("TRANSP", "TRANSPARENT"),
            ("BEGIN", "VALARM"),
            ("ACTION", "DISPLAY"),
            ("DESCRIPTION", &summary),
            // At nine in the morning, counted from the beginning of the day.
            ("TRIGGER", "PT9H"),
            ("END", "VALARM"),
            ("END", "VEVENT"),
            ("END", "VCALENDAR"),
        ];
        let mut text = String::new();
        for (name, value) in lines {
            put_folded(&mut text, &format!("{name}:{value}"));
        }
        File { name: "leadership-load.ics", media_type: "text/calendar", text }
    }
}

/// Writes a time in the form of the format, such as `20261122T093000Z`.
fn utc(seconds: u64) -> String {
    let (days, second) = (seconds / 86_400, seconds % 86_400);
    // A clock that is set before 2020 gives a wrong stamp, but the file stays valid.
    let day = Day::from_number(u16::try_from(days.saturating_sub(DAYS_BEFORE_2020)).unwrap_or(u16::MAX));
    let (year, month, day) = day.date();
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}Z")
}

/// The days from 1970-01-01 to 2020-01-01.
const DAYS_BEFORE_2020: u64 = 18_262;

/// Escapes a text for the value of a property.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => {
                escaped.push('\\');
                escaped.push(c);
            }
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// Adds a line, folded where it is too long: each further part begins with a space.
fn put_folded(ics: &mut String, line: &str) {
    let mut length = 0;
    for c in line.chars() {
        if length + c.len_utf8() > MAX_LINE {
            ics.push_str("\r\n ");
            length = 1;
        }
        ics.push(c);
        length += c.len_utf8();
    }
    ics.push_str("\r\n");
}
