//! Sentences that depend on what is counted, or on what was given.

use super::{Counted, PartWords, fill};
use engine::check::Check;
use engine::scoring::Circumstance;

impl Counted {
    /// The form for a number, as it is shown.
    #[must_use]
    pub fn form(&self, shown: &str) -> &'static str {
        if shown == "1" { self.one } else { self.other }
    }

    /// The sentence for a number, with its values filled in.
    #[must_use]
    pub fn fill(&self, shown: &str, values: &[(&str, &str)]) -> String {
        fill(self.form(shown), values)
    }
}

impl PartWords {
    /// The sentence for a part of a whole.
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

/// A suggestion or a question that fits what was given.
#[derive(Clone, Copy, Debug)]
pub enum Fitted {
    /// Fits always.
    Always(&'static str),
    /// Is replaced where a circumstance holds, by the sentence of the first one that does.
    Unless(&'static str, &'static [(Circumstance, &'static str)]),
}

impl Fitted {
    /// The sentence of somebody who gave no fact that speaks against it.
    #[must_use]
    pub fn plain(&self) -> &'static str {
        let (Self::Always(plain) | Self::Unless(plain, _)) = self;
        plain
    }

    /// The sentence that fits a check.
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
