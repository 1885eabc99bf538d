//! Chooses sentences that depend on a number, or on the facts of a check.

use super::{Counted, PartWords, fill};
use engine::check::Check;
use engine::scoring::Circumstance;

impl Counted {
    /// Returns the form for a number as it is displayed.
    #[must_use]
    pub fn form(&self, shown: &str) -> &'static str {
        if shown == "1" { self.one } else { self.other }
    }

    /// Returns the sentence for a number, with its values filled in.
    #[must_use]
    pub fn fill(&self, shown: &str, values: &[(&str, &str)]) -> String {
        fill(self.form(shown), values)
    }
}

impl PartWords {
    /// Returns the sentence for a part of a whole.
    #[must_use]
    pub fn fill(&self, part: u16, whole: u16) -> String {
        let (count, of) = (part.to_string(), whole.to_string());
        let form = match part {
            0 => self.none.form(&of),
            part if part >= whole => self.all.form(&of),
            _ => self.some.form(&count),
        };
        fill(form, &[("count", &count), ("of", &of)])
    }
}

/// Holds a suggestion or a question that depends on the facts of a check.
#[derive(Clone, Copy, Debug)]
pub enum FittingText {
    /// The sentence always fits.
    Always(&'static str),
    /// The sentence is replaced if a circumstance holds: by that of the first one that does.
    Unless(&'static str, &'static [(Circumstance, &'static str)]),
}

impl FittingText {
    /// Returns the sentence for a check in which no circumstance holds.
    #[must_use]
    pub fn plain(&self) -> &'static str {
        let (Self::Always(plain) | Self::Unless(plain, _)) = self;
        plain
    }

    /// Returns the sentence that fits a check.
    #[must_use]
    pub fn for_check(&self, check: &Check) -> &'static str {
        match self {
            Self::Always(plain) => plain,
            Self::Unless(plain, instead) => {
                let fitting = instead.iter().find(|(circumstance, _)| circumstance.holds(check));
                fitting.map_or(plain, |(_, instead)| instead)
            }
        }
    }
}
