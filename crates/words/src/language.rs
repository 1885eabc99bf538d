//! Defines a language, compiled in or read at run time.

use std::fmt;
use std::str::Split;

use super::Words;

/// Identifies a language with all its sentences.
///
/// The languages that are compiled in, by features named after their tags, are constants of this type.
#[derive(Clone, Copy)]
pub struct Language(pub(crate) &'static Words);

impl Language {
    /// Reads the words of the person's own check from their texts, a line each, in the order of the keys. Those of the
    /// rooms beside it stay empty, and their lines, if they follow, unread. Returns `None` if there are more or fewer.
    ///
    /// A language is never freed, so the caller should read each one only once.
    #[must_use]
    pub fn read_own(lines: String) -> Option<Self> {
        read(lines, &[super::OWN, super::OWN + super::ROOMS], super::read_own)
    }

    /// Reads all words, as [`Language::read_own`] reads those of the person's own check.
    #[must_use]
    pub fn read(lines: String) -> Option<Self> {
        read(lines, &[super::OWN + super::ROOMS], |words, texts| {
            super::read_own(words, texts);
            super::read_rooms(words, texts);
        })
    }

    /// Returns the lines that [`Language::read_own`] takes, if the language is compiled in.
    #[must_use]
    pub fn own_lines(self) -> Option<String> {
        Some(self.lines()?.split('\n').take(super::OWN).collect::<Vec<_>>().join("\n"))
    }

    /// Returns the language of a tag such as `en-GB`, if it is compiled in.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or(tag).trim();
        Self::ALL.iter().copied().find(|language| language.id().eq_ignore_ascii_case(primary))
    }

    /// Returns the primary language subtag, as in the `lang` attribute.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.0.language
    }

    /// Returns the direction of its writing, as in the `dir` attribute. That of the page may differ.
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

/// Reads a language from its lines, if they are as many as one of these counts.
fn read(lines: String, counts: &[usize], put: fn(&mut Words, &mut Texts)) -> Option<Language> {
    if !counts.contains(&lines.split('\n').count()) {
        return None;
    }
    let lines: &'static str = lines.leak();
    let words = Box::leak(Box::new(super::EMPTY));
    put(words, &mut Texts(lines.split('\n')));
    Some(Language(words))
}

/// Iterates over the texts of a language.
pub(crate) struct Texts(Split<'static, char>);

impl Texts {
    // Not inlined: it is called for every text, so one copy is smaller.
    #[inline(never)]
    pub(crate) fn next(&mut self) -> &'static str {
        self.0.next().unwrap_or_default()
    }

    /// Puts the next text in its place.
    #[inline(never)]
    pub(crate) fn put(&mut self, place: &mut &'static str) {
        *place = self.next();
    }
}

/// Leaks a list, so that it lives as long as the program.
pub(crate) fn leaked<T, const N: usize>(list: [T; N]) -> &'static [T] {
    Box::leak(Box::new(list))
}
