//! A calendar file (RFC 5545) that reminds of the next check and says nothing of this one.
//!
//! Why not the crate `ics`: it brings six kilobytes of compressed wasm along
//! for an event of nine lines.

use crate::day::Day;

/// The most octets of a line, without its break.
const MAX_LINE: usize = 75;

/// An event of one whole day.
#[derive(Clone, Copy, Debug)]
pub struct Reminder<'a> {
    /// The day.
    pub day: Day,
    /// When the file was made: seconds since 1970 in UTC.
    pub made_at: u64,
    /// A random number, so that no two events in the world take each other's place.
    pub token: u64,
    /// What the calendar shows.
    pub summary: &'a str,
    /// What it shows when somebody opens the event.
    pub description: &'a str,
    /// The page to go to.
    pub url: &'a str,
}

impl Reminder<'_> {
    /// The text of the file.
    #[must_use]
    pub fn to_ics(&self) -> String {
        let date = |(year, month, day)| format!("{year:04}{month:02}{day:02}");
        let (first, next) = (date(self.day.date()), date(self.day.date_after(1)));
        let summary = escaped(self.summary);
        // A break in an address would begin a line of its own.
        let url: String = self.url.chars().filter(|c| !c.is_control()).collect();
        // Some calendars don't show the address of an event.
        let description = escaped(&format!("{}\n\n{url}", self.description));
        let lines: [(&str, &str); 19] = [
            ("BEGIN", "VCALENDAR"),
            ("VERSION", "2.0"),
            ("PRODID", "-//Leadership load//Leadership load//EN"),
            ("BEGIN", "VEVENT"),
            ("UID", &format!("{first}-{:016x}@leadership-load", self.token)),
            ("DTSTAMP", &utc(self.made_at)),
            ("DTSTART;VALUE=DATE", &first),
            ("DTEND;VALUE=DATE", &next),
            ("SUMMARY", &summary),
            ("DESCRIPTION", &description),
            ("URL", &url),
            // Nobody is busy all day because of it.
            ("TRANSP", "TRANSPARENT"),
            ("BEGIN", "VALARM"),
            ("ACTION", "DISPLAY"),
            ("DESCRIPTION", &summary),
            // At nine in the morning: a day begins at midnight.
            ("TRIGGER", "PT9H"),
            ("END", "VALARM"),
            ("END", "VEVENT"),
            ("END", "VCALENDAR"),
        ];
        let mut ics = String::new();
        for (name, value) in lines {
            put_folded(&mut ics, &format!("{name}:{value}"));
        }
        ics
    }
}

/// A moment in the form of the format, such as `20261122T093000Z`.
fn utc(seconds: u64) -> String {
    let (days, second) = (seconds / 86_400, seconds % 86_400);
    // A clock that is set before 2020 makes a stamp that is wrong, and a file that is right.
    let day = Day::from_number(u16::try_from(days.saturating_sub(DAYS_BEFORE_2020)).unwrap_or(u16::MAX));
    let (year, month, day) = day.date();
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}Z")
}

/// The days from 1970-01-01 to 2020-01-01.
const DAYS_BEFORE_2020: u64 = 18_262;

/// A text as the value of a property.
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

/// Adds a line; where it is too long, it goes on in further ones that begin with a space.
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
