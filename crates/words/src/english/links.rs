//! The words of what a link brought.

use crate::links::{LinkErrorWords, LinksWords};

pub(super) const LINKS: LinksWords = LinksWords {
    not_yours: "Somebody shared this result with you; it is not yours.",
    untouched: "Opening it has changed nothing of your own.",
    start_own: "Start my own",
    back_to_own: "Back to my own",
    several: "Results in this link",
    sealed_title: "This link is sealed",
    sealed_lead: "To open it, enter the words that the sender gave you.",
    sealed_words: "The words",
    sealed_open: "Open",
    sealed_opening: "Decrypting, this takes a moment.",
    sealed_wrong: "These are not the words of this link. Upper or lower case does not matter; every letter does.",
    sealed_not_here: "This browser cannot open seals on this page. A page with https can.",
    paste: "Or paste the link here, whole",
    sealed_unreadable: "The words are right, but this page can\u{2019}t read what they open.",
    further_one: "There was another link in the text, which was not read. Paste it by itself.",
    further_many: "There were {count} other links in the text, which were not read. Paste each by itself.",
    damaged_title: "This link can\u{2019}t be read",
    damaged_way_on: "Nothing of your own was touched.",
    errors: LinkErrorWords {
        empty: "There is no code in the link. Ask for it again.",
        character: "Character {position} of the code, {character}, can\u{2019}t be part of a code. Ask for the link again.",
        beginning_missing: "The beginning of the link\u{2019}s code is missing. Copy the link whole, or ask for it again.",
        end_missing: "The end of the link is missing: it was cut on its way. Ask for it again, or copy it whole.",
        too_long: "The code is longer than it says: something was added to it. Ask for the link again.",
        altered: "The link was altered on its way: its checksum does not fit. Ask for it again.",
        sealed: "This link is sealed. Open it by itself and type its words first.",
        newer: "The link was made by a newer version of this page. Reload the page and open it again.",
        content: "The link holds something that can\u{2019}t be. Ask for it again.",
    },
};
