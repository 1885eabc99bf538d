//! All that is wrong with a value, each with its path.

use std::{error, fmt};

/// One thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where, such as `answers.overload[3]`.
    pub path: String,
    /// What, such as `must be a whole number from 0 to 4 or null, is 5`.
    pub fault: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.fault)
    }
}

/// All that is wrong, in the order in which it was met; of very many, how many there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems {
    first: Vec<Problem>,
    /// How many came when there were [`MAX_PROBLEMS`] already.
    more: usize,
}

/// How many problems are described. What has more is another kind of thing altogether.
const MAX_PROBLEMS: usize = 1_000;

/// The longest text of all problems, in bytes.
const MAX_TEXT: usize = 2_000;

impl Problems {
    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.first.iter()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.first.is_empty()
    }

    /// Adds a problem, which is written down only where there is room for it.
    pub(super) fn add(&mut self, problem: impl FnOnce() -> Problem) {
        if self.first.len() < MAX_PROBLEMS {
            self.first.push(problem());
        } else {
            self.more += 1;
        }
    }

    /// What was read, if there was no problem in it.
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

/// Stands before the number of problems that are not described.
const MORE: &str = "; and more problems: ";

impl error::Error for Problems {}

/// Two readings in one.
///
/// # Errors
///
/// The problems of both.
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
