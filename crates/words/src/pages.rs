//! Fills in the words of the pages that depend on a number.

use super::{CountsWords, LookOverWords, StatementWords, fill};
use engine::instrument::{ITEM_COUNT, Item};

impl StatementWords {
    /// Returns the progress: the number of the statement, and about how many minutes are left.
    #[must_use]
    pub fn how_far(&self, item: Item, minutes: u64) -> String {
        let (number, minutes) = ((item.ordinal() + 1).to_string(), minutes.to_string());
        self.progress.fill(&minutes, &[("n", &number), ("of", &ITEM_COUNT.to_string()), ("minutes", &minutes)])
    }

    /// Returns the longest form of [`Self::how_far`]: with two digits other than 1, which is narrow in many fonts.
    #[must_use]
    pub fn how_far_at_most(&self) -> String {
        let of = ITEM_COUNT.to_string();
        fill(self.progress.other, &[("n", "20"), ("of", &of), ("minutes", "3")])
    }
}

impl LookOverWords {
    /// Returns the progress while a statement is answered anew: its number.
    #[must_use]
    pub fn changing(&self, item: Item) -> String {
        fill(self.changing, &[("n", &(item.ordinal() + 1).to_string()), ("of", &ITEM_COUNT.to_string())])
    }
}

impl CountsWords {
    /// Returns the words for a number of disciplines that share something, from four on.
    #[must_use]
    pub fn many(&self, count: usize) -> &'static str {
        word(&self.many, count, 4)
    }

    /// Returns the words for the number of all disciplines, from five on.
    #[must_use]
    pub fn of(&self, count: usize) -> &'static str {
        word(&self.of, count, 5)
    }
}

fn word(words: &[&'static str; 4], count: usize, first: usize) -> &'static str {
    count.checked_sub(first).and_then(|place| words.get(place)).copied().unwrap_or_default()
}
