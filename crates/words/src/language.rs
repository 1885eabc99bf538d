//! A language, whether it is compiled in or read when it is first spoken.

use std::fmt;
use std::str::Split;

use super::Words;

/// A language that every sentence is there in.
///
/// Those that are compiled in, by the features that have their tags for names, are constants of this type.
#[derive(Clone, Copy)]
pub struct Language(pub(crate) &'static Words);

impl Language {
    /// Reads a language of its texts, a line each, in the order of the keys. Nothing where there are more or fewer.
    ///
    /// A language is there for as long as the program: who reads one keeps it, and reads it once.
    #[must_use]
    pub fn read(lines: String) -> Option<Self> {
        if lines.split('\n').count() != super::COUNT {
            return None;
        }
        let lines: &'static str = lines.leak();
        let words = super::read(&mut Texts(lines.split('\n')));
        Some(Self(Box::leak(Box::new(words))))
    }

    /// The language of a tag such as `en-GB`, if it is compiled in.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or(tag).trim();
        Self::ALL.iter().copied().find(|language| language.id().eq_ignore_ascii_case(primary))
    }

    /// The primary language subtag, as in the `lang` attribute.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.0.language
    }

    /// The direction it is written in, as in the `dir` attribute: a page may be written in another one.
    #[must_use]
    pub fn direction(self) -> &'static str {
        self.0.direction
    }

    pub(crate) fn words(self) -> &'static Words {
        self.0
    }
}

impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        self.id() == other.id()
    }
}

impl Eq for Language {}

impl fmt::Debug for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.id())
    }
}

/// The texts of a language, one after the other.
pub(crate) struct Texts(Split<'static, char>);

impl Texts {
    // Called for every text there is: one copy of it is enough.
    #[inline(never)]
    pub(crate) fn next(&mut self) -> &'static str {
        self.0.next().unwrap_or_default()
    }
}

/// A list that is there for as long as the program.
pub(crate) fn leaked<T, const N: usize>(list: [T; N]) -> &'static [T] {
    Box::leak(Box::new(list))
}
