//! Stores one's own run and finished checks.
//!
//! Every check lies under a key of its own, so that two tabs add and delete checks without writing over each other. The
//! run has one key: it is written only over what was read or written here, or over what can't be lost.

use std::rc::Rc;

use super::{Collection, Conflict, Entries, JsonParser, StoreError};
use crate::check::Check;
use crate::history::{History, KeptRun};
use crate::json::{self, Json, RUN_KEY, ReadFailure};
use crate::link::{self, Payload};
use crate::session::Step;

/// The keys of checks begin so.
const CHECK: &str = "leadership-load:check:";

/// Holds the run and the checks that are kept.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptChecks {
    /// The run.
    pub run: Option<KeptRun>,
    /// Says whether the run that was read or written here last is stored still: `false` where there was none; or what
    /// another tab has done to it.
    pub standing: Result<bool, Conflict>,
    /// The finished checks.
    pub history: Rc<History>,
    /// The entries that can't be read.
    pub unread: UnreadEntries,
}

impl Default for KeptChecks {
    fn default() -> Self {
        Self { run: None, standing: Ok(false), history: Rc::default(), unread: UnreadEntries::default() }
    }
}

impl KeptChecks {
    /// Says whether there is nothing that somebody could take up again or look at.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.run.is_none() && self.history.is_empty()
    }
}

/// Counts texts that can't be read. They are left as they are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnreadEntries {
    /// The texts.
    pub texts: Vec<String>,
    /// True if a newer version of this page has written one of them.
    pub newer: bool,
}

impl UnreadEntries {
    fn note(&mut self, text: &str, unread: &ReadFailure) {
        self.newer |= *unread == ReadFailure::Newer;
        self.texts.push(text.to_owned());
    }
}

/// Describes one thing that somebody does to their run and checks.
///
/// Unless the person insists, nothing that another tab has wiped is written again, and no run takes the place of another
/// tab's.
#[derive(Clone, Debug, PartialEq)]
pub enum CheckEdit {
    /// Keeps a run in place of the one that was kept before.
    Run {
        /// The run.
        run: KeptRun,
        /// True if the person insists.
        insists: bool,
    },
    /// Keeps a check beside the others.
    Check {
        /// The check.
        check: Check,
        /// The check that it takes the place of.
        instead_of: Option<Check>,
        /// True if the person insists.
        insists: bool,
    },
    /// Deletes checks.
    Delete(Vec<Check>),
    /// Forgets the run, and leaves the checks.
    Forget,
    /// Forgets the run that was found too old, but for its pace, unless another one has taken its place since.
    ForgetExpired,
}

/// Knows the entries of one's own run and checks, as one widget has read and written them.
#[derive(Clone)]
pub struct CheckCollection {
    parse: JsonParser,
    /// The run as it was read or written here last, if there was one; `None` before anything was read.
    seen: Option<Option<String>>,
    /// True if the person's yes stands although nothing could be written since.
    is_pending: bool,
    /// The checks that were read last, with their entries.
    read: (Entries, Rc<History>, UnreadEntries),
}

impl CheckCollection {
    /// Knows nothing of the entries yet.
    #[must_use]
    pub fn new(parse: JsonParser) -> Self {
        Self { parse, seen: None, is_pending: false, read: Default::default() }
    }

    /// Reads JSON. Any other text becomes a value that JSON does not know, which no reader takes.
    fn json(&self, text: &str) -> Json {
        (self.parse)(text).unwrap_or(Json::Foreign("no JSON"))
    }

    fn read_run(&self, text: &str) -> Result<KeptRun, ReadFailure> {
        json::read_kept_run(&self.json(text))
    }

    fn read_check(&self, text: &str) -> Result<Check, ReadFailure> {
        json::read_kept_check(&self.json(text))
    }

    fn seen(&self) -> Option<&str> {
        self.seen.as_ref()?.as_deref()
    }

    fn standing(&self, entries: &Entries) -> Result<bool, Conflict> {
        match entries.get(RUN_KEY) {
            now if now == self.seen() => Ok(now.is_some()),
            None => Err(Conflict::Wiped),
            Some(_) => Err(Conflict::Run),
        }
    }

    /// Says whether the person's yes still stands: what was wiped, by whomever, is not written again by itself.
    fn allow(&self, entries: &Entries, insists: bool) -> Result<(), StoreError> {
        let is_gone = self.standing(entries) == Err(Conflict::Wiped);
        let is_empty = || entries.get(RUN_KEY).is_none() && entries.beginning(CHECK) == Entries::default();
        if !insists && !self.is_pending && (is_gone || is_empty()) {
            return Err(StoreError::Conflict(Conflict::Wiped));
        }
        Ok(())
    }

    fn keep_run(&mut self, entries: &mut Entries, run: &KeptRun, insists: bool) -> Result<(), StoreError> {
        // A run that has not begun is no reason to begin keeping.
        if run.session.step() == Step::Start && self.seen().is_none() && !insists {
            return Ok(());
        }
        self.allow(entries, insists)?;
        if let Some(other) = entries.get(RUN_KEY).filter(|now| Some(*now) != self.seen()).map(str::to_owned) {
            match self.read_run(&other) {
                Ok(other) if other.is_under_way() && !insists => return Err(StoreError::Conflict(Conflict::Run)),
                Ok(_) => {}
                Err(_) => entries.set_aside(Self::ASIDE, &other),
            }
        }
        let text = json::write_run(run).to_text();
        entries.set(RUN_KEY, &text);
        self.seen = Some(Some(text));
        self.is_pending = false;
        Ok(())
    }

