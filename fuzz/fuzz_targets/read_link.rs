//! Reads any text as a link, and any letters as the content of one whose length and checksum are right.
//!
//! ```text
//! cargo install cargo-fuzz --locked
//! cargo +nightly fuzz run read_link fuzz/corpus/read_link fuzz/seeds/read_link -- -runs=10000000
//! ```
//!
//! The first byte of an input says which of the two it is: `c` and `d` are content of format 1 and 2. The seeds are the
//! golden codes, both ways.

#![no_main]

#[path = "../../crates/core/tests/common/craft.rs"]
#[allow(dead_code, reason = "the tests use the rest of it")]
mod craft;

use engine::instrument::Scale;
use engine::link::{Payload, further, read, write};
use engine::scoring::{Occasion, compare, course, score};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    match input.split_first() {
        Some((b'c', content)) => read_content('1', content),
        Some((b'd', content)) => read_content('2', content),
        Some((_, text)) => read_text(&String::from_utf8_lossy(text)),
        None => {}
    }
});

/// A letter a byte, so that every length can be met, in a frame that gets them past length and checksum.
fn read_content(format: char, content: &[u8]) {
    let letter = |byte: &u8| craft::LETTERS.as_bytes().get(usize::from(byte % 32)).map_or('0', |&letter| letter.into());
    let code = craft::code_around(format, &content.iter().map(letter).collect::<String>());
    match read(&code) {
        Ok(payload) => {
            assert_eq!(write(&payload), code, "one content has one code");
            use_payload(&payload);
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}

fn read_text(text: &str) {
    assert!(further(text) < 100);
    match read(text) {
        Ok(payload) => {
            assert_eq!(read(&write(&payload)).as_ref(), Ok(&payload), "what is written reads back");
            use_payload(&payload);
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}

/// Whatever was read can be scored.
fn use_payload(payload: &Payload) {
    for check in payload.checks() {
        let [first, later] = [Occasion::First, Occasion::Later].map(|occasion| score(check, occasion));
        assert_eq!(first.scales, later.scales);
        assert!(compare(check, check).is_ok());
    }
    for scale in Scale::ALL {
        assert!(course(payload.checks(), scale).is_ok());
    }
}
