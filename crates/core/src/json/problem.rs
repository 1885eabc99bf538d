//! Collects the problems of a value, each with its path.

use std::{error, fmt};

/// Describes one problem, and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The place, such as `answers.overload[3]`.
    pub path: String,
    /// The fault, such as `must be a whole number from 0 to 4 or null, is 5`.
    pub fault: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.fault)
    }
}

/// Lists all problems, in the order in which they were found. Beyond the first 1,000 they are only counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems {
    first: Vec<Problem>,
    /// The number of problems beyond [`MAX_PROBLEMS`].
    more: usize,
}

/// The most problems that are described. A value with more is not the kind of value that was expected.
const MAX_PROBLEMS: usize = 1_000;

/// The greatest length of all descriptions together, in bytes.
const MAX_TEXT: usize = 2_000;

impl Problems {
    /// Iterates over the described problems.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.first.iter()
    }

    /// Returns whether there are no problems.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.first.is_empty()
    }

    /// Adds a problem. It is described only if there is room for it.
    pub(super) fn add(&mut self, problem: impl FnOnce() -> Problem) {
        if self.first.len() < MAX_PROBLEMS {
            self.first.push(problem());
        } else {
            self.more += 1;
        }
    }

    /// Returns the value that was read, unless it had problems.
    pub(super) fn unless_any<T>(self, read: Option<T>) -> Result<T, Self> {
        match read {
            Some(read) if self.is_empty() => Ok(read),
            _ => Err(self),
        }
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut room = MAX_TEXT.saturating_sub(MORE.len() + 20);
        let mut said = 0;
        for problem in self.iter() {
            let separator = if said == 0 { "" } else { "; " };
            let problem = format!("{separator}{problem}");
            let Some(left) = room.checked_sub(problem.len()) else { break };
            room = left;
            said += 1;
            f.write_str(&problem)?;
        }
        match self.first.len() + self.more - said {
            0 => Ok(()),
            more => write!(f, "{MORE}{more}"),
        }
    }
}

/// The words before the number of problems that are not described.
const MORE: &str = "; and more problems: ";

impl error::Error for Problems {}

/// Joins two results.
///
/// # Errors
///
/// Returns the problems of both values.
pub fn both<A, B>(a: Result<A, Problems>, b: Result<B, Problems>) -> Result<(A, B), Problems> {
    match (a, b) {
        (Ok(a), Ok(b)) => Ok((a, b)),
        (Err(problems), Ok(_)) | (Ok(_), Err(problems)) => Err(problems),
        (Err(mut problems), Err(others)) => {
            problems.more += others.more;
            others.first.into_iter().for_each(|other| problems.add(|| other));
            Err(problems)
        }
    }
}