    /// Keeps a check with what is kept of its run, so that each run is kept once.
    fn keep_check(
        &mut self,
        entries: &mut Entries,
        mut check: Check,
        instead_of: Option<&Check>,
        insists: bool,
    ) -> Result<(), StoreError> {
        self.allow(entries, insists)?;
        entries.retain(|key, text| {
            let kept = key.starts_with(CHECK).then(|| self.read_check(text).ok()).flatten();
            let whole = kept.and_then(|kept| match instead_of.filter(|before| before.is_same_run(&kept)) {
                Some(before) => Some(check.since(before, &kept)),
                None => kept.with(&check),
            });
            let Some(whole) = whole else { return true };
            check = whole;
            false
        });
        let text = json::write_kept_check(&check).to_text();
        // Two tabs may come to the same number at once, but not to the same code for different checks.
        let key = format!("{}:{}", entries.next_key(CHECK), link::write(&Payload::from(check)));
        entries.set(&key, &text);
        self.is_pending = false;
        Ok(())
    }

    fn forget_expired(&mut self, entries: &mut Entries) -> Result<(), StoreError> {
        let anew = self.seen().and_then(|text| self.read_run(text).ok()).map(|run| run.anew()).unwrap_or_default();
        self.seen = Some(None);
        entries.retain(|key, _| key != RUN_KEY);
        if anew != KeptRun::default() {
            let text = json::write_run(&anew).to_text();
            entries.set(RUN_KEY, &text);
            self.seen = Some(Some(text));
        }
        Ok(())
    }

    fn delete(&self, entries: &mut Entries, checks: &[Check]) {
        let is_one = |text: &str| self.read_check(text).is_ok_and(|kept| checks.iter().any(|it| it.is_same_run(&kept)));
        entries.retain(|key, text| !key.starts_with(CHECK) || !is_one(text));
    }

    /// Reads the checks and what lies aside, unless they are those that were read last.
    fn read_checks(&mut self, entries: &Entries) -> (Rc<History>, UnreadEntries) {
        let mut checks = entries.clone();
        checks.retain(|key, _| key != RUN_KEY);
        if checks != self.read.0 {
            let (mut history, mut unread) = (History::default(), UnreadEntries::default());
            for (_, text) in checks.beginning(Self::ASIDE).iter() {
                if let Err(error) = self.read_run(text) {
                    unread.note(text, &error);
                }
            }
            for (_, text) in checks.beginning(CHECK).iter() {
                match self.read_check(text) {
                    Ok(check) => drop(history.add(check)),
                    Err(error) => unread.note(text, &error),
                }
            }
            self.read = (checks, Rc::new(history), unread);
        }
        (self.read.1.clone(), self.read.2.clone())
    }
}

impl Collection for CheckCollection {
    type Kept = KeptChecks;
    type Edit = CheckEdit;

    const PREFIXES: &'static [&'static str] = &[RUN_KEY, CHECK, Self::ASIDE];
    const ASIDE: &'static str = "leadership-load:aside:";

    fn read(&mut self, entries: &Entries) -> KeptChecks {
        let (history, mut unread) = self.read_checks(entries);
        let text = entries.get(RUN_KEY);
        let run = match text.map(|text| (text, self.read_run(text))) {
            Some((_, Ok(run))) => Some(run),
            Some((text, Err(error))) => {
                unread.note(text, &error);
                None
            }
            None => None,
        };
        // Nobody has seen an entry that could not be read, so it is not written over.
        self.seen.get_or_insert_with(|| text.filter(|_| run.is_some()).map(str::to_owned));
        KeptChecks { standing: self.standing(entries), run, history, unread }
    }

    fn note(&mut self, edit: &CheckEdit) {
        if let CheckEdit::Run { insists: true, .. } | CheckEdit::Check { insists: true, .. } = edit {
            self.is_pending = true;
        }
    }

    fn edit(&mut self, entries: &mut Entries, edit: CheckEdit) -> Result<(), StoreError> {
        match edit {
            CheckEdit::Run { run, insists } => return self.keep_run(entries, &run, insists),
            CheckEdit::Check { check, instead_of, insists } => {
                return self.keep_check(entries, check, instead_of.as_ref(), insists);
            }
            CheckEdit::Delete(checks) => self.delete(entries, &checks),
            CheckEdit::Forget => entries.retain(|key, _| key != RUN_KEY),
            CheckEdit::ForgetExpired => {
                if self.standing(entries) == Ok(true) {
                    self.forget_expired(entries)?;
                }
            }
        }
        self.is_pending = false;
        Ok(())
    }

    fn note_wipe(&mut self) {
        self.is_pending = false;
    }

    fn rejoin(&mut self, entries: &mut Entries, key: &str, text: &str) -> Result<(), StoreError> {
        if key.starts_with(Self::ASIDE) {
            entries.set_aside(Self::ASIDE, text);
        } else if key.starts_with(CHECK) {
            entries.set(&entries.next_key(CHECK), text);
        } else {
            let now = entries.get(key).unwrap_or_default().to_owned();
            match self.read_run(&now) {
                Ok(run) if run.is_under_way() => return Err(StoreError::Conflict(Conflict::Run)),
                Ok(_) => {}
                Err(_) => entries.set_aside(Self::ASIDE, &now),
            }
            entries.set(key, text);
        }
        Ok(())
    }
}
