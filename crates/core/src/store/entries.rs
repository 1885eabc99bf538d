//! Models the entries of a device: keys and texts.

/// Holds texts by their keys, in the order of these.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entries(Vec<(String, String)>);

/// Holds entries that were taken out, as they lay there, to be put back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RemovedEntries(Entries);

impl RemovedEntries {
    /// Returns the entries.
    #[must_use]
    pub fn entries(&self) -> &Entries {
        &self.0
    }
}

impl Entries {
    /// Iterates over the keys and texts.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(key, text)| (key.as_str(), text.as_str()))
    }

    /// Returns the text under a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&str> {
        self.place(key).ok().and_then(|place| self.0.get(place)).map(|(_, text)| text.as_str())
    }

    /// Returns the entries whose keys begin so.
    #[must_use]
    pub fn beginning(&self, prefix: &str) -> Self {
        Self(self.0.iter().filter(|(key, _)| key.starts_with(prefix)).cloned().collect())
    }

    /// Puts a text under a key, in place of the one that lies there.
    pub fn set(&mut self, key: &str, text: &str) {
        match self.place(key) {
            Ok(place) => self.0.iter_mut().skip(place).take(1).for_each(|(_, now)| text.clone_into(now)),
            Err(place) => self.0.insert(place, (key.to_owned(), text.to_owned())),
        }
    }

    /// Removes all entries but those for which `stays` says so.
    pub fn retain(&mut self, mut stays: impl FnMut(&str, &str) -> bool) {
        self.0.retain(|(key, text)| stays(key, text));
    }

    /// Copies a text to a key of its own that begins so, unless it lies there already.
    pub fn set_aside(&mut self, prefix: &str, text: &str) {
        if !self.beginning(prefix).iter().any(|(_, aside)| aside == text) {
            self.set(&self.next_key(prefix), text);
        }
    }

    /// Returns a key behind all others that begin so.
    #[must_use]
    pub fn next_key(&self, prefix: &str) -> String {
        let number = |(key, _): &(String, String)| key.strip_prefix(prefix)?.split(':').next()?.parse::<u32>().ok();
        let last = self.0.iter().filter_map(number).max();
        format!("{prefix}{:06}", last.map_or(0, |last| last.saturating_add(1)))
    }

    /// Returns the entries that lie here and did not before: those under new keys first, so that what is set aside is
    /// written before anything takes its place.
    pub(super) fn written_since<'a>(&'a self, before: &'a Self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let fresh = self.iter().filter(|(key, _)| before.get(key).is_none());
        let replaced = self.iter().filter(|(key, text)| before.get(key).is_some_and(|before| before != *text));
        fresh.chain(replaced)
    }

    /// Returns the entries whose keys are gone afterwards.
    pub(super) fn without(&self, after: &Self) -> RemovedEntries {
        RemovedEntries(Self(self.0.iter().filter(|(key, _)| after.get(key).is_none()).cloned().collect()))
    }

    /// Finds the place of a key, or the one where it would stand.
    fn place(&self, key: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(other, _)| other.as_str().cmp(key))
    }
}

impl FromIterator<(String, String)> for Entries {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(entries: I) -> Self {
        let mut all = Self::default();
        entries.into_iter().for_each(|(key, text)| all.set(&key, &text));
        all
    }
}
